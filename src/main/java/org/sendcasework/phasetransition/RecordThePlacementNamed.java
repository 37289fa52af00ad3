package org.sendcasework.phasetransition;

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
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Shown;

/** What the plan names from the move on, a setting or a type, or what the authority decided instead. */
final class RecordThePlacementNamed implements CaseForm {
    static final String SETTING_NAMED = "setting";
    static final String TYPE_NAMED = "type";
    static final String RIGHT_ALREADY = "right-already";
    static final String NOT_NAMED = "not-named";
    static final String CEASED = "ceased";
    static final Map<String, String> ANSWERS = Map.of(
            SETTING_NAMED,
            "amended the plan: it names a setting",
            TYPE_NAMED,
            "amended the plan: it names a type of setting",
            RIGHT_ALREADY,
            "left the plan: it names the right place already",
            NOT_NAMED,
            "left the plan: it names nothing for the next phase",
            CEASED,
            "decided to end the plan");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.PLACEMENT_RESULT,
                TransitionFields.NEXT_PLACEMENT,
                TransitionFields.PLACEMENT_ON,
                TransitionFields.PLACEMENT_RECEIVED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view);
        PlannedMove.kindOf(view.file().facts()).ifPresent(kind -> shown.deadline(view, kind.duty()));
        return shown.notice(notice(view.file().facts())).all();
    }

    private static String notice(Facts facts) {
        return (leftOpen(facts)
                        ? "On " + Shown.day(facts.require(TransitionFields.PLACEMENT_ON))
                                + " the authority left the plan without a setting or type for the next phase. This task stays"
                                + " until one is named. "
                        : "")
                + (ReviewOfTheMove.tooEarly(facts).isPresent()
                        ? "The review that was open had its meeting more than twelve months before the move. Ask the authority"
                                + " to write that it will amend the plan from it; the regulation looks to a review in the"
                                + " twelve months before. "
                        : "")
                + (PlannedMove.toPostSixteen(facts) ? TransitionWords.SIXTH_FORM : "");
    }

    /** Whether the authority’s last answer leaves the plan without anything for the next phase. */
    static boolean leftOpen(Facts facts) {
        return facts.says(TransitionFields.PLACEMENT_RESULT, NOT_NAMED);
    }

    /** What the review brought, where it is known. */
    @Override
    public Facts suggested(CaseView view) {
        Facts facts = view.file().facts();
        Facts known = facts.get(Handover.AMENDED_PLAN_ON)
                .or(() -> facts.get(Handover.REVIEW_DECIDED_ON))
                .map(day -> Facts.none().with(TransitionFields.PLACEMENT_ON, day))
                .orElse(Facts.none());
        return facts.get(Handover.REVIEW_RESULT)
                .flatMap(result -> switch (result) {
                    case "ceased" -> Optional.of(CEASED);
                    case "amended" -> facts.get(TransitionFields.NEXT_PLACEMENT).map(named -> SETTING_NAMED);
                    default -> Optional.<String>empty();
                })
                .map(answer -> known.with(TransitionFields.PLACEMENT_RESULT, answer))
                .orElse(known);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        String result = submitted.get(TransitionFields.PLACEMENT_RESULT).orElse("");
        boolean named = Set.of(SETTING_NAMED, TYPE_NAMED, RIGHT_ALREADY).contains(result);
        return new Check(view, submitted)
                .oneOf(TransitionFields.PLACEMENT_RESULT, ANSWERS.keySet())
                .givenIf(
                        named,
                        TransitionFields.NEXT_PLACEMENT,
                        "please write the setting or the type as the plan has it")
                .that(
                        named || submitted.get(TransitionFields.NEXT_PLACEMENT).isEmpty(),
                        TransitionFields.NEXT_PLACEMENT,
                        "please leave it empty, or say that the plan names it")
                .happened(TransitionFields.PLACEMENT_ON)
                .notBefore(
                        TransitionFields.PLACEMENT_ON,
                        view.file().facts().get(TransitionFields.PLAN_MADE_ON).orElse(LocalDate.MIN),
                        "this is before the plan was first made; look at the year again")
                .that(
                        !Set.of(SETTING_NAMED, TYPE_NAMED).contains(result)
                                || !submitted
                                        .get(TransitionFields.PLACEMENT_ON)
                                        .orElse(LocalDate.MAX)
                                        .isBefore(reviewed(view)),
                        TransitionFields.PLACEMENT_ON,
                        "this is before the meeting of the review that it follows; look at both days again")
                .happened(TransitionFields.PLACEMENT_RECEIVED_ON)
                .notBefore(
                        TransitionFields.PLACEMENT_RECEIVED_ON,
                        submitted.get(TransitionFields.PLACEMENT_ON).orElse(LocalDate.MIN),
                        "this is before the date it bears; look at both again")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The authority " + ANSWERS.get(result)
                                        + submitted
                                                .get(TransitionFields.NEXT_PLACEMENT)
                                                .map(words -> ", " + words)
                                                .orElse("")
                                        + "; dated " + Shown.day(submitted.require(TransitionFields.PLACEMENT_ON))
                                        + ".")
                                .with(known(
                                        view, submitted.inPlaceOf(view.file().facts(), fields()))),
                        answers(submitted)));
    }

    /** What names nothing makes no setting known; the family hears of its routes at once. */
    private static Map<String, Boolean> answers(Facts submitted) {
        return leftOpen(submitted)
                ? Map.of(TransitionAnswers.NEXT_PHASE_LEFT_OPEN, true, TransitionAnswers.ROUTES_OFFERED, true)
                : Map.of(TransitionAnswers.NEXT_PHASE_LEFT_OPEN, false, TransitionAnswers.NEXT_SETTING_KNOWN, true);
    }

    private static LocalDate reviewed(CaseView view) {
        Facts facts = view.file().facts();
        return facts.get(Handover.REVIEW_HELD_ON)
                .or(() -> facts.get(TransitionFields.LOOKED_AT_ON))
                .orElse(LocalDate.MIN);
    }

    /** From here on the next setting can be met, where it was not known before. */
    private static Facts known(CaseView view, Facts submitted) {
        return leftOpen(submitted)
                        || view.file()
                                .facts()
                                .get(TransitionFields.NEXT_KNOWN_ON)
                                .isPresent()
                ? submitted
                : submitted.with(TransitionFields.NEXT_KNOWN_ON, view.today());
    }
}
