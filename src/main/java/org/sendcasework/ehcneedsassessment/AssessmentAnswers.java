package org.sendcasework.ehcneedsassessment;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class AssessmentAnswers {
    public static final String SETTING_ASKS = "settingAsks";
    public static final String ADVICE_ASKED_AT_START = "adviceAskedAtStart";
    public static final String DECISION_KNOWN = "decisionKnown";
    public static final String ASSESSMENT_ASKED_FOR = "assessmentAskedFor";
    public static final String AUTHORITY_ASSESSES = "authorityAssesses";
    public static final String REFUSAL_TO_ASSESS_REVERSED = "refusalToAssessReversed";
    public static final String ADVICE_ASKED = "adviceAsked";
    public static final String ADVICE_WANTED = "adviceWanted";
    public static final String PAPERS_ENCLOSED = "papersEnclosed";
    public static final String EVERYONE_CONTRIBUTED = "everyoneContributed";
    public static final String ADVICE_SIGNED_OFF = "adviceSignedOff";
    public static final String PLAN_MADE = "planMade";
    public static final String SETTING_CONSULTED = "settingConsulted";
    public static final String PLAN_NAMES_SETTING = "planNamesSetting";

    private AssessmentAnswers() {}
}
