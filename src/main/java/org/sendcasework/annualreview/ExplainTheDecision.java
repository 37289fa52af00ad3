package org.sendcasework.annualreview;

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
import org.sendcasework.steps.RightsOfAppeal;
import org.sendcasework.steps.Shown;

/** What was decided and the right of appeal against it, made clear to parents and pupil, with the dates. */
final class ExplainTheDecision implements CaseForm {
    private final RightsOfAppeal rights;

    ExplainTheDecision(RightsOfAppeal rights) {
        this.rights = rights;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.EXPLAINED_ON, ReviewFields.EXPLAINED_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        LocalDate letter = decided(view);
        return Shown.in(view)
                .text("decisionWords", decision(view))
                .text("appealWords", rights.words(letter, view.setting()) + ceasing(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ReviewFields.EXPLAINED_ON)
                .notBefore(ReviewFields.EXPLAINED_ON, decided(view), "this is before the authority's letter")
                .given(ReviewFields.EXPLAINED_HOW)
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said("The decision and the right of appeal were explained on "
                                        + Shown.day(submitted.require(ReviewFields.EXPLAINED_ON)) + ".")
                                .with(submitted)));
    }

    /** What a decision to cease does not do yet: s.45(4) of the Act. */
    private static String ceasing(CaseView view) {
        return view.file().facts().says(ReviewFields.DECISION, ReviewDecision.CEASE.key())
                ? " **The plan stays in force** until the time to appeal has passed, or the appeal is over: go on with the"
                        + " provision, and enter the day in the register when the authority says that the plan has ceased."
                : "";
    }

    private static LocalDate decided(CaseView view) {
        Facts facts = view.file().facts();
        return facts.get(ReviewFields.FINAL_ON).orElseGet(() -> facts.require(ReviewFields.DECISION_ON));
    }

    private static String decision(CaseView view) {
        Facts facts = view.file().facts();
        return facts.get(ReviewFields.FINAL_RESULT)
                .map(result -> result.equals("amended") ? "to amend the plan (final plan)" : "not to amend the plan")
                .orElseGet(() -> "to "
                        + ReviewDecision.of(facts.require(ReviewFields.DECISION))
                                .words());
    }
}
