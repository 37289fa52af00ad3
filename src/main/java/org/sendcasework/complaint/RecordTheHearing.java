package org.sendcasework.complaint;

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

/** What the panel found and recommends; a hearing that was not held is arranged anew. */
final class RecordTheHearing implements CaseForm {
    static final String HELD = "held";
    static final String NOT_HELD = "not-held";
    static final Map<String, String> WAS = Map.of(HELD, "it was held", NOT_HELD, "it was not held");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.HEARING_WAS,
                ComplaintFields.HEARING_NOT_WHY,
                ComplaintFields.PANEL_HELD_ON,
                ComplaintFields.PANEL_COMPLETE,
                ComplaintFields.PANEL_PRESENT,
                ComplaintFields.PANEL_FINDINGS,
                ComplaintFields.PANEL_OUTCOME,
                ComplaintFields.PANEL_RECOMMENDS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PANEL_HEAR)
                .notice("A complainant who does not come still gets the hearing.")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return view.file()
                .facts()
                .get(ComplaintFields.HEARING_ON)
                .map(day -> Facts.none().with(ComplaintFields.PANEL_HELD_ON, day))
                .orElse(Facts.none());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return submitted.says(ComplaintFields.HEARING_WAS, NOT_HELD) ? notHeld(view, submitted) : held(view, submitted);
    }

    private static FormOutcome notHeld(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ComplaintFields.HEARING_NOT_WHY, "please say why it was not held, and who asked for that")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The hearing was not held: " + submitted.require(ComplaintFields.HEARING_NOT_WHY))
                                .with(
                                        ComplaintFields.HEARING_NOT_WHY,
                                        submitted.require(ComplaintFields.HEARING_NOT_WHY))
                                .takingBack(List.of(
                                        ComplaintFields.HEARING_ON,
                                        ComplaintFields.PANEL_PAPERS_ON,
                                        ComplaintFields.PANEL_PAPERS_HOW)),
                        Map.of(ComplaintAnswers.HEARING_HELD, false)));
    }

    private static FormOutcome held(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .oneOf(ComplaintFields.HEARING_WAS, WAS.keySet())
                .happened(ComplaintFields.PANEL_HELD_ON)
                .notBefore(
                        ComplaintFields.PANEL_HELD_ON,
                        view.file().facts().require(ComplaintFields.PANEL_ASKED_ON),
                        "this is before the panel was asked for")
                .that(
                        submitted.yes(ComplaintFields.PANEL_COMPLETE),
                        ComplaintFields.PANEL_COMPLETE,
                        "fewer than three, or nobody independent, are not the panel that was promised: say that the hearing"
                                + " was not held, and set a new day")
                .given(ComplaintFields.PANEL_PRESENT, "please say who was there, and who came with the complainant")
                .given(ComplaintFields.PANEL_FINDINGS, "please write down what the panel found, point by point")
                .oneOf(ComplaintFields.PANEL_OUTCOME, Outcome.FOUND.keySet())
                .given(
                        ComplaintFields.PANEL_RECOMMENDS,
                        "a panel makes findings and recommendations: write them down, or that it makes none")
                .orElse(() -> {
                    String outcome = submitted.require(ComplaintFields.PANEL_OUTCOME);
                    return new FormOutcome.Accepted(
                            Change.said("The panel heard the complaint on "
                                            + Shown.day(submitted.require(ComplaintFields.PANEL_HELD_ON)) + ": "
                                            + Outcome.FOUND.get(outcome) + ".")
                                    .with(submitted.without(ComplaintFields.HEARING_NOT_WHY)),
                            Map.of(
                                    ComplaintAnswers.HEARING_HELD, true,
                                    ComplaintAnswers.PANEL_HELD, true,
                                    ComplaintAnswers.PANEL_UPHELD, outcome.equals(Outcome.UPHELD),
                                    ComplaintAnswers.PANEL_PARTLY_UPHELD, outcome.equals(Outcome.PARTLY),
                                    ComplaintAnswers.PANEL_NOT_UPHELD, outcome.equals(Outcome.NOT_UPHELD)));
                });
    }
}
