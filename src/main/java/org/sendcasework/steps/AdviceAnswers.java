package org.sendcasework.steps;

/** The questions of the gateways on the way to the advice, each a yes or no that a step answers. */
public final class AdviceAnswers {
    public static final String ADVICE_ASKED = "adviceAsked";
    public static final String ADVICE_WANTED = "adviceWanted";
    public static final String PAPERS_ENCLOSED = "papersEnclosed";
    public static final String EVERYONE_CONTRIBUTED = "everyoneContributed";
    public static final String ADVICE_SIGNED_OFF = "adviceSignedOff";

    private AdviceAnswers() {}
}
