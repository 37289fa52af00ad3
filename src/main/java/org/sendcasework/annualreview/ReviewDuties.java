package org.sendcasework.annualreview;

/** The duties of an annual review, by their ids in the law catalogue. */
public final class ReviewDuties {
    public static final String CYCLE = "ar-cycle";
    public static final String NOTICE = "ar-notice";
    public static final String CIRCULATION = "ar-advice-circulate";
    public static final String REPORT = "ar-report";
    public static final String DECISION = "ar-decision";
    public static final String AMENDMENT_NOTICE = "ar-amendment-notice";
    public static final String FAMILY_VIEWS = "ar-amend-parent-views";
    public static final String FINAL_PLAN = "ar-final";
    public static final String OVERALL = "ar-overall";

    private ReviewDuties() {}
}
