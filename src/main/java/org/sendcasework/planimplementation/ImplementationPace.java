package org.sendcasework.planimplementation;

/**
 * How much time a setting gives itself to put a plan in place. The law gives no figure; these are defaults of the product,
 * and none of them is a limit of the law.
 *
 * @param admitDays days after the opening of the case by which the admission is confirmed
 * @param checkDays days after that by which the sections of the plan are checked
 * @param tellAuthorityDays days after the admission is confirmed by which the authority is told what the plan lacks
 * @param readyDays days after the plan is in the register by which everything is in place, where no start lies ahead
 * @param listDaysBefore days before everything is in place by which it is listed who works with the pupil
 * @param tellDaysBefore days before everything is in place by which they are told
 * @param confirmDaysBefore days before everything is in place by which they have confirmed
 */
public record ImplementationPace(
        int admitDays,
        int checkDays,
        int tellAuthorityDays,
        int readyDays,
        int listDaysBefore,
        int tellDaysBefore,
        int confirmDaysBefore) {
    /** The defaults. */
    public static ImplementationPace usual() {
        return new ImplementationPace(3, 5, 7, 14, 9, 7, 3);
    }
}
