package org.sendcasework.ehcneedsassessment;

import org.sendcasework.steps.FamilyPeriod;

/** The duties of a needs assessment, by their ids in the law catalogue. */
public final class AssessmentDuties {
    public static final String DECIDE = "ehcna-decide";
    public static final String ADVICE = "ehcna-advice";
    public static final String NO_PLAN = "ehcna-refuse-plan";
    /** A planning date that no text of the law gives. */
    public static final String DRAFT = "ehcp-draft";

    public static final String FAMILY_VIEWS = FamilyPeriod.DUTY;
    public static final String FINAL_PLAN = "ehcna-final";

    private AssessmentDuties() {}
}
