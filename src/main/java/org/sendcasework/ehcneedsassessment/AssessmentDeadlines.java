package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.ReversalFields;

/**
 * The deadlines that follow from what an assessment's file records. After a reversal the days counted from the first
 * request stay beside those counted from the order or agreement, for comparison.
 */
public final class AssessmentDeadlines {
    /** The dates from which deadlines are derived, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES = List.of(
            AssessmentFields.REQUEST_RECEIVED_ON,
            AdviceFields.ADVICE_REQUESTED_ON,
            AdviceFields.ADVICE_SENT_ON,
            AssessmentFields.DECISION_TO_ASSESS_ON,
            AssessmentFields.NO_PLAN_DECIDED_ON,
            ReversalFields.REVERSED_ON,
            AssessmentFields.PLAN_DECISION_ON,
            AssessmentFields.FIRST_DRAFT_SENT_ON,
            AssessmentFields.DRAFT_SENT_ON,
            FamilyFields.DRAFT_SERVED_ON,
            AssessmentFields.FINAL_PLAN_ON,
            AssessmentFields.FINAL_PLAN_SENT_ON);

    /** The advice runs beside the rest: it may be asked for and sent before or after anything that follows it here. */
    public static final List<Field<LocalDate>> APART =
            List.of(AdviceFields.ADVICE_REQUESTED_ON, AdviceFields.ADVICE_SENT_ON);

    private final StatutoryClock clock;

