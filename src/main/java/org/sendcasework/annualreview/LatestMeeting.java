package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.steps.MoveToTheNextPhase;

/**
 * The latest days for a review's meeting: the one that the twelve months set, which is law; and, before a move to the next
 * phase, the one that leaves the authority its twelve weeks, which no text gives and a setting plans by.
 *
 * @param forTheYear the last day that leaves the authority its four weeks inside the twelve months
 * @param move the move that the case of the move handed over
 */
record LatestMeeting(LocalDate forTheYear, Optional<MoveToTheNextPhase.Move> move) {

    /** The earlier of the two. */
    LocalDate day() {
        return moveBinds() ? move.orElseThrow().meetingBy() : forTheYear;
    }

    boolean moveBinds() {
        return move.filter(found -> found.meetingBy().isBefore(forTheYear)).isPresent();
    }
}
