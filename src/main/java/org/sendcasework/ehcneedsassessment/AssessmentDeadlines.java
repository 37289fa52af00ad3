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

/**
 * The deadlines that follow from what an assessment's file records. After a reversal the days counted from the first
 * request stay beside those counted from the order or agreement: the law does not say that the first ones fall.
 */
public final class AssessmentDeadlines {
    /** The dates from which deadlines are derived, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES = List.of(
            AssessmentFields.REQUEST_RECEIVED_ON,
            AssessmentFields.ADVICE_REQUESTED_ON,
            AssessmentFields.ADVICE_SENT_ON,
            AssessmentFields.DECISION_TO_ASSESS_ON,
            AssessmentFields.NO_PLAN_DECIDED_ON,
            AssessmentFields.REVERSED_ON,
            AssessmentFields.PLAN_DECISION_ON,
            AssessmentFields.DRAFT_SENT_ON,
            AssessmentFields.DRAFT_SERVED_ON,
            AssessmentFields.FINAL_PLAN_ON);

    /** The advice runs beside the rest: it may be asked for and sent before or after anything that follows it here. */
    public static final List<Field<LocalDate>> APART =
            List.of(AssessmentFields.ADVICE_REQUESTED_ON, AssessmentFields.ADVICE_SENT_ON);

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
        Optional<LocalDate> sent = facts.get(AssessmentFields.ADVICE_SENT_ON);
        facts.get(AssessmentFields.REQUEST_RECEIVED_ON)
                .ifPresent(day -> fromTheRequest(due, facts, day, setting, refused, noPlan));
        facts.get(AssessmentFields.ADVICE_REQUESTED_ON)
                // nobody waits any longer for advice on an assessment that has ended without it
                .filter(day -> sent.isPresent() || !refused && !noPlan)
                .ifPresent(day -> due.add(deadline(AssessmentDuties.ADVICE, day, setting, sent)));
        reversal.filter(Reversal::ordered).ifPresent(each -> fromTheReversal(due, facts, each, setting, noPlan));
        facts.get(AssessmentFields.DRAFT_SERVED_ON).ifPresent(day -> due.add(familyViews(day, facts, setting)));
        return List.copyOf(due);
    }

    private void fromTheRequest(
            List<CaseDeadline> due, Facts facts, LocalDate day, Setting setting, boolean refused, boolean noPlan) {
        due.add(deadline(AssessmentDuties.DECIDE, day, setting, facts.get(AssessmentFields.DECISION_TO_ASSESS_ON)));
        if (refused) {
            return;
        }
        due.add(deadline(
                AssessmentDuties.NO_PLAN,
                day,
                setting,
                facts.get(AssessmentFields.NO_PLAN_DECIDED_ON).or(() -> facts.get(AssessmentFields.PLAN_DECISION_ON))));
        if (noPlan) {
            return;
        }
        if (facts.get(AssessmentFields.REVERSED_ON).isEmpty()) {
            due.add(deadline(AssessmentDuties.DRAFT, day, setting, facts.get(AssessmentFields.DRAFT_SENT_ON)));
        }
        due.add(deadline(AssessmentDuties.FINAL_PLAN, day, setting, facts.get(AssessmentFields.FINAL_PLAN_ON)));
    }

    private void fromTheReversal(
            List<CaseDeadline> due, Facts facts, Reversal reversal, Setting setting, boolean noPlan) {
        Optional<LocalDate> finalPlan = facts.get(AssessmentFields.FINAL_PLAN_ON);
        if (reversal.ofThePlan()) {
            due.add(deadline(
                    AssessmentDuties.ORDERED_DRAFT, reversal.on(), setting, facts.get(AssessmentFields.DRAFT_SENT_ON)));
        } else {
            due.add(deadline(
                    AssessmentDuties.ORDERED_TO_ASSESS, reversal.on(), setting, saidThatItAssesses(facts, reversal)));
            due.add(deadline(
                    AssessmentDuties.ORDERED_NO_PLAN,
                    reversal.on(),
                    setting,
                    facts.get(AssessmentFields.PLAN_DECISION_ON)));
        }
        if (!noPlan) {
            due.add(deadline(reversal.finalPlan(), reversal.on(), setting, finalPlan));
        }
    }

    /** Its letter; else what shows that it has begun. */
    private static Optional<LocalDate> saidThatItAssesses(Facts facts, Reversal reversal) {
        return facts.get(AssessmentFields.WILL_ASSESS_ON)
                .or(() -> facts.get(AssessmentFields.ADVICE_REQUESTED_ON).filter(day -> !day.isBefore(reversal.on())))
                .or(() -> facts.get(AssessmentFields.PLAN_DECISION_ON));
    }

    /** A floor: the time is allowed when its last day comes, unless a final plan was sent before it had ended. */
    private CaseDeadline familyViews(LocalDate served, Facts facts, Setting setting) {
        var floor = clock.deadline(AssessmentDuties.FAMILY_VIEWS, served, setting);
        boolean cutShort = facts.get(AssessmentFields.FINAL_PLAN_ON)
                .filter(day -> !day.isAfter(floor.due()))
                .isPresent();
        return new CaseDeadline(floor, cutShort ? Optional.empty() : Optional.of(floor.due()));
    }

    private CaseDeadline deadline(String duty, LocalDate day, Setting setting, Optional<LocalDate> metOn) {
        return new CaseDeadline(clock.deadline(duty, day, setting), metOn);
    }

    /**
     * What the setting watches for, and until when it waits before it chases.
     *
     * @param duty the duty a chaser quotes
     */
    record Watched(String duty, LocalDate until) {}

    /** The authority's decision about a plan; after its decision not to make one was reversed, the draft. */
    Optional<Watched> planDecision(Facts facts, Setting setting) {
        return beforeTheFinalPlan(
                facts, setting, watched(facts, setting, AssessmentDuties.NO_PLAN, Reversal::nextStep));
    }

    /** The draft plan. */
    Optional<Watched> draft(Facts facts, Setting setting) {
        return beforeTheFinalPlan(facts, setting, watched(facts, setting, AssessmentDuties.DRAFT, Reversal::nextStep));
    }

    /** The final plan. */
    Optional<Watched> finalPlan(Facts facts, Setting setting) {
        return watched(facts, setting, AssessmentDuties.FINAL_PLAN, Reversal::finalPlan);
    }

    /** Where the two are counted from different days, a step is not waited for any longer than the whole. */
    private Optional<Watched> beforeTheFinalPlan(Facts facts, Setting setting, Optional<Watched> step) {
        return step.flatMap(each -> finalPlan(facts, setting)
                .map(whole -> whole.until().isBefore(each.until()) ? new Watched(each.duty(), whole.until()) : each));
    }

    private Optional<Watched> watched(Facts facts, Setting setting, String first, Function<Reversal, String> ordered) {
        return facts.get(AssessmentFields.REQUEST_RECEIVED_ON).map(request -> {
            LocalDate fromRequest = clock.deadline(first, request, setting).due();
            return Reversal.of(facts)
                    .map(reversal -> {
                        String duty = ordered.apply(reversal);
                        LocalDate fromReversal =
                                clock.deadline(duty, reversal.on(), setting).due();
                        if (reversal.ordered()) {
                            return new Watched(duty, fromReversal);
                        }
                        // no regulation counts from the authority's own change of mind: its first days while they are
                        // ahead, and then the time that a Tribunal would give it
                        return new Watched(
                                reversal.ofThePlan() ? AssessmentDuties.FINAL_PLAN : first,
                                fromRequest.isBefore(reversal.on()) ? fromReversal : fromRequest);
                    })
                    .orElseGet(() -> new Watched(first, fromRequest));
        });
    }

    /** The day that follows from a duty counted from another day, for words that compare two readings. */
    LocalDate day(String duty, LocalDate from, Setting setting) {
        return clock.deadline(duty, from, setting).due();
    }
}
