package org.sendcasework.tribunalappeal;

/**
 * How much time a setting gives itself in an appeal or claim. The law gives no figure for any of it; these are defaults of
 * the product, and none of them is a limit of the law.
 *
 * @param recordDays days after the opening of the case by which what is appealed or claimed is recorded
 * @param answerDays days after it became known by which the authority's answer is asked for, where nobody knows from which
 *     day its time runs
 * @param hearingDays days after the opening by which somebody asks for the date of the hearing
 * @param outcomeDays days after the hearing by which somebody asks for the order
 * @param noHearingDays days after the opening by which somebody asks how it stands, while no hearing is known
 * @param departuresDaysBefore days before the hearing by which departures from the Code are explained
 * @param signDaysBefore days before a date by which what goes out is signed
 * @param writeDaysBefore days before a date by which what goes out is written
 * @param attendDays days by which it is decided who attends
 * @param prepareDaysBefore days before the hearing by which whoever attends is prepared
 * @param factsDays days after a claim was recorded by which the facts are gathered
 * @param settleDays days by which what an order changes is settled
 * @param chaseDays days within which a late authority is chased
 * @param reminderDays days before a date on which somebody is reminded
 */
public record AppealPace(
        int recordDays,
        int answerDays,
        int hearingDays,
        int outcomeDays,
        int noHearingDays,
        int departuresDaysBefore,
        int signDaysBefore,
        int writeDaysBefore,
        int attendDays,
        int prepareDaysBefore,
        int factsDays,
        int settleDays,
        int chaseDays,
        int reminderDays) {
    /** The defaults. */
    public static AppealPace usual() {
        return new AppealPace(2, 56, 42, 14, 84, 14, 3, 7, 5, 5, 7, 10, 3, 7);
    }
}
