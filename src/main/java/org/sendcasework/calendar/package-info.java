/**
 * Which days count: working days of England and the school days of one setting. Knows no law and no case. A calendar
 * that does not know a date says so by name ({@link org.sendcasework.calendar.BeyondKnownCalendar}); it never guesses.
 */
package org.sendcasework.calendar;
