package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Check;
import org.sendcasework.steps.Shown;

/** The rules for the day on which a pupil who is not on roll starts. */
final class StartDate {
    private static final int MONTHS_AHEAD = 18;

    private StartDate() {}

    static Check check(Check check, CaseView view, LocalDate day) {
        LocalDate plan = view.file().facts().require(ImplementationFields.FINAL_PLAN_ON);
        return check.that(
                        !day.isBefore(plan),
                        ImplementationFields.STARTS_ON,
                        "this is before " + Shown.day(plan) + ", the date of the final plan that names the setting")
                .that(
                        !day.isAfter(view.today().plusMonths(MONTHS_AHEAD)),
                        ImplementationFields.STARTS_ON,
                        "this is more than a year and a half ahead; look at the year again")
                .that(
                        noSchool(view, day).isEmpty(),
                        ImplementationFields.STARTS_ON,
                        Shown.day(day) + " is not a school day of "
                                + view.setting().name() + " ("
                                + noSchool(view, day).orElse("") + "); give the first day of school");
    }

    /** A start beyond the term dates that are known is taken as it is. */
    private static Optional<String> noSchool(CaseView view, LocalDate day) {
        try {
            return view.setting().schoolDays().reasonNotCounted(day);
        } catch (BeyondKnownCalendar beyond) {
            return Optional.empty();
        }
    }
}
