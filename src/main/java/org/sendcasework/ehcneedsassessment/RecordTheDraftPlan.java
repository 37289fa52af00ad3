package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
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
import org.sendcasework.steps.ReversalFields;
import org.sendcasework.steps.Shown;

/** The draft plan: when it was sent, when the family had it, and whether the setting is consulted on it. */
final class RecordTheDraftPlan implements CaseForm {
    private final AssessmentDeadlines deadlines;

    RecordTheDraftPlan(AssessmentDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.DRAFT_SENT_ON,
                FamilyFields.DRAFT_SERVED_ON,
                FamilyFields.VIEWS_WANTED_BY,
                AssessmentFields.CONSULTED,
                AssessmentFields.CONSULTED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view)
                .notice(
                        "Section I of a draft names no setting and no type of setting (section 38(5) of the Act): it must"
                                + " be blank. Tell the authority where it is not.");
        deadlines.draft(view.file().facts(), view.setting()).ifPresent(watched -> shown.deadline(view, watched.duty()));
        return shown.all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean consulted = submitted.says(AssessmentFields.CONSULTED, "yes");
        Facts facts = view.file().facts();
        LocalDate decided =
                facts.get(AssessmentFields.PLAN_DECISION_ON).orElseGet(() -> facts.require(ReversalFields.REVERSED_ON));
        Check check = new Check(view, submitted)
                .happened(AssessmentFields.DRAFT_SENT_ON)
                .notBefore(
                        AssessmentFields.DRAFT_SENT_ON,
                        decided,
                        "the draft follows the decision to make a plan, of " + Shown.day(decided))
                .happened(FamilyFields.DRAFT_SERVED_ON)
                .oneOf(AssessmentFields.CONSULTED, Set.of("yes", "no"));
        served(check, submitted);
        if (consulted) {
            check.happened(AssessmentFields.CONSULTED_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The draft plan was sent on " + Shown.day(submitted.require(AssessmentFields.DRAFT_SENT_ON))
                                + "; the family had it on "
                                + Shown.day(submitted.require(FamilyFields.DRAFT_SERVED_ON)) + "."
                                + (consulted ? " The setting is consulted on it." : "")
                                + FamilyPeriod.tooShort(submitted))
                        .with(consulted ? submitted : submitted.without(AssessmentFields.CONSULTED_ON)),
                Map.of(AssessmentAnswers.SETTING_CONSULTED, consulted)));
    }

    /** What holds of the days of every draft. */
    static void served(Check check, Facts submitted) {
        submitted
                .get(AssessmentFields.DRAFT_SENT_ON)
                .ifPresent(sent -> check.notBefore(
                        FamilyFields.DRAFT_SERVED_ON, sent, "this is before the day on which it was sent"));
        submitted
                .get(FamilyFields.DRAFT_SERVED_ON)
                .ifPresent(day ->
                        check.notBefore(FamilyFields.VIEWS_WANTED_BY, day, "this is before the family had the draft"));
    }
}
