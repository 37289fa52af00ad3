package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Lifetime;
import org.sendcasework.casefile.Problem;

/** A date was recorded wrongly: it is put right, the deadlines follow, and what stood before is kept. */
public final class CorrectADate {
    /** What it asks for, as its form says it. */
    public static final String WHICH_DATE = "Which date";

    public static final String RIGHT_DATE = "The right date";
    public static final String REASON = "Reason";

    private final List<Field<LocalDate>> correctable;
    private final List<Field<LocalDate>> apart;

    /**
     * Corrects these dates.
     *
     * @param correctable the dates from which deadlines are derived, in the order in which such things happen
     * @param apart those of them that need not come before what follows in the list
     */
    public CorrectADate(List<Field<LocalDate>> correctable, List<Field<LocalDate>> apart) {
        this.correctable = List.copyOf(correctable);
        this.apart = List.copyOf(apart);
    }

    /** The dates that are recorded, and so can be corrected. */
    public List<Field<LocalDate>> recorded(CaseView view) {
        return correctable.stream()
                .filter(field -> view.file().facts().get(field).isPresent())
                .toList();
    }

    public FormOutcome take(CaseView view, String name, LocalDate day, String reason) {
        Optional<Field<LocalDate>> field =
                recorded(view).stream().filter(each -> each.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            return new FormOutcome.Refused(
                    WHICH_DATE, "there is no recorded date of that name; choose one of the list");
        }
        String label = field.get().label();
        if (reason.isBlank()) {
            return new FormOutcome.Refused(REASON, "please say why it is corrected; the reason goes into the record");
        }
        if (day.isAfter(view.today())) {
            return new FormOutcome.Refused(RIGHT_DATE, "this is a day in the future; it says what was done");
        }
        List<Problem> wrongYear = Lifetime.problems(
                view.pupil(), List.of(field.get()), Facts.none().with(field.get(), day), view.today());
        if (!wrongYear.isEmpty()) {
            return new FormOutcome.Refused(RIGHT_DATE, wrongYear.get(0).why());
        }
        LocalDate before = view.file().facts().require(field.get());
        if (day.equals(before)) {
            return new FormOutcome.Refused(RIGHT_DATE, "this is the date recorded already");
        }
        Optional<String> disorder = disorder(view.file().facts().with(field.get(), day));
        return disorder.<FormOutcome>map(why -> new FormOutcome.Refused(RIGHT_DATE, why))
                .orElseGet(() -> new FormOutcome.Accepted(Change.said(label + " corrected from " + Shown.day(before)
                                + " to " + Shown.day(day) + ": " + reason)
                        .with(field.get(), day)));
    }

    /** The recorded days must stay in the order in which such things happen. */
    private Optional<String> disorder(Facts facts) {
        for (int i = 0; i < correctable.size(); i++) {
            for (int j = i + 1; j < correctable.size(); j++) {
                Field<LocalDate> first = correctable.get(i);
                Field<LocalDate> second = correctable.get(j);
                Optional<LocalDate> a = facts.get(first);
                Optional<LocalDate> b = facts.get(second);
                if (!apart.contains(first)
                        && a.isPresent()
                        && b.isPresent()
                        && b.get().isBefore(a.get())) {
                    return Optional.of(second.label() + " (" + Shown.day(b.get()) + ") would be before " + first.label()
                            + " (" + Shown.day(a.get()) + ")");
                }
            }
        }
        return Optional.empty();
    }
}
