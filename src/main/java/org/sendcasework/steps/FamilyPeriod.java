package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.Facts;

/** The family's time for its views on a draft: what the authority's notice gives, and never less than fifteen days. */
public final class FamilyPeriod {
    /** The day on which the family had the draft is the first of the fifteen. */
    private static final int DAYS_AFTER_SERVICE = 14;

    private FamilyPeriod() {}

    /** The duty to give the family its time, by its id in the law catalogue. */
    public static final String DUTY = "ehcp-parent-views";

    /** A sentence where the notice gives less than the law; empty where it does not. */
    public static String tooShort(Facts facts) {
        Optional<LocalDate> least =
                facts.get(FamilyFields.DRAFT_SERVED_ON).map(day -> day.plusDays(DAYS_AFTER_SERVICE));
        return facts.get(FamilyFields.VIEWS_WANTED_BY)
                .filter(day -> least.filter(day::isBefore).isPresent())
                .map(day -> " The notice gives the family until " + Shown.day(day)
                        + "; the law gives at least fifteen days, until " + Shown.day(least.orElseThrow())
                        + " (regulation 13(1)(a)). Tell the authority that this is too short.")
                .orElse("");
    }
}
