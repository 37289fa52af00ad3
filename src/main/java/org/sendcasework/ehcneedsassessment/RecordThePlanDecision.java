package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.Shown;

/** Whether the authority makes a plan, and the date of its letter. */
final class RecordThePlanDecision implements CaseForm {
    static final String PLAN = "plan";
    static final String NO_PLAN = "no-plan";
    static final Map<String, String> DECISIONS = Map.of(PLAN, "to make a plan", NO_PLAN, "not to make a plan");
    private final AssessmentDeadlines deadlines;
    private final BothReadings readings;

    RecordThePlanDecision(AssessmentDeadlines deadlines, BothReadings readings) {
        this.deadlines = deadlines;
        this.readings = readings;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.PLAN_DECISION, AssessmentFields.PLAN_DECISION_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view).notice(readings.words(view));
        deadlines
                .planDecision(view.file().facts(), view.setting())
                .ifPresent(watched -> shown.deadline(view, watched.duty()));
        return shown.all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Check check = new Check(view, submitted)
                .oneOf(AssessmentFields.PLAN_DECISION, DECISIONS.keySet())
                .happened(AssessmentFields.PLAN_DECISION_ON);
        LocalDate earliest = Reversal.of(facts)
                .map(Reversal::on)
                .or(() -> facts.get(AssessmentFields.DECISION_TO_ASSESS_ON))
                .orElseGet(() -> facts.require(AssessmentFields.REQUEST_RECEIVED_ON));
        return check.notBefore(
                        AssessmentFields.PLAN_DECISION_ON,
                        earliest,
                        "the decision about a plan comes after what was decided or received on " + Shown.day(earliest))
                .orElse(() -> {
                    String decision = submitted.require(AssessmentFields.PLAN_DECISION);
                    return new FormOutcome.Accepted(
                            Change.said("The local authority decided " + DECISIONS.get(decision) + ", letter of "
                                            + Shown.day(submitted.require(AssessmentFields.PLAN_DECISION_ON)) + ".")
                                    .with(submitted),
                            Map.of(AssessmentAnswers.PLAN_MADE, decision.equals(PLAN)));
                });
    }
}
