package org.sendcasework.ehcneedsassessment;

import org.sendcasework.steps.AdvicePace;

/**
 * How much time a setting gives itself where the law gives no figure. Defaults of the product, changed by configuration;
 * none of them is a limit of the law.
 *
 * @param gatherDays days after the case opens by which the evidence is gathered
 * @param consultDays days after the case opens by which the family is consulted and the pupil heard
 * @param decideDays days after the case opens by which the headteacher decides whether to ask
 * @param answerDays days after that decision by which the request goes out, or the family is told why there is none
 * @param explainDays days after the authority's letter by which it is explained
 * @param supportDays days after a refusal by which the support is settled
 * @param adviceRequestDays days after a decision to assess by which the request for advice is expected
 * @param advice what the advice takes
 * @param feedbackAskDays days after a decision not to make a plan by which the feedback is asked for
 * @param feedbackDays days after it was asked for by which it is wanted
 * @param nextRoundDays days after the feedback, or after it was wanted, by which the next round is planned
 */
public record AssessmentPace(
        int gatherDays,
        int consultDays,
        int decideDays,
        int answerDays,
        int explainDays,
        int supportDays,
        int adviceRequestDays,
        AdvicePace advice,
        int feedbackAskDays,
        int feedbackDays,
        int nextRoundDays) {

    /** The defaults. */
    public static AssessmentPace usual() {
        return new AssessmentPace(14, 28, 35, 7, 7, 21, 14, AdvicePace.usual(), 7, 21, 14);
    }
}
