package org.sendcasework.phasetransition;

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
import org.sendcasework.steps.Shown;

/** One review serves the move: a new one, or one that looked at it already, where the authority will amend from that. */
final class ChooseTheReview implements CaseForm {
    static final String NEW = "new";
    static final String LOOKED_AT = "looked-at";
    static final String PLAN_NAMES_IT = "plan-names-it";
    static final Map<String, String> ANSWERS = Map.of(
            NEW,
            "a review held for the move",
            LOOKED_AT,
            "the last review, which looked at the move",
            PLAN_NAMES_IT,
            "the plan as it was first made, which names the next setting");
    static final String REGISTER = "registerWords";

    private static final int EARLIEST_MONTHS = 17;
    private final TransitionDeadlines deadlines;

    ChooseTheReview(TransitionDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.REVIEW_CHOICE,
                TransitionFields.LOOKED_AT_ON,
                TransitionFields.AUTHORITY_AGREES_ON,
                TransitionFields.AUTHORITY_AGREES_WHO);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view).deadline(view, TransitionDuties.MEETING).text(REGISTER, register(view));
        return shown.notice(whyAgain(view.file().facts())).all();
    }

    private static String whyAgain(Facts facts) {
        Optional<LocalDate> since = facts.get(TransitionFields.CHOOSE_AGAIN_SINCE);
        if (since.isEmpty()) {
            return "";
        }
        String review =
                "The review in " + facts.get(TransitionFields.REVIEW_CASE).orElse("another case");
        return facts.get(TransitionFields.EARLY_REVIEW_ON)
                .map(day -> review + " has ended. Its meeting was on " + Shown.day(day)
                        + ", more than twelve months before the move, and the regulation looks to a review in those twelve"
                        + " months. If the authority wrote that it will amend the plan from it, or has done so, choose it"
                        + " here and record that. Else hold a review for the move.")
                .orElseGet(() -> review + " was withdrawn; known since " + Shown.day(since.get()) + ". Choose again.");
    }

    /** Of a review that was too early only its day is known; whether it serves the move is the authority’s word. */
    @Override
    public Facts suggested(CaseView view) {
        return view.file()
                .facts()
                .get(TransitionFields.EARLY_REVIEW_ON)
                .map(day -> Facts.none().with(TransitionFields.LOOKED_AT_ON, day))
                .orElseGet(() -> Facts.none().with(TransitionFields.REVIEW_CHOICE, NEW));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean used = submitted.says(TransitionFields.REVIEW_CHOICE, LOOKED_AT)
                || submitted.says(TransitionFields.REVIEW_CHOICE, PLAN_NAMES_IT);
        LocalDate movesOn = view.file().facts().require(TransitionFields.MOVES_ON);
        boolean earlier = submitted
                .get(TransitionFields.LOOKED_AT_ON)
                .filter(day -> ReviewOfTheMove.beforeTheYear(day, view.file().facts()))
                .isPresent();
        boolean wordNeeded = used && (earlier || submitted.says(TransitionFields.REVIEW_CHOICE, PLAN_NAMES_IT));
        Check check = new Check(view, submitted)
                .oneOf(TransitionFields.REVIEW_CHOICE, ANSWERS.keySet())
                .givenIf(
                        wordNeeded,
                        TransitionFields.AUTHORITY_AGREES_ON,
                        "the regulation looks to a review in the twelve months before the move: use this one only if the"
                                + " authority wrote that it will amend from it, and give the day; else choose a new review")
                .givenIf(
                        wordNeeded,
                        TransitionFields.AUTHORITY_AGREES_WHO,
                        "please say who wrote that the plan will be amended from it");
        if (used) {
            check.happened(TransitionFields.LOOKED_AT_ON)
                    .notBefore(
                            TransitionFields.LOOKED_AT_ON,
                            movesOn.minusMonths(EARLIEST_MONTHS),
                            "this is more than seventeen months before the move, too early to have looked at it; choose a"
                                    + " new review");
        }
        if (used && submitted.get(TransitionFields.AUTHORITY_AGREES_ON).isPresent()) {
            check.happened(TransitionFields.AUTHORITY_AGREES_ON)
                    .notBefore(
                            TransitionFields.AUTHORITY_AGREES_ON,
                            submitted.get(TransitionFields.LOOKED_AT_ON).orElse(LocalDate.MIN),
                            "this is before the review meeting, or before that plan; look at both days again");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(
                                used
                                        ? "No new review for the move: " + words(submitted) + ", "
                                                + Shown.day(submitted.require(TransitionFields.LOOKED_AT_ON)) + "."
                                        : "A review is held for the move.")
                        .with((used ? submitted : Facts.none().with(TransitionFields.REVIEW_CHOICE, NEW))
                                .inPlaceOf(view.file().facts(), fields())),
                Map.of(TransitionAnswers.MOVE_REVIEWED, used)));
    }

    private static String words(Facts submitted) {
        return ANSWERS.get(submitted.require(TransitionFields.REVIEW_CHOICE));
    }

    private String register(CaseView view) {
        String planBy = deadlines
                .move(view.file().facts(), view.setting())
                .map(move -> move.amendedBy().isPresent()
                        ? ""
                        : "The plan was made when the day for it was over: no day of the law is left. Ask for the review at"
                                + " once. ")
                .orElse("");
        return planBy
                + view.plan()
                        .map(plan -> "The register says: plan first made on " + Shown.day(plan.madeOn())
                                + plan.lastReviewedOn()
                                        .map(day -> ", authority’s decision after the last review on " + Shown.day(day))
                                        .orElse(", not reviewed so far")
                                + ".")
                        .orElse("The register holds no plan in force now.");
    }
}
