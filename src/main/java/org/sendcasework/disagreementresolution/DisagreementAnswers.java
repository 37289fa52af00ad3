package org.sendcasework.disagreementresolution;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class DisagreementAnswers {
    public static final String DECISION_DISPUTED = "decisionDisputed";
    public static final String LIMIT_BINDS_THE_FAMILY = "limitBindsTheFamily";
    public static final String HEALTH_DISPUTED = "healthDisputed";
    public static final String CAN_BE_APPEALED = "canBeAppealed";
    public static final String MEDIATION_WANTED = "mediationWanted";
    public static final String CERTIFICATE_TO_COME = "certificateToCome";
    public static final String MEDIATION_ARRANGED = "mediationArranged";
    public static final String MEDIATION_HELD = "mediationHeld";
    public static final String ANYTHING_AGREED = "anythingAgreed";
    public static final String AUTHORITY_TO_BE_TOLD = "authorityToBeTold";
    public static final String EVERYTHING_DONE = "everythingDone";
    public static final String AGREEMENT_REACHED = "agreementReached";
    public static final String FAMILY_APPEALS = "familyAppeals";
    public static final String MEETING_FIXED = "meetingFixed";
    public static final String PROMISES_MADE = "promisesMade";
    public static final String DISAGREEMENT_RESOLVED = "disagreementResolved";

    private DisagreementAnswers() {}
}
