package org.sendcasework.phasetransition;

import java.time.LocalDate;
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

/** One plan for everybody: visits, people, what helps when it is hard, and the way there. */
final class WriteTheTransitionPlan implements CaseForm {
    static final String PROFILE = "profileWords";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.PLANNED_VISITS,
                TransitionFields.KEY_PEOPLE,
                TransitionFields.WHEN_HARD,
                TransitionFields.TRAVEL,
                TransitionFields.TRANSITION_PLAN_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text(
                        PROFILE,
                        "What people like about me: "
                                + facts.get(TransitionFields.LIKED).orElse("–")
                                + "\n\nWhat matters to me: "
                                + facts.get(TransitionFields.MATTERS).orElse("–") + "\n\nHow best to support me: "
                                + facts.get(TransitionFields.HELPS).orElse("–"))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(TransitionFields.PLANNED_VISITS)
                .given(TransitionFields.KEY_PEOPLE)
                .given(TransitionFields.WHEN_HARD)
                .given(TransitionFields.TRAVEL)
                .happened(TransitionFields.TRANSITION_PLAN_ON)
                .notBefore(
                        TransitionFields.TRANSITION_PLAN_ON,
                        view.file().facts().get(TransitionFields.MET_ON).orElse(LocalDate.MIN),
                        "this is before the next setting was met; look at the year again")
                .orElse(() -> new FormOutcome.Accepted(Change.said("Everybody has the transition plan since "
                                + Shown.day(submitted.require(TransitionFields.TRANSITION_PLAN_ON)) + ".")
                        .with(submitted)));
    }
}
