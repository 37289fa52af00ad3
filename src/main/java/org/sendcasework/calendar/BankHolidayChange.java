package org.sendcasework.calendar;

import java.time.LocalDate;

/** A change to the bank holidays that the rules give, with its reason and where it was published. */
public sealed interface BankHolidayChange {

    String reason();

    String source();

    /** A day proclaimed once: a coronation, a state funeral. */
    record Added(LocalDate day, String name, String reason, String source) implements BankHolidayChange {}

    /** A day that is kept on another day in one year. */
    record Moved(LocalDate day, LocalDate to, String name, String reason, String source) implements BankHolidayChange {}

    /** A day that is a working day after all. */
    record Removed(LocalDate day, String reason, String source) implements BankHolidayChange {}
}
