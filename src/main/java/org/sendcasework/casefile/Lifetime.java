package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sendcasework.register.Pupil;

/** Finds the years that were typed wrongly: days before the pupil was born, or when no plan could be in force any more. */
public final class Lifetime {
    /** A plan may be kept until the end of the academic year in which a young person becomes 25. */
    private static final int LAST_YEAR = 26;

    private Lifetime() {}

    /** What is wrong with the days among the facts of a form. */
    public static List<Problem> problems(Pupil pupil, List<? extends Field<?>> form, Facts facts, LocalDate today) {
        LocalDate born = pupil.dateOfBirth();
        LocalDate last = born.plusYears(LAST_YEAR);
        List<Problem> problems = new ArrayList<>();
        for (Field<?> field : form) {
            if (facts.get(field).orElse(null) instanceof LocalDate day) {
                if (day.isBefore(born)) {
                    problems.add(
                            new Problem(field.label(), "this is before the pupil was born; look at the year again"));
                } else if (day.isAfter(today) && day.isAfter(last)) {
                    problems.add(new Problem(
                            field.label(), "the pupil is over " + LAST_YEAR + " by then; look at the year again"));
                }
            }
        }
        return problems;
    }
}
