package org.sendcasework.annualreview;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.Pupil;

/** What a review asks about by the pupil's year group. */
record YearsOfReview(int yearGroup) {
    private static final int LAST_PRIMARY = 6;
    private static final int FIRST_OF_SECONDARY_SCHOOLS = 5;
    private static final int FIRST_WITH_CAREERS_GUIDANCE = 7;
    private static final int LAST_WITH_CAREERS_GUIDANCE = 13;
    private static final int FIRST_OF_ADULTHOOD = 9;

    static YearsOfReview of(Pupil pupil) {
        return new YearsOfReview(pupil.yearGroup());
    }

    static YearsOfReview of(CaseView view) {
        return of(view.pupil());
    }

    /** Regulation 20(6) of the SEND Regulations 2014: in or after Year 9. */
    boolean preparesForAdulthood() {
        return yearGroup >= FIRST_OF_ADULTHOOD;
    }

    /** Section 42A of the Education Act 1997: Years 7 to 13. */
    boolean hasCareersGuidance() {
        return yearGroup >= FIRST_WITH_CAREERS_GUIDANCE && yearGroup <= LAST_WITH_CAREERS_GUIDANCE;
    }

    /** Up to Year 6 the way to adulthood begins with what the pupil likes, can do and shares with others. */
    boolean primary() {
        return yearGroup <= LAST_PRIMARY;
    }

    /** In Years 5 and 6 secondary schools are talked about. */
    boolean looksAtSecondarySchools() {
        return primary() && yearGroup >= FIRST_OF_SECONDARY_SCHOOLS;
    }
}
