package org.sendcasework.informationrequest;

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
import org.sendcasework.steps.Shown;

/** The headteacher decides what is given, on what ground in law, and whether the family is told. */
final class SignOffTheAnswer implements CaseForm {
    private static final Set<String> NEED_WORDS = Set.of("power", RequestChoices.CONSENT, "policy");

    private final AnswerDay answerDay;

    SignOffTheAnswer(AnswerDay answerDay) {
        this.answerDay = answerDay;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                RequestFields.DECISION,
                RequestFields.BASIS,
                RequestFields.BASIS_WORDS,
                RequestFields.OTHER_PEOPLE,
                RequestFields.LEFT_OUT,
                RequestFields.WHOM_TO_ASK,
                RequestFields.FAMILY_TOLD,
                RequestFields.FAMILY_TOLD_ON,
                RequestFields.FAMILY_NOT_TOLD,
                RequestFields.TO_CHANGE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(Shown.DEADLINE, answerDay.sentence(view))
                .notice(
                        RequestDuties.directed(view.file().facts())
                                ? "The Tribunal has ordered this: it cannot be refused here. Whoever thinks the order"
                                        + " wrong asks the Tribunal to change it or set it aside, before its date."
                                : "")
                .text("answerText", RequestText.ready(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        String decision = submitted.get(RequestFields.DECISION).orElse("");
        boolean gives = decision.equals(RequestChoices.ALL) || decision.equals(RequestChoices.PART);
        boolean leavesOut = decision.equals(RequestChoices.PART) || decision.equals(RequestChoices.NOT_GIVEN);
        boolean told = submitted.says(RequestFields.FAMILY_TOLD, RequestChoices.YES);
        Check check = new Check(view, submitted)
                .oneOf(RequestFields.DECISION, RequestChoices.keys(RequestChoices.DECISIONS))
                .givenIf(decision.equals(RequestChoices.BACK), RequestFields.TO_CHANGE, "please say what should change")
                .that(
                        !decision.equals(RequestChoices.NOT_GIVEN)
                                || !RequestDuties.directed(view.file().facts()),
                        RequestFields.DECISION,
                        "an order of the Tribunal is not ours to refuse: ask the Tribunal to change it or set it aside, or"
                                + " give what it orders")
                .that(
                        !decision.equals(RequestChoices.ALL)
                                || !keptBack(view.file().facts()),
                        RequestFields.DECISION,
                        "the DSL says that something is kept back; choose that a part is given, or talk to the DSL")
                .givenIf(
                        leavesOut,
                        RequestFields.LEFT_OUT,
                        "please say what is not given, and why; whoever asked reads it")
                .givenIf(
                        decision.equals(RequestChoices.NOT_GIVEN),
                        RequestFields.WHOM_TO_ASK,
                        "please say whom they can ask instead, or complain to");
        if (gives) {
            checkThatItMayGo(check, view, submitted);
        }
        if (gives || decision.equals(RequestChoices.NOT_GIVEN)) {
            check.oneOf(RequestFields.FAMILY_TOLD, RequestChoices.keys(RequestChoices.YES_OR_NO));
            if (told) {
                check.happened(RequestFields.FAMILY_TOLD_ON);
            }
            check.givenIf(
                    submitted.says(RequestFields.FAMILY_TOLD, RequestChoices.NO),
                    RequestFields.FAMILY_NOT_TOLD,
                    "please say why not, such as that the child could be harmed by it");
        }
        return check.orElse(() -> accepted(view, submitted, decision));
    }

    private static void checkThatItMayGo(Check check, CaseView view, Facts submitted) {
        check.oneOf(RequestFields.BASIS, RequestChoices.keys(RequestChoices.BASES))
                .that(
                        !submitted.says(RequestFields.BASIS, RequestChoices.ORDER)
                                || RequestDuties.directed(view.file().facts()),
                        RequestFields.BASIS,
                        "this request is not recorded as an order of the Tribunal; choose another ground")
                .givenIf(
                        submitted
                                .get(RequestFields.BASIS)
                                .filter(NEED_WORDS::contains)
                                .isPresent(),
                        RequestFields.BASIS_WORDS,
                        "please name the provision, the place in the policy, or who agreed on which day")
                .oneOf(RequestFields.OTHER_PEOPLE, RequestChoices.keys(RequestChoices.OTHER_PEOPLE));
    }

    private static boolean keptBack(Facts facts) {
        return facts.says(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.PARTS)
                || facts.says(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.NOTHING);
    }

    private FormOutcome accepted(CaseView view, Facts submitted, String decision) {
        boolean back = decision.equals(RequestChoices.BACK);
        return new FormOutcome.Accepted(
                Change.said(
                                back
                                        ? "The answer goes back: " + submitted.require(RequestFields.TO_CHANGE)
                                        : "The answer is signed off: " + RequestChoices.DECISIONS.get(decision) + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields())),
                Map.of(
                        RequestAnswers.ANSWER_SIGNED_OFF,
                        !back,
                        RequestAnswers.INFORMATION_GIVEN,
                        decision.equals(RequestChoices.ALL) || decision.equals(RequestChoices.PART),
                        RequestAnswers.INFORMATION_HELD,
                        !decision.equals(RequestChoices.NOT_HELD)));
    }
}
