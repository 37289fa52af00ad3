package org.sendcasework.disagreementresolution;

/**
 * How much time a setting gives itself to help a family that disagrees. The law gives the school no figure; these are
 * defaults of the product, and none of them is a limit of the law.
 *
 * @param detailDays days after the opening of the case by which it is recorded what it is about
 * @param explainDays days after the opening by which the way to mediation is explained
 * @param wishDays days after the opening by which the family's wish is asked where no limit binds it
 * @param remindDays days before the family's own day at which it is reminded
 * @param quietDays days after the family was told in which it is not reminded yet
 * @param chaseDays days a letter may take once somebody is late
 * @param againDays days after which a thing agreed and not done is chased again
 * @param recordDays days after a meeting by which it is recorded
 * @param askDays days after the opening by which disagreement resolution is asked for
 * @param meetingDateDays days after the opening by which there is a day for the meeting
 * @param followUpDays days after what was promised is to be done, or after the meeting, by which it is looked at again
 */
public record DisagreementPace(
        int detailDays,
        int explainDays,
        int wishDays,
        int remindDays,
        int quietDays,
        int chaseDays,
        int againDays,
        int recordDays,
        int askDays,
        int meetingDateDays,
        int followUpDays) {
    /** The defaults. */
    public static DisagreementPace usual() {
        return new DisagreementPace(3, 5, 14, 14, 8, 3, 14, 3, 5, 28, 28);
    }
}
