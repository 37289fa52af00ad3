package org.sendcasework.annualreview;

import java.util.List;

/** What is recorded for each person invited to a review. */
final class ReviewEvents {
    static final String INVITED = "invited";
    static final String ASKED = "advice-asked";
    static final String RECEIVED = "advice-received";
    static final String CHASED = "advice-chased";
    static final String ADVICE_SENT = "advice-sent";
    static final String ATTENDED = "attended";
    static final String REPORT_SENT = "report-sent";

    /** What must be done anew when the meeting is moved: notice is notice of a date, papers are papers for a date. */
    static final List<String> TIED_TO_THE_DATE = List.of(INVITED, ADVICE_SENT, ATTENDED);

    private ReviewEvents() {}
}
