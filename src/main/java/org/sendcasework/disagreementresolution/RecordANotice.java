package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/**
 * A notice from one body to another, of which the school only hears. Where nothing hangs on its day, the case goes on
 * without it, and the deadline stays open beside it.
 */
final class RecordANotice implements CaseForm {
    private final String duty;
    private final String what;
    private final Field<LocalDate> on;
    private final Field<String> note;
    private final Field<LocalDate> notBefore;
    private final Predicate<Facts> dayNeeded;

    private RecordANotice(
            String duty,
            String what,
            Field<LocalDate> on,
            Field<String> note,
            Field<LocalDate> notBefore,
            Predicate<Facts> dayNeeded) {
        this.duty = duty;
        this.what = what;
        this.on = on;
        this.note = note;
        this.notBefore = notBefore;
        this.dayNeeded = dayNeeded;
    }

    /** The authority tells the health commissioner; where health alone is disputed, its thirty days run from that. */
    static RecordANotice toHealth() {
        return new RecordANotice(
                DisagreementDuties.HEALTH_NOTICE,
                "The health commissioner had the authority's notice",
                DisagreementFields.COMMISSIONER_TOLD_ON,
                DisagreementFields.COMMISSIONER_NOTE,
                DisagreementFields.WANTED_ON,
                facts -> Dispute.of(facts).aboutHealthAlone());
    }

    /** The commissioner tells the authority of an agreement to which it was no party. */
    static RecordANotice toTheAuthority() {
        return new RecordANotice(
                DisagreementDuties.TELL_THE_AUTHORITY,
                "The authority was told of the agreement",
                DisagreementFields.AUTHORITY_HEARD_ON,
                DisagreementFields.AUTHORITY_HEARD_NOTE,
                DisagreementFields.AGREEMENT_ON,
                facts -> false);
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(on, note);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).deadline(view, duty).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Optional<LocalDate> day = submitted.get(on);
        Check check = new Check(view, submitted);
        if (day.isPresent() || dayNeeded.test(facts)) {
            check.happened(on);
        } else {
            check.given(note, "please give the day, or say whom you asked and what is known");
        }
        facts.get(notBefore)
                .ifPresent(earliest -> check.notBefore(
                        on, earliest, notBefore.label() + " is " + Shown.day(earliest) + "; this cannot be before"));
        return check.orElse(
                () -> new FormOutcome.Accepted(Change.said(day.map(each -> what + " on " + Shown.day(each) + ".")
                                .orElse("It is not known on which day: "
                                        + submitted.get(note).orElse("")))
                        .with(submitted)));
    }
}
