package org.sendcasework.recordstransfer;

/** The questions of the diagram's gateways, each a yes or no that a step answers. None tells what the DSL holds. */
public final class TransferAnswers {
    public static final String SHARING_IS_AGREED = "sharingIsAgreed";
    public static final String HAS_LEFT = "hasLeft";
    public static final String STILL_LEAVING = "stillLeaving";
    public static final String FILE_SENT = "fileSent";
    public static final String FILE_ARRIVED = "fileArrived";
    public static final String FILE_CHASED_TWICE = "fileChasedTwice";
    public static final String RECORD_SENT = "recordSent";
    public static final String RECORD_ARRIVED = "recordArrived";
    public static final String RECORD_CHASED_TWICE = "recordChasedTwice";
    public static final String RECORDS_PASSED_ON = "recordsPassedOn";

    private TransferAnswers() {}
}
