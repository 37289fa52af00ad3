package org.sendcasework.web;

import java.time.LocalDate;
import java.util.List;
import org.sendcasework.law.Source;

/**
 * One deadline of a case, as pages show and programs read it.
 *
 * @param bound who must act, as a word: "setting"
 * @param boundWords who must act, in a sentence: "the local authority"
 * @param lastSchoolDay empty where the term dates are not known so far
 * @param floor whether it is the least time that must be allowed: it ends no earlier, and nothing is late after it
 * @param state "open", "overdue", "exempt" where the limit does not apply, "met", "met-late", or "ended" where the case ended before the duty was done
 * @param metOn the day on which the duty was done; empty while it is not
 * @param exemptBecause why the limit does not apply, in sentences; empty where it applies
 */
record DeadlineEntry(
        String duty,
        String what,
        String bound,
        String boundWords,
        String force,
        String trigger,
        String triggerWords,
        LocalDate triggerDate,
        LocalDate due,
        LocalDate legalDue,
        LocalDate lastSchoolDay,
        LocalDate actBy,
        boolean floor,
        String state,
        LocalDate metOn,
        String exemptBecause,
        String explanation,
        String counting,
        Source source,
        List<String> steps,
        List<String> notes) {

    public boolean exempt() {
        return state.equals("exempt");
    }

    public boolean overdue() {
        return state.equals(DeadlineStates.OVERDUE);
    }
}
