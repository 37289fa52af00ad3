package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.steps.PlanSections;
import org.sendcasework.steps.Shown;

/**
 * Whether the plan has its twelve sections, each labelled, and whether it was made now or is an older plan amended: an
 * amended plan does not restart the year to its review.
 */
final class CheckThePlanSections implements CaseForm {
    static final String MADE = "made";
    static final String AMENDED = "amended";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.SECTIONS_FOUND,
                ImplementationFields.SECTIONS_NOTE,
                ImplementationFields.PLAN_KIND,
                ImplementationFields.FIRST_MADE_ON,
                ImplementationFields.LAST_REVIEWED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("planWords", Shown.day(planOn(view)))
                .list("sections", PlanSections.options())
                .all();
    }

    /** What the register knows of an older plan. */
    @Override
    public Facts suggested(CaseView view) {
        Optional<EhcPlan> older = view.plan().filter(plan -> plan.madeOn().isBefore(planOn(view)));
        Facts known = older.map(plan -> Facts.none().with(ImplementationFields.FIRST_MADE_ON, plan.madeOn()))
                .orElse(Facts.none());
        return older.flatMap(EhcPlan::lastReviewedOn)
                .map(day -> known.with(ImplementationFields.LAST_REVIEWED_ON, day))
                .orElse(known);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        List<String> missing = PlanSections.missing(
                submitted.get(ImplementationFields.SECTIONS_FOUND).orElse(Set.of()), view.pupil(), view.today());
        boolean amended = submitted.says(ImplementationFields.PLAN_KIND, AMENDED);
        Check check = new Check(view, submitted)
                .givenIf(
                        !missing.isEmpty(),
                        ImplementationFields.SECTIONS_NOTE,
                        "not ticked: " + String.join(", ", missing) + "; write down what the authority must put right")
                .oneOf(ImplementationFields.PLAN_KIND, Set.of(MADE, AMENDED));
        if (amended) {
            whenItWasMade(check, view, submitted);
        }
        Facts kept = amended
                ? submitted
                : submitted.without(ImplementationFields.FIRST_MADE_ON).without(ImplementationFields.LAST_REVIEWED_ON);
        boolean concerns =
                view.file().facts().get(ImplementationFields.CONCERNS).isPresent();
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(PlanSections.said(missing))
                        .with(kept.inPlaceOf(view.file().facts(), fields())),
                Map.of(ImplementationAnswers.AUTHORITY_TO_BE_TOLD, !missing.isEmpty() || concerns)));
    }

    private static void whenItWasMade(Check check, CaseView view, Facts submitted) {
        LocalDate plan = planOn(view);
        LocalDate first = submitted.get(ImplementationFields.FIRST_MADE_ON).orElse(plan);
        check.given(
                        ImplementationFields.FIRST_MADE_ON,
                        "an amended plan keeps its year: please give the day on which the plan was first made, as it"
                                + " stands in the plan")
                .that(
                        first.isBefore(plan)
                                || submitted
                                        .get(ImplementationFields.FIRST_MADE_ON)
                                        .isEmpty(),
                        ImplementationFields.FIRST_MADE_ON,
                        "an amended plan was first made before " + Shown.day(plan) + ", the date it bears now")
                .notBefore(ImplementationFields.LAST_REVIEWED_ON, first, "this is before the plan was first made");
        submitted
                .get(ImplementationFields.LAST_REVIEWED_ON)
                .ifPresent(day -> check.that(
                        !day.isAfter(plan),
                        ImplementationFields.LAST_REVIEWED_ON,
                        "the review that led to the amended plan was decided before the plan was amended"));
    }

    private static LocalDate planOn(CaseView view) {
        return view.file().facts().require(ImplementationFields.FINAL_PLAN_ON);
    }
}
