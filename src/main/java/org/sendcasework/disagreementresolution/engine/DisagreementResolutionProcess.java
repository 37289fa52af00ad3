package org.sendcasework.disagreementresolution.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.disagreementresolution.DisagreementAnswers;
import org.sendcasework.engine.ProcessVariable;

/** Names used by processes/disagreement-resolution/disagreement-resolution.bpmn. */
public final class DisagreementResolutionProcess {
    public static final String KEY = "disagreement-resolution";
    /** The letters the reference of such a case begins with. */
    public static final String PREFIX = "DR";

    public static final String RECORD_WHAT_IT_IS_ABOUT = "Task_RecordWhatItIsAbout";
    public static final String EXPLAIN_THE_WAY_TO_MEDIATION = "Task_ExplainTheWayToMediation";
    public static final String RECORD_THE_FAMILYS_CHOICE = "Task_RecordTheFamilysChoice";
    public static final String RECORD_THE_FAMILYS_WISH = "Task_RecordTheFamilysWish";
    public static final String REMIND_THE_FAMILY = "Task_RemindTheFamily";
    public static final String EXPLAIN_THE_LOST_TIME = "Task_ExplainTheLostTime";
    public static final String RECORD_THE_NOTICE_TO_HEALTH = "Task_RecordTheNoticeToHealth";
    public static final String RECORD_THE_MEDIATION_DATE = "Task_RecordTheMediationDate";
    public static final String PREPARE_THE_MEDIATION = "Task_PrepareTheMediation";
    public static final String RECORD_THE_MEDIATION = "Task_RecordTheMediation";
    public static final String CHASE_THE_NOTICE_TO_HEALTH = "Task_ChaseTheNoticeToHealth";
    public static final String CHASE_THE_MEDIATION = "Task_ChaseTheMediation";
    public static final String RECORD_THE_CERTIFICATE = "Task_RecordTheCertificate";
    public static final String EXPLAIN_THE_TIME_TO_APPEAL = "Task_ExplainTheTimeToAppeal";
    public static final String RECORD_THE_FAMILYS_DECISION = "Task_RecordTheFamilysDecision";
    public static final String CHASE_THE_CERTIFICATE = "Task_ChaseTheCertificate";
    public static final String REMIND_THE_FAMILY_AGAIN = "Task_RemindTheFamilyAgain";
    public static final String RECORD_THE_AGREEMENT = "Task_RecordTheAgreement";
    public static final String RECORD_THE_NOTICE_TO_THE_AUTHORITY = "Task_RecordTheNoticeToTheAuthority";
    public static final String RECORD_WHAT_WAS_DONE = "Task_RecordWhatWasDone";
    public static final String CHASE_THE_NOTICE_TO_THE_AUTHORITY = "Task_ChaseTheNoticeToTheAuthority";
    public static final String CHASE_THE_AGREEMENT = "Task_ChaseTheAgreement";
    public static final String ASK_FOR_DISAGREEMENT_RESOLUTION = "Task_AskForDisagreementResolution";
    public static final String RECORD_THE_MEETING_DATE = "Task_RecordTheMeetingDate";
    public static final String PREPARE_THE_MEETING = "Task_PrepareTheMeeting";
    public static final String RECORD_WHAT_WAS_AGREED = "Task_RecordWhatWasAgreed";
    public static final String CHECK_WHAT_WAS_PROMISED = "Task_CheckWhatWasPromised";
    public static final String ASK_FOR_THE_MEETING_DATE = "Task_AskForTheMeetingDate";

    public static final String DISAGREEMENT_WITHDRAWN = "Disagreement withdrawn";

    public static final ProcessVariable<Boolean> AGREEMENT_REACHED = flag(DisagreementAnswers.AGREEMENT_REACHED);
    public static final ProcessVariable<Boolean> ANYTHING_AGREED = flag(DisagreementAnswers.ANYTHING_AGREED);
    public static final ProcessVariable<Boolean> AUTHORITY_TO_BE_TOLD = flag(DisagreementAnswers.AUTHORITY_TO_BE_TOLD);
    public static final ProcessVariable<Boolean> CAN_BE_APPEALED = flag(DisagreementAnswers.CAN_BE_APPEALED);
    public static final ProcessVariable<Boolean> CERTIFICATE_TO_COME = flag(DisagreementAnswers.CERTIFICATE_TO_COME);
    public static final ProcessVariable<Boolean> DECISION_DISPUTED = flag(DisagreementAnswers.DECISION_DISPUTED);
    public static final ProcessVariable<Boolean> DISAGREEMENT_RESOLVED =
            flag(DisagreementAnswers.DISAGREEMENT_RESOLVED);
    public static final ProcessVariable<Boolean> EVERYTHING_DONE = flag(DisagreementAnswers.EVERYTHING_DONE);
    public static final ProcessVariable<Boolean> FAMILY_APPEALS = flag(DisagreementAnswers.FAMILY_APPEALS);
    public static final ProcessVariable<Boolean> HEALTH_DISPUTED = flag(DisagreementAnswers.HEALTH_DISPUTED);
    public static final ProcessVariable<Boolean> LIMIT_BINDS_THE_FAMILY =
            flag(DisagreementAnswers.LIMIT_BINDS_THE_FAMILY);
    public static final ProcessVariable<Boolean> MEDIATION_ARRANGED = flag(DisagreementAnswers.MEDIATION_ARRANGED);
    public static final ProcessVariable<Boolean> MEDIATION_HELD = flag(DisagreementAnswers.MEDIATION_HELD);
    public static final ProcessVariable<Boolean> MEDIATION_WANTED = flag(DisagreementAnswers.MEDIATION_WANTED);
    public static final ProcessVariable<Boolean> MEETING_FIXED = flag(DisagreementAnswers.MEETING_FIXED);
    public static final ProcessVariable<Boolean> PROMISES_MADE = flag(DisagreementAnswers.PROMISES_MADE);

