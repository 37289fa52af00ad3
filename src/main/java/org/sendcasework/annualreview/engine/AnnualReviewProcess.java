package org.sendcasework.annualreview.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.annualreview.ReviewAnswers;
import org.sendcasework.engine.ProcessVariable;

/** Names used by processes/annual-review/annual-review.bpmn. */
public final class AnnualReviewProcess {
    public static final String KEY = "annual-review";
    /** The letters a review's reference begins with. */
    public static final String PREFIX = "AR";

    public static final String SET_THE_MEETING_DATE = "Task_SetTheMeetingDate";
    public static final String CHOOSE_WHO_IS_INVITED = "Task_ChooseWhoIsInvited";
    public static final String SEND_THE_INVITATIONS = "Task_SendTheInvitations";
    public static final String ASK_FOR_ADVICE = "Task_AskForAdvice";
    public static final String RECORD_THE_ADVICE = "Task_RecordTheAdvice";
    public static final String CHASE_THE_LATE_ADVICE = "Task_ChaseTheLateAdvice";
    public static final String CIRCULATE_THE_ADVICE = "Task_CirculateTheAdvice";
    public static final String GIVE_THE_CLASS_TEACHERS_ADVICE = "Task_GiveTheClassTeachersAdvice";
    public static final String ARRANGE_THE_MEETING = "Task_ArrangeTheMeeting";
    public static final String JOIN_THE_REVIEW_WITH_THE_CARE_PLAN = "Task_JoinTheReviewWithTheCarePlan";
    public static final String RECORD_THE_CAREERS_GUIDANCE = "Task_RecordTheCareersGuidance";
    public static final String RECORD_THE_MEETING = "Task_RecordTheMeeting";
    public static final String CHECK_THE_PLAN_SECTIONS = "Task_CheckThePlanSections";
    public static final String DRAFT_THE_REPORT = "Task_DraftTheReport";
    public static final String APPROVE_THE_REPORT = "Task_ApproveTheReport";
    public static final String SEND_THE_REPORT = "Task_SendTheReport";
    public static final String RECORD_THE_DECISION = "Task_RecordTheDecision";
    public static final String CHASE_THE_DECISION = "Task_ChaseTheDecision";
    public static final String RECORD_THE_AMENDMENT_NOTICE = "Task_RecordTheAmendmentNotice";
    public static final String CHASE_THE_AMENDMENT_NOTICE = "Task_ChaseTheAmendmentNotice";
    public static final String HELP_THE_FAMILY_ANSWER = "Task_HelpTheFamilyAnswer";
    public static final String RECORD_THE_FINAL_PLAN = "Task_RecordTheFinalPlan";
    public static final String CHASE_THE_FINAL_PLAN = "Task_ChaseTheFinalPlan";
    public static final String EXPLAIN_THE_DECISION = "Task_ExplainTheDecision";

    public static final String MEETING_MOVED = "Review meeting moved";
    public static final String REVIEW_WITHDRAWN = "Review withdrawn";

    public static final ProcessVariable<Boolean> EVERYONE_INVITED = flag(ReviewAnswers.EVERYONE_INVITED);
    public static final ProcessVariable<Boolean> EVERYONE_ASKED = flag(ReviewAnswers.EVERYONE_ASKED);
    public static final ProcessVariable<Boolean> READY_TO_CIRCULATE = flag(ReviewAnswers.READY_TO_CIRCULATE);
    public static final ProcessVariable<Boolean> EVERYONE_SENT_ADVICE = flag(ReviewAnswers.EVERYONE_SENT_ADVICE);
    public static final ProcessVariable<Boolean> PUPIL_LOOKED_AFTER = flag(ReviewAnswers.PUPIL_LOOKED_AFTER);
    public static final ProcessVariable<Boolean> CAREERS_GUIDANCE_DUE = flag(ReviewAnswers.CAREERS_GUIDANCE_DUE);
    public static final ProcessVariable<Boolean> MEETING_HELD = flag(ReviewAnswers.MEETING_HELD);
    public static final ProcessVariable<Boolean> REPORT_APPROVED = flag(ReviewAnswers.REPORT_APPROVED);
    public static final ProcessVariable<Boolean> NEEDS_CHANGED_SIGNIFICANTLY =
            flag(ReviewAnswers.NEEDS_CHANGED_SIGNIFICANTLY);
    public static final ProcessVariable<Boolean> EVERYONE_SENT_REPORT = flag(ReviewAnswers.EVERYONE_SENT_REPORT);
    public static final ProcessVariable<Boolean> PLAN_KEPT = flag(ReviewAnswers.PLAN_KEPT);
    public static final ProcessVariable<Boolean> PLAN_AMENDED = flag(ReviewAnswers.PLAN_AMENDED);
    public static final ProcessVariable<Boolean> PLAN_CEASED = flag(ReviewAnswers.PLAN_CEASED);

