package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What the parents, or the young person, say to a request for an assessment. */
final class ConsultTheParents implements CaseForm {
    static final String DISAGREE = "disagree";
    static final String NO_ANSWER = "no-answer";
    static final Map<String, String> ANSWERS =
            Map.of("agree", "they agree", DISAGREE, "they disagree", NO_ANSWER, "they did not answer");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.PARENTS_CONSULTED_ON,
                AssessmentFields.PARENTS_CONSULTED_HOW,
                AssessmentFields.PARENTS_ANSWER,
                AssessmentFields.PARENTS_SAID,
                AssessmentFields.PARENTS_ADVOCATE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(WhoDecides.words(view)
                        + " They can ask the authority themselves at any time (section 36(1) of the Act).")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(AssessmentFields.PARENTS_CONSULTED_ON)
                .given(AssessmentFields.PARENTS_CONSULTED_HOW)
                .oneOf(AssessmentFields.PARENTS_ANSWER, ANSWERS.keySet())
                .givenIf(
                        !submitted.says(AssessmentFields.PARENTS_ANSWER, NO_ANSWER),
                        AssessmentFields.PARENTS_SAID,
                        "please say in their own words what they said")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The family was consulted on "
                                + Shown.day(submitted.require(AssessmentFields.PARENTS_CONSULTED_ON)) + ": "
                                + ANSWERS.get(submitted.require(AssessmentFields.PARENTS_ANSWER)) + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
