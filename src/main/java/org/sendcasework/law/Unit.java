package org.sendcasework.law;

/** The kinds of time the law counts in. They are never converted into one another. */
public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    SCHOOL_DAYS,
    WEEKS,
    MONTHS,
    YEARS
}
