package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;

/** The authority is late with what it owes: which duty the letter quotes follows from how the case stands. */
final class ChaseWhatIsWatched implements CaseForm {
    private final Function<CaseView, Optional<AssessmentDeadlines.Watched>> watched;
    private final String otherwise;
    private final Function<CaseView, String> what;

    /**
     * A chaser.
     *
     * @param otherwise the duty to quote where nothing is watched yet
     * @param what what the authority owes, as a person would call it: "the final plan"
     */
    ChaseWhatIsWatched(
            Function<CaseView, Optional<AssessmentDeadlines.Watched>> watched,
            String otherwise,
            Function<CaseView, String> what) {
        this.watched = watched;
        this.otherwise = otherwise;
        this.what = what;
    }

    static ChaseWhatIsWatched planDecision(AssessmentDeadlines deadlines) {
        return new ChaseWhatIsWatched(
                view -> deadlines.planDecision(view.file().facts(), view.setting()),
                AssessmentDuties.NO_PLAN,
                view -> Reversal.of(view.file().facts())
                                .filter(Reversal::ofThePlan)
                                .isPresent()
                        ? "the draft plan"
                        : "its decision about a plan");
    }

    static ChaseWhatIsWatched finalPlan(AssessmentDeadlines deadlines) {
        return new ChaseWhatIsWatched(
                view -> deadlines.finalPlan(view.file().facts(), view.setting()),
                AssessmentDuties.FINAL_PLAN,
                view -> "the final plan");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.CHASED_ON, AssessmentFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return chaser(view).shown(view);
    }

    @Override
    public Facts suggested(CaseView view) {
        return chaser(view).suggested(view);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return chaser(view).take(view, submitted);
    }

    private ChaseTheLocalAuthority chaser(CaseView view) {
        return new ChaseTheLocalAuthority(
                watched.apply(view).map(AssessmentDeadlines.Watched::duty).orElse(otherwise), what.apply(view));
    }
}
