package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Shown;

/** A refusal to assess, or a decision not to make a plan, is reversed: the closed case goes on from there. */
public final class RefusalReversed {
    /** The facts it collects. */
    public static final List<Field<?>> FIELDS =
            List.of(ReversalFields.REVERSED_BY, ReversalFields.REVERSED_ON, ReversalFields.REVERSAL_NOTE);

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
        Optional<LocalDate> refused = refusedOn(facts);
        Check check = new Check(view, submitted)
                .that(possible(view), "", "this case has not ended with a refusal; there is nothing to reverse")
                .oneOf(ReversalFields.REVERSED_BY, Reversal.BY.keySet())
                .happened(ReversalFields.REVERSED_ON)
                .given(ReversalFields.REVERSAL_NOTE, "please say what was ordered or agreed");
        refused.ifPresent(day -> check.notBefore(
                ReversalFields.REVERSED_ON,
                day,
                "the refusal bears the date " + Shown.day(day) + "; it cannot be reversed before"));
        return check.orElse(() -> reversed(facts, submitted));
    }

    /** Whether the case ended with just this refusal: to make a plan, or to assess. */
    public boolean reverses(CaseView view, boolean ofThePlan) {
        return possible(view) && noPlan(view.file().facts()) == ofThePlan;
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
        boolean ofThePlan = noPlan(facts);
        String said = (ofThePlan ? "The decision not to make a plan" : "The refusal to assess") + " was reversed on "
                + Shown.day(submitted.require(ReversalFields.REVERSED_ON)) + ": "
                + Reversal.BY.get(submitted.require(ReversalFields.REVERSED_BY)) + ".";
        Change change = Change.said(said)
                .with(submitted)
                .with(ReversalFields.REVERSAL_OF, ofThePlan ? Reversal.PLAN : Reversal.ASSESS);
        if (ofThePlan) {
            change = change.with(AssessmentFields.NO_PLAN_DECIDED_ON, facts.require(AssessmentFields.PLAN_DECISION_ON))
                    .takingBack(List.of(AssessmentFields.PLAN_DECISION, AssessmentFields.PLAN_DECISION_ON));
        }
        if (facts.get(AdviceFields.ADVICE_SENT_ON).isEmpty()
                && facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent()) {
            // the request fell with the refusal; another comes if advice is still wanted
            change = change.takingBack(
                    List.of(AdviceFields.ADVICE_REQUESTED_ON, AdviceFields.ADVICE_REQUEST_RECEIVED_ON));
        }
        return new FormOutcome.Accepted(change);
    }

    private static Optional<LocalDate> refusedOn(Facts facts) {
        if (noPlan(facts)) {
            return facts.get(AssessmentFields.PLAN_DECISION_ON);
        }
        return Reversal.of(facts).isEmpty()
                        && facts.says(AssessmentFields.DECISION_TO_ASSESS, RecordTheDecisionToAssess.REFUSE)
                ? facts.get(AssessmentFields.DECISION_TO_ASSESS_ON)
                : Optional.empty();
    }

    private static boolean noPlan(Facts facts) {
        return facts.says(AssessmentFields.PLAN_DECISION, RecordThePlanDecision.NO_PLAN);
    }
}
