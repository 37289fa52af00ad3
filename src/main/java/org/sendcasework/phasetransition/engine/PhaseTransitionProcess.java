package org.sendcasework.phasetransition.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.phasetransition.TransitionAnswers;

/** Names used by processes/phase-transition/phase-transition.bpmn. */
public final class PhaseTransitionProcess {
    public static final String KEY = "phase-transition";
    /** The letters the reference of such a case begins with. */
    public static final String PREFIX = "PT";

    public static final String EXPLAIN_THE_OPTIONS = "Task_ExplainTheOptions";
    public static final String PLAN_THE_PATHWAY = "Task_PlanThePathway";
    public static final String RECORD_THE_PREFERENCES = "Task_RecordThePreferences";
    public static final String CHOOSE_THE_REVIEW = "Task_ChooseTheReview";
    public static final String AWAIT_THE_REVIEW_MEETING = "Task_AwaitTheReviewMeeting";
    public static final String AWAIT_THE_END_OF_THE_REVIEW = "Task_AwaitTheEndOfTheReview";
    public static final String RECORD_THE_PLACEMENT_NAMED = "Task_RecordThePlacementNamed";
    public static final String CHASE_THE_PLACEMENT = "Task_ChaseThePlacement";
    public static final String OFFER_THE_COMPLAINT_ROUTE = "Task_OfferTheComplaintRoute";
    public static final String MEET_THE_NEXT_SETTING = "Task_MeetTheNextSetting";
    public static final String ARRANGE_THE_SUPPORT_THERE = "Task_ArrangeTheSupportThere";
    public static final String GIVE_THE_ONE_PAGE_PROFILE = "Task_GiveTheOnePageProfile";
    public static final String WRITE_THE_TRANSITION_PLAN = "Task_WriteTheTransitionPlan";
    public static final String AGREE_WHAT_WILL_BE_SHARED = "Task_AgreeWhatWillBeShared";
    public static final String CONFIRM_THE_LAST_DAY = "Task_ConfirmTheLastDay";
    public static final String CONFIRM_THE_ARRIVAL = "Task_ConfirmTheArrival";
    public static final String CHECK_HOW_THE_PUPIL_HAS_SETTLED = "Task_CheckHowThePupilHasSettled";

    public static final String PLAN_MADE_ON_THE_WAY = "Plan made on the way";
    public static final String PUPIL_STAYS = "Pupil stays";
    public static final String PUPIL_LEAVES_BEFORE_THE_MOVE = "Pupil leaves before the move";
    public static final String MOVE_WITHDRAWN = "Move withdrawn";

    public static final ProcessVariable<Boolean> PLAN_HELD = flag(TransitionAnswers.PLAN_HELD);
    public static final ProcessVariable<Boolean> ADULTHOOD_IN_VIEW = flag(TransitionAnswers.ADULTHOOD_IN_VIEW);
    public static final ProcessVariable<Boolean> NEXT_SETTING_KNOWN = flag(TransitionAnswers.NEXT_SETTING_KNOWN);
    public static final ProcessVariable<Boolean> MOVE_REVIEWED = flag(TransitionAnswers.MOVE_REVIEWED);
    public static final ProcessVariable<Boolean> MEETING_HELD_ALREADY = flag(TransitionAnswers.MEETING_HELD_ALREADY);
    public static final ProcessVariable<Boolean> ANOTHER_REVIEW_NEEDED = flag(TransitionAnswers.ANOTHER_REVIEW_NEEDED);
    public static final ProcessVariable<Boolean> NEXT_PHASE_LEFT_OPEN = flag(TransitionAnswers.NEXT_PHASE_LEFT_OPEN);
    public static final ProcessVariable<Boolean> ROUTES_OFFERED = flag(TransitionAnswers.ROUTES_OFFERED);
    public static final ProcessVariable<Boolean> DISAGREEMENT_RESOLUTION_WANTED =
            flag(TransitionAnswers.DISAGREEMENT_RESOLUTION_WANTED);
    public static final ProcessVariable<Boolean> PUPIL_MOVES_ON = flag(TransitionAnswers.PUPIL_MOVES_ON);
    public static final ProcessVariable<Boolean> PUPIL_ARRIVED = flag(TransitionAnswers.PUPIL_ARRIVED);

    public static final ProcessVariable<Instant> OPTIONS_BY = moment("optionsBy");
    public static final ProcessVariable<Instant> PATHWAY_BY = moment("pathwayBy");
    public static final ProcessVariable<Instant> PREFERENCES_BY = moment("preferencesBy");
    public static final ProcessVariable<Instant> CHOOSE_REVIEW_BY = moment("chooseReviewBy");
    public static final ProcessVariable<Instant> MEETING_REMINDER_AT = moment("meetingReminderAt");
    public static final ProcessVariable<Instant> MEETING_LAST_SCHOOL_DAY_AT = moment("meetingLastSchoolDayAt");
    public static final ProcessVariable<Instant> MEETING_OVERDUE_AT = moment("meetingOverdueAt");
    public static final ProcessVariable<Instant> PLACEMENT_DUE_BY = moment("placementDueBy");
    public static final ProcessVariable<Instant> PLACEMENT_OVERDUE_AT = moment("placementOverdueAt");
    public static final ProcessVariable<Instant> CHASE_PLACEMENT_BY = moment("chasePlacementBy");
    public static final ProcessVariable<Instant> COMPLAINT_ROUTE_BY = moment("complaintRouteBy");
    public static final ProcessVariable<Instant> MEET_NEXT_SETTING_BY = moment("meetNextSettingBy");
    public static final ProcessVariable<Instant> SUPPORT_THERE_BY = moment("supportThereBy");
    public static final ProcessVariable<Instant> PROFILE_BY = moment("profileBy");
    public static final ProcessVariable<Instant> TRANSITION_PLAN_BY = moment("transitionPlanBy");
    public static final ProcessVariable<Instant> AGREE_SHARING_BY = moment("agreeSharingBy");
    public static final ProcessVariable<Instant> CONFIRM_LAST_DAY_AT = moment("confirmLastDayAt");
    public static final ProcessVariable<Instant> CONFIRM_LAST_DAY_BY = moment("confirmLastDayBy");
    public static final ProcessVariable<Instant> ARRIVAL_ASK_AT = moment("arrivalAskAt");
    public static final ProcessVariable<Instant> ARRIVAL_BY = moment("arrivalBy");
    public static final ProcessVariable<Instant> SETTLED_ASK_AT = moment("settledAskAt");
    public static final ProcessVariable<Instant> SETTLED_BY = moment("settledBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "guidanceWords",
            "pathways",
            "partners",
            "withPlanShown",
            "registerWords",
            "routesWords",
            "profileWords",
            "letter");

    private PhaseTransitionProcess() {}
}
