package org.sendcasework.tribunalappeal;

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
import org.sendcasework.steps.Shown;

/** How the claim was decided, and what the setting must put right. The Tribunal orders no compensation. */
final class RecordTheOutcomeOfTheClaim implements CaseForm {
    static final String REMEDY = "remedy";
    static final Map<String, String> OUTCOMES = Map.of(
            REMEDY,
            "the Tribunal ordered something of us",
            "upheld-only",
            "the claim was upheld, and nothing ordered",
            "dismissed",
            "the claim was dismissed",
            "settled",
            "it was settled or withdrawn",
            RecordTheAnswer.STRUCK_OUT,
            "the Tribunal struck it out");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.OUTCOME,
                AppealFields.ENDED_ON,
                AppealFields.REMEDY,
                AppealFields.REMEDY_BY,
                AppealFields.ORDER_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("hearingWords", HearingWords.of(view.file().facts()))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean remedy = submitted.says(AppealFields.OUTCOME, REMEDY);
        Facts facts =
                remedy ? submitted : submitted.without(AppealFields.REMEDY).without(AppealFields.REMEDY_BY);
        return new Check(view, facts)
                .oneOf(AppealFields.OUTCOME, OUTCOMES.keySet())
                .happened(AppealFields.ENDED_ON)
                .notBefore(
                        AppealFields.ENDED_ON,
                        view.file().facts().require(AppealFields.KNOWN_ON),
                        "this is before the claim became known")
                .givenIf(
                        remedy,
                        AppealFields.REMEDY,
                        "please say what is ordered: an apology, training, a change of policy")
                .givenIf(
                        remedy,
                        AppealFields.REMEDY_BY,
                        "please give the day in the order; where there is none, the day you set")
                .notBefore(
                        AppealFields.REMEDY_BY,
                        facts.get(AppealFields.ENDED_ON).orElse(LocalDate.MIN),
                        "this is before the order")
                .orElse(() -> {
                    Change change = Change.said("The claim, " + Shown.day(facts.require(AppealFields.ENDED_ON)) + ": "
                                    + OUTCOMES.get(facts.require(AppealFields.OUTCOME)) + ".")
                            .with(facts);
                    return new FormOutcome.Accepted(
                            remedy
                                    ? change.with(Direction.with(
                                            view.file().facts(),
                                            Direction.REMEDY,
                                            facts.require(AppealFields.REMEDY_BY),
                                            facts.require(AppealFields.REMEDY)))
                                    : change,
                            Map.of(AppealAnswers.ORDERED, remedy));
                });
    }
}
