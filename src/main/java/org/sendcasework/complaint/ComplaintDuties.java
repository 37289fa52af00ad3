package org.sendcasework.complaint;

/** The duties of a complaint, by their ids in the law catalogue. */
public final class ComplaintDuties {
    public static final String RAISE = "complaint-raise";
    public static final String INFORMAL = "complaint-informal";
    public static final String FORMAL_ACKNOWLEDGE = "complaint-formal-acknowledge";
    public static final String FORMAL_ANSWER = "complaint-formal-answer";
    public static final String PANEL_ASK = "complaint-panel-ask";
    public static final String PANEL_ACKNOWLEDGE = "complaint-panel-acknowledge";
    public static final String PANEL_HEAR = "complaint-panel-hear";
    public static final String PANEL_PAPERS = "complaint-panel-papers";
    public static final String PANEL_FINDINGS = "complaint-panel-findings";
    public static final String AUTHORITY_CONTACT = "disagree-la-contact";
    public static final String PERSONAL_DATA = "dp-complaint";
    public static final String OMBUDSMAN = "lgsco";
    public static final String EQUALITY_CLAIM = "equality-claim";

    private ComplaintDuties() {}
}
