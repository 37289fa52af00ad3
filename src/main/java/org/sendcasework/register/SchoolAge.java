package org.sendcasework.register;

import java.time.LocalDate;
import java.time.Month;

/** What follows from a date of birth at school: the year group, and when somebody is too old for it. */
public final class SchoolAge {
    private static final int YEAR_ONE = 5;
    private static final int OLDEST = 25;

    private SchoolAge() {}

    /**
     * The national curriculum year by age: Year 1 is the school year that begins after the fifth birthday, which 31 August
     * is the last day for. The school year is taken to begin on 1 September.
     */
    public static int yearGroup(LocalDate dateOfBirth, LocalDate day) {
        return schoolYear(day) - schoolYear(dateOfBirth) - YEAR_ONE;
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** Whether somebody is older than 25, beyond which nobody has SEND provision at a school or college. */
    public static boolean isPast(LocalDate dateOfBirth, LocalDate day) {
        return !dateOfBirth.isAfter(day.minusYears(OLDEST + 1L));
    }
}
