package org.sendcasework.recordstransfer;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Withdraw;

/** The facts that a transfer of records records, in the order in which they come up. */
public final class TransferFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    public static final Field<String> WHY = text("leavesWhy", "Why the pupil leaves");
    /** The planned last day on the register; what counts once the pupil has left is {@link #LEFT_ON}. */
    public static final Field<LocalDate> LEAVES_ON = Handover.LEAVES_ON;

    public static final Field<String> NEXT_KIND = Handover.NEXT_SETTING_KIND;
    public static final Field<String> NEXT_SETTING = Handover.NEXT_SETTING;
    public static final Field<String> NEXT_CONTACT = Handover.NEXT_SETTING_CONTACT;
    public static final Field<LocalDate> NEXT_STARTS_ON = Handover.NEXT_STARTS_ON;
    public static final Field<LocalDate> NEXT_KNOWN_ON = day("nextKnownOn", "Next setting known since");
    public static final Field<LocalDate> ASKED_ON = day("recordAskedOn", "Record asked for by the new school on");
    public static final Field<String> ASKED_BY = text("recordAskedBy", "Who asked for the record");

    public static final Field<LocalDate> SHORT_STAY_ON =
            day("shortStayOn", "Here under four weeks: record of the school before received on");

    public static final Field<LocalDate> SHARING_AGREED_ON = Handover.SHARING_AGREED_ON;
    public static final Field<String> SHARING_AGREED = Handover.SHARING_AGREED;
    public static final Field<String> AGREED_WITH = text("sharingAgreedWith", "Sharing agreed with");
    public static final Field<String> OBJECTIONS = text("sharingObjections", "Objections");
    public static final Field<String> OBJECTIONS_ANSWER =
            text("sharingObjectionsAnswer", "What was made of the objections");

    public static final Field<String> LEAVING_NOW = text("leavingNow", "Has the pupil left");
    public static final Field<LocalDate> LEFT_ON = day("leftOn", "Off the register after");
    public static final Field<LocalDate> LEAVES_LATER_ON = day("leavesLaterOn", "New last day");
    public static final Field<String> STAYS_WHY = text("staysWhy", "Why the pupil stays");
    public static final Field<LocalDate> AUTHORITY_TOLD_ON = day("authorityToldOn", "Local authority told on");

    public static final Field<String> FILE_DONE = text("fileDone", "SEND file");
    public static final Field<Set<String>> FILE_WHAT = choices("fileWhat", "SEND file: what was sent");
    public static final Field<String> FILE_MORE = text("fileMore", "SEND file: what else");
    public static final Field<LocalDate> FILE_SENT_ON = day("fileSentOn", "SEND file sent on");
    public static final Field<String> FILE_TO = text("fileTo", "SEND file sent to");
    public static final Field<String> FILE_ROAD = text("fileRoad", "SEND file sent by");
    public static final Field<String> FILE_GROUND = text("fileGround", "SEND file: on what ground");
    public static final Field<String> FILE_KEPT = text("fileKept", "SEND file kept because");
    public static final Field<String> FILE_RECEIPT = text("fileReceipt", "Receipt of the SEND file");
    public static final Field<LocalDate> FILE_RECEIPT_ON = day("fileReceiptOn", "SEND file received on");
    public static final Field<String> FILE_RECEIPT_FROM = text("fileReceiptFrom", "SEND file received by");
    public static final Field<LocalDate> FILE_CHASED_ON = day("fileChasedOn", "Receipt of the SEND file asked for on");
    public static final Field<Set<String>> FILE_CHASES = choices("fileChases", "Receipt of the SEND file asked for");
    public static final Field<LocalDate> FILE_SETTLED_ON =
            day("fileSettledOn", "Missing receipt of the SEND file settled on");
    public static final Field<String> FILE_SETTLED = text("fileSettled", "What was done about the SEND file");

    public static final Field<String> RECORD_DONE = text("recordDone", "Educational record");
    public static final Field<Set<String>> RECORD_WHAT = choices("recordWhat", "Educational record: what was sent");
    public static final Field<String> RECORD_MORE = text("recordMore", "Educational record: what else");
    public static final Field<LocalDate> RECORD_SENT_ON = day("recordSentOn", "Educational record sent on");
    public static final Field<String> RECORD_TO = text("recordTo", "Educational record sent to");
    public static final Field<String> RECORD_ROAD = text("recordRoad", "Educational record sent by");
    public static final Field<String> RECORD_GROUND = text("recordGround", "Educational record: on what ground");
    public static final Field<String> RECORD_KEPT = text("recordKept", "Educational record kept because");
    public static final Field<LocalDate> RECORD_SITE_ON =
            day("recordSiteOn", "Common transfer file on the Department’s secure site on");
    public static final Field<String> RECORD_RECEIPT = text("recordReceipt", "Receipt of the educational record");
    public static final Field<LocalDate> RECORD_RECEIPT_ON = day("recordReceiptOn", "Educational record received on");
    public static final Field<String> RECORD_RECEIPT_FROM = text("recordReceiptFrom", "Educational record received by");
    public static final Field<LocalDate> RECORD_CHASED_ON =
            day("recordChasedOn", "Receipt of the educational record asked for on");
    public static final Field<Set<String>> RECORD_CHASES =
            choices("recordChases", "Receipt of the educational record asked for");
    public static final Field<LocalDate> RECORD_SETTLED_ON =
            day("recordSettledOn", "Missing receipt of the educational record settled on");
    public static final Field<String> RECORD_SETTLED =
            text("recordSettled", "What was done about the educational record");

    public static final Field<LocalDate> ANSWERED_ON = day("requestAnsweredOn", "Request for the record answered on");
    public static final Field<String> ANSWERED_WITH =
            text("requestAnsweredWith", "Request for the record answered with");
    public static final Field<String> ANSWERED_ROAD = text("requestAnsweredRoad", "Request for the record answered by");

    /** The day on which the DSL did it: asked whether there was a file or not, so that the day tells nothing. */
    public static final Field<LocalDate> SAFEGUARDING_DEALT_ON =
            day("safeguardingDealtOn", "Safeguarding record dealt with on");

    // the DSL's alone: never told on the page of the case
    static final Field<String> SAFEGUARDING_HELD = text("safeguardingHeld", "Is there a child protection file");
    static final Field<LocalDate> SAFEGUARDING_SENT_ON = day("safeguardingSentOn", "Child protection file sent on");
    static final Field<String> SAFEGUARDING_TO = text("safeguardingTo", "Next DSL");
    static final Field<String> SAFEGUARDING_ROAD = text("safeguardingRoad", "Child protection file sent by");
    static final Field<String> SAFEGUARDING_SENCO = text("safeguardingSenco", "Next SENCO made aware");
    static final Field<String> SAFEGUARDING_EARLIER = text("safeguardingEarlier", "Shared before the pupil leaves");
    static final Field<String> SAFEGUARDING_KEPT = text("safeguardingKept", "Child protection file kept because");
    static final Field<String> SAFEGUARDING_GROUND =
            text("safeguardingGround", "Child protection file: on what ground");
    static final Field<LocalDate> SAFEGUARDING_RECEIPT_ON =
            day("safeguardingReceiptOn", "Child protection file received on");
    static final Field<String> SAFEGUARDING_RECEIPT_FROM =
            text("safeguardingReceiptFrom", "Child protection file received by");
    static final Field<String> SAFEGUARDING_NO_RECEIPT = text("safeguardingNoReceipt", "Why there is no receipt");

    public static final Field<LocalDate> SAFEGUARDING_ASKED_ON = day("safeguardingAskedOn", "DSL asked on");
    public static final Field<String> SAFEGUARDING_HELP = text("safeguardingHelp", "Help the DSL needs");

    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What a transfer tells on the page of its case; what only the DSL is to know is not among it. */
    static List<Field<?>> told() {
        return List.of(
                FROM_CASE,
                WHY,
                LEAVES_ON,
                NEXT_KIND,
                NEXT_SETTING,
                NEXT_CONTACT,
                NEXT_STARTS_ON,
                NEXT_KNOWN_ON,
                ASKED_ON,
                ASKED_BY,
                SHORT_STAY_ON,
                SHARING_AGREED_ON,
                SHARING_AGREED,
                AGREED_WITH,
                OBJECTIONS,
                OBJECTIONS_ANSWER,
                LEFT_ON,
                STAYS_WHY,
                AUTHORITY_TOLD_ON,
                FILE_DONE,
                FILE_WHAT,
                FILE_MORE,
                FILE_SENT_ON,
                FILE_TO,
                FILE_ROAD,
                FILE_GROUND,
                FILE_KEPT,
                FILE_RECEIPT_ON,
                FILE_RECEIPT_FROM,
                FILE_SETTLED_ON,
                FILE_SETTLED,
                RECORD_DONE,
                RECORD_WHAT,
                RECORD_MORE,
                RECORD_SENT_ON,
                RECORD_TO,
                RECORD_ROAD,
                RECORD_GROUND,
                RECORD_KEPT,
                RECORD_SITE_ON,
                RECORD_RECEIPT_ON,
                RECORD_RECEIPT_FROM,
                RECORD_SETTLED_ON,
                RECORD_SETTLED,
                ANSWERED_ON,
                ANSWERED_WITH,
                ANSWERED_ROAD,
                SAFEGUARDING_DEALT_ON,
                WITHDRAWN_BECAUSE);
    }

    private TransferFields() {}
}
