package org.sendcasework.draftplanconsultation;

/** The questions of the diagram's gateways, each a yes or no that a step answers. */
public final class ConsultationAnswers {
    public static final String REPLY_AGREED = "replyAgreedByHead";
    public static final String PLAN_NAMES_THE_SETTING = "finalPlanNamesTheSetting";

    private ConsultationAnswers() {}
}
