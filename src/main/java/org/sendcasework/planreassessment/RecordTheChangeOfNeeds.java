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
import org.sendcasework.setting.PolicyStatement;
import org.sendcasework.steps.Shown;

/** What is different now from what the plan says, what shows it, and to whom it goes for the decision. */
final class RecordTheChangeOfNeeds implements CaseForm {
    static final String HEADTEACHER = "headteacher";
    static final String PROPRIETOR = "proprietor";
    static final Map<String, String> DECIDED_BY = Map.of(HEADTEACHER, "the headteacher", PROPRIETOR, "the proprietor");
    static final String YES = "yes";
    static final Map<String, String> REVIEW_WOULD_DO = Map.of(YES, "yes", "no", "no");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReassessmentFields.NEEDS_CHANGED_ON,
                ReassessmentFields.NEEDS_CHANGED_HOW,
                ReassessmentFields.CARE_CHANGED,
                ReassessmentFields.TRIED_SO_FAR,
                ReassessmentFields.CHANGE_SHOWN_BY,
                ReassessmentFields.REVIEW_WOULD_DO,
                ReassessmentFields.DECIDED_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(whoAsks(view)
                                .map(policy -> "Your policy on who decides: " + policy.words() + ". ")
                                .orElse("") + "Governing body, proprietor and principal may all ask: section 44(2).")
                .all();
    }

    private static Optional<PolicyStatement> whoAsks(CaseView view) {
        return Optional.ofNullable(view.setting().statements().get("reassess-who"));
    }

    /** What a review handed over, and the headteacher unless the policy names the proprietor alone. */
    @Override
    public Facts suggested(CaseView view) {
        boolean proprietorAlone = whoAsks(view)
                .filter(policy -> policy.says().equals(List.of("proprietor")))
                .isPresent();
        Facts known = view.file().facts();
        Facts suggested = Facts.none().with(ReassessmentFields.DECIDED_BY, proprietorAlone ? PROPRIETOR : HEADTEACHER);
        return handed(
                handed(suggested, known, ReassessmentFields.NEEDS_CHANGED_ON),
                known,
                ReassessmentFields.NEEDS_CHANGED_HOW);
    }

    private static <T> Facts handed(Facts suggested, Facts known, Field<T> field) {
        return known.get(field).map(value -> suggested.with(field, value)).orElse(suggested);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ReassessmentFields.NEEDS_CHANGED_ON)
                .notBefore(
                        ReassessmentFields.NEEDS_CHANGED_ON,
                        view.plan().map(EhcPlan::madeOn).orElse(LocalDate.MIN),
                        "this is before the plan was made, which looked at the needs of that time; give the day since when they"
                                + " have been different from the plan")
                .given(ReassessmentFields.NEEDS_CHANGED_HOW, "please say what is different from what the plan says")
                .given(ReassessmentFields.TRIED_SO_FAR, "please say what was tried, or that there was no time for it")
                .given(ReassessmentFields.CHANGE_SHOWN_BY, "please say what shows it, and where that is kept")
                .oneOf(ReassessmentFields.REVIEW_WOULD_DO, REVIEW_WOULD_DO.keySet())
                .oneOf(ReassessmentFields.DECIDED_BY, DECIDED_BY.keySet())
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The change of needs was written down; "
                                        + DECIDED_BY.get(submitted.require(ReassessmentFields.DECIDED_BY))
                                        + " decides whether to ask.")
                                .with(submitted.inPlaceOf(view.file().facts(), fields())),
                        Map.of(
                                ReassessmentAnswers.PROPRIETOR_DECIDES,
                                submitted.says(ReassessmentFields.DECIDED_BY, PROPRIETOR))));
    }
}
