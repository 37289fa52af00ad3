package org.sendcasework.ehcneedsassessment;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;
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
    public static final Field<LocalDate> ADVICE_REQUESTED_ON =
            day("adviceRequestedOn", "Date of the authority's request for advice");
    public static final Field<LocalDate> ADVICE_REQUEST_RECEIVED_ON =
            day("adviceRequestReceivedOn", "We received the request for advice on");
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

    public static final Field<LocalDate> PARENTS_CONSULTED_ON = day("parentsConsultedOn", "Family consulted on");
    public static final Field<String> PARENTS_CONSULTED_HOW = text("parentsConsultedHow", "How, and who was there");
    public static final Field<String> PARENTS_ANSWER = text("parentsAnswer", "What the family answered");
    public static final Field<String> PARENTS_SAID = text("parentsSaid", "What the family said");
    public static final Field<String> PARENTS_ADVOCATE = text("parentsAdvocate", "Advocate for the parents");

    public static final Field<LocalDate> PUPIL_HEARD_ON = day("pupilHeardOn", "Pupil heard on");
    public static final Field<String> PUPIL_HEARD_HOW = text("pupilHeardHow", "How the pupil was heard");
    public static final Field<String> PUPIL_SAID = text("pupilSaid", "What the pupil said");
    public static final Field<String> ADVOCATE_FOR_PUPIL = text("advocateForPupil", "Advocate for the pupil");

    public static final Field<String> ASK_DECISION = text("askDecision", "Is the authority to be asked to assess");
    public static final Field<String> ASK_DECISION_REASON = text("askDecisionReason", "Reasons");
    public static final Field<LocalDate> ASK_DECIDED_ON = day("askDecidedOn", "Decided on");

    public static final Field<LocalDate> REQUEST_SENT_ON = day("requestSentOn", "Request sent on");
    public static final Field<String> REQUEST_SENT_HOW = text("requestSentHow", "Request sent by");
    public static final Field<String> REQUEST_PROOF = text("requestProof", "What proves that the request arrived");
    public static final Field<Set<String>> EVIDENCE_SENT = choices("evidenceSent", "Evidence sent with the request");

    public static final Field<LocalDate> NOT_ASKED_EXPLAINED_ON = day("notAskedExplainedOn", "Explained on");
    public static final Field<String> NOT_ASKED_EXPLAINED_HOW = text("notAskedExplainedHow", "How, and to whom");
    public static final Field<String> SUPPORT_INSTEAD = text("supportInstead", "What is done instead");

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

    public static final Field<String> REVERSED_BY = text("reversedBy", "How the refusal was reversed");
    public static final Field<LocalDate> REVERSED_ON = day("reversedOn", "Day of the order, agreement or letter");
    public static final Field<String> REVERSAL_NOTE = text("reversalNote", "What was ordered or agreed");
    /** Which of the two refusals was reversed: "assess" or "plan". */
    public static final Field<String> REVERSAL_OF = text("reversalOf", "What was reversed");
    /** The decision that was reversed later: the sixteen weeks ended with it. */
    public static final Field<LocalDate> NO_PLAN_DECIDED_ON =
            day("noPlanDecidedOn", "Date of the decision not to make a plan, reversed since");
    /** After a reversal: the letter that says that it will assess. */
    public static final Field<LocalDate> WILL_ASSESS_ON =
            day("willAssessOn", "Date of the letter that says it will assess after all");

    public static final Field<String> ADVICE_WANTED = text("adviceWanted", "Does the authority ask us for advice");
    public static final Field<String> ENOUGH_AGREED_BY =
            text("enoughAgreedBy", "Who agreed that the earlier advice is enough");
    public static final Field<String> ADVICE_ASKS = text("adviceAsks", "What the authority asks");

    public static final Field<String> FAMILY_PAPERS = text("familyPapers", "The family's papers");
    public static final Field<Set<String>> CONTRIBUTORS = choices("contributors", "Who else contributes");
    public static final Field<String> MORE_CONTRIBUTORS = text("moreContributors", "Anyone else who contributes");
    public static final Field<String> EARLIER_ADVICE_NOTE = text("earlierAdviceNote", "Advice that exists already");
    public static final Field<String> SENSORY_ADVICE =
            text("sensoryAdvice", "Hearing or vision impairment: who is qualified");
    public static final Field<String> SENSORY_CONSULTED =
            text("sensoryConsulted", "Who qualified for hearing or vision impairment is consulted");
    public static final Field<LocalDate> PAPERS_ASKED_ON = day("papersAskedOn", "Papers asked for on");
    public static final Field<String> PAPERS_ASKED_HOW = text("papersAskedHow", "How they were asked for");
    public static final Field<String> TEACHER_STRENGTHS = text("teacherStrengths", "Class teacher: strengths");
    public static final Field<String> TEACHER_NEEDS = text("teacherNeeds", "Class teacher: needs");
    public static final Field<String> TEACHER_PROVISION = text("teacherProvision", "Class teacher: what helps");
    public static final Field<String> TEACHER_OUTCOMES = text("teacherOutcomes", "Class teacher: outcomes");
    public static final Field<String> SENCO_NEEDS = text("sencoNeeds", "SENCO: needs");
    public static final Field<String> SENCO_PROVISION = text("sencoProvision", "SENCO: provision");
    public static final Field<String> SENCO_OUTCOMES = text("sencoOutcomes", "SENCO: outcomes");
    public static final Field<Set<String>> CONTRIBUTED_NOW = choices("contributedNow", "Who has contributed");
    public static final Field<LocalDate> CONTRIBUTED_ON = day("contributedOn", "Contributions received on");
    public static final Field<String> CONTRIBUTIONS_SAY = text("contributionsSay", "What the contributions say");
    public static final Field<String> CONTRIBUTIONS_NEXT = text("contributionsNext", "What next");
    public static final Field<String> REPORTS_HELD = text("reportsHeld", "Reports that we hold");
    public static final Field<Boolean> REPORTS_NONE = yesNo("reportsNone", "We hold no reports");
    public static final Field<String> ADVICE_PUT_TOGETHER = text("advicePutTogether", "The advice");
    public static final Field<LocalDate> PAPERS_RECEIVED_ON = day("papersReceivedOn", "The family's papers arrived on");
    public static final Field<String> ADULT_ADVICE = text("adultAdvice", "Preparing for adulthood");
    public static final Field<String> ADVICE_SIGNED = text("adviceSigned", "Do you sign the advice off");
    public static final Field<String> ADVICE_SIGN_NOTE = text("adviceSignNote", "What should change");
    public static final Field<LocalDate> ADVICE_SENT_ON = day("adviceSentOn", "Advice sent on");
    public static final Field<String> ADVICE_SENT_HOW = text("adviceSentHow", "Advice sent by");
    public static final Field<String> ADVICE_PROOF = text("adviceProof", "What proves that the advice arrived");

    public static final Field<String> PLAN_DECISION = text("planDecision", "What the authority decided about a plan");
    public static final Field<LocalDate> PLAN_DECISION_ON =
            day("planDecisionOn", "The letter about a plan was sent on");
    public static final Field<LocalDate> DRAFT_SENT_ON = day("draftSentOn", "Date on which the draft was sent");
    /** Where a new draft followed: the draft was there with the first. */
    public static final Field<LocalDate> FIRST_DRAFT_SENT_ON =
            day("firstDraftSentOn", "Date on which the first draft was sent");

    public static final Field<LocalDate> DRAFT_SERVED_ON = day("draftServedOn", "Date on which the family had it");
    public static final Field<LocalDate> VIEWS_WANTED_BY =
            day("viewsWantedBy", "Last day for the family's views, as its notice says");
    public static final Field<String> CONSULTED = text("consulted", "Are we consulted on the draft");
    public static final Field<LocalDate> CONSULTED_ON = Handover.CONSULTED_ON;
    public static final Field<String> FAMILY_ANSWER = text("familyAnswer", "What the family decided to do");
    public static final Field<LocalDate> FAMILY_ANSWERED_ON = day("familyAnsweredOn", "Date of their answer");
    public static final Field<LocalDate> FAMILY_MEETING_ASKED_ON =
            day("familyMeetingAskedOn", "They asked the authority for a meeting on");
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
                ADVICE_REQUESTED_ON,
                ADVICE_REQUEST_RECEIVED_ON,
                OPENING_NOTE,
                ROUNDS,
                ROUNDS_COUNT,
                ROUNDS_REASON,
                PROGRESS_GAP,
                NEEDS_SEEN,
                EAL_CONSIDERED,
                EAL_NOTE,
                OUTSIDE_ADVICE,
                PARENTS_CONSULTED_ON,
                PARENTS_CONSULTED_HOW,
                PARENTS_ANSWER,
                PARENTS_SAID,
                PARENTS_ADVOCATE,
                PUPIL_HEARD_ON,
                PUPIL_HEARD_HOW,
                PUPIL_SAID,
                ADVOCATE_FOR_PUPIL,
                ASK_DECISION,
                ASK_DECISION_REASON,
                ASK_DECIDED_ON,
                REQUEST_SENT_ON,
                REQUEST_SENT_HOW,
                REQUEST_PROOF,
                EVIDENCE_SENT,
                NOT_ASKED_EXPLAINED_ON,
                NOT_ASKED_EXPLAINED_HOW,
                SUPPORT_INSTEAD,
                DECISION_TO_ASSESS,
                DECISION_TO_ASSESS_ON,
                CHASED_ON,
                CHASE_NOTE,
                EXPLAINED_ON,
                EXPLAINED_HOW,
                SUPPORT_AFTERWARDS,
                SUPPORT_REVIEW_ON,
                REVERSED_BY,
                REVERSED_ON,
                REVERSAL_NOTE,
                REVERSAL_OF,
                NO_PLAN_DECIDED_ON,
                WILL_ASSESS_ON,
                ADVICE_WANTED,
                ENOUGH_AGREED_BY,
                ADVICE_ASKS,
                FAMILY_PAPERS,
                MORE_CONTRIBUTORS,
                EARLIER_ADVICE_NOTE,
                SENSORY_ADVICE,
                SENSORY_CONSULTED,
                PAPERS_ASKED_ON,
                PAPERS_ASKED_HOW,
                TEACHER_STRENGTHS,
                TEACHER_NEEDS,
                TEACHER_PROVISION,
                TEACHER_OUTCOMES,
                SENCO_NEEDS,
                SENCO_PROVISION,
                SENCO_OUTCOMES,
                CONTRIBUTED_ON,
                CONTRIBUTIONS_SAY,
                CONTRIBUTIONS_NEXT,
                REPORTS_HELD,
                REPORTS_NONE,
                ADVICE_PUT_TOGETHER,
                PAPERS_RECEIVED_ON,
                ADULT_ADVICE,
                ADVICE_SIGNED,
                ADVICE_SIGN_NOTE,
                ADVICE_SENT_ON,
                ADVICE_SENT_HOW,
                ADVICE_PROOF,
                PLAN_DECISION,
                PLAN_DECISION_ON,
                FIRST_DRAFT_SENT_ON,
                DRAFT_SENT_ON,
                DRAFT_SERVED_ON,
                VIEWS_WANTED_BY,
                CONSULTED,
                CONSULTED_ON,
                FAMILY_ANSWER,
                FAMILY_ANSWERED_ON,
                FAMILY_MEETING_ASKED_ON,
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
