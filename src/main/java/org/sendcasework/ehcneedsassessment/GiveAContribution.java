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

/** What one of the two who know the pupil's learning best puts into the advice: needs, what helps, outcomes. */
final class GiveAContribution implements CaseForm {
    private final String who;
    private final List<Field<String>> parts;

    GiveAContribution(String who, List<Field<String>> parts) {
        this.who = who;
        this.parts = List.copyOf(parts);
    }

    static GiveAContribution ofTheTeacher() {
        return new GiveAContribution(
                "class teacher",
                List.of(
                        AssessmentFields.TEACHER_STRENGTHS,
                        AssessmentFields.TEACHER_NEEDS,
                        AssessmentFields.TEACHER_PROVISION,
                        AssessmentFields.TEACHER_OUTCOMES));
    }

    static GiveAContribution ofTheSenco() {
        return new GiveAContribution(
                "SENCO",
                List.of(
                        AssessmentFields.SENCO_NEEDS,
                        AssessmentFields.SENCO_PROVISION,
                        AssessmentFields.SENCO_OUTCOMES));
    }

    @Override
    public List<Field<?>> fields() {
        return List.copyOf(parts);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, AssessmentDuties.ADVICE)
                .notice(view.file()
                        .facts()
                        .get(AssessmentFields.ADVICE_ASKS)
                        .map(asks -> "The authority asks: " + asks)
                        .orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted);
        parts.forEach(check::given);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The " + who + " contributed to the advice.").with(submitted)));
    }
}
