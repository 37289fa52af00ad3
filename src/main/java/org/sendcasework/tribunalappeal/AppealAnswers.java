package org.sendcasework.tribunalappeal;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class AppealAnswers {
    public static final String CLAIM = "claim";
    public static final String GOES_TO_A_HEARING = "goesToAHearing";
    public static final String NOT_OPPOSED = "notOpposed";
    public static final String ORDERED = "ordered";
    public static final String ASKED_TO_ATTEND = "attendanceAsked";
    public static final String SOMEBODY_ATTENDS = "somebodyAttends";
    public static final String MORE_DEPARTURES = "moreDepartures";
    public static final String ANY_DEPARTURE = "anyDeparture";
    public static final String DEPARTURES_SIGNED = "departuresAreSigned";
    public static final String STATEMENT_DIRECTED = "statementDirected";
    public static final String STATEMENT_SIGNED = "statementIsSigned";
    /** One that is open, and whose day has not passed. */
    public static final String ANOTHER_DIRECTION = "anotherDirectionToCome";

    public static final String RESPONSE_APPROVED = "responseIsApproved";
    public static final String SOMETHING_OWED = "somethingOwed";
    public static final String PLAN_NAMES_US = "orderedPlanNamesUs";
    public static final String REVIEW_WANTED = "earlyReviewWanted";

    private AppealAnswers() {}
}
