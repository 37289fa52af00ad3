package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Shown;

/** The headteacher's decision whether the setting asks the authority for an assessment. */
final class DecideWhetherToAsk implements CaseForm {
    static final String ASK = "ask";
    static final Map<String, String> DECISIONS = Map.of(ASK, "yes", "not", "no");

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.ASK_DECISION, AssessmentFields.ASK_DECISION_REASON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .notice(notice(facts))
                .text("evidenceText", evidence(facts))
                .text("viewsText", views(facts))
                .all();
    }

    private static String notice(Facts facts) {
        return facts.says(FamilyFields.PARENTS_ANSWER, ConsultTheParents.DISAGREE)
                ? "The family disagrees. That does not forbid the request; say in the reasons how their view was weighed."
                : facts.says(FamilyFields.PARENTS_ANSWER, ConsultTheParents.NO_ANSWER)
                        ? "The family has not answered."
                        : "";
    }

    /** What was gathered, under its headings. */
    static String evidence(Facts facts) {
        return "Rounds of support: "
                + facts.get(AssessmentFields.ROUNDS_COUNT)
                        .map(GatherTheEvidence.COUNTS::get)
                        .orElse("not recorded")
                + told(facts, AssessmentFields.ROUNDS) + told(facts, AssessmentFields.ROUNDS_REASON)
                + told(facts, AssessmentFields.PROGRESS_GAP) + areas(facts)
                + told(facts, AssessmentFields.EAL_NOTE) + told(facts, AssessmentFields.OUTSIDE_ADVICE);
    }

    private static String areas(Facts facts) {
        return facts.get(AssessmentFields.NEEDS_SEEN)
                .map(seen -> seen.stream()
                        .filter(GatherTheEvidence.NEEDS::containsKey)
                        .map(GatherTheEvidence.NEEDS::get)
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty())
                .map(words -> "\n\n" + AssessmentFields.NEEDS_SEEN.label() + ": " + words)
                .orElse("");
    }

    /** What the family and the pupil say. */
    static String views(Facts facts) {
        return "The family: "
                + facts.get(FamilyFields.PARENTS_ANSWER)
                        .map(ConsultTheParents.ANSWERS::get)
                        .orElse("not recorded")
                + told(facts, FamilyFields.PARENTS_SAID) + told(facts, FamilyFields.PUPIL_SAID);
    }

    private static String told(Facts facts, Field<String> field) {
        return facts.get(field)
                .map(words -> "\n\n" + field.label() + ": " + words)
                .orElse("");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean ask = submitted.says(AssessmentFields.ASK_DECISION, ASK);
        return new Check(view, submitted)
                .oneOf(AssessmentFields.ASK_DECISION, DECISIONS.keySet())
                .given(AssessmentFields.ASK_DECISION_REASON, "please give the reasons; the family may ask for them")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(
                                        ask
                                                ? "It was decided to ask the authority for an assessment."
                                                : "It was decided not to ask the authority for an assessment.")
                                .with(submitted)
                                .with(AssessmentFields.ASK_DECIDED_ON, view.today()),
                        Map.of(AssessmentAnswers.ASSESSMENT_ASKED_FOR, ask)));
    }
}
