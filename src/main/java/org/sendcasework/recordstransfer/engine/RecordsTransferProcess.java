package org.sendcasework.recordstransfer.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;
import org.sendcasework.recordstransfer.TransferAnswers;

/** Names used by processes/records-transfer/records-transfer.bpmn. */
public final class RecordsTransferProcess {
    public static final String KEY = "records-transfer";
    /** The letters the reference of such a case begins with. */
    public static final String PREFIX = "RT";

    public static final String CONFIRM_THAT_THE_PUPIL_HAS_LEFT = "Task_ConfirmThatThePupilHasLeft";
    public static final String AGREE_WHAT_WILL_BE_SHARED = "Task_AgreeWhatWillBeShared";
    public static final String SEND_THE_SEND_FILE = "Task_SendTheSENDFile";
    public static final String RECORD_THE_FILE_RECEIPT = "Task_RecordTheFileReceipt";
    public static final String SETTLE_THE_MISSING_FILE_RECEIPT = "Task_SettleTheMissingFileReceipt";
    public static final String SEND_THE_EDUCATIONAL_RECORD = "Task_SendTheEducationalRecord";
    public static final String RECORD_THE_RECORD_RECEIPT = "Task_RecordTheRecordReceipt";
    public static final String SETTLE_THE_MISSING_RECORD_RECEIPT = "Task_SettleTheMissingRecordReceipt";
    public static final String DEAL_WITH_THE_SAFEGUARDING_RECORD = "Task_DealWithTheSafeguardingRecord";
    public static final String CLOSE_THE_SAFEGUARDING_RECORD = "Task_CloseTheSafeguardingRecord";
    public static final String ASK_AFTER_THE_SAFEGUARDING_RECORD = "Task_AskAfterTheSafeguardingRecord";
    public static final String ANSWER_THE_REQUEST_FOR_THE_RECORD = "Task_AnswerTheRequestForTheRecord";

    public static final String RECORD_ASKED_FOR = "Record asked for by the new school";
    public static final String TRANSFER_WITHDRAWN = "Transfer of records withdrawn";

    public static final ProcessVariable<Boolean> SHARING_IS_AGREED = flag(TransferAnswers.SHARING_IS_AGREED);
    public static final ProcessVariable<Boolean> HAS_LEFT = flag(TransferAnswers.HAS_LEFT);
    public static final ProcessVariable<Boolean> STILL_LEAVING = flag(TransferAnswers.STILL_LEAVING);
    public static final ProcessVariable<Boolean> FILE_SENT = flag(TransferAnswers.FILE_SENT);
    public static final ProcessVariable<Boolean> FILE_ARRIVED = flag(TransferAnswers.FILE_ARRIVED);
    public static final ProcessVariable<Boolean> FILE_CHASED_TWICE = flag(TransferAnswers.FILE_CHASED_TWICE);
    public static final ProcessVariable<Boolean> RECORD_SENT = flag(TransferAnswers.RECORD_SENT);
    public static final ProcessVariable<Boolean> RECORD_ARRIVED = flag(TransferAnswers.RECORD_ARRIVED);
    public static final ProcessVariable<Boolean> RECORD_CHASED_TWICE = flag(TransferAnswers.RECORD_CHASED_TWICE);
    public static final ProcessVariable<Boolean> RECORDS_PASSED_ON = flag(TransferAnswers.RECORDS_PASSED_ON);

    /** Every question that a gateway asks. */
    static final List<ProcessVariable<Boolean>> QUESTIONS = List.of(
            SHARING_IS_AGREED,
            HAS_LEFT,
            STILL_LEAVING,
            FILE_SENT,
            FILE_ARRIVED,
            FILE_CHASED_TWICE,
            RECORD_SENT,
            RECORD_ARRIVED,
            RECORD_CHASED_TWICE,
            RECORDS_PASSED_ON);

    public static final ProcessVariable<Instant> AGREE_BY = moment("agreeBy");
    public static final ProcessVariable<Instant> LEAVING_AT = moment("leavingAt");
    public static final ProcessVariable<Instant> CONFIRM_LEAVING_BY = moment("confirmLeavingBy");
    public static final ProcessVariable<Instant> FILE_BY = moment("fileBy");
    public static final ProcessVariable<Instant> FILE_RECEIPT_BY = moment("fileReceiptBy");
    public static final ProcessVariable<Instant> FILE_SETTLE_BY = moment("fileSettleBy");
    public static final ProcessVariable<Instant> RECORD_ACT_BY = moment("recordActBy");
    public static final ProcessVariable<Instant> RECORD_REMINDER_AT = moment("recordReminderAt");
    public static final ProcessVariable<Instant> RECORD_LAST_SCHOOL_DAY_AT = moment("recordLastSchoolDayAt");
    public static final ProcessVariable<Instant> RECORD_OVERDUE_AT = moment("recordOverdueAt");
    public static final ProcessVariable<Instant> RECORD_RECEIPT_BY = moment("recordReceiptBy");
    public static final ProcessVariable<Instant> RECORD_SETTLE_BY = moment("recordSettleBy");
    public static final ProcessVariable<Instant> REQUEST_ACT_BY = moment("requestActBy");
    public static final ProcessVariable<Instant> REQUEST_REMINDER_AT = moment("requestReminderAt");
    public static final ProcessVariable<Instant> REQUEST_LAST_SCHOOL_DAY_AT = moment("requestLastSchoolDayAt");
    public static final ProcessVariable<Instant> REQUEST_OVERDUE_AT = moment("requestOverdueAt");
    public static final ProcessVariable<Instant> SAFEGUARDING_ACT_BY = moment("safeguardingActBy");
    public static final ProcessVariable<Instant> SAFEGUARDING_REMINDER_AT = moment("safeguardingReminderAt");
    public static final ProcessVariable<Instant> SAFEGUARDING_LAST_SCHOOL_DAY_AT =
            moment("safeguardingLastSchoolDayAt");
    public static final ProcessVariable<Instant> SAFEGUARDING_OVERDUE_AT = moment("safeguardingOverdueAt");
    public static final ProcessVariable<Instant> SAFEGUARDING_CLOSE_AT = moment("safeguardingCloseAt");
    public static final ProcessVariable<Instant> SAFEGUARDING_CLOSE_BY = moment("safeguardingCloseBy");
    public static final ProcessVariable<Instant> SAFEGUARDING_OPEN_AT = moment("safeguardingOpenAt");
    public static final ProcessVariable<Instant> SAFEGUARDING_ASK_BY = moment("safeguardingAskBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "settings",
            "agreeWords",
            "contents",
            "groundWords",
            "nextWords",
            "nobodyWords",
            "requestWords",
            "safeguardingWords",
            "sendNowWords",
            "sentWords",
            "sharingWords");

    private RecordsTransferProcess() {}
}
