package org.sendcasework.annualreview;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class ReviewAnswers {
    public static final String EVERYONE_INVITED = "everyoneInvited";
    public static final String EVERYONE_ASKED = "everyoneAsked";
    public static final String READY_TO_CIRCULATE = "readyToCirculate";
    public static final String EVERYONE_SENT_ADVICE = "everyoneSentAdvice";
    public static final String PUPIL_LOOKED_AFTER = "pupilLookedAfter";
    public static final String CAREERS_GUIDANCE_DUE = "careersGuidanceDue";
    public static final String MEETING_HELD = "meetingHeld";
    public static final String REPORT_APPROVED = "reportApprovedByHead";
    public static final String NEEDS_CHANGED_SIGNIFICANTLY = "needsChangedSignificantly";
    public static final String EVERYONE_SENT_REPORT = "everyoneSentReport";
    public static final String PLAN_KEPT = "planKept";
    public static final String PLAN_AMENDED = "planAmended";
    public static final String PLAN_CEASED = "planCeased";

    private ReviewAnswers() {}
}
