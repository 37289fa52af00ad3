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

    /** A family takes its disagreement to disagreement resolution or mediation. */
    public static final Handover DISAGREEMENT =
            new Handover("disagreement-resolution", "Family takes a disagreement further", "disagreementOn");
    /** Somebody outside asks for information in a matter that a case is about. */
    public static final Handover INFORMATION_ASKED =
            new Handover("information-request", "Information asked for", "askedOn");
    /** A family appeals to the Tribunal, or brings a claim. */
    public static final Handover APPEAL =
            new Handover("tribunal-appeal", "Family appeals to the Tribunal", "appealKnownOn");
    /** What the Tribunal ordered calls for an early review of the plan. */
    public static final Handover REVIEW_AFTER_ORDER =
            new Handover("annual-review", "Tribunal order calls for a review", "orderOn");

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
    /** The day on which the family said that it takes the disagreement further. */
    public static final Field<LocalDate> DISAGREEMENT_ON =
            Field.day("disagreementOn", "Family takes the disagreement further, told on");
    /** What the disagreement is about, in words. */
    public static final Field<String> DISAGREEMENT_ABOUT = Field.text("disagreementAbout", "Disagreement about");
    /** The day on which the information was asked for. */
    public static final Field<LocalDate> INFORMATION_ASKED_ON = Field.day("askedOn", "Information asked for on");
    /** The day that the request gives. */
    public static final Field<LocalDate> INFORMATION_DUE_ON = Field.day("answerBy", "Answer asked for by");
    /** What was asked for, in words. */
    public static final Field<String> INFORMATION_WHAT = Field.text("askedWhat", "What was asked for");
    /** Who asks: local-authority, mediator, tribunal or other. */
    public static final Field<String> INFORMATION_ASKED_BY = Field.text("askedBy", "Who asks");
    /** The day on which the setting learned of the appeal or claim. */
    public static final Field<LocalDate> APPEAL_KNOWN_ON = Field.day("appealKnownOn", "Appeal or claim known since");
    /** What was brought: appeal or claim. */
    public static final Field<String> APPEAL_KIND = Field.text("appealKind", "Appeal or claim");
    /** The date of the Tribunal's order. */
    public static final Field<LocalDate> ORDER_ON = Field.day("orderOn", "Date of the order");
}
