package org.sendcasework.steps;

import java.time.LocalDate;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.Deadline;

/**
 * How much time a setting gives itself on the way to its advice; none of it is a limit of the law.
 *
 * @param checkDays days after the request for advice arrived by which it is checked
 * @param contributeDaysBefore days before the advice must go by which everyone has contributed
 * @param draftDaysBefore days before the advice must go by which it is put together
 * @param signDaysBefore days before the advice must go by which it is signed off
 * @param reminderDays days before the advice must go at which the reminder fires
 */
public record AdvicePace(
        int checkDays, int contributeDaysBefore, int draftDaysBefore, int signDaysBefore, int reminderDays) {

    /** The defaults. */
    public static AdvicePace usual() {
        return new AdvicePace(3, 14, 7, 3, 7);
    }

    /** What is due, and what fires, until the advice goes out. */
    public void moments(Moments moments, OwnDays own, Facts facts, Deadline advice) {
        moments.own(advice.duty(), "advice", reminderDays);
        LocalDate arrived = facts.get(AdviceFields.ADVICE_REQUEST_RECEIVED_ON).orElse(advice.triggerDay());
        own.until("adviceCheckBy", arrived.plusDays(checkDays), advice.actBy());
        own.until("contributionBy", advice.actBy().minusDays(contributeDaysBefore), advice.actBy());
        own.until("adviceDraftBy", advice.actBy().minusDays(draftDaysBefore), advice.actBy());
        own.until("adviceSignBy", advice.actBy().minusDays(signDaysBefore), advice.actBy());
    }
}
