package org.sendcasework.steps;

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

/** Something is asked of the authority that it should have sent: when, and how. */
public final class AskTheAuthority implements CaseForm {
    private final String what;
    private final Field<LocalDate> from;
    private final Field<LocalDate> on;
    private final Field<String> how;
    private final String notice;

    /**
     * One such question.
     *
     * @param what what it was asked for, to end a sentence with: "the family's papers"
     * @param from the day before which it cannot have been asked
     */
    public AskTheAuthority(String what, Field<LocalDate> from, Field<LocalDate> on, Field<String> how, String notice) {
        this.what = what;
        this.from = from;
        this.on = on;
        this.how = how;
        this.notice = notice;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(on, how);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(notice + " Write to " + ResponsibleAuthority.of(view).address() + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(on, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate earliest = view.file().facts().require(from);
        return new Check(view, submitted)
                .happened(on)
                .notBefore(on, earliest, "this is before " + Shown.day(earliest) + ", when the authority wrote")
                .given(how)
                .orElse(() -> new FormOutcome.Accepted(Change.said(
                                "The authority was asked for " + what + " on " + Shown.day(submitted.require(on)) + ".")
                        .with(submitted)));
    }
}
