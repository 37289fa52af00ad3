package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** Something somebody is to know: the words are ready, and what is recorded is when they were said and the answer. */
final class TellAndRecord implements CaseForm {
    private static final String WORDS = "readyWords";
    private final Function<CaseView, String> words;
    private final Field<LocalDate> toldOn;
    private final Field<String> note;
    private final String said;

    /**
     * One such step.
     *
     * @param said what the record says was done, to be followed by the day: "The family was reminded"
     */
    TellAndRecord(Function<CaseView, String> words, Field<LocalDate> toldOn, Field<String> note, String said) {
        this.words = words;
        this.toldOn = toldOn;
        this.note = note;
        this.said = said;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(toldOn, note);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text(WORDS, words.apply(view)).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(toldOn, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(toldOn)
                .given(note, "please say how, and what was answered; if nothing, say so")
                .orElse(() ->
                        new FormOutcome.Accepted(Change.said(said + " on " + Shown.day(submitted.require(toldOn)) + ".")
                                .with(submitted)));
    }
}
