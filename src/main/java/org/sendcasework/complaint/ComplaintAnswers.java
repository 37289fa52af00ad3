package org.sendcasework.complaint;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class ComplaintAnswers {
    public static final String PERSONAL_DATA_TOO = "aboutPersonalDataToo";
    public static final String COVERED = "coveredByTheProcedure";
    public static final String OUTSIDE = "outsideTheProcedure";
    public static final String BEGINS_INFORMALLY = "beginsInformally";
    public static final String SERIOUS = "seriousComplaint";
    public static final String CHILD_SAFETY = "childSafetyInQuestion";
    /** The call to the authority or the word of the safeguarding lead is still to come: the case does not end over it. */
    public static final String URGENT_OPEN = "urgentOpen";

    public static final String GOES_FORMAL = "goesFormal";
    public static final String GONE_FORMAL = "goneFormal";
    public static final String FORMALLY_ANSWERED = "formallyAnswered";
    public static final String FORMAL_UPHELD = "formalUpheld";
    public static final String FORMAL_PARTLY_UPHELD = "formalPartlyUpheld";
    public static final String FORMAL_NOT_UPHELD = "formalNotUpheld";
    public static final String GOES_TO_A_PANEL = "goesToPanel";
    public static final String HEARING_HELD = "hearingHeld";
    public static final String PANEL_HELD = "panelHeld";
    public static final String PANEL_UPHELD = "panelUpheld";
    public static final String PANEL_PARTLY_UPHELD = "panelPartlyUpheld";
    public static final String PANEL_NOT_UPHELD = "panelNotUpheld";
    public static final String SETTLED = "complaintSettled";
    public static final String TAKEN_FURTHER = "takenFurther";
    public static final String APPEAL_OR_CLAIM = "appealOrClaim";

    private ComplaintAnswers() {}
}
