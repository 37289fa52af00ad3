package org.sendcasework.steps;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** What one of the two who know the pupil's learning best puts into the advice: needs, what helps, outcomes. */
final class GiveAContribution implements CaseForm {
    private final String duty;
    private final String who;
    private final List<Field<String>> parts;

    GiveAContribution(String duty, String who, List<Field<String>> parts) {
        this.duty = duty;
        this.who = who;
        this.parts = List.copyOf(parts);
    }

    static GiveAContribution ofTheTeacher(String duty) {
        return new GiveAContribution(
                duty,
                "class teacher",
                List.of(
                        AdviceFields.TEACHER_STRENGTHS,
                        AdviceFields.TEACHER_NEEDS,
                        AdviceFields.TEACHER_PROVISION,
                        AdviceFields.TEACHER_OUTCOMES));
    }

    static GiveAContribution ofTheSenco(String duty) {
        return new GiveAContribution(
                duty,
                "SENCO",
                List.of(AdviceFields.SENCO_NEEDS, AdviceFields.SENCO_PROVISION, AdviceFields.SENCO_OUTCOMES));
    }

    @Override
    public List<Field<?>> fields() {
        return List.copyOf(parts);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, duty)
                .notice(view.file()
                        .facts()
                        .get(AdviceFields.ADVICE_ASKS)
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
