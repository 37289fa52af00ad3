package org.sendcasework.recordstransfer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;

/** The steps behind the forms of a transfer, by the name of the form. */
public final class TransferForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public TransferForms(TransferMoments moments) {
        steps.put("confirm-that-the-pupil-has-left", new ConfirmTheLeaving());
        steps.put("agree-what-will-be-shared", new AgreeWhatWillBeShared());
        steps.put("send-the-send-file", new SendAParcel(Parcel.FILE, moments));
        steps.put("record-the-file-receipt", new RecordTheReceipt(Parcel.FILE));
        steps.put("settle-the-missing-file-receipt", new SettleTheReceipt(Parcel.FILE));
        steps.put("send-the-educational-record", new SendAParcel(Parcel.RECORD, moments));
        steps.put("record-the-record-receipt", new RecordTheReceipt(Parcel.RECORD));
        steps.put("settle-the-missing-record-receipt", new SettleTheReceipt(Parcel.RECORD));
        steps.put("deal-with-the-safeguarding-record", new DealWithTheSafeguardingRecord());
        steps.put("close-the-safeguarding-record", new CloseTheSafeguardingRecord());
        steps.put("ask-after-the-safeguarding-record", new AskAfterTheSafeguardingRecord());
        steps.put("answer-the-request-for-the-record", new AnswerTheRequest());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
