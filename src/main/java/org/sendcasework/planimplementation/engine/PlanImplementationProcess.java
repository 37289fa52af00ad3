package org.sendcasework.planimplementation.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;
import static org.sendcasework.engine.ProcessVariable.people;
import static org.sendcasework.engine.ProcessVariable.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.planimplementation.ImplementationAnswers;

/** Names used by processes/plan-implementation/plan-implementation.bpmn. */
public final class PlanImplementationProcess {
    public static final String KEY = "plan-implementation";
    /** The letters the reference of such a case begins with. */
    public static final String PREFIX = "PI";

    public static final String CONFIRM_THE_ADMISSION = "Task_ConfirmTheAdmission";
    public static final String CHECK_THE_PLAN_SECTIONS = "Task_CheckThePlanSections";
    public static final String TELL_THE_AUTHORITY = "Task_TellTheAuthority";
    public static final String LIST_WHO_WORKS_WITH_THE_PUPIL = "Task_ListWhoWorksWithThePupil";
    public static final String TELL_EVERYONE = "Task_TellEveryone";
    public static final String CONFIRM_THAT_YOU_KNOW_THE_PLAN = "Task_ConfirmThatYouKnowThePlan";
    public static final String RECORD_THE_CONFIRMATIONS = "Task_RecordTheConfirmations";
    public static final String CHASE_THE_CONFIRMATIONS = "Task_ChaseTheConfirmations";
    public static final String ARRANGE_THE_PROVISION = "Task_ArrangeTheProvision";
    public static final String ARRANGE_HEALTH_AND_SOCIAL_CARE = "Task_ArrangeHealthAndSocialCare";
    public static final String MEET_THE_FAMILY = "Task_MeetTheFamily";

    public static final String WHO_WORKS_WITH_THE_PUPIL_CHANGED = "Who works with the pupil changed";
    public static final String IMPLEMENTATION_WITHDRAWN = "Implementation withdrawn";

    public static final ProcessVariable<Boolean> PUPIL_ON_ROLL = flag(ImplementationAnswers.PUPIL_ON_ROLL);
    public static final ProcessVariable<Boolean> AUTHORITY_TO_BE_TOLD =
            flag(ImplementationAnswers.AUTHORITY_TO_BE_TOLD);
    public static final ProcessVariable<Boolean> EVERYONE_TOLD = flag(ImplementationAnswers.EVERYONE_TOLD);
    public static final ProcessVariable<Boolean> LOGINS_CONFIRMED = flag(ImplementationAnswers.LOGINS_CONFIRMED);
    public static final ProcessVariable<Boolean> OTHERS_TO_CONFIRM = flag(ImplementationAnswers.OTHERS_TO_CONFIRM);
    public static final ProcessVariable<Boolean> OTHERS_CONFIRMED = flag(ImplementationAnswers.OTHERS_CONFIRMED);
    public static final ProcessVariable<Boolean> EVERY_PROVISION_ARRANGED =
            flag(ImplementationAnswers.EVERY_PROVISION_ARRANGED);

    /** The logins of those who are asked to confirm now, and in each task its own. */
    public static final ProcessVariable<List<String>> PEOPLE_TO_CONFIRM = people("peopleToConfirm");

    public static final ProcessVariable<String> PERSON_TO_CONFIRM = text("personToConfirm");

    public static final ProcessVariable<Instant> ADMIT_BY = moment("admitBy");
    public static final ProcessVariable<Instant> PUPIL_STARTS_AT = moment("pupilStartsAt");
    public static final ProcessVariable<Instant> CHECK_PLAN_BY = moment("checkPlanBy");
    public static final ProcessVariable<Instant> TELL_AUTHORITY_BY = moment("tellAuthorityBy");
    public static final ProcessVariable<Instant> LIST_BY = moment("listBy");
    public static final ProcessVariable<Instant> TELL_BY = moment("tellBy");
    public static final ProcessVariable<Instant> CONFIRM_BY = moment("confirmBy");
    public static final ProcessVariable<Instant> CONFIRMATIONS_LATE_AT = moment("confirmationsLateAt");
    public static final ProcessVariable<Instant> CHASE_BY = moment("chaseBy");
    public static final ProcessVariable<Instant> ARRANGE_BY = moment("arrangeBy");
    public static final ProcessVariable<Instant> MEET_BY = moment("meetBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "people",
            "pupils",
            "settings",
            "sections",
            "teachers",
            "planWords",
            "onRollWords",
            "needsWords",
            "askedWords",
            "provisionsWords",
            "letter");

    private PlanImplementationProcess() {}
}
