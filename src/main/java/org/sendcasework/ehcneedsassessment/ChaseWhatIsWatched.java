package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Reversal;

/** The authority is late with a plan: which duty the letter quotes follows from whether a refusal was reversed, and how. */
final class ChaseWhatIsWatched implements CaseForm {
    private final Function<CaseView, CaseForm> chaser;

    private ChaseWhatIsWatched(Function<CaseView, CaseForm> chaser) {
        this.chaser = chaser;
    }

    static ChaseWhatIsWatched finalPlan(AssessmentDeadlines deadlines) {
        return new ChaseWhatIsWatched(view -> new ChaseTheLocalAuthority(
                deadlines
                        .finalPlan(view.file().facts(), view.setting())
                        .map(AssessmentDeadlines.Watched::duty)
                        .orElse(AssessmentDuties.FINAL_PLAN),
                "the final plan"));
    }

    /** A draft has a limit of its own only where a plan was ordered, agreed or no longer opposed. */
    static ChaseWhatIsWatched draft() {
        return new ChaseWhatIsWatched(view -> Reversal.of(view.file().facts())
                .filter(reversal -> reversal.countsAnew() && reversal.ofThePlan())
                .<CaseForm>map(reversal -> new ChaseTheLocalAuthority(reversal.draft(), "the draft plan"))
                .orElseGet(AskWithoutBlame::forTheDraft));
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.CHASED_ON, AssessmentFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return chaser.apply(view).shown(view);
    }

    @Override
    public Facts suggested(CaseView view) {
        return chaser.apply(view).suggested(view);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return chaser.apply(view).take(view, submitted);
    }
}
