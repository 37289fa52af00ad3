package org.sendcasework.complaint;

/**
 * How much time a setting gives itself where neither the law nor the default procedure gives a figure. Defaults of the
 * product; none of them is a limit of the law.
 *
 * @param reminderDays days before the act-by date at which the reminder fires
 * @param scopeDays school days after triage by which the complainant is told where the complaint belongs
 * @param saidDays school days after the informal answer by which the complainant is asked about it
 * @param silenceDays school days after it at which an informal stage without a word ends
 * @param investigateDaysBefore school days before the formal answer by which the investigation is done
 * @param lateAskDays school days after the time to ask for a panel in which a late request is still looked at
 * @param setUpDays school days in which the panel is chosen and its day set
 * @param explainDays school days in which the routes out are explained
 * @param nextStepDays days after which the family is asked what it does next
 * @param nextStepSilenceDays days after which the case closes without a word
 */
public record ComplaintPace(
        int reminderDays,
        int scopeDays,
        int saidDays,
        int silenceDays,
        int investigateDaysBefore,
        int lateAskDays,
        int setUpDays,
        int explainDays,
        int nextStepDays,
        int nextStepSilenceDays) {
    /** The defaults. */
    public static ComplaintPace usual() {
        return new ComplaintPace(4, 3, 5, 15, 5, 5, 5, 3, 21, 42);
    }
}