    public static final ProcessVariable<Instant> SET_DATE_BY = moment("setDateBy");
    public static final ProcessVariable<Instant> TWELVE_MONTHS_AT_RISK_AT = moment("twelveMonthsAtRiskAt");
    public static final ProcessVariable<Instant> NOTICE_ACT_BY = moment("noticeActBy");
    public static final ProcessVariable<Instant> NOTICE_REMINDER_AT = moment("noticeReminderAt");
    public static final ProcessVariable<Instant> NOTICE_LAST_SCHOOL_DAY_AT = moment("noticeLastSchoolDayAt");
    public static final ProcessVariable<Instant> NOTICE_OVERDUE_AT = moment("noticeOverdueAt");
    public static final ProcessVariable<Instant> ADVICE_ASK_BY = moment("adviceAskBy");
    public static final ProcessVariable<Instant> ADVICE_WANTED_BY = moment("adviceWantedBy");
    public static final ProcessVariable<Instant> ADVICE_LATE_AT = moment("adviceLateAt");
    public static final ProcessVariable<Instant> CIRCULATION_ACT_BY = moment("circulationActBy");
    public static final ProcessVariable<Instant> CIRCULATION_REMINDER_AT = moment("circulationReminderAt");
    public static final ProcessVariable<Instant> CIRCULATION_LAST_SCHOOL_DAY_AT = moment("circulationLastSchoolDayAt");
    public static final ProcessVariable<Instant> CIRCULATION_OVERDUE_AT = moment("circulationOverdueAt");
    public static final ProcessVariable<Instant> ARRANGE_BY = moment("arrangeBy");
    public static final ProcessVariable<Instant> MEETING_ON = moment("meetingOn");
    public static final ProcessVariable<Instant> DRAFT_BY = moment("draftBy");
    public static final ProcessVariable<Instant> REPORT_ACT_BY = moment("reportActBy");
    public static final ProcessVariable<Instant> REPORT_REMINDER_AT = moment("reportReminderAt");
    public static final ProcessVariable<Instant> REPORT_LAST_SCHOOL_DAY_AT = moment("reportLastSchoolDayAt");
    public static final ProcessVariable<Instant> REPORT_OVERDUE_AT = moment("reportOverdueAt");
    public static final ProcessVariable<Instant> DECISION_DUE_BY = moment("decisionDueBy");
    public static final ProcessVariable<Instant> DECISION_OVERDUE_AT = moment("decisionOverdueAt");
    public static final ProcessVariable<Instant> TWELVE_MONTHS_OVERDUE_AT = moment("twelveMonthsOverdueAt");
    public static final ProcessVariable<Instant> AMENDMENT_NOTICE_DUE_BY = moment("amendmentNoticeDueBy");
    public static final ProcessVariable<Instant> AMENDMENT_NOTICE_OVERDUE_AT = moment("amendmentNoticeOverdueAt");
    public static final ProcessVariable<Instant> FAMILY_VIEWS_DUE_BY = moment("familyViewsDueBy");
    public static final ProcessVariable<Instant> FINAL_PLAN_DUE_BY = moment("finalPlanDueBy");
    public static final ProcessVariable<Instant> FINAL_PLAN_OVERDUE_AT = moment("finalPlanOverdueAt");
    public static final ProcessVariable<Instant> EXPLAIN_BY = moment("explainBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "people",
            "pupils",
            "parents",
            "others",
            "late",
            "sections",
            "meetingWords",
            "fromYearNine",
            "primary",
            "beforeSecondary",
            "moving",
            "recommendationWords",
            "recommendationsText",
            "disagreementsText",
            "letter",
            "decisionWords",
            "appealWords");

    private AnnualReviewProcess() {}
}
