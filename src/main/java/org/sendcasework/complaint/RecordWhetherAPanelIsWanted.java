package org.sendcasework.complaint;

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

/** What the complainant says to the formal answer; a request for a panel that comes late is taken for a reason. */
final class RecordWhetherAPanelIsWanted implements CaseForm {
    static final String ACCEPTS = "accepts";
    static final String PANEL = "panel";
    static final String LEAVES = "leaves";
    /** Recorded by the clock, never by a person. */
    static final String SILENT = "silent";

    static final Map<String, String> SAID = Map.of(
            ACCEPTS, "accepts the answer",
            PANEL, "asks for a panel",
            LEAVES, "not content, and asks for no panel");

    static final Map<String, String> WORDS = Map.of(
            ACCEPTS, "accepts the answer",
            PANEL, "asks for a panel",
            LEAVES, "not content, and asks for no panel",
            SILENT, "nothing, in the time allowed");

    private final ComplaintDeadlines deadlines;

    RecordWhetherAPanelIsWanted(ComplaintDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.PANEL_SAID,
                ComplaintFields.PANEL_SAID_ON,
                ComplaintFields.PANEL_WHY,
                ComplaintFields.PANEL_LATE_WHY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PANEL_ASK)
                .notice("The time is the complainant's. A request that comes late can be taken for a reason, until this"
                        + " task goes a few school days later; nobody is asked to accept.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate answered = view.file().facts().require(ComplaintFields.FORMAL_ANSWERED_ON);
        boolean panel = submitted.says(ComplaintFields.PANEL_SAID, PANEL);
        boolean late = panel
                && submitted
                        .get(ComplaintFields.PANEL_SAID_ON)
                        .filter(day -> day.isAfter(deadlines.lastDayToAsk(answered, view.setting())))
                        .isPresent();
        return new Check(view, submitted)
                .oneOf(ComplaintFields.PANEL_SAID, SAID.keySet())
                .happened(ComplaintFields.PANEL_SAID_ON)
                .notBefore(ComplaintFields.PANEL_SAID_ON, answered, "this is before the answer was sent")
                .givenIf(panel, ComplaintFields.PANEL_WHY, "please write down what the panel is asked to look at")
                .givenIf(
                        late,
                        ComplaintFields.PANEL_LATE_WHY,
                        "the request came after the last day: say why it is taken all the same")
                .orElse(() -> {
                    Change change = Change.said("The complainant said on "
                                    + Shown.day(submitted.require(ComplaintFields.PANEL_SAID_ON)) + ": "
                                    + SAID.get(submitted.require(ComplaintFields.PANEL_SAID)) + ".")
                            .with(submitted);
                    return new FormOutcome.Accepted(
                            panel
                                    ? change.with(
                                            ComplaintFields.PANEL_ASKED_ON,
                                            submitted.require(ComplaintFields.PANEL_SAID_ON))
                                    : change,
                            Map.of(ComplaintAnswers.GOES_TO_A_PANEL, panel));
                });
    }
}
