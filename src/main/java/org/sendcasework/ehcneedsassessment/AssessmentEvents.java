package org.sendcasework.ehcneedsassessment;

/** What is recorded for each person who contributes to the advice. */
final class AssessmentEvents {
    static final String CONTRIBUTED = "contributed";

    private AssessmentEvents() {}
}
