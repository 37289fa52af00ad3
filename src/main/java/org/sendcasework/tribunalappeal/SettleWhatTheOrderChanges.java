package org.sendcasework.tribunalappeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What the decision changes for the pupil, and what the setting starts because of it. */
final class SettleWhatTheOrderChanges implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.CHANGE_NOTE,
                AppealFields.EXPLAINED_ON,
                AppealFields.REVIEW_WANTED,
                AppealFields.REVIEW_WHY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text("changeWords", words(view)).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean review = submitted.says(AppealFields.REVIEW_WANTED, "yes");
        Check check = new Check(view, submitted)
                .given(AppealFields.CHANGE_NOTE, "please say what changes for the pupil, or that nothing does")
                .happened(AppealFields.EXPLAINED_ON)
                .oneOf(AppealFields.REVIEW_WANTED, RecordTheAppeal.YES_OR_NO.keySet())
                .givenIf(review, AppealFields.REVIEW_WHY, "please say who wants the review early, and why")
                .that(
                        !review
                                || view.plan()
                                        .filter(plan -> plan.ceasedOn().isEmpty())
                                        .isPresent(),
                        AppealFields.REVIEW_WANTED,
                        "the register holds no plan in force to review");
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("What the decision changes was settled.").with(submitted),
                Map.of(
                        AppealAnswers.PLAN_NAMES_US,
                        view.file().facts().says(AppealFields.PLAN_NAMES_US, "yes"),
                        AppealAnswers.REVIEW_WANTED,
                        review)));
    }

    private static String words(CaseView view) {
        Facts facts = view.file().facts();
        List<String> words = new ArrayList<>();
        facts.get(AppealFields.ASSESSMENT_CASE)
                .ifPresent(reference -> words.add(
                        "The assessment " + reference + " is open again: the authority’s limits are watched there."));
        if (facts.says(AppealFields.PLAN_NAMES_US, "yes")) {
            words.add(
                    "The plan as decided names the setting: completing this form opens the case in which it is put in place.");
        }
        if (facts.get(AppealFields.CEASED_ON).isPresent()) {
            words.add(
                    "The plan has ceased. Somebody who keeps the register enters the last day of the plan there; until then a"
                            + " review still opens by itself.");
        }
        if (facts.get(AppealFields.RECONSIDERED_ON).isPresent()) {
            words.add(
                    "If the authority now makes a plan, record it in the needs assessment that ended with the refusal: the action"
                            + " “Record that the refusal was reversed” on the page of that case, or open a new one.");
        }
        if (OrderKind.CONTINUE.in(facts)) {
            words.add("The plan goes on as it is; the authority keeps it from the order on.");
        }
        return String.join("\n\n", words);
    }
}
