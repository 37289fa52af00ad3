package org.sendcasework.planreassessment;

import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Withdraw;

/** The facts that a re-assessment records, in the order in which they come up. */
public final class ReassessmentFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<String> CAME_BY = text("cameBy", "What has happened");
    public static final Field<String> REQUESTED_BY = text("requestedBy", "Who asked the authority");
    public static final Field<LocalDate> TOLD_US_ON = day("toldUsOn", "Known since");
    /** The day from which the authority's fifteen days run. */
    public static final Field<LocalDate> REQUEST_RECEIVED_ON =
            day("requestReceivedOn", "The authority received the request on");

    public static final Field<Boolean> REQUEST_RECEIVED_ON_ASSUMED =
            yesNo("requestReceivedOnAssumed", "Only the day of sending is known");
    public static final Field<String> RESPONSIBLE_AUTHORITY = ResponsibleAuthority.NAME;
    public static final Field<String> RESPONSIBLE_AUTHORITY_EMAIL = ResponsibleAuthority.EMAIL;
    public static final Field<String> OPENING_NOTE = text("openingNote", "Note");

    public static final Field<LocalDate> NEEDS_CHANGED_ON = Handover.NEEDS_CHANGED_ON;
    public static final Field<String> NEEDS_CHANGED_HOW = Handover.NEEDS_CHANGED_HOW;
    public static final Field<String> CARE_CHANGED = text("careChanged", "What has changed in health or social care");
    public static final Field<String> TRIED_SO_FAR = text("triedSoFar", "What was tried, and what came of it");
    public static final Field<String> CHANGE_SHOWN_BY = text("changeShownBy", "What shows the change");
    public static final Field<String> REVIEW_WOULD_DO = text("reviewWouldDo", "Would an early review of the plan do");
    public static final Field<String> DECIDED_BY = text("decidedBy", "Who decides whether to ask");

    public static final Field<String> ASK_DECISION = text("askDecision", "Is the authority to be asked to re-assess");
    public static final Field<String> ASK_DECISION_REASON = text("askDecisionReason", "Reasons");
    public static final Field<String> EARLY_REASON = text("earlyReason", "Why now, and not after the six months");
    public static final Field<LocalDate> ASK_DECIDED_ON = day("askDecidedOn", "Decided on");

    public static final Field<LocalDate> REQUEST_SENT_ON = day("requestSentOn", "Request sent on");
    public static final Field<String> REQUEST_SENT_HOW = text("requestSentHow", "Request sent by");
    public static final Field<String> REQUEST_ENCLOSED = text("requestEnclosed", "What went with the request");
    public static final Field<String> REQUEST_PROOF = text("requestProof", "What proves that the request arrived");

    public static final Field<String> DECISION = text("decision", "What the authority decided about a re-assessment");
    /** From this day the fourteen weeks run, and the time to appeal. */
    public static final Field<LocalDate> DECISION_ON = day("decisionOn", "The family was told of the decision on");

    public static final Field<String> REFUSED_BECAUSE = text("refusedBecause", "The authority's reasons for refusing");
    public static final Field<LocalDate> CHASED_ON = ChaseTheLocalAuthority.CHASED_ON;
    public static final Field<String> CHASE_NOTE = ChaseTheLocalAuthority.CHASE_NOTE;

    public static final Field<String> RESULT_CAME = text("resultCame", "What followed the re-assessment");
    public static final Field<LocalDate> DRAFT_SENT_ON = day("draftSentOn", "Draft plan sent on");
    public static final Field<String> CONSULTED = text("consulted", "The setting is consulted on the draft");
    public static final Field<LocalDate> CONSULTED_ON = Handover.CONSULTED_ON;

    public static final Field<String> FINAL_PLAN_CAME = text("finalPlanCame", "What came after the draft");
    public static final Field<LocalDate> FINAL_PLAN_ON = Handover.FINAL_PLAN_ON;
    /** From this day the law counts what follows a plan: the date of the letter that it came with. */
    public static final Field<LocalDate> FINAL_PLAN_SENT_ON = day("finalPlanSentOn", "Final plan sent on");

    public static final Field<LocalDate> FINAL_PLAN_RECEIVED_ON = Handover.FINAL_PLAN_RECEIVED_ON;
    public static final Field<String> FINAL_PLAN_NAMES = text("finalPlanNames", "Which setting the plan names");
    public static final Field<String> FINAL_PLAN_NAMED = text("finalPlanNamed", "The setting it names");
    public static final Field<LocalDate> RESULT_ON =
            day("resultOn", "Date of the letter that the plan stays or ceases");
    public static final Field<String> RESULT_BECAUSE = text("resultBecause", "The authority's reasons");
    public static final Field<String> HEAD_CONSULTED =
            text("headConsulted", "The headteacher was consulted before the plan was ceased");

    public static final Field<LocalDate> EXPLAINED_ON = day("explainedOn", "Explained on");
    public static final Field<String> EXPLAINED_HOW = text("explainedHow", "How, and to whom");
    public static final Field<String> DONE_NOW = text("doneNow", "What is done now about the changed needs");
    public static final Field<String> NEXT_STEP = text("nextStep", "What the family means to do");
    public static final Field<LocalDate> NEXT_STEP_ON = day("nextStepOn", "The family said so on");
    public static final Field<String> NEXT_STEP_NOTE = text("nextStepNote", "About what");

    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** The facts worth telling, in the order in which they come up. */
    public static List<Field<?>> all() {
        List<Field<?>> all = new ArrayList<>(List.of(
                Handover.FROM_CASE,
                CAME_BY,
                REQUESTED_BY,
                TOLD_US_ON,
                NEEDS_CHANGED_ON,
                NEEDS_CHANGED_HOW,
                CARE_CHANGED,
                TRIED_SO_FAR,
                CHANGE_SHOWN_BY,
                REVIEW_WOULD_DO,
                FamilyFields.PARENTS_CONSULTED_ON,
                FamilyFields.PARENTS_CONSULTED_HOW,
                FamilyFields.PARENTS_ANSWER,
                FamilyFields.PARENTS_SAID,
                FamilyFields.PARENTS_ADVOCATE,
                FamilyFields.PUPIL_HEARD_ON,
                FamilyFields.PUPIL_HEARD_HOW,
                FamilyFields.PUPIL_SAID,
                FamilyFields.ADVOCATE_FOR_PUPIL,
                DECIDED_BY,
                ASK_DECISION,
                ASK_DECIDED_ON,
                ASK_DECISION_REASON,
                EARLY_REASON,
                FamilyFields.NOT_ASKED_EXPLAINED_ON,
                FamilyFields.NOT_ASKED_EXPLAINED_HOW,
                FamilyFields.SUPPORT_INSTEAD,
                REQUEST_SENT_ON,
                REQUEST_SENT_HOW,
                REQUEST_ENCLOSED,
                REQUEST_PROOF,
                REQUEST_RECEIVED_ON,
                REQUEST_RECEIVED_ON_ASSUMED,
                RESPONSIBLE_AUTHORITY,
                RESPONSIBLE_AUTHORITY_EMAIL,
                OPENING_NOTE,
                DECISION,
                DECISION_ON,
                REFUSED_BECAUSE,
                ReversalFields.REVERSED_BY,
                ReversalFields.REVERSED_ON,
                ReversalFields.REVERSAL_NOTE,
                AdviceFields.WILL_ASSESS_ON));
        all.addAll(AdviceFields.all());
        all.addAll(ofTheResult());
        return List.copyOf(all);
    }

    private static List<Field<?>> ofTheResult() {
        return List.of(
                RESULT_CAME,
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
                RESULT_ON,
                RESULT_BECAUSE,
                HEAD_CONSULTED,
                CHASED_ON,
                CHASE_NOTE,
                EXPLAINED_ON,
                EXPLAINED_HOW,
                DONE_NOW,
                NEXT_STEP,
                NEXT_STEP_ON,
                NEXT_STEP_NOTE,
                WITHDRAWN_BECAUSE);
    }

    private ReassessmentFields() {}
}
