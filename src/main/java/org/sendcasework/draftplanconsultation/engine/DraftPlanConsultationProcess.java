package org.sendcasework.draftplanconsultation.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.draftplanconsultation.ConsultationAnswers;
import org.sendcasework.engine.ProcessVariable;

/** Names used by processes/draft-plan-consultation/draft-plan-consultation.bpmn. */
public final class DraftPlanConsultationProcess {
    public static final String KEY = "draft-plan-consultation";
    /** The letters a consultation's reference begins with. */
    public static final String PREFIX = "DC";

    public static final String CHECK_THE_PAPERS = "Task_CheckThePapers";
    public static final String DRAFT_THE_REPLY = "Task_DraftTheReply";
    public static final String DECIDE_THE_REPLY = "Task_DecideTheReply";
    public static final String SEND_THE_REPLY = "Task_SendTheReply";
    public static final String RECORD_WHICH_SETTING_IS_NAMED = "Task_RecordWhichSettingIsNamed";

    public static final String CONSULTATION_WITHDRAWN = "Consultation withdrawn";

    public static final ProcessVariable<Boolean> REPLY_AGREED = flag(ConsultationAnswers.REPLY_AGREED);
    public static final ProcessVariable<Boolean> PLAN_NAMES_THE_SETTING =
            flag(ConsultationAnswers.PLAN_NAMES_THE_SETTING);

    public static final ProcessVariable<Instant> CHECK_PAPERS_BY = moment("checkPapersBy");
    public static final ProcessVariable<Instant> DRAFT_REPLY_BY = moment("draftReplyBy");
    public static final ProcessVariable<Instant> DECIDE_REPLY_BY = moment("decideReplyBy");
    public static final ProcessVariable<Instant> REPLY_ACT_BY = moment("replyActBy");
    public static final ProcessVariable<Instant> REPLY_REMINDER_AT = moment("replyReminderAt");
    public static final ProcessVariable<Instant> REPLY_LAST_SCHOOL_DAY_AT = moment("replyLastSchoolDayAt");
    public static final ProcessVariable<Instant> REPLY_OVERDUE_AT = moment("replyOverdueAt");
    public static final ProcessVariable<Instant> NAMED_BY = moment("namedBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "settings",
            "papers",
            "grounds",
            "replyText");

    private DraftPlanConsultationProcess() {}
}
