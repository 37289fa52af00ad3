package org.sendcasework.planreassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Shown;

/** Whether the setting asks the authority to re-assess, decided by whoever asks in its name. */
final class DecideWhetherToAsk implements CaseForm {
    static final String ASK = "ask";
    static final Map<String, String> DECISIONS = Map.of(ASK, "yes", "not", "no");
    /** Regulation 24(a): a ground on which the authority may refuse, and no ban on asking. */
    private static final int MONTHS_OF_THE_GROUND = 6;

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReassessmentFields.ASK_DECISION,
                ReassessmentFields.ASK_DECISION_REASON,
                ReassessmentFields.EARLY_REASON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .notice(sixMonths(view) + policy(view) + review(facts) + family(facts))
                .text("changeText", WhatChanged.needs(facts))
                .text("viewsText", WhatChanged.views(facts))
                .text("early", early(view) ? "yes" : "")
                .all();
    }

    /** The plan's date is what the register knows; the ground looks to the assessment before it. */
    private static Optional<LocalDate> sixMonthsOver(CaseView view) {
        return view.plan().map(EhcPlan::madeOn).map(day -> day.plusMonths(MONTHS_OF_THE_GROUND));
    }

    static boolean early(CaseView view) {
        return sixMonthsOver(view).filter(view.today()::isBefore).isPresent();
    }

    private static String sixMonths(CaseView view) {
        return view.plan()
                .map(plan -> "The plan was made on " + Shown.day(plan.madeOn()) + ". "
                        + (early(view)
                                ? "Until about " + Shown.day(sixMonthsOver(view).orElseThrow())
                                        + " the authority may refuse because it assessed in the six months before the"
                                        + " request (regulation 24); that is its choice, and no ban on asking. "
                                : "The six months in which the authority may refuse for that alone (regulation 24) are"
                                        + " about over. "))
                .orElse("");
    }

    private static String policy(CaseView view) {
        return Optional.ofNullable(view.setting().statements().get("reassess-rule"))
                .map(statement -> "Your policy: " + statement.words() + ". The law sets no such wait. ")
                .orElse("");
    }

    private static String review(Facts facts) {
        return facts.says(ReassessmentFields.REVIEW_WOULD_DO, RecordTheChangeOfNeeds.YES)
                ? "The SENCO thinks that an early review of the plan would do: it is opened by hand, at any time. "
                : "";
    }

    private static String family(Facts facts) {
        return facts.says(FamilyFields.PARENTS_ANSWER, ConsultTheParents.DISAGREE)
                ? "The family disagrees. That does not forbid the request; say in the reasons how their view was weighed."
                : facts.says(FamilyFields.PARENTS_ANSWER, ConsultTheParents.NO_ANSWER)
                        ? "The family has not answered."
                        : "";
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean ask = submitted.says(ReassessmentFields.ASK_DECISION, ASK);
        boolean early = ask && early(view);
        return new Check(view, submitted)
                .oneOf(ReassessmentFields.ASK_DECISION, DECISIONS.keySet())
                .given(ReassessmentFields.ASK_DECISION_REASON, "please give the reasons; the family may ask for them")
                .givenIf(
                        early,
                        ReassessmentFields.EARLY_REASON,
                        "the authority may have assessed in the last six months, and may refuse for that; please say why it cannot"
                                + " wait")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(
                                        ask
                                                ? "It was decided to ask the authority to re-assess."
                                                : "It was decided not to ask the authority to re-assess.")
                                .with(early ? submitted : submitted.without(ReassessmentFields.EARLY_REASON))
                                .with(ReassessmentFields.ASK_DECIDED_ON, view.today()),
                        Map.of(ReassessmentAnswers.REASSESSMENT_ASKED_FOR, ask)));
    }
}
