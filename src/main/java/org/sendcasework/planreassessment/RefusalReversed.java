package org.sendcasework.planreassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Shown;

/** A refusal to re-assess is reversed: the closed case goes on from there. */
public final class RefusalReversed {

    /** How a refusal can be reversed, as a list offers it. */
    public static List<Option> ways() {
        return List.of(Reversal.AUTHORITY, Reversal.MEDIATION, Reversal.ORDER, Reversal.UNOPPOSED).stream()
                .map(key -> new Option(Reversal.BY.get(key), key))
                .toList();
    }

    /** Whether the case ended with a refusal that can be reversed. */
    public boolean possible(CaseView view) {
        return view.file().closed().isPresent()
                && refusedOn(view.file().facts()).isPresent();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Check check = new Check(view, submitted)
                .that(possible(view), "", "this case has not ended with a refusal; there is nothing to reverse")
                .oneOf(ReversalFields.REVERSED_BY, Reversal.BY.keySet())
                .happened(ReversalFields.REVERSED_ON)
                .given(ReversalFields.REVERSAL_NOTE, "please say what was ordered or agreed");
        refusedOn(facts)
                .ifPresent(day -> check.notBefore(
                        ReversalFields.REVERSED_ON,
                        day,
                        "the refusal bears the date " + Shown.day(day) + "; it cannot be reversed before"));
        return check.orElse(() -> reversed(facts, submitted));
    }

    /** The reversal that another case recorded: the Tribunal's order, or an appeal that the authority does not oppose. */
    public FormOutcome decided(CaseView view, boolean unopposed, LocalDate on, String reference) {
        return take(
                view,
                Facts.none()
                        .with(ReversalFields.REVERSED_BY, unopposed ? Reversal.UNOPPOSED : Reversal.ORDER)
                        .with(ReversalFields.REVERSED_ON, on)
                        .with(ReversalFields.REVERSAL_NOTE, "Recorded in " + reference + "."));
    }

    private static FormOutcome reversed(Facts facts, Facts submitted) {
        Change change = Change.said("The refusal to re-assess was reversed on "
                        + Shown.day(submitted.require(ReversalFields.REVERSED_ON)) + ": "
                        + Reversal.BY.get(submitted.require(ReversalFields.REVERSED_BY)) + ".")
                .with(submitted)
                .with(ReversalFields.REVERSAL_OF, Reversal.ASSESS);
        if (facts.get(AdviceFields.ADVICE_SENT_ON).isEmpty()
                && facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent()) {
            // the request fell with the refusal; another comes if advice is still wanted
            change = change.takingBack(
                    List.of(AdviceFields.ADVICE_REQUESTED_ON, AdviceFields.ADVICE_REQUEST_RECEIVED_ON));
        }
        return new FormOutcome.Accepted(change);
    }

    private static Optional<LocalDate> refusedOn(Facts facts) {
        return Reversal.of(facts).isEmpty() && facts.says(ReassessmentFields.DECISION, RecordTheDecision.REFUSE)
                ? facts.get(ReassessmentFields.DECISION_ON)
                : Optional.empty();
    }
}
