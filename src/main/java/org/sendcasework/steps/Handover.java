package org.sendcasework.steps;

import java.time.LocalDate;
import org.sendcasework.casefile.Field;

/**
 * What one kind of case hands over to another.
 *
 * @param process the key of the process that takes over
 * @param message the message that starts it, or that it waits for
 * @param same the fact, by its field's name, that is the same where the same thing is handed over twice; empty where a
 *     case that has ended is no reason not to start another, as a review that was withdrawn
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

    /** A pupil moves to the next phase: the plan is reviewed early enough for it. */
    public static final Handover PHASE_REVIEW =
            new Handover("annual-review", "Move to the next phase calls for a review", "");
    /** The meeting of the review was held: the case of the move waits for it. */
    public static final Handover REVIEW_HELD = new Handover("phase-transition", "Review meeting held", "reviewHeldOn");
    /** The review has ended: the case of the move waits for what came of it. */
    public static final Handover REVIEW_ENDED = new Handover("phase-transition", "Review has ended", "reviewDecidedOn");
    /** A review finds that needs have changed significantly. */
    public static final Handover REASSESSMENT =
            new Handover("plan-reassessment", "Needs have changed significantly", "needsChangedOn");
    /** A pupil leaves the setting for another. */
    public static final Handover LEAVING =
            new Handover("records-transfer", "Pupil leaves for another setting", "leavesOn");
    /** The records of a pupil who moves on are with the next setting. */
    public static final Handover RECORDS_HANDED_OVER =
            new Handover("phase-transition", "Records handed over", "recordsHandedOverOn");

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
    /** The first day of the next phase. */
    public static final Field<LocalDate> MOVES_ON = Field.day("movesOn", "First day of the next phase");
    /** Which move it is, by the key of {@link org.sendcasework.setting.PhaseMove}. */
    public static final Field<String> MOVE_KIND = Field.text("moveKind", "Which move");
    /** The day on which the review meeting before the move was held. */
    public static final Field<LocalDate> REVIEW_HELD_ON = Field.day("reviewHeldOn", "Review meeting held on");
    /** What came of the review: kept, amended, ceased or withdrawn. */
    public static final Field<String> REVIEW_RESULT = Field.text("reviewResult", "What came of the review");
    /** The date of the authority's letter after the review. */
    public static final Field<LocalDate> REVIEW_DECIDED_ON = Field.day("reviewDecidedOn", "Review decided on");
    /** The date that the amended final plan bears. */
    public static final Field<LocalDate> AMENDED_PLAN_ON = Field.day("amendedPlanOn", "Date of the amended plan");
    /** The setting, or the type, that the amended plan names for the next phase. */
    public static final Field<String> NEXT_PLACEMENT = Field.text("nextPlacement", "Named for the next phase");
    /** The day on which it was found that needs have changed significantly. */
    public static final Field<LocalDate> NEEDS_CHANGED_ON = Field.day("needsChangedOn", "Change of needs found on");
    /** How needs have changed, in words. */
    public static final Field<String> NEEDS_CHANGED_HOW = Field.text("needsChangedHow", "How needs have changed");
    /** The last day on roll. */
    public static final Field<LocalDate> LEAVES_ON = Field.day("leavesOn", "Last day here");
    /** Where the pupil goes. */
    public static final Field<String> NEXT_SETTING = Field.text("nextSetting", "Next setting");
    /** What kind of place that is, by the key of {@link NextKind}. */
    public static final Field<String> NEXT_SETTING_KIND = Field.text("nextKind", "Where the pupil goes");
    /** Whom to reach there, and how. */
    public static final Field<String> NEXT_SETTING_CONTACT =
            Field.text("nextSettingContact", "Contact at the next setting");
    /** The first day of the next setting's term. */
    public static final Field<LocalDate> NEXT_STARTS_ON =
            Field.day("nextStartsOn", "Term at the next setting begins on");
    /** The day on which it was agreed with parents and pupil what will be shared. */
    public static final Field<LocalDate> SHARING_AGREED_ON = Field.day("sharingAgreedOn", "Sharing agreed on");
    /** What will be shared, in words. */
    public static final Field<String> SHARING_AGREED = Field.text("sharingAgreed", "What will be shared");
    /** The day on which the last of the records was received at the next setting. */
    public static final Field<LocalDate> RECORDS_HANDED_OVER_ON =
            Field.day("recordsHandedOverOn", "Records handed over on");
}
