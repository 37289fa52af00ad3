package org.sendcasework.annualreview;

/**
 * How much time a setting gives itself where the law gives no figure. Defaults of the product, changed by configuration;
 * none of them is a limit of the law.
 *
 * @param openWeeksBefore weeks before the last lawful meeting date at which a case opens by itself
 * @param schoolDaysBeforeNotice school days that it leaves at least before notice must be out, whatever holiday comes between
 * @param reminderDays days before the act-by date at which the reminder fires
 * @param adviceDaysBefore days before circulation by which advice is wanted back
 * @param askDaysBefore days before circulation by which it is asked for
 * @param draftDays days after the meeting by which the report is drafted
 * @param dateDays days a SENCO has at least, from the opening of the case, to set the date of the meeting
 * @param explainDays days after the authority's letter by which it is explained
 */
public record ReviewPace(
        int openWeeksBefore,
        int schoolDaysBeforeNotice,
        int reminderDays,
        int adviceDaysBefore,
        int askDaysBefore,
        int draftDays,
        int dateDays,
        int explainDays) {

    /** The defaults. */
    public static ReviewPace usual() {
        return new ReviewPace(8, 15, 7, 7, 21, 7, 7, 7);
    }
}
