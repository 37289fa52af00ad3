package org.sendcasework.tribunalappeal;

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

/** One point in which the setting did otherwise than the Code says: which paragraph, what instead, and why. */
final class ExplainADepartureFromTheCode implements CaseForm {
    static final String MORE = "more";
    static final String DONE = "done";
    static final String NONE = "none";
    static final Map<String, String> NEXT =
            Map.of(MORE, "explain another", DONE, "that was the last; to be signed", NONE, "there is no departure");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.CODE_PARAGRAPH,
                AppealFields.DONE_INSTEAD,
                AppealFields.DEPARTED_BECAUSE,
                AppealFields.DEPARTURES_ANEW,
                AppealFields.DEPARTURE_NEXT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .notice(facts.get(AppealFields.DEPARTURES_NOTE)
                        .map(note -> "It went back: " + note)
                        .orElse(""))
                .text("departuresWords", facts.get(AppealFields.DEPARTURES).orElse(""))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(AppealFields.CODE_PARAGRAPH, "")
                .with(AppealFields.DONE_INSTEAD, "")
                .with(AppealFields.DEPARTED_BECAUSE, "")
                .with(AppealFields.DEPARTURES_ANEW, false)
                .with(AppealFields.DEPARTURE_NEXT, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean none = submitted.says(AppealFields.DEPARTURE_NEXT, NONE);
        boolean blank =
                List.of(AppealFields.CODE_PARAGRAPH, AppealFields.DONE_INSTEAD, AppealFields.DEPARTED_BECAUSE).stream()
                        .allMatch(field -> submitted.get(field).isEmpty());
        String listed = submitted.yes(AppealFields.DEPARTURES_ANEW)
                ? ""
                : view.file().facts().get(AppealFields.DEPARTURES).orElse("");
        boolean lastOfSeveral = blank && !listed.isEmpty() && submitted.says(AppealFields.DEPARTURE_NEXT, DONE);
        boolean needed = !none && !lastOfSeveral;
        return new Check(view, submitted)
                .oneOf(AppealFields.DEPARTURE_NEXT, NEXT.keySet())
                .that(
                        !none || blank && listed.isEmpty(),
                        AppealFields.DEPARTURE_NEXT,
                        "a departure is explained above or listed already; choose “that was the last”, or begin the list again"
                                + " and leave the three fields empty")
                .givenIf(needed, AppealFields.CODE_PARAGRAPH, "please give the paragraph, such as 6.27")
                .givenIf(needed, AppealFields.DONE_INSTEAD, "please say what was done instead")
                .givenIf(needed, AppealFields.DEPARTED_BECAUSE, "please give the reason: the Tribunal asks for it")
                .orElse(() -> {
                    String whole = needed ? (listed.isEmpty() ? "" : listed + "\n") + line(submitted) : listed;
                    Change change = Change.said(
                            none
                                    ? "No departure from the Code is to be explained."
                                    : "Departure from the Code explained"
                                            + submitted
                                                    .get(AppealFields.CODE_PARAGRAPH)
                                                    .map(paragraph -> ": paragraph " + paragraph)
                                                    .orElse("")
                                            + ".");
                    return new FormOutcome.Accepted(
                            whole.isEmpty()
                                    ? change.takingBack(List.of(AppealFields.DEPARTURES))
                                    : change.with(AppealFields.DEPARTURES, whole),
                            Map.of(
                                    AppealAnswers.MORE_DEPARTURES,
                                    submitted.says(AppealFields.DEPARTURE_NEXT, MORE),
                                    AppealAnswers.ANY_DEPARTURE,
                                    !whole.isEmpty()));
                });
    }

    private static String line(Facts submitted) {
        return "Paragraph " + flat(submitted.require(AppealFields.CODE_PARAGRAPH)) + ". Done instead: "
                + flat(submitted.require(AppealFields.DONE_INSTEAD)) + " Because: "
                + flat(submitted.require(AppealFields.DEPARTED_BECAUSE));
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
