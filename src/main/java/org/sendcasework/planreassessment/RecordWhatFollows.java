package org.sendcasework.planreassessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.FamilyPeriod;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.Shown;

/** What the authority proposes for the plan after the re-assessment: a draft, or a decision without one. */
final class RecordWhatFollows implements CaseForm {
    static final Set<String> YES_OR_NO = Set.of("yes", "no");
    private static final List<Field<?>> OF_THE_DRAFT = List.of(
            ReassessmentFields.DRAFT_SENT_ON,
            FamilyFields.DRAFT_SERVED_ON,
            FamilyFields.VIEWS_WANTED_BY,
            ReassessmentFields.CONSULTED,
            ReassessmentFields.CONSULTED_ON);
    static final List<Field<?>> OF_THE_LETTER =
            List.of(ReassessmentFields.RESULT_ON, ReassessmentFields.RESULT_BECAUSE, ReassessmentFields.HEAD_CONSULTED);

    private final ReassessmentDeadlines deadlines;

    RecordWhatFollows(ReassessmentDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReassessmentFields.RESULT_CAME,
                ReassessmentFields.DRAFT_SENT_ON,
                FamilyFields.DRAFT_SERVED_ON,
                FamilyFields.VIEWS_WANTED_BY,
                ReassessmentFields.CONSULTED,
                ReassessmentFields.CONSULTED_ON,
                ReassessmentFields.RESULT_ON,
                ReassessmentFields.RESULT_BECAUSE,
                ReassessmentFields.HEAD_CONSULTED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view)
                .notice(
                        "Section I of a draft names no setting and no type of setting (section 38(5) of the Act). A re-assessment"
                                + " puts off no annual review.");
        deadlines
                .watched(view.file().facts(), view.setting())
                .ifPresent(watched -> shown.deadline(view, watched.duty()));
        return shown.all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return submitted.says(ReassessmentFields.RESULT_CAME, Result.DRAFT)
                ? draft(view, without(submitted, OF_THE_LETTER))
                : letter(
                        view,
                        without(submitted, OF_THE_DRAFT),
                        ReassessmentFields.RESULT_CAME,
                        Result.FIRST,
                        Map.of(ReassessmentAnswers.DRAFT_THERE, false));
    }

    /** The day from which on it can have decided. */
    static LocalDate begun(CaseView view) {
        Facts facts = view.file().facts();
        return Reversal.of(facts).map(Reversal::on).orElseGet(() -> facts.require(ReassessmentFields.DECISION_ON));
    }

    private static FormOutcome draft(CaseView view, Facts submitted) {
        boolean consulted = submitted.says(ReassessmentFields.CONSULTED, "yes");
        Check check = new Check(view, submitted).oneOf(ReassessmentFields.CONSULTED, YES_OR_NO);
        served(
                check,
                submitted,
                begun(view),
                "the draft follows the decision to re-assess, of " + Shown.day(begun(view)));
        if (consulted) {
            check.happened(ReassessmentFields.CONSULTED_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The draft plan was sent on "
                                + Shown.day(submitted.require(ReassessmentFields.DRAFT_SENT_ON))
                                + "; the family had it on " + Shown.day(submitted.require(FamilyFields.DRAFT_SERVED_ON))
                                + "." + (consulted ? " The setting is consulted on it." : "")
                                + FamilyPeriod.tooShort(submitted))
                        .with(consulted ? submitted : submitted.without(ReassessmentFields.CONSULTED_ON)),
                Map.of(ReassessmentAnswers.DRAFT_THERE, true, ReassessmentAnswers.SETTING_CONSULTED, consulted)));
    }

    /** What holds of the days of every draft. */
    static void served(Check check, Facts submitted, LocalDate earliest, String why) {
        check.happened(ReassessmentFields.DRAFT_SENT_ON)
                .notBefore(ReassessmentFields.DRAFT_SENT_ON, earliest, why)
                .happened(FamilyFields.DRAFT_SERVED_ON);
        submitted
                .get(ReassessmentFields.DRAFT_SENT_ON)
                .ifPresent(sent -> check.notBefore(
                        FamilyFields.DRAFT_SERVED_ON, sent, "this is before the day on which it was sent"));
        submitted
                .get(FamilyFields.DRAFT_SERVED_ON)
                .ifPresent(day ->
                        check.notBefore(FamilyFields.VIEWS_WANTED_BY, day, "this is before the family had the draft"));
    }

    /** The plan stays as it is, or it ceases: a letter of the authority, and no draft. */
    static FormOutcome letter(
            CaseView view,
            Facts submitted,
            Field<String> came,
            Map<String, String> choices,
            Map<String, Boolean> besides) {
        boolean ceases = submitted.says(came, Result.CEASES.key);
        return new Check(view, submitted)
                .oneOf(came, choices.keySet())
                .happened(ReassessmentFields.RESULT_ON)
                .notBefore(
                        ReassessmentFields.RESULT_ON,
                        begun(view),
                        "this follows the decision to re-assess, of " + Shown.day(begun(view)))
                .given(ReassessmentFields.RESULT_BECAUSE, "please say which reasons it gives, or that it gives none")
                .that(
                        !ceases
                                || submitted
                                        .get(ReassessmentFields.HEAD_CONSULTED)
                                        .filter(YES_OR_NO::contains)
                                        .isPresent(),
                        ReassessmentFields.HEAD_CONSULTED,
                        "please choose one of the answers")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The local authority decided: " + choices.get(submitted.require(came))
                                        + ", letter of " + Shown.day(submitted.require(ReassessmentFields.RESULT_ON))
                                        + "." + consulted(submitted, ceases))
                                .with(ceases ? submitted : submitted.without(ReassessmentFields.HEAD_CONSULTED)),
                        answers(ceases, besides)));
    }

    private static String consulted(Facts submitted, boolean ceases) {
        return ceases && submitted.says(ReassessmentFields.HEAD_CONSULTED, "no")
                ? " It did not consult the headteacher before (regulation 31(1)); raise it with the authority."
                : "";
    }

    private static Map<String, Boolean> answers(boolean ceases, Map<String, Boolean> besides) {
        Map<String, Boolean> answers = new HashMap<>(besides);
        answers.put(ReassessmentAnswers.PLAN_KEPT, !ceases);
        answers.put(ReassessmentAnswers.PLAN_CEASES, ceases);
        return Map.copyOf(answers);
    }

    static Facts without(Facts submitted, List<Field<?>> fields) {
        Facts kept = submitted;
        for (Field<?> field : fields) {
            kept = kept.without(field);
        }
        return kept;
    }
}
