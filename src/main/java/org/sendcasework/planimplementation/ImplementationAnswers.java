package org.sendcasework.planimplementation;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class ImplementationAnswers {
    public static final String PUPIL_ON_ROLL = "pupilOnRoll";
    public static final String AUTHORITY_TO_BE_TOLD = "authorityToBeTold";
    public static final String EVERYONE_TOLD = "everyoneTold";
    public static final String LOGINS_CONFIRMED = "loginsConfirmed";
    public static final String OTHERS_TO_CONFIRM = "othersToConfirm";
    public static final String OTHERS_CONFIRMED = "othersConfirmed";
    public static final String EVERY_PROVISION_ARRANGED = "everyProvisionArranged";

    private ImplementationAnswers() {}
}
