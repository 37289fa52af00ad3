package org.sendcasework.planreassessment;

import org.sendcasework.steps.AdvicePace;

/**
 * How much time a setting gives itself where the law gives no figure. Defaults of the product, changed by configuration;
 * none of them is a limit of the law.
 *
 * @param changeDays days after the case opens by which the change of needs is written down
 * @param consultDays days after the case opens by which the family is consulted and the pupil heard
 * @param decideDays days after the case opens by which it is decided whether to ask
 * @param answerDays days after that decision by which the request goes out, or the family is told why there is none
 * @param adviceRequestDays days after the decision to re-assess by which the request for advice is expected
 * @param explainDays days after the authority's letter by which it is explained
 * @param advice what the advice takes
 */
public record ReassessmentPace(
        int changeDays,
        int consultDays,
        int decideDays,
        int answerDays,
        int adviceRequestDays,
        int explainDays,
        AdvicePace advice) {

    /** The defaults. */
    public static ReassessmentPace usual() {
        return new ReassessmentPace(7, 21, 28, 7, 14, 7, AdvicePace.usual());
    }
}
