package org.sendcasework.engine;

import static org.sendcasework.setting.Role.DESIGNATED_TEACHER;
import static org.sendcasework.setting.Role.HEADTEACHER;
import static org.sendcasework.setting.Role.OFFICE;
import static org.sendcasework.setting.Role.PROPRIETOR;
import static org.sendcasework.setting.Role.SENCO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import org.sendcasework.setting.Role;

/**
 * One list of tasks that waits in the Tasklist for those who log in, and whom it is for.
 *
 * <p>A task's due date is the day to act by, which is met until that day ends: so a task is late from the next day on.
 */
record RoleFilter(String name, String description, String colour, Set<Role> roles, UnaryOperator<TaskQuery> tasks) {

    /** Tasks that wait for a decision or a document of the local authority. */
    static final List<String> WAITING_FOR_THE_LOCAL_AUTHORITY = List.of(
            "Task_RecordTheDecision",
            "Task_RecordTheAmendmentNotice",
            "Task_RecordTheFinalPlan",
            "Task_ChaseTheDecision",
            "Task_ChaseTheAmendmentNotice",
            "Task_ChaseTheFinalPlan",
            "Task_RecordTheDecisionToAssess",
            "Task_ChaseTheDecisionToAssess",
            "Task_RecordTheRequestForAdvice",
            "Task_RecordThePlanDecision",
            "Task_ChaseThePlanDecision",
            "Task_RecordTheDraftPlan",
            "Task_RecordTheFeedback",
            "Task_ChaseTheFeedback",
            "Task_RecordWhichSettingIsNamed",
            "Task_RecordTheNoticeToHealth",
            "Task_ChaseTheNoticeToHealth",
            "Task_RecordTheMediationDate",
            "Task_ChaseTheMediation",
            "Task_RecordWhatWasDone",
            "Task_ChaseTheAgreement",
            "Task_RecordTheAnswer",
            "Task_ChaseTheAnswer",
            "Task_RecordWhatTheAuthorityDid",
            "Task_ChaseTheAuthority",
            "Task_RecordThePlacementNamed",
            "Task_ChaseThePlacement",
            "Task_RecordWhatFollows",
            "Task_ChaseTheResult");

    /** Tasks by which a missed date is brought before the headteacher. */
    static final List<String> ESCALATED = List.of("Task_AnswerForTheLateDuty");

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final String TODAY = "dateTime().withTimeAtStartOfDay()";

    /** Raised when a filter below changes, so that installations take the change over. */
    static final int EDITION = 6;

    /** In the order in which the Tasklist shows them. */
    static final List<RoleFilter> TABLE = List.of(
            new RoleFilter(
                    "My role's tasks",
                    "What anybody in your role can take on: open it and choose Claim",
                    "#1d4f76",
                    ALL,
                    tasks -> tasks.taskCandidateUserExpression("${currentUser()}")
                            .taskUnassigned()),
            new RoleFilter(
                    "My tasks",
                    "What you have taken on, or was given to you by name",
                    "#1d4f76",
                    ALL,
                    tasks -> tasks.taskAssigneeExpression("${currentUser()}")),
            new RoleFilter(
                    "Due this week",
                    "To act on today or in the next seven days, and what is late already",
                    "#8a5a00",
                    ALL,
                    tasks -> mineOrMyRoles(tasks).dueBeforeExpression("${" + TODAY + ".plusDays(8)}")),
            new RoleFilter(
                    "Overdue", "The day to act by has passed; the duty remains", "#b3261e", ALL, tasks -> mineOrMyRoles(
                                    tasks)
                            .dueBeforeExpression("${" + TODAY + "}")),
            new RoleFilter(
                    "Escalated to me",
                    "Dates that were missed and are brought before you",
                    "#b3261e",
                    Set.of(HEADTEACHER, PROPRIETOR),
                    tasks -> mineOrMyRoles(tasks).taskDefinitionKeyIn(ESCALATED.toArray(String[]::new))),
            new RoleFilter(
                    "Waiting for the local authority",
                    "The next step is the authority's: record it when it comes, chase it when it does not",
                    "#5b3a73",
                    Set.of(SENCO, HEADTEACHER, OFFICE, DESIGNATED_TEACHER),
                    tasks -> mineOrMyRoles(tasks)
                            .taskDefinitionKeyIn(WAITING_FOR_THE_LOCAL_AUTHORITY.toArray(String[]::new))));

    /** Whose candidate somebody is: by a role they hold, or by name in a confined case. */
    private static TaskQuery mineOrMyRoles(TaskQuery tasks) {
        return tasks.or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateUserExpression("${currentUser()}")
                .endOr();
    }
}
