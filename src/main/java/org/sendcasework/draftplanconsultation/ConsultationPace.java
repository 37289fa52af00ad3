package org.sendcasework.draftplanconsultation;

/**
 * How much time a setting gives itself where the law gives no figure. Defaults of the product; none of them is a limit of
 * the law.
 *
 * @param reminderDays days before the act-by date at which the reminder fires
 * @param checkDays days after receipt by which the papers are checked
 * @param draftDaysBefore days before the act-by date by which the reply is drafted
 * @param decideDaysBefore days before the act-by date by which the headteacher decides
 * @param namedDays days after the fifteen days after which to ask what the final plan names
 */
public record ConsultationPace(
        int reminderDays, int checkDays, int draftDaysBefore, int decideDaysBefore, int namedDays) {

    /** The defaults. */
    public static ConsultationPace usual() {
        return new ConsultationPace(5, 2, 5, 2, 28);
    }
}
