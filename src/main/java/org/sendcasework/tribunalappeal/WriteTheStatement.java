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

/** The facts, as whoever knows the pupil saw them, in the words of a witness. */
final class WriteTheStatement implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.STATEMENT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return DirectionWords.form(view, Direction.STATEMENT)
                .notice(facts.get(AppealFields.STATEMENT_NOTE)
                        .map(note -> "It went back: " + note)
                        .orElse(""))
                .text("directionWords", DirectionWords.of(Direction.open(facts, Direction.STATEMENT)))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(AppealFields.STATEMENT, "please write the statement, or where the written one lies")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The witness statement is written.").with(submitted)));
    }
}
