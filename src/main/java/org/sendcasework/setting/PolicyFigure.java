package org.sendcasework.setting;

import java.util.Optional;
import java.util.OptionalInt;
import org.sendcasework.law.Limit;
import org.sendcasework.law.LimitWords;
import org.sendcasework.law.Period;

/**
 * What a setting's own policy says about one duty of the catalogue.
 *
 * @param duty the catalogue id
 * @param period the policy's period; empty where the policy names the duty and no figure
 * @param times how many times in a school year, for duties counted so
 * @param atOnce whether the policy promises to act immediately
 * @param words the policy's promise in our words
 * @param section the heading of the policy under which it stands
 * @param reason the recorded reason for a figure below guidance
 */
public record PolicyFigure(
        String duty,
        Optional<Period> period,
        OptionalInt times,
        boolean atOnce,
        String words,
        String section,
        Optional<String> reason) {

    /** A promise with a period, a number of times, or no figure at all. */
    public PolicyFigure(
            String duty,
            Optional<Period> period,
            OptionalInt times,
            String words,
            String section,
            Optional<String> reason) {
        this(duty, period, times, false, words, section, reason);
    }

    /** "4 weeks", "2 times each school year", "immediately"; "no figure" where the policy gives none. */
    public String figure() {
        if (atOnce) {
            return "immediately";
        }
        if (times.isPresent()) {
            return LimitWords.figure(new Limit.TimesEachSchoolYear(times.getAsInt()));
        }
        return period.map(Period::words).orElse("no figure");
    }
}
