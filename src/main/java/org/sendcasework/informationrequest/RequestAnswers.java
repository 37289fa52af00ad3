package org.sendcasework.informationrequest;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class RequestAnswers {
    public static final String CONTRIBUTIONS_AWAITED = "contributionsAwaited";
    public static final String SAFEGUARDING_TOUCHED = "safeguardingTouched";
    public static final String ANSWER_SIGNED_OFF = "answerSignedOff";
    public static final String INFORMATION_GIVEN = "informationGiven";
    public static final String INFORMATION_HELD = "informationHeld";
    public static final String MORE_ASKED = "moreInformationAsked";

    private RequestAnswers() {}
}
