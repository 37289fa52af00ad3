package org.sendcasework.tribunalappeal.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.tribunalappeal.AppealAnswers;

/** Names used by processes/tribunal-appeal/tribunal-appeal.bpmn. */
public final class TribunalAppealProcess {
    public static final String KEY = "tribunal-appeal";
    /** The letters the reference of such a case begins with. */
    public static final String PREFIX = "TA";

    public static final String RECORD_THE_APPEAL = "Task_RecordTheAppeal";
    public static final String RECORD_THE_ANSWER = "Task_RecordTheAnswer";
    public static final String CHASE_THE_ANSWER = "Task_ChaseTheAnswer";
    public static final String RECORD_THE_CLAIM = "Task_RecordTheClaim";
    public static final String GATHER_THE_FACTS_OF_THE_CLAIM = "Task_GatherTheFactsOfTheClaim";
    public static final String WRITE_THE_RESPONSE = "Task_WriteTheResponse";
    public static final String APPROVE_THE_RESPONSE = "Task_ApproveTheResponse";
    public static final String SEND_THE_RESPONSE = "Task_SendTheResponse";
    public static final String RECORD_THE_HEARING = "Task_RecordTheHearing";
    public static final String EXPLAIN_A_DEPARTURE = "Task_ExplainADepartureFromTheCode";
    public static final String SIGN_THE_DEPARTURES = "Task_SignTheDepartures";
    public static final String DECIDE_WHO_ATTENDS = "Task_DecideWhoAttends";
    public static final String PREPARE_WHO_ATTENDS = "Task_PrepareWhoAttends";
    public static final String RECORD_THE_ATTENDANCE = "Task_RecordTheAttendance";
    public static final String WRITE_THE_STATEMENT = "Task_WriteTheStatement";
    public static final String SIGN_THE_STATEMENT = "Task_SignTheStatement";
    public static final String SEND_THE_STATEMENT = "Task_SendTheStatement";
    public static final String CARRY_OUT_THE_DIRECTION = "Task_CarryOutTheDirection";
    public static final String RECORD_THE_OUTCOME = "Task_RecordTheOutcome";
    public static final String RECORD_THE_OUTCOME_OF_THE_CLAIM = "Task_RecordTheOutcomeOfTheClaim";
    public static final String CARRY_OUT_THE_REMEDY = "Task_CarryOutTheRemedy";
    public static final String RECORD_WHAT_THE_AUTHORITY_DID = "Task_RecordWhatTheAuthorityDid";
    public static final String CHASE_THE_AUTHORITY = "Task_ChaseTheAuthority";
    public static final String SETTLE_WHAT_THE_ORDER_CHANGES = "Task_SettleWhatTheOrderChanges";

    public static final String DIRECTION_RECEIVED = "Tribunal direction received";
    public static final String ATTENDANCE_ASKED_FOR = "Attendance at the hearing asked for";
    public static final String CASE_WITHDRAWN = "Appeal case withdrawn";

    public static final ProcessVariable<Boolean> CLAIM = flag(AppealAnswers.CLAIM);
    public static final ProcessVariable<Boolean> GOES_TO_A_HEARING = flag(AppealAnswers.GOES_TO_A_HEARING);
    public static final ProcessVariable<Boolean> NOT_OPPOSED = flag(AppealAnswers.NOT_OPPOSED);
    public static final ProcessVariable<Boolean> ORDERED = flag(AppealAnswers.ORDERED);
    public static final ProcessVariable<Boolean> ASKED_TO_ATTEND = flag(AppealAnswers.ASKED_TO_ATTEND);
    public static final ProcessVariable<Boolean> SOMEBODY_ATTENDS = flag(AppealAnswers.SOMEBODY_ATTENDS);
    public static final ProcessVariable<Boolean> MORE_DEPARTURES = flag(AppealAnswers.MORE_DEPARTURES);
    public static final ProcessVariable<Boolean> ANY_DEPARTURE = flag(AppealAnswers.ANY_DEPARTURE);
    public static final ProcessVariable<Boolean> DEPARTURES_SIGNED = flag(AppealAnswers.DEPARTURES_SIGNED);
    public static final ProcessVariable<Boolean> STATEMENT_DIRECTED = flag(AppealAnswers.STATEMENT_DIRECTED);
    public static final ProcessVariable<Boolean> STATEMENT_SIGNED = flag(AppealAnswers.STATEMENT_SIGNED);
    public static final ProcessVariable<Boolean> ANOTHER_DIRECTION = flag(AppealAnswers.ANOTHER_DIRECTION);
    public static final ProcessVariable<Boolean> RESPONSE_APPROVED = flag(AppealAnswers.RESPONSE_APPROVED);
    public static final ProcessVariable<Boolean> SOMETHING_OWED = flag(AppealAnswers.SOMETHING_OWED);
    public static final ProcessVariable<Boolean> PLAN_NAMES_US = flag(AppealAnswers.PLAN_NAMES_US);
    public static final ProcessVariable<Boolean> REVIEW_WANTED = flag(AppealAnswers.REVIEW_WANTED);

