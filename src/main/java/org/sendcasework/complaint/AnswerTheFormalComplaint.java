package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The headteacher's letter: upheld, in part or not, what will be done, and how to ask for a panel by which day. */
final class AnswerTheFormalComplaint implements CaseForm {
    private final ComplaintDeadlines deadlines;

    AnswerTheFormalComplaint(ComplaintDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.FORMAL_OUTCOME,
                ComplaintFields.FORMAL_ACTION,
                ComplaintFields.FORMAL_ANSWERED_ON,
                ComplaintFields.FORMAL_ANSWERED_HOW,
                ComplaintFields.PANEL_TOLD);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.FORMAL_ANSWER)
                .text(Told.GUIDANCE, letter(view))
                .all();
    }

    private String letter(CaseView view) {
        Facts facts = view.file().facts();
        return facts.get(ComplaintFields.FOUND)
                        .map(found -> "What was found: " + found + "\n\n")
                        .orElse("")
                + "To put into the letter: if you are not content, you can ask in writing for "
                + PanelWords.of(view.setting().kind(), view.file().facts())
                + ". If this letter is sent today, ask by "
                + Shown.day(deadlines.lastDayToAsk(view.today(), view.setting()))
                + ". Other bodies may be able to help too; their times run from the day of what happened or of the"
                + " authority's letter, and this procedure does not stop them.";
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.FORMAL_ANSWERED_ON,
                        ComplaintFields.FORMAL_ANSWERED_HOW,
                        ComplaintFields.FORMAL_RECEIVED_ON,
                        "this is before the formal complaint came")
                .oneOf(ComplaintFields.FORMAL_OUTCOME, Outcome.FOUND.keySet())
                .given(
                        ComplaintFields.FORMAL_ACTION,
                        "please say what is done and by when, also where it is not upheld; or that nothing is done, and why")
                .that(
                        submitted.yes(ComplaintFields.PANEL_TOLD),
                        ComplaintFields.PANEL_TOLD,
                        "the letter must say how to ask for a panel and by which day; put it in, then tick this")
                .orElse(() -> {
                    String outcome = submitted.require(ComplaintFields.FORMAL_OUTCOME);
                    return new FormOutcome.Accepted(
                            Told.handled(
                                    view,
                                    Change.said("Formal answer sent on "
                                                    + Shown.day(submitted.require(ComplaintFields.FORMAL_ANSWERED_ON))
                                                    + ": " + Outcome.FOUND.get(outcome) + ".")
                                            .with(submitted)),
                            Map.of(
                                    ComplaintAnswers.FORMALLY_ANSWERED, true,
                                    ComplaintAnswers.FORMAL_UPHELD, outcome.equals(Outcome.UPHELD),
                                    ComplaintAnswers.FORMAL_PARTLY_UPHELD, outcome.equals(Outcome.PARTLY),
                                    ComplaintAnswers.FORMAL_NOT_UPHELD, outcome.equals(Outcome.NOT_UPHELD)));
                });
    }
}