    public AssessmentDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        List<CaseDeadline> due = new ArrayList<>();
        Optional<Reversal> reversal = Reversal.of(facts);
        boolean refused =
                facts.says(AssessmentFields.DECISION_TO_ASSESS, RecordTheDecisionToAssess.REFUSE) && reversal.isEmpty();
        boolean noPlan = facts.says(AssessmentFields.PLAN_DECISION, RecordThePlanDecision.NO_PLAN);
        Optional<LocalDate> sent = facts.get(AdviceFields.ADVICE_SENT_ON);
        facts.get(AssessmentFields.REQUEST_RECEIVED_ON).ifPresent(day -> {
            due.add(deadline(AssessmentDuties.DECIDE, day, setting, facts.get(AssessmentFields.DECISION_TO_ASSESS_ON)));
            if (!refused) {
                fromTheRequest(facts, day, setting, noPlan)
                        .forEach(each -> due.add(reversal.filter(Reversal::countsAnew)
                                .map(Reversal::otherLimitsRun)
                                .map(each::exempt)
                                .orElse(each)));
            }
        });
        facts.get(AdviceFields.ADVICE_REQUESTED_ON)
                // nobody waits any longer for advice on an assessment that has ended without it
                .filter(day -> sent.isPresent() || !refused && !noPlan)
                .ifPresent(day -> due.add(deadline(AssessmentDuties.ADVICE, day, setting, sent)));
        reversal.filter(Reversal::countsAnew).ifPresent(each -> fromTheReversal(due, facts, each, setting, noPlan));
        facts.get(FamilyFields.DRAFT_SERVED_ON).ifPresent(day -> due.add(familyViews(day, facts, setting)));
        return List.copyOf(due);
    }

    private List<CaseDeadline> fromTheRequest(Facts facts, LocalDate day, Setting setting, boolean noPlan) {
        List<CaseDeadline> due = new ArrayList<>();
        Optional<LocalDate> refusedAPlan = facts.get(AssessmentFields.NO_PLAN_DECIDED_ON)
                .or(() -> facts.get(AssessmentFields.PLAN_DECISION_ON).filter(decided -> noPlan));
        // it binds a decision not to make a plan, and no other
        if (refusedAPlan.isPresent() || !makesAPlan(facts)) {
            due.add(deadline(AssessmentDuties.NO_PLAN, day, setting, refusedAPlan));
        }
        if (!noPlan) {
            if (Reversal.of(facts).filter(Reversal::countsAnew).isEmpty()) {
                due.add(deadline(AssessmentDuties.DRAFT, day, setting, firstDraft(facts)));
            }
            due.add(deadline(AssessmentDuties.FINAL_PLAN, day, setting, finalPlanSent(facts)));
        }
        return due;
    }

    private static Optional<LocalDate> finalPlanSent(Facts facts) {
        return facts.get(AssessmentFields.FINAL_PLAN_SENT_ON).or(() -> facts.get(AssessmentFields.FINAL_PLAN_ON));
    }

    private static Optional<LocalDate> firstDraft(Facts facts) {
        return facts.get(AssessmentFields.FIRST_DRAFT_SENT_ON).or(() -> facts.get(AssessmentFields.DRAFT_SENT_ON));
    }

    private static boolean makesAPlan(Facts facts) {
        return facts.says(AssessmentFields.PLAN_DECISION, RecordThePlanDecision.PLAN);
    }

    private void fromTheReversal(
            List<CaseDeadline> due, Facts facts, Reversal reversal, Setting setting, boolean noPlan) {
        if (reversal.ofThePlan()) {
            due.add(deadline(reversal.draft(), reversal.on(), setting, firstDraft(facts)));
        } else {
            due.add(deadline(reversal.willAssess(), reversal.on(), setting, saidThatItAssesses(facts, reversal)));
            if (!makesAPlan(facts)) {
                due.add(deadline(
                        reversal.noPlan(), reversal.on(), setting, facts.get(AssessmentFields.PLAN_DECISION_ON)));
            }
        }
        if (!noPlan) {
            due.add(deadline(reversal.finalPlan(), reversal.on(), setting, finalPlanSent(facts)));
        }
    }

    /** Its letter; else what shows that it has begun. */
    private static Optional<LocalDate> saidThatItAssesses(Facts facts, Reversal reversal) {
        return facts.get(AdviceFields.WILL_ASSESS_ON)
                .or(() -> facts.get(AdviceFields.ADVICE_REQUESTED_ON).filter(day -> !day.isBefore(reversal.on())))
                .or(() -> facts.get(AssessmentFields.PLAN_DECISION_ON));
    }

    /** A floor: the time is allowed when its last day comes, unless a final plan was sent before it had ended. */
    private CaseDeadline familyViews(LocalDate served, Facts facts, Setting setting) {
        var floor = clock.deadline(AssessmentDuties.FAMILY_VIEWS, served, setting);
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
     */
    record Watched(String duty, LocalDate until) {}

    /** The authority's decision about a plan. */
    Optional<Watched> planDecision(Facts facts, Setting setting) {
        return watched(facts, setting, AssessmentDuties.NO_PLAN, Reversal::nextStep);
    }

    /** The draft plan: of what is ordered it has a limit, otherwise only what is left of the whole. */
    Optional<Watched> draft(Facts facts, Setting setting) {
        return watched(facts, setting, AssessmentDuties.DRAFT, Reversal::nextStep);
    }

    /** The final plan. */
    Optional<Watched> finalPlan(Facts facts, Setting setting) {
        return watched(facts, setting, AssessmentDuties.FINAL_PLAN, Reversal::finalPlan);
    }

    /** Counted from the order or agreement where there is one; after a mere change of mind from the first request. */
    private Optional<Watched> watched(
            Facts facts, Setting setting, String first, Function<Reversal, String> afterwards) {
        Optional<Watched> anew = Reversal.of(facts)
                .filter(Reversal::countsAnew)
                .map(reversal -> new Watched(
                        afterwards.apply(reversal), day(afterwards.apply(reversal), reversal.on(), setting)));
        return anew.or(() -> facts.get(AssessmentFields.REQUEST_RECEIVED_ON)
                .map(request -> new Watched(first, day(first, request, setting))));
    }

    /** The day that follows from a duty counted from another day, for words that compare two readings. */
    LocalDate day(String duty, LocalDate from, Setting setting) {
        return clock.deadline(duty, from, setting).due();
    }
}
