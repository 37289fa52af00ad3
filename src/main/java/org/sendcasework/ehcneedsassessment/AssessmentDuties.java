package org.sendcasework.ehcneedsassessment;

/** The duties of a needs assessment, by their ids in the law catalogue. */
public final class AssessmentDuties {
    public static final String DECIDE = "ehcna-decide";
    public static final String ADVICE = "ehcna-advice";
    public static final String NO_PLAN = "ehcna-refuse-plan";
    /** A planning date that no text of the law gives. */
    public static final String DRAFT = "ehcp-draft";

    public static final String FAMILY_VIEWS = "ehcp-parent-views";
    public static final String FINAL_PLAN = "ehcna-final";
    public static final String ORDERED_TO_ASSESS = "order-assess";
    public static final String ORDERED_NO_PLAN = "order-assess-no-plan";
    public static final String ORDERED_ASSESSMENT_FINAL = "order-assess-final";
    public static final String ORDERED_DRAFT = "order-make-plan";
    public static final String ORDERED_PLAN_FINAL = "order-make-plan-final";

    public static final String UNOPPOSED_TO_ASSESS = "appeal-unopposed";
    public static final String UNOPPOSED_NO_PLAN = "appeal-unopposed-no-plan";
    public static final String UNOPPOSED_ASSESSMENT_FINAL = "appeal-unopposed-final";
    public static final String UNOPPOSED_DRAFT = "appeal-unopposed-make-plan";
    public static final String UNOPPOSED_PLAN_FINAL = "appeal-unopposed-make-plan-final";

    private AssessmentDuties() {}
}
