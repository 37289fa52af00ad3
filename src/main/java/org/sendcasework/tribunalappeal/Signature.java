package org.sendcasework.tribunalappeal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The headteacher, or the proprietor, reads what goes out and signs it, or gives it back with what should change. */
final class Signature implements CaseForm {
    static final Map<String, String> SIGNED = Map.of("yes", "yes", "no", "no, it went back");
    private final String what;
    private final Field<String> text;
    private final Field<String> signed;
    private final Field<String> note;
    private final String answer;
    private final Function<CaseView, Optional<String>> duty;

    private Signature(
            String what,
            Field<String> text,
            Field<String> signed,
            Field<String> note,
            String answer,
            Function<CaseView, Optional<String>> duty) {
        this.what = what;
        this.text = text;
        this.signed = signed;
        this.note = note;
        this.answer = answer;
        this.duty = duty;
    }

    static Signature ofTheDepartures() {
        return new Signature(
                "The explanation of the departures from the Code",
                AppealFields.DEPARTURES,
                AppealFields.DEPARTURES_SIGNED,
                AppealFields.DEPARTURES_NOTE,
                AppealAnswers.DEPARTURES_SIGNED,
                view -> Optional.empty());
    }

    static Signature ofTheStatement() {
        return new Signature(
                "The witness statement",
                AppealFields.STATEMENT,
                AppealFields.STATEMENT_SIGNED,
                AppealFields.STATEMENT_NOTE,
                AppealAnswers.STATEMENT_SIGNED,
                view -> Direction.duty(view.file().facts(), Direction.STATEMENT));
    }

    static Signature ofTheResponse() {
        return new Signature(
                "The response to the claim",
                AppealFields.RESPONSE,
                AppealFields.RESPONSE_APPROVED,
                AppealFields.RESPONSE_NOTE,
                AppealAnswers.RESPONSE_APPROVED,
                view -> ResponseDue.duty(view.file().facts()));
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(signed, note);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown =
                Shown.in(view).text("toBeSigned", view.file().facts().get(text).orElse(""));
        return duty.apply(view)
                .map(each -> shown.deadline(view, each))
                .orElse(shown)
                .all();
    }

    /** Asked anew each time it comes. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(signed, "").with(note, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean yes = submitted.says(signed, "yes");
        return new Check(view, submitted)
                .oneOf(signed, SIGNED.keySet())
                .givenIf(submitted.says(signed, "no"), note, "please say what should change")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(what + (yes ? " was signed by " + view.who() + "." : " went back."))
                                .with(submitted.inPlaceOf(view.file().facts(), fields())),
                        Map.of(answer, yes)));
    }
}
