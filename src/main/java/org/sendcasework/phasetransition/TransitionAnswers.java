package org.sendcasework.phasetransition;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class TransitionAnswers {
    public static final String PLAN_HELD = "planHeld";
    public static final String ADULTHOOD_IN_VIEW = "adulthoodInView";
    public static final String NEXT_SETTING_KNOWN = "nextSettingKnown";
    public static final String MOVE_REVIEWED = "moveReviewed";
    public static final String MEETING_HELD_ALREADY = "meetingHeldAlready";
    public static final String ANOTHER_REVIEW_NEEDED = "anotherReviewNeeded";
    public static final String NEXT_PHASE_LEFT_OPEN = "nextPhaseLeftOpen";
    public static final String ROUTES_OFFERED = "routesOffered";
    public static final String DISAGREEMENT_RESOLUTION_WANTED = "disagreementResolutionWanted";
    public static final String PUPIL_MOVES_ON = "pupilMovesOn";
    public static final String PUPIL_ARRIVED = "pupilArrived";

    private TransitionAnswers() {}
}
