package org.sendcasework.planreassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.FamilyPeriod;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.ReversalFields;

/** The deadlines that follow from what a re-assessment's file records. */
public final class ReassessmentDeadlines {
    /** The dates from which deadlines are derived, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES = List.of(
            ReassessmentFields.REQUEST_RECEIVED_ON,
            AdviceFields.ADVICE_REQUESTED_ON,
            AdviceFields.ADVICE_SENT_ON,
            ReassessmentFields.DECISION_ON,
            ReversalFields.REVERSED_ON,
            ReassessmentFields.DRAFT_SENT_ON,
            FamilyFields.DRAFT_SERVED_ON,
            ReassessmentFields.RESULT_ON,
            ReassessmentFields.FINAL_PLAN_ON,
            ReassessmentFields.FINAL_PLAN_SENT_ON);

    /** The advice runs beside the rest: it may be asked for and sent before or after anything that follows it here. */
    public static final List<Field<LocalDate>> APART =
            List.of(AdviceFields.ADVICE_REQUESTED_ON, AdviceFields.ADVICE_SENT_ON);

    private final StatutoryClock clock;

    public ReassessmentDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        List<CaseDeadline> due = new ArrayList<>();
        facts.get(ReassessmentFields.REQUEST_RECEIVED_ON)
                .ifPresent(day -> due.add(
                        deadline(ReassessmentDuties.DECIDE, day, setting, facts.get(ReassessmentFields.DECISION_ON))));
        Optional<LocalDate> sent = facts.get(AdviceFields.ADVICE_SENT_ON);
        facts.get(AdviceFields.ADVICE_REQUESTED_ON)
                // nobody waits any longer for advice once the re-assessment has ended without it
                .filter(day ->
                        sent.isPresent() || !refused(facts) && Result.of(facts).isEmpty())
                .ifPresent(day -> due.add(deadline(ReassessmentDuties.ADVICE, day, setting, sent)));
        anew(facts).ifPresent(reversal -> fromTheReversal(due, facts, reversal, setting));
        watched(facts, setting)
                // no text binds a decision that the plan stays, or that it ceases, to the fourteen weeks
                .filter(each -> !Result.withoutAPlan(facts))
                .ifPresent(each -> due.add(deadline(each.duty(), each.from(), setting, finalPlanSent(facts))));
        facts.get(FamilyFields.DRAFT_SERVED_ON).ifPresent(day -> due.add(familyViews(day, facts, setting)));
        return List.copyOf(due);
    }

    private void fromTheReversal(List<CaseDeadline> due, Facts facts, Reversal reversal, Setting setting) {
        due.add(deadline(reversal.willAssess(), reversal.on(), setting, saidThatItReassesses(facts, reversal)));
        if (Result.is(facts, Result.CEASES)) {
            due.add(deadline(reversal.noPlan(), reversal.on(), setting, facts.get(ReassessmentFields.RESULT_ON)));
        }
    }

    /** Its letter; else what shows that it has begun. */
    private static Optional<LocalDate> saidThatItReassesses(Facts facts, Reversal reversal) {
        return facts.get(AdviceFields.WILL_ASSESS_ON)
                .or(() -> facts.get(AdviceFields.ADVICE_REQUESTED_ON).filter(day -> !day.isBefore(reversal.on())))
                .or(() -> facts.get(ReassessmentFields.DRAFT_SENT_ON))
                .or(() -> facts.get(ReassessmentFields.RESULT_ON));
    }

    /** Whether the authority refused, and nothing has reversed that. */
    static boolean refused(Facts facts) {
        return facts.says(ReassessmentFields.DECISION, RecordTheDecision.REFUSE)
                && Reversal.of(facts).isEmpty();
    }

    private static Optional<Reversal> anew(Facts facts) {
        return Reversal.of(facts).filter(Reversal::countsAnew);
    }

    private static Optional<LocalDate> finalPlanSent(Facts facts) {
        return facts.get(ReassessmentFields.FINAL_PLAN_SENT_ON).or(() -> facts.get(ReassessmentFields.FINAL_PLAN_ON));
    }

    /** A floor: the time is allowed when its last day comes, unless a final plan was sent before it had ended. */
    private CaseDeadline familyViews(LocalDate served, Facts facts, Setting setting) {
        var floor = clock.deadline(FamilyPeriod.DUTY, served, setting);
        boolean cutShort =
                finalPlanSent(facts).filter(day -> !day.isAfter(floor.due())).isPresent();
        return new CaseDeadline(floor, cutShort ? Optional.empty() : Optional.of(floor.due()));
    }

    private CaseDeadline deadline(String duty, LocalDate day, Setting setting, Optional<LocalDate> metOn) {
        return new CaseDeadline(clock.deadline(duty, day, setting), metOn);
    }

    /**
     * What the setting watches for, and until when it waits before it asks.
     *
     * @param duty the duty that stands behind it
     * @param from the day from which its time runs
     */
    record Watched(String duty, LocalDate from, LocalDate until) {}

    /**
     * The final plan: fourteen weeks from the word that it re-assesses, which a change of mind is too; from the order or
     * agreement where there is one. Empty while no re-assessment is known of.
     */
    Optional<Watched> watched(Facts facts, Setting setting) {
        if (refused(facts)) {
            return Optional.empty();
        }
        String duty = anew(facts).map(Reversal::finalPlan).orElse(ReassessmentDuties.FINAL_PLAN);
        return Reversal.of(facts)
                .map(Reversal::on)
                .or(() -> facts.get(ReassessmentFields.DECISION_ON))
                .map(from -> new Watched(
                        duty, from, clock.deadline(duty, from, setting).due()));
    }
}
