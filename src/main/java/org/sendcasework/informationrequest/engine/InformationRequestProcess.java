package org.sendcasework.informationrequest.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.informationrequest.RequestAnswers;

/** Names used by processes/information-request/information-request.bpmn. */
public final class InformationRequestProcess {
    public static final String KEY = "information-request";
    /** The letters the reference of such a case begins with. */
    public static final String PREFIX = "IR";

    public static final String LIST_WHAT_IS_HELD = "Task_ListWhatIsHeld";
    public static final String GATHER_THE_CONTRIBUTIONS = "Task_GatherTheContributions";
    public static final String DECIDE_ABOUT_THE_SAFEGUARDING_FILE = "Task_DecideAboutTheSafeguardingFile";
    public static final String SIGN_OFF_THE_ANSWER = "Task_SignOffTheAnswer";
    public static final String SEND_THE_ANSWER = "Task_SendTheAnswer";
    public static final String RECORD_WHETHER_MORE_IS_ASKED = "Task_RecordWhetherMoreIsAsked";

    public static final String DATE_CHANGED = "Date of the answer changed";
    public static final String REQUEST_WITHDRAWN = "Request for information withdrawn";

    public static final ProcessVariable<Boolean> CONTRIBUTIONS_AWAITED = flag(RequestAnswers.CONTRIBUTIONS_AWAITED);
    public static final ProcessVariable<Boolean> SAFEGUARDING_TOUCHED = flag(RequestAnswers.SAFEGUARDING_TOUCHED);
    public static final ProcessVariable<Boolean> ANSWER_SIGNED_OFF = flag(RequestAnswers.ANSWER_SIGNED_OFF);
    public static final ProcessVariable<Boolean> INFORMATION_GIVEN = flag(RequestAnswers.INFORMATION_GIVEN);
    public static final ProcessVariable<Boolean> INFORMATION_HELD = flag(RequestAnswers.INFORMATION_HELD);
    public static final ProcessVariable<Boolean> MORE_ASKED = flag(RequestAnswers.MORE_ASKED);

    public static final ProcessVariable<Instant> LIST_BY = moment("listBy");
    public static final ProcessVariable<Instant> GATHER_BY = moment("gatherBy");
    public static final ProcessVariable<Instant> SAFEGUARDING_BY = moment("safeguardingBy");
    public static final ProcessVariable<Instant> SIGN_OFF_BY = moment("signOffBy");
    public static final ProcessVariable<Instant> ANSWER_ACT_BY = moment("answerActBy");
    public static final ProcessVariable<Instant> ANSWER_REMINDER_AT = moment("answerReminderAt");
    public static final ProcessVariable<Instant> ANSWER_LAST_SCHOOL_DAY_AT = moment("answerLastSchoolDayAt");
    public static final ProcessVariable<Instant> ANSWER_OVERDUE_AT = moment("answerOverdueAt");
    public static final ProcessVariable<Instant> FOLLOW_UP_BY = moment("followUpBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "papers",
            "awaited",
            "grounds",
            "askedText",
            "answerText");

    private InformationRequestProcess() {}
}
