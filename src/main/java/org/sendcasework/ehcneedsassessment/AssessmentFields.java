package org.sendcasework.ehcneedsassessment;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Withdraw;

/** The facts that a needs assessment records, in the order in which they come up. */
public final class AssessmentFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<String> CAME_BY = text("cameBy", "What has happened");
    public static final Field<LocalDate> FAMILY_TOLD_ON = day("familyToldOn", "The family told us on");
    /** The day from which the authority's weeks run. */
    public static final Field<LocalDate> REQUEST_RECEIVED_ON =
            day("requestReceivedOn", "The authority received the request on");

    public static final Field<String> REQUESTED_BY = text("requestedBy", "Who asked the authority");
    public static final Field<Boolean> REQUEST_RECEIVED_ON_ASSUMED =
            yesNo("requestReceivedOnAssumed", "Only the day of sending is known");
    public static final Field<String> RESPONSIBLE_AUTHORITY = ResponsibleAuthority.NAME;
    public static final Field<String> RESPONSIBLE_AUTHORITY_EMAIL = ResponsibleAuthority.EMAIL;
    public static final Field<LocalDate> DECIDED_TO_ASSESS_ON =
            day("decidedToAssessOn", "Date of the letter that says it will assess");
    public static final Field<String> OPENING_NOTE = text("openingNote", "Note");

    public static final Field<String> ROUNDS = text("rounds", "Rounds of assess, plan, do and review");
    public static final Field<String> ROUNDS_COUNT = text("roundsCount", "How many rounds");
    public static final Field<String> ROUNDS_REASON = text("roundsReason", "Why there were fewer than two rounds");
    public static final Field<String> PROGRESS_GAP = text("progressGap", "Progress, and the gap to others");
    public static final Field<Set<String>> NEEDS_SEEN = choices("needsSeen", "Broad areas of need");
    public static final Field<Boolean> EAL_CONSIDERED =
            yesNo("ealConsidered", "English as an additional language was considered");
    public static final Field<String> EAL_NOTE = text("ealNote", "What was found about language and learning");
    public static final Field<String> OUTSIDE_ADVICE = text("outsideAdvice", "Advice from outside specialists");

    public static final Field<String> ASK_DECISION = text("askDecision", "Is the authority to be asked to assess");
    public static final Field<String> ASK_DECISION_REASON = text("askDecisionReason", "Reasons");
    public static final Field<LocalDate> ASK_DECIDED_ON = day("askDecidedOn", "Decided on");

    public static final Field<LocalDate> REQUEST_SENT_ON = day("requestSentOn", "Request sent on");
    public static final Field<String> REQUEST_SENT_HOW = text("requestSentHow", "Request sent by");
    public static final Field<String> REQUEST_PROOF = text("requestProof", "What proves that the request arrived");
    public static final Field<Set<String>> EVIDENCE_SENT = choices("evidenceSent", "Evidence sent with the request");

    public static final Field<String> DECISION_TO_ASSESS =
            text("decisionToAssess", "What the authority decided about an assessment");
    public static final Field<LocalDate> DECISION_TO_ASSESS_ON =
            day("decisionToAssessOn", "The letter about the assessment was sent on");
    public static final Field<LocalDate> CHASED_ON = ChaseTheLocalAuthority.CHASED_ON;
    public static final Field<String> CHASE_NOTE = ChaseTheLocalAuthority.CHASE_NOTE;

    public static final Field<LocalDate> EXPLAINED_ON = day("explainedOn", "Refusal explained on");
    public static final Field<String> EXPLAINED_HOW = text("explainedHow", "How, and to whom");
    public static final Field<String> SUPPORT_AFTERWARDS = text("supportAfterwards", "How the pupil is supported now");
    public static final Field<LocalDate> SUPPORT_REVIEW_ON = day("supportReviewOn", "That support is reviewed on");

    /** The decision that was reversed later: the sixteen weeks ended with it. */
    public static final Field<LocalDate> NO_PLAN_DECIDED_ON =
            day("noPlanDecidedOn", "Date of the decision not to make a plan, reversed since");

    public static final Field<String> PLAN_DECISION = text("planDecision", "What the authority decided about a plan");
    public static final Field<LocalDate> PLAN_DECISION_ON =
            day("planDecisionOn", "The letter about a plan was sent on");
    public static final Field<LocalDate> DRAFT_SENT_ON = day("draftSentOn", "Date on which the draft was sent");
    /** Where a new draft followed: the draft was there with the first. */
    public static final Field<LocalDate> FIRST_DRAFT_SENT_ON =
            day("firstDraftSentOn", "Date on which the first draft was sent");

    public static final Field<String> CONSULTED = text("consulted", "Are we consulted on the draft");
    public static final Field<LocalDate> CONSULTED_ON = Handover.CONSULTED_ON;
    public static final Field<String> FINAL_PLAN_CAME = text("finalPlanCame", "What came");
    public static final Field<LocalDate> FINAL_PLAN_ON = Handover.FINAL_PLAN_ON;
    /** The day of the letter: rights of appeal run from it. The plan itself may bear an earlier day. */
    public static final Field<LocalDate> FINAL_PLAN_SENT_ON = day("finalPlanSentOn", "Final plan sent on");

    public static final Field<LocalDate> FINAL_PLAN_RECEIVED_ON = Handover.FINAL_PLAN_RECEIVED_ON;
    public static final Field<String> FINAL_PLAN_NAMES = text("finalPlanNames", "Which setting the plan names");
    public static final Field<String> FINAL_PLAN_NAMED = text("finalPlanNamed", "The setting it names");
    public static final Field<LocalDate> EXPLAINED_PLAN_ON = day("explainedPlanOn", "Plan explained on");
    public static final Field<String> EXPLAINED_PLAN_HOW = text("explainedPlanHow", "How, and to whom");

    public static final Field<LocalDate> EXPLAINED_NO_PLAN_ON = day("explainedNoPlanOn", "Decision explained on");
    public static final Field<String> EXPLAINED_NO_PLAN_HOW = text("explainedNoPlanHow", "How, and to whom");
    public static final Field<LocalDate> FEEDBACK_ASKED_ON = day("feedbackAskedOn", "Feedback asked for on");
    public static final Field<String> FEEDBACK_ASKED_HOW = text("feedbackAskedHow", "How it was asked for");
    public static final Field<LocalDate> FEEDBACK_RECEIVED_ON = day("feedbackReceivedOn", "Feedback received on");
    public static final Field<String> FEEDBACK_SAYS = text("feedbackSays", "What the feedback says");
    public static final Field<String> NEXT_ROUND = text("nextRound", "The next round of support");
    public static final Field<LocalDate> NEXT_ROUND_REVIEW_ON = day("nextRoundReviewOn", "That round is reviewed on");
    public static final Field<LocalDate> NEXT_ROUND_TOLD_ON = day("nextRoundToldOn", "The family was told on");
    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What an assessment records, the people who contribute and what came from them left out. */
    static List<Field<?>> all() {
        return List.of(
                CAME_BY,
                FAMILY_TOLD_ON,
                REQUEST_RECEIVED_ON,
                REQUEST_RECEIVED_ON_ASSUMED,
                REQUESTED_BY,
                RESPONSIBLE_AUTHORITY,
                RESPONSIBLE_AUTHORITY_EMAIL,
                AdviceFields.ADVICE_REQUESTED_ON,
                AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                OPENING_NOTE,
                ROUNDS,
                ROUNDS_COUNT,
                ROUNDS_REASON,
                PROGRESS_GAP,
                NEEDS_SEEN,
                EAL_CONSIDERED,
                EAL_NOTE,
                OUTSIDE_ADVICE,
                FamilyFields.PARENTS_CONSULTED_ON,
                FamilyFields.PARENTS_CONSULTED_HOW,
                FamilyFields.PARENTS_ANSWER,
                FamilyFields.PARENTS_SAID,
                FamilyFields.PARENTS_ADVOCATE,
                FamilyFields.PUPIL_HEARD_ON,
                FamilyFields.PUPIL_HEARD_HOW,
                FamilyFields.PUPIL_SAID,
                FamilyFields.ADVOCATE_FOR_PUPIL,
                ASK_DECISION,
                ASK_DECISION_REASON,
                ASK_DECIDED_ON,
                REQUEST_SENT_ON,
                REQUEST_SENT_HOW,
                REQUEST_PROOF,
                EVIDENCE_SENT,
                FamilyFields.NOT_ASKED_EXPLAINED_ON,
                FamilyFields.NOT_ASKED_EXPLAINED_HOW,
                FamilyFields.SUPPORT_INSTEAD,
                DECISION_TO_ASSESS,
                DECISION_TO_ASSESS_ON,
                CHASED_ON,
                CHASE_NOTE,
                EXPLAINED_ON,
                EXPLAINED_HOW,
                SUPPORT_AFTERWARDS,
                SUPPORT_REVIEW_ON,
                ReversalFields.REVERSED_BY,
                ReversalFields.REVERSED_ON,
                ReversalFields.REVERSAL_NOTE,
                ReversalFields.REVERSAL_OF,
                NO_PLAN_DECIDED_ON,
                AdviceFields.WILL_ASSESS_ON,
                AdviceFields.ADVICE_WANTED,
                AdviceFields.ENOUGH_AGREED_BY,
                AdviceFields.ADVICE_ASKS,
                AdviceFields.FAMILY_PAPERS,
                AdviceFields.MORE_CONTRIBUTORS,
                AdviceFields.EARLIER_ADVICE_NOTE,
                AdviceFields.SENSORY_ADVICE,
                AdviceFields.SENSORY_CONSULTED,
                AdviceFields.PAPERS_ASKED_ON,
                AdviceFields.PAPERS_ASKED_HOW,
                AdviceFields.TEACHER_STRENGTHS,
                AdviceFields.TEACHER_NEEDS,
                AdviceFields.TEACHER_PROVISION,
                AdviceFields.TEACHER_OUTCOMES,
                AdviceFields.SENCO_NEEDS,
                AdviceFields.SENCO_PROVISION,
                AdviceFields.SENCO_OUTCOMES,
                AdviceFields.CONTRIBUTED_ON,
                AdviceFields.CONTRIBUTIONS_SAY,
                AdviceFields.CONTRIBUTIONS_NEXT,
                AdviceFields.REPORTS_HELD,
                AdviceFields.REPORTS_NONE,
                AdviceFields.ADVICE_PUT_TOGETHER,
                AdviceFields.PAPERS_RECEIVED_ON,
                AdviceFields.ADULT_ADVICE,
                AdviceFields.ADVICE_SIGNED,
                AdviceFields.ADVICE_SIGN_NOTE,
                AdviceFields.ADVICE_SENT_ON,
                AdviceFields.ADVICE_SENT_HOW,
                AdviceFields.ADVICE_PROOF,
                PLAN_DECISION,
                PLAN_DECISION_ON,
                FIRST_DRAFT_SENT_ON,
                DRAFT_SENT_ON,
                FamilyFields.DRAFT_SERVED_ON,
                FamilyFields.VIEWS_WANTED_BY,
                CONSULTED,
                CONSULTED_ON,
                FamilyFields.FAMILY_ANSWER,
                FamilyFields.FAMILY_ANSWERED_ON,
                FamilyFields.FAMILY_MEETING_ASKED_ON,
                FINAL_PLAN_CAME,
                FINAL_PLAN_ON,
                FINAL_PLAN_SENT_ON,
                FINAL_PLAN_RECEIVED_ON,
                FINAL_PLAN_NAMES,
                FINAL_PLAN_NAMED,
                EXPLAINED_PLAN_ON,
                EXPLAINED_PLAN_HOW,
                EXPLAINED_NO_PLAN_ON,
                EXPLAINED_NO_PLAN_HOW,
                FEEDBACK_ASKED_ON,
                FEEDBACK_ASKED_HOW,
                FEEDBACK_RECEIVED_ON,
                FEEDBACK_SAYS,
                NEXT_ROUND,
                NEXT_ROUND_REVIEW_ON,
                NEXT_ROUND_TOLD_ON,
                WITHDRAWN_BECAUSE);
    }

    private AssessmentFields() {}
}
