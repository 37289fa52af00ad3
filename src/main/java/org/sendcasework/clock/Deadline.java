package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Source;

/**
 * A duty with its date, and the reasons for the date.
 *
 * @param duty the catalogue id
 * @param what what must be done, to read after "must"
 * @param due the last day on which the duty is met; for a floor, the first day on which the time allowed may end
 * @param legalDue the date by law or guidance alone; differs from {@code due} where the setting promised to be quicker
 * @param lastSchoolDay the last school day on or before {@code due}; empty where the term dates are not known so far
 * @param actBy the day to show to staff: the last school day for a duty of the setting, else {@code due}
 * @param counting how it was counted, in words: "2 weeks after the review meeting, that day not counted"
 * @param steps the derivation, one line a step
 * @param notes what a reader must know: a policy figure that was not used, a date in a holiday, an exemption
 * @param explanation one sentence a parent can read
 */
public record Deadline(
        String duty,
        String what,
        String area,
        String setting,
        Bound bound,
        Force force,
        String trigger,
        String triggerWords,
        LocalDate triggerDay,
        LocalDate due,
        LocalDate legalDue,
        Optional<LocalDate> lastSchoolDay,
        LocalDate actBy,
        String counting,
        Source source,
        String confidence,
        List<String> steps,
        List<String> notes,
        String explanation) {}
