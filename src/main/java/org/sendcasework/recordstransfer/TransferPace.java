package org.sendcasework.recordstransfer;

/**
 * How much time a setting gives itself where no law gives a number. Defaults of the product.
 *
 * @param agreeDaysBefore days before the last day by which it is agreed what is shared
 * @param agreeDays days after opening that there are for it at least
 * @param fileDays days after the last day by which the SEND file is sent
 * @param recordSchoolDays school days after the last day by which the record is sent where no law binds
 * @param safeguardingDays days after the last day by which the DSL has dealt with the safeguarding record where there is no
 *     next setting to pass it to
 * @param unknownDays days after the last day for which a next setting that is not known is asked after
 * @param receiptDays days after sending by which it should have arrived
 * @param chaseDays days after asking by which it should have
 * @param settleDays days the headteacher has for a receipt that did not come
 * @param stillOpenDays days after which the headteacher asks the DSL whether help is needed
 * @param reminderDays days before the day to act by at which the reminder comes
 * @param safeguardingReminderDays the same for the five days of the safeguarding record
 */
public record TransferPace(
        int agreeDaysBefore,
        int agreeDays,
        int fileDays,
        int recordSchoolDays,
        int safeguardingDays,
        int unknownDays,
        int receiptDays,
        int chaseDays,
        int settleDays,
        int stillOpenDays,
        int reminderDays,
        int safeguardingReminderDays) {

    /** The defaults. */
    public static TransferPace usual() {
        return new TransferPace(14, 5, 5, 15, 5, 14, 10, 7, 5, 24, 5, 2);
    }
}
