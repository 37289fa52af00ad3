package org.sendcasework.planreassessment;

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
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.RightsOfAppeal;
import org.sendcasework.steps.Shown;
import org.sendcasework.steps.WhoDecides;

/** What the authority decided and the right of appeal against it, made clear to the family; and what it means to do. */
public final class ExplainTheDecision implements CaseForm {
    static final String MEDIATION = "mediation";
    static final String APPEAL = "appeal";
    private static final String NOTHING = "nothing";
    static final Map<String, String> STEPS = Map.of(
            NOTHING, "nothing more, or not known",
            MEDIATION, "mediation, or disagreement resolution",
            APPEAL, "an appeal to the Tribunal has been made");

    private final RightsOfAppeal rights;

    ExplainTheDecision(RightsOfAppeal rights) {
        this.rights = rights;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReassessmentFields.EXPLAINED_ON,
                ReassessmentFields.EXPLAINED_HOW,
                ReassessmentFields.DONE_NOW,
                ReassessmentFields.NEXT_STEP,
                ReassessmentFields.NEXT_STEP_ON,
                ReassessmentFields.NEXT_STEP_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .notice(WhoDecides.words(view)
                        + " The appeal is the family's; the setting cannot appeal, also where it had asked. The"
                        + " authority's letter must tell them of the right of appeal and its time limits, of mediation, of"
                        + " disagreement resolution and of where to get advice; ask for what is missing.")
                .text("decisionText", decided(view))
                .text(
                        "appealWords",
                        Result.is(facts, Result.RENEWED)
                                ? rights.words(letter(facts), view.setting())
                                : rights.wordsOfARefusal(letter(facts), view.setting()))
                .text("planGoesOn", planGoesOn(facts) ? "yes" : "")
                .all();
    }

    private static String decided(CaseView view) {
        Facts facts = view.file().facts();
        String from = Shown.day(letter(facts));
        return Result.of(facts)
                .map(result -> switch (result) {
                    case RENEWED ->
                        "The plan was made anew, sent on " + from
                                + ": section 51(2)(c). The twelve months to the next review" + " run anew.";
                    case KEPT ->
                        "The plan is neither amended nor replaced, letter of " + from
                                + ": section 51(2)(e). Its year goes on as before.";
                    case CEASES ->
                        "The plan ceases, letter of " + from
                                + ": section 51(2)(f). It stays in force until the time to appeal is over, or the appeal is"
                                + " decided (section 45(4)).";
                })
                .orElseGet(() -> "There is no re-assessment, letter of " + from
                        + ": section 51(2)(d). The plan goes on as it is."
                        + (RecordTheDecision.commissionerAsked(view)
                                ? " The health commissioner had asked, and such a request may not be refused; tell it."
                                : ""));
    }

    private static boolean planGoesOn(Facts facts) {
        return Result.of(facts).filter(result -> result != Result.KEPT).isEmpty();
    }

    private static LocalDate letter(Facts facts) {
        return Result.of(facts)
                .map(result -> facts.require(
                        result == Result.RENEWED
                                ? ReassessmentFields.FINAL_PLAN_SENT_ON
                                : ReassessmentFields.RESULT_ON))
                .orElseGet(() -> facts.require(ReassessmentFields.DECISION_ON));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate letter = letter(view.file().facts());
        boolean something = !submitted.says(ReassessmentFields.NEXT_STEP, NOTHING);
        Check check = new Check(view, submitted)
                .happened(ReassessmentFields.EXPLAINED_ON)
                .notBefore(ReassessmentFields.EXPLAINED_ON, letter, "this is before the authority's letter")
                .given(ReassessmentFields.EXPLAINED_HOW)
                .givenIf(
                        planGoesOn(view.file().facts()),
                        ReassessmentFields.DONE_NOW,
                        "the plan goes on as it was; please say what is done about the needs that have changed")
                .oneOf(ReassessmentFields.NEXT_STEP, STEPS.keySet())
                .givenIf(
                        something,
                        ReassessmentFields.NEXT_STEP_NOTE,
                        "please say what the disagreement or the appeal is about");
        if (something) {
            check.happened(ReassessmentFields.NEXT_STEP_ON)
                    .notBefore(ReassessmentFields.NEXT_STEP_ON, letter, "this is before the authority's letter");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The decision and the right of appeal were explained on "
                                + Shown.day(submitted.require(ReassessmentFields.EXPLAINED_ON))
                                + ". The family means to do: "
                                + STEPS.get(submitted.require(ReassessmentFields.NEXT_STEP)) + ".")
                        .with((something ? submitted : unsaid(submitted))
                                .inPlaceOf(view.file().facts(), fields())),
                Map.of(
                        ReassessmentAnswers.MEDIATION_WANTED,
                        submitted.says(ReassessmentFields.NEXT_STEP, MEDIATION),
                        ReassessmentAnswers.APPEAL_BROUGHT,
                        submitted.says(ReassessmentFields.NEXT_STEP, APPEAL))));
    }

    private static Facts unsaid(Facts submitted) {
        return submitted.without(ReassessmentFields.NEXT_STEP_ON).without(ReassessmentFields.NEXT_STEP_NOTE);
    }

    /** What the case of the disagreement gets. */
    public static Facts disagreement(Facts facts) {
        return Facts.none()
                .with(Handover.DISAGREEMENT_ON, facts.require(ReassessmentFields.NEXT_STEP_ON))
                .with(Handover.DISAGREEMENT_ABOUT, facts.require(ReassessmentFields.NEXT_STEP_NOTE));
    }

    /** What the case of the appeal gets. */
    public static Facts appeal(Facts facts) {
        return Facts.none()
                .with(Handover.APPEAL_KNOWN_ON, facts.require(ReassessmentFields.NEXT_STEP_ON))
                .with(Handover.APPEAL_KIND, APPEAL);
    }
}