    public static final ProcessVariable<Instant> RECORD_BY = moment("recordBy");
    public static final ProcessVariable<Instant> ANSWER_DUE_BY = moment("answerDueBy");
    public static final ProcessVariable<Instant> ANSWER_OVERDUE_AT = moment("answerOverdueAt");
    public static final ProcessVariable<Instant> CHASE_ANSWER_BY = moment("chaseAnswerBy");
    public static final ProcessVariable<Instant> CHASE_OWED_BY = moment("chaseOwedBy");
    public static final ProcessVariable<Instant> HEARING_RECORD_BY = moment("hearingRecordBy");
    public static final ProcessVariable<Instant> OUTCOME_BY = moment("outcomeBy");
    public static final ProcessVariable<Instant> DEPARTURES_BY = moment("departuresBy");
    public static final ProcessVariable<Instant> SIGN_DEPARTURES_BY = moment("signDeparturesBy");
    public static final ProcessVariable<Instant> ATTEND_BY = moment("attendBy");
    public static final ProcessVariable<Instant> PREPARE_BY = moment("prepareBy");
    public static final ProcessVariable<Instant> ATTENDED_BY = moment("attendedBy");
    public static final ProcessVariable<Instant> DIRECTION_ACT_BY = moment("directionActBy");
    public static final ProcessVariable<Instant> DIRECTION_REMINDER_AT = moment("directionReminderAt");
    public static final ProcessVariable<Instant> DIRECTION_OVERDUE_AT = moment("directionOverdueAt");
    public static final ProcessVariable<Instant> NEXT_DIRECTION_OVERDUE_AT = moment("nextDirectionOverdueAt");
    public static final ProcessVariable<Instant> WRITE_BY = moment("writeBy");
    public static final ProcessVariable<Instant> SIGN_BY = moment("signBy");
    public static final ProcessVariable<Instant> FACTS_BY = moment("factsBy");
    public static final ProcessVariable<Instant> WRITE_RESPONSE_BY = moment("writeResponseBy");
    public static final ProcessVariable<Instant> APPROVE_RESPONSE_BY = moment("approveResponseBy");
    public static final ProcessVariable<Instant> RESPONSE_ACT_BY = moment("responseActBy");
    public static final ProcessVariable<Instant> RESPONSE_REMINDER_AT = moment("responseReminderAt");
    public static final ProcessVariable<Instant> RESPONSE_OVERDUE_AT = moment("responseOverdueAt");
    public static final ProcessVariable<Instant> OWED_DUE_BY = moment("owedDueBy");
    public static final ProcessVariable<Instant> OWED_OVERDUE_AT = moment("owedOverdueAt");
    public static final ProcessVariable<Instant> SETTLE_BY = moment("settleBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "settings",
            "staff",
            "subjects",
            "orders",
            "owed",
            "owedWords",
            "ways",
            "hearingWords",
            "attendsWords",
            "departuresWords",
            "toBeSigned",
            "directionWords",
            "directionsOpen",
            "claimWords",
            "factsWords",
            "remedyWords",
            "changeWords",
            "letter");

    private TribunalAppealProcess() {}
}
