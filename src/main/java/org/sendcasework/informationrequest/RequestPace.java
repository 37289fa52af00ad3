package org.sendcasework.informationrequest;

/**
 * How much time a setting gives itself where nobody gives it a date. Defaults of the product; none of them is a limit of
 * the law.
 *
 * @param answerDays days after receipt by which a request without a date is answered
 * @param reminderDays days before the day to act by at which the reminder comes
 * @param listDays days after receipt by which it is listed what is held
 * @param gatherDaysBefore days before the day to act by at which contributions are in
 * @param safeguardingDaysBefore days before the day to act by at which the DSL has looked
 * @param signOffDaysBefore days before the day to act by at which the headteacher signs off
 * @param followUpDays days after the day to act by at which it is asked whether more is wanted
 */
public record RequestPace(
        int answerDays,
        int reminderDays,
        int listDays,
        int gatherDaysBefore,
        int safeguardingDaysBefore,
        int signOffDaysBefore,
        int followUpDays) {

    /** The defaults. */
    public static RequestPace usual() {
        return new RequestPace(14, 5, 2, 6, 4, 2, 14);
    }
}
