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

    /** The family appeals against the authority, or claims against the setting, at the Tribunal. */
    public static final Handover APPEAL =
            new Handover("tribunal-appeal", "Family appeals to the Tribunal", "appealKnownOn");
    /** An order of the Tribunal, or what the setting makes of it, calls for an early review. */
    public static final Handover REVIEW_AFTER_ORDER =
            new Handover("annual-review", "Tribunal order calls for a review", "orderOn");

    /** The day on which the setting learned of the appeal or claim. */
    public static final Field<LocalDate> APPEAL_KNOWN_ON = Field.day("appealKnownOn", "Known on");
    /** Whether it is an appeal against the authority or a claim against the setting: "appeal" or "claim". */
    public static final Field<String> APPEAL_KIND = Field.text("appealKind", "Appeal or claim");
    /** The date of the Tribunal's order. */
    public static final Field<LocalDate> ORDER_ON = Field.day("orderOn", "Date of the order");
}
