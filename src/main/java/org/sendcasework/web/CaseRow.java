package org.sendcasework.web;

import java.time.LocalDate;

/**
 * One case of a list: initials, never a name.
 *
 * @param state "overdue", "open" or "closed"
 * @param confined whether only those who deal with it see it
 * @param next the deadline that matters most now: the one longest overdue, or the soonest that binds, or else one that is
 *     exempt; empty where none is open
 * @param outcome how it ended; empty while it is open
 */
record CaseRow(
        String reference,
        String process,
        String processName,
        String setting,
        String settingName,
        String initials,
        String year,
        LocalDate openedOn,
        String state,
        boolean confined,
        Next next,
        LocalDate closedOn,
        String outcome) {

    /**
     * What is to be done next, by whom and by when.
     *
     * @param exemptBecause why its limit does not apply, in sentences; empty where it applies
     */
    record Next(
            String duty,
            String what,
            String bound,
            String boundWords,
            LocalDate actBy,
            LocalDate due,
            String exemptBecause) {
        public boolean exempt() {
            return exemptBecause != null;
        }
    }

    public boolean overdue() {
        return state.equals(DeadlineStates.OVERDUE);
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** The day by which the list is ordered: overdue and open ones by their date if it binds, closed ones by none. */
    public LocalDate day() {
        return next == null || next.exempt() ? LocalDate.MAX : overdue() ? next.due() : next.actBy();
    }
}