    public static final ProcessVariable<Instant> AGREEMENT_DUE_BY = moment("agreementDueBy");
    public static final ProcessVariable<Instant> AGREEMENT_OVERDUE_AT = moment("agreementOverdueAt");
    public static final ProcessVariable<Instant> AGREEMENT_RECORD_BY = moment("agreementRecordBy");
    public static final ProcessVariable<Instant> APPEAL_BY = moment("appealBy");
    public static final ProcessVariable<Instant> APPEAL_REMINDER_AT = moment("appealReminderAt");
    public static final ProcessVariable<Instant> ARRANGE_DUE_BY = moment("arrangeDueBy");
    public static final ProcessVariable<Instant> ARRANGE_OVERDUE_AT = moment("arrangeOverdueAt");
    public static final ProcessVariable<Instant> ASK_AGAIN_BY = moment("askAgainBy");
    public static final ProcessVariable<Instant> ASK_BY = moment("askBy");
    public static final ProcessVariable<Instant> AUTHORITY_DUE_BY = moment("authorityDueBy");
    public static final ProcessVariable<Instant> AUTHORITY_OVERDUE_AT = moment("authorityOverdueAt");
    public static final ProcessVariable<Instant> CERTIFICATE_DUE_BY = moment("certificateDueBy");
    public static final ProcessVariable<Instant> CERTIFICATE_OVERDUE_AT = moment("certificateOverdueAt");
    public static final ProcessVariable<Instant> CHASE_AGREEMENT_BY = moment("chaseAgreementBy");
    public static final ProcessVariable<Instant> CHASE_CERTIFICATE_BY = moment("chaseCertificateBy");
    public static final ProcessVariable<Instant> CHASE_COMMISSIONER_BY = moment("chaseCommissionerBy");
    public static final ProcessVariable<Instant> CHASE_MEDIATION_BY = moment("chaseMediationBy");
    public static final ProcessVariable<Instant> CHASE_TELL_BY = moment("chaseTellBy");
    public static final ProcessVariable<Instant> CHOICE_BY = moment("choiceBy");
    public static final ProcessVariable<Instant> CHOICE_OVERDUE_AT = moment("choiceOverdueAt");
    public static final ProcessVariable<Instant> CHOICE_REMINDER_AT = moment("choiceReminderAt");
    public static final ProcessVariable<Instant> COMMISSIONER_DUE_BY = moment("commissionerDueBy");
    public static final ProcessVariable<Instant> COMMISSIONER_OVERDUE_AT = moment("commissionerOverdueAt");
    public static final ProcessVariable<Instant> DETAIL_BY = moment("detailBy");
    public static final ProcessVariable<Instant> EXPLAIN_APPEAL_BY = moment("explainAppealBy");
    public static final ProcessVariable<Instant> EXPLAIN_BY = moment("explainBy");
    public static final ProcessVariable<Instant> FOLLOW_UP_BY = moment("followUpBy");
    public static final ProcessVariable<Instant> LOST_TIME_BY = moment("lostTimeBy");
    public static final ProcessVariable<Instant> MEDIATION_RECORD_BY = moment("mediationRecordBy");
    public static final ProcessVariable<Instant> MEETING_DATE_BY = moment("meetingDateBy");
    public static final ProcessVariable<Instant> MEETING_DATE_LATE_AT = moment("meetingDateLateAt");
    public static final ProcessVariable<Instant> PREPARE_BY = moment("prepareBy");
    public static final ProcessVariable<Instant> REMIND_APPEAL_BY = moment("remindAppealBy");
    public static final ProcessVariable<Instant> REMIND_BY = moment("remindBy");
    public static final ProcessVariable<Instant> RESOLUTION_PREPARE_BY = moment("resolutionPrepareBy");
    public static final ProcessVariable<Instant> RESOLUTION_RECORD_BY = moment("resolutionRecordBy");
    public static final ProcessVariable<Instant> WISH_BY = moment("wishBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "settings",
            "things",
            "readyWords",
            "aboutWords",
            "leftWords",
            "certificateWords",
            "letter");

    private DisagreementResolutionProcess() {}
}
