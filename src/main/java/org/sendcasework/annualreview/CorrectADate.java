package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** A date was recorded wrongly: it is put right, the deadlines follow, and what stood before is kept. */
public final class CorrectADate {
    /** What it asks for, as its form says it. */
    public static final String WHICH_DATE = "Which date";

    public static final String RIGHT_DATE = "The right date";
    public static final String REASON = "Reason";

    /** The dates from which deadlines are derived, in the order in which they come up. */
    public static final List<Field<LocalDate>> CORRECTABLE = List.of(
            ReviewFields.REVIEW_YEAR_STARTS,
            ReviewFields.HELD_ON,
            ReviewFields.DECISION_ON,
            ReviewFields.AMENDMENT_NOTICE_SENT_ON,
            ReviewFields.AMENDMENT_NOTICE_SERVED_ON,
            ReviewFields.FINAL_ON);

    /** The dates that are recorded, and so can be corrected. */
    public List<Field<LocalDate>> recorded(CaseView view) {
        return CORRECTABLE.stream()
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
    private static Optional<String> disorder(Facts facts) {
        for (int i = 0; i < CORRECTABLE.size(); i++) {
            for (int j = i + 1; j < CORRECTABLE.size(); j++) {
                Field<LocalDate> first = CORRECTABLE.get(i);
                Field<LocalDate> second = CORRECTABLE.get(j);
                boolean apart = first != ReviewFields.DECISION_ON;
                Optional<LocalDate> a = facts.get(first);
                Optional<LocalDate> b = facts.get(second);
                if (apart && a.isPresent() && b.isPresent() && b.get().isBefore(a.get())) {
                    return Optional.of(second.label() + " (" + Shown.day(b.get()) + ") would be before " + first.label()
                            + " (" + Shown.day(a.get()) + ")");
                }
            }
        }
        return Optional.empty();
    }
}
