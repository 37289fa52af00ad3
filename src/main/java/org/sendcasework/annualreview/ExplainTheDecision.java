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
import org.sendcasework.clock.StatutoryClock;

/** What was decided and the right of appeal against it, made clear to parents and pupil, with the dates. */
final class ExplainTheDecision implements CaseForm {
    private static final String MEDIATION = "mediation-contact";
    private static final String APPEAL = "tribunal-appeal";
    private final StatutoryClock clock;

    ExplainTheDecision(StatutoryClock clock) {
        this.clock = clock;
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
                .text(
                        "appealWords",
                        "To appeal, contact a mediation adviser by "
                                + Shown.day(clock.deadline(MEDIATION, letter, view.setting())
                                        .due())
                                + " (not needed where the appeal is only about the school or type of school named, or that"
                                + " none is named); the Tribunal must have the appeal by "
                                + Shown.day(clock.deadline(APPEAL, letter, view.setting())
                                        .due())
                                + ", or one month from the mediation certificate, whichever is later. An appeal due in"
                                + " August is in time on the first working day of September, and one due from 25 December to"
                                + " 1 January on the first working day after 1 January."
                                + " The dates run from the day the letter was sent; the authority must state them itself."
                                + ceasing(view))
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
