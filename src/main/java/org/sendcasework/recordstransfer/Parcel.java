package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;

/**
 * One of the two parts that go to the next setting and whose receipt everybody concerned may see: the SEND file and the
 * educational record. The safeguarding record is no such part.
 *
 * @param words what it is called inside a sentence
 * @param contents what it may hold, by key
 * @param sentFlag the answer that it was sent; likewise that it arrived, and that it was asked for twice
 */
record Parcel(
        String words,
        Map<String, String> contents,
        Field<String> done,
        Field<Set<String>> what,
        Field<String> more,
        Field<LocalDate> sentOn,
        Field<String> to,
        Field<String> road,
        Field<String> ground,
        Field<String> kept,
        Field<String> receipt,
        Field<LocalDate> receiptOn,
        Field<String> receiptFrom,
        Field<LocalDate> chasedOn,
        Field<Set<String>> chases,
        Field<LocalDate> settledOn,
        Field<String> settled,
        String sentFlag,
        String arrivedFlag,
        String chasedTwiceFlag) {

    static final Parcel FILE = new Parcel(
            "the SEND file",
            TransferChoices.FILE,
            TransferFields.FILE_DONE,
            TransferFields.FILE_WHAT,
            TransferFields.FILE_MORE,
            TransferFields.FILE_SENT_ON,
            TransferFields.FILE_TO,
            TransferFields.FILE_ROAD,
            TransferFields.FILE_GROUND,
            TransferFields.FILE_KEPT,
            TransferFields.FILE_RECEIPT,
            TransferFields.FILE_RECEIPT_ON,
            TransferFields.FILE_RECEIPT_FROM,
            TransferFields.FILE_CHASED_ON,
            TransferFields.FILE_CHASES,
            TransferFields.FILE_SETTLED_ON,
            TransferFields.FILE_SETTLED,
            TransferAnswers.FILE_SENT,
            TransferAnswers.FILE_ARRIVED,
            TransferAnswers.FILE_CHASED_TWICE);

    static final Parcel RECORD = new Parcel(
            "the educational record",
            TransferChoices.RECORD,
            TransferFields.RECORD_DONE,
            TransferFields.RECORD_WHAT,
            TransferFields.RECORD_MORE,
            TransferFields.RECORD_SENT_ON,
            TransferFields.RECORD_TO,
            TransferFields.RECORD_ROAD,
            TransferFields.RECORD_GROUND,
            TransferFields.RECORD_KEPT,
            TransferFields.RECORD_RECEIPT,
            TransferFields.RECORD_RECEIPT_ON,
            TransferFields.RECORD_RECEIPT_FROM,
            TransferFields.RECORD_CHASED_ON,
            TransferFields.RECORD_CHASES,
            TransferFields.RECORD_SETTLED_ON,
            TransferFields.RECORD_SETTLED,
            TransferAnswers.RECORD_SENT,
            TransferAnswers.RECORD_ARRIVED,
            TransferAnswers.RECORD_CHASED_TWICE);

    /** Whether anything of the two went to the next setting. */
    static boolean anythingSent(Facts facts) {
        return facts.get(FILE.sentOn).isPresent()
                || facts.get(RECORD.sentOn).isPresent()
                || facts.get(TransferFields.ANSWERED_ON).isPresent();
    }
}
