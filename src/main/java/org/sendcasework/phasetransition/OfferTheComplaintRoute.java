package org.sendcasework.phasetransition;

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

/** The authority is late with the placement: the family hears what it can do about that, and chooses. */
final class OfferTheComplaintRoute implements CaseForm {
    static final String WAITS = "waits";
    static final String COMPLAINS = "complains";
    static final String DISAGREEMENT = "disagreement";
    static final String OTHER = "other";
    static final Map<String, String> ANSWERS = Map.of(
            WAITS,
            "to wait, or they do not know so far",
            COMPLAINS,
            "to complain to the authority themselves",
            DISAGREEMENT,
            "disagreement resolution",
            OTHER,
            "something else, with their own adviser");
    static final String ROUTES = "routesWords";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.ROUTE_TOLD_ON,
                TransitionFields.ROUTE_TOLD_HOW,
                TransitionFields.FAMILY_CHOICE,
                TransitionFields.FAMILY_CHOICE_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        Shown shown = Shown.in(view).text(ROUTES, TransitionWords.routes(view));
        PlannedMove.kindOf(facts).ifPresent(kind -> shown.deadline(view, kind.duty()));
        if (RecordThePlacementNamed.leftOpen(facts)) {
            shown.notice("The authority’s letter of " + Shown.day(facts.require(TransitionFields.PLACEMENT_ON))
                    + " leaves the plan without a setting or type for the next phase. Tell the family: the time for an"
                    + " appeal runs from that letter.");
        } else if (facts.get(TransitionFields.PLACEMENT_ON).isPresent()) {
            shown.notice(
                    "The authority’s answer has come meanwhile. Tell the family what it says, and what it can do if it"
                            + " disagrees.");
        } else if (PlannedMove.kindOf(facts)
                .flatMap(kind -> view.file().deadline(kind.duty()))
                .isEmpty()) {
            shown.notice(
                    "The plan was made when the day for it was over: no day of the law is left, and by the regulation"
                            + " the authority is not late.");
        } else if (PlannedMove.toPostSixteen(facts)) {
            shown.notice(
                    "A pupil who stays in a school’s sixth form makes no such move: then the authority is not late.");
        }
        return shown.all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean disagreement = submitted.says(TransitionFields.FAMILY_CHOICE, DISAGREEMENT);
        Check check = new Check(view, submitted)
                .happened(TransitionFields.ROUTE_TOLD_ON)
                .given(TransitionFields.ROUTE_TOLD_HOW)
                .oneOf(TransitionFields.FAMILY_CHOICE, ANSWERS.keySet());
        if (!submitted.says(TransitionFields.FAMILY_CHOICE, WAITS)) {
            check.happened(TransitionFields.FAMILY_CHOICE_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The family was told of its routes; it wants "
                                + ANSWERS.get(submitted.require(TransitionFields.FAMILY_CHOICE)) + ".")
                        .with(submitted),
                Map.of(TransitionAnswers.DISAGREEMENT_RESOLUTION_WANTED, disagreement)));
    }
}
