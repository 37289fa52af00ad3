package org.sendcasework.phasetransition;

import java.time.MonthDay;

/**
 * How much time a setting gives itself to prepare a move. The law gives no figure for any of it; these are defaults of the
 * product, and none of them is a limit of the law.
 *
 * @param withoutPlanFrom from when a move without a plan is prepared: places at secondary schools are offered on 1 March
 * @param optionsDays days after the opening by which the options are explained
 * @param preferencesDays days after the opening by which pathway and preferences are recorded
 * @param chooseReviewDays days after the opening by which it is chosen which review serves the move
 * @param reminderDays days before the last school day for the meeting on which it is reminded
 * @param withdrawnDays days after a review was withdrawn by which another is chosen
 * @param latePlanDays days within which a placement is expected that no day of the law fixes any more
 * @param chaseDays days after the authority is late by which it is chased
 * @param routeDays days after the authority is late by which the family knows its routes
 * @param meetDays days after the next setting is known by which it is met
 * @param supportDays days after that by which support is ordered and the profile is written
 * @param planDays days after that by which the transition plan is written
 * @param sharingDays days after that by which it is agreed what will be shared
 * @param lastDayWeeks weeks before the last school day from which it is asked whether the pupil goes
 * @param lastDayDays days before the last school day by which that is answered
 * @param summerWeeks weeks of summer holiday, where the term dates are not known so far
 * @param arrivalDays days after the first day there by which the arrival is confirmed
 * @param askAgainDays days after which it is asked again about a pupil who is not there
 * @param settledWeeks weeks after the arrival, half a term, after which it is asked how the pupil has settled
 * @param settledDays days in which that is answered
 */
public record TransitionPace(
        MonthDay withoutPlanFrom,
        int optionsDays,
        int preferencesDays,
        int chooseReviewDays,
        int reminderDays,
        int withdrawnDays,
        int latePlanDays,
        int chaseDays,
        int routeDays,
        int meetDays,
        int supportDays,
        int planDays,
        int sharingDays,
        int lastDayWeeks,
        int lastDayDays,
        int summerWeeks,
        int arrivalDays,
        int askAgainDays,
        int settledWeeks,
        int settledDays) {
    /** The defaults. */
    public static TransitionPace usual() {
        return new TransitionPace(
                MonthDay.of(3, 1), 28, 56, 14, 14, 3, 28, 3, 7, 21, 42, 56, 63, 4, 14, 6, 7, 2, 7, 14);
    }
}
