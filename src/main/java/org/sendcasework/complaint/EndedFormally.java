package org.sendcasework.complaint;

import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;

/** A formal complaint that ends before its answer is counted too, with what ended it. */
final class EndedFormally {
    private EndedFormally() {}

    static Change as(String outcome, Facts facts, Change change) {
        boolean formal = facts.get(ComplaintFields.FORMAL_RECEIVED_ON).isPresent();
        boolean answered = facts.get(ComplaintFields.FORMAL_OUTCOME).isPresent();
        return formal && !answered ? change.with(ComplaintFields.FORMAL_OUTCOME, outcome) : change;
    }
}
