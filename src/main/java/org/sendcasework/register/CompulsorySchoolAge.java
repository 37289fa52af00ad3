package org.sendcasework.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** When a child stops being of compulsory school age in England: Education Act 1996, s.8. */
public final class CompulsorySchoolAge {
    private static final int LEAVING_AGE = 16;

    private CompulsorySchoolAge() {}

    /**
     * The last day of compulsory school age: the last Friday in June of the school year in which the child turns 16. The
     * school year is taken to begin on 1 September. A child who turns 16 in July or August has ceased before the birthday.
     */
    public static LocalDate lastDay(LocalDate dateOfBirth) {
        LocalDate turnsSixteen = dateOfBirth.plusYears(LEAVING_AGE);
        int leavingYear = turnsSixteen.getMonthValue() >= Month.SEPTEMBER.getValue()
                ? turnsSixteen.getYear() + 1
                : turnsSixteen.getYear();
        return LocalDate.of(leavingYear, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /** Whether compulsory school age has ended before this day begins. */
    public static boolean isOver(LocalDate dateOfBirth, LocalDate day) {
        return day.isAfter(lastDay(dateOfBirth));
    }
}
