package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Shown;
import org.sendcasework.steps.WhoDecides;

/** A letter of the authority and the right of appeal against it, made clear to the family and the pupil. */
final class ExplainTheLetter implements CaseForm {
    private final String what;
    private final Field<LocalDate> letter;
    private final Field<LocalDate> on;
    private final Field<String> how;
    private final BiFunction<LocalDate, Setting, String> rights;
    private final String check;

    /**
     * The explanation of one letter.
     *
     * @param what what was explained, to begin a sentence with: "The refusal to assess"
     * @param letter the day from which the family's time to appeal runs
     * @param rights mediation and appeal in words, for a letter of that day
     * @param check what the authority must have sent with it
     */
    ExplainTheLetter(
            String what,
            Field<LocalDate> letter,
            Field<LocalDate> on,
            Field<String> how,
            BiFunction<LocalDate, Setting, String> rights,
            String check) {
        this.what = what;
        this.letter = letter;
        this.on = on;
        this.how = how;
        this.rights = rights;
        this.check = check;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(on, how);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(WhoDecides.words(view) + " " + check)
                .text("appealWords", rights.apply(view.file().facts().require(letter), view.setting()))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(on)
                .notBefore(on, view.file().facts().require(letter), "this is before the authority's letter")
                .given(how)
                .orElse(() -> new FormOutcome.Accepted(Change.said(what + " and the right of appeal were explained on "
                                + Shown.day(submitted.require(on)) + ".")
                        .with(submitted)));
    }
}
