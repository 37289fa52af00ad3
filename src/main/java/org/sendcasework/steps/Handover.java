package org.sendcasework.steps;

import java.time.LocalDate;
import org.sendcasework.casefile.Field;

/**
 * What one kind of case hands over to another.
 *
 * @param process the key of the process that takes over
 * @param message the message that starts it, or that it waits for
 * @param same the fact, by its field's name, that is the same where the same thing is handed over twice
 */
public record Handover(String process, String message, String same) {
    /** The authority consults the setting on a draft plan. */
    public static final Handover CONSULTATION =
            new Handover("draft-plan-consultation", "Draft plan consultation received", "consultedOn");
    /** The final plan is recorded elsewhere: the consultation on its draft need not wait for it any longer. */
    public static final Handover CONSULTATION_ANSWERED =
            new Handover("draft-plan-consultation", "Final plan recorded in the assessment", "finalPlanOn");
    /** A final plan names the setting. */
    public static final Handover IMPLEMENTATION =
            new Handover("plan-implementation", "Final plan names the setting", "finalPlanOn");

    /** The case that hands over. */
    public static final Field<String> FROM_CASE = Field.text("handedOverFrom", "Handed over from");
    /** The day on which the setting received the consultation on the draft plan. */
    public static final Field<LocalDate> CONSULTED_ON = Field.day("consultedOn", "Consultation received on");
    /** The date that the final plan bears. */
    public static final Field<LocalDate> FINAL_PLAN_ON = Field.day("finalPlanOn", "Date of the final plan");
    /** The day on which the setting received the final plan. */
    public static final Field<LocalDate> FINAL_PLAN_RECEIVED_ON =
            Field.day("finalPlanReceivedOn", "Final plan received on");
    /** Whether the final plan names the setting. */
    public static final Field<Boolean> NAMES_THE_SETTING =
            Field.yesNo("namesTheSetting", "The final plan names the setting");

    /** Somebody asks for information about the pupil: in disagreement resolution, mediation, an appeal or a complaint. */
    public static final Handover INFORMATION_ASKED =
            new Handover("information-request", "Information asked for", "askedOn");

    /** The day on which the information was asked for. */
    public static final Field<LocalDate> INFORMATION_ASKED_ON = Field.day("askedOn", "Asked on");
    /** The day by which it is wanted, where one was given. */
    public static final Field<LocalDate> INFORMATION_DUE_ON = Field.day("answerBy", "Answer wanted by");
    /** What is asked for. */
    public static final Field<String> INFORMATION_WHAT = Field.text("askedWhat", "What is asked for");
    /** Who asks: local-authority, mediator, tribunal or other. */
    public static final Field<String> INFORMATION_ASKED_BY = Field.text("askedBy", "Who asks");
}
