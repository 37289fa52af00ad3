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

    /** A family takes a disagreement further: to mediation, or to disagreement resolution. */
    public static final Handover DISAGREEMENT =
            new Handover("disagreement-resolution", "Family takes a disagreement further", "disagreementOn");
    /** The day on which the family said so. */
    public static final Field<LocalDate> DISAGREEMENT_ON = Field.day("disagreementOn", "Family said so on");

    public static final Field<String> DISAGREEMENT_ABOUT = Field.text("disagreementAbout", "What it is about");
    /** A family appeals to the Tribunal, or brings a claim. */
    public static final Handover APPEAL =
            new Handover("tribunal-appeal", "Family appeals to the Tribunal", "appealKnownOn");
    /** The day on which the setting learned of it. */
    public static final Field<LocalDate> APPEAL_KNOWN_ON = Field.day("appealKnownOn", "Appeal known on");
    /** An appeal or a claim. */
    public static final Field<String> APPEAL_KIND = Field.text("appealKind", "Appeal or claim");
}
