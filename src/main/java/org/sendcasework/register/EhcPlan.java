package org.sendcasework.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An EHC plan of a pupil. An amended plan is the same plan and does not restart the year; a re-assessment's plan does.
 *
 * @param madeOn the day the plan was first made, or made anew after a re-assessment
 * @param lastReviewedOn the day of the local authority's decision that ended the last review; empty before the first
 * @param lastAmendedOn the day of the latest amended plan; it does not move the next review
 * @param ceasedOn empty while the plan is maintained
 */
public record EhcPlan(
        String id,
        String pupil,
        String localAuthority,
        LocalDate madeOn,
        Optional<LocalDate> lastReviewedOn,
        Optional<LocalDate> lastAmendedOn,
        Optional<LocalDate> ceasedOn) {

    /**
     * The day from which the twelve months to the next review run: Children and Families Act 2014, s.44(1). The later of
     * the two, because a plan made anew after a re-assessment starts the year again even where an older review is held.
     */
    public LocalDate reviewYearStarts() {
        return lastReviewedOn.filter(reviewed -> reviewed.isAfter(madeOn)).orElse(madeOn);
    }
}
