package org.sendcasework.planreassessment;

/** The duties of a re-assessment, by their ids in the law catalogue. */
public final class ReassessmentDuties {
    public static final String DECIDE = "reassess-decide";
    public static final String ADVICE = "reassess-advice";
    public static final String FINAL_PLAN = "reassess-final";

    private ReassessmentDuties() {}
}
