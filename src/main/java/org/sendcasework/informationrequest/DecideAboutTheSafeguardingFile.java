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

/**
 * The DSL says whether what is asked for out of a safeguarding file may be sent, whole or in part. Only choices: the story
 * itself stays in the safeguarding file.
 */
final class DecideAboutTheSafeguardingFile implements CaseForm {
    private final AnswerDay answerDay;

    DecideAboutTheSafeguardingFile(AnswerDay answerDay) {
        this.answerDay = answerDay;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RequestFields.SAFEGUARDING_ANSWER, RequestFields.SAFEGUARDING_GROUNDS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(Shown.DEADLINE, answerDay.sentence(view))
                .notice(
                        RequestDuties.directed(view.file().facts())
                                ? "The Tribunal has ordered it. What must not go out needs the Tribunal’s leave: ask the"
                                        + " Tribunal at once, and do not simply leave it out."
                                : "")
                .text("askedText", RequestText.ready(view))
                .list("grounds", RequestChoices.options(RequestChoices.SAFEGUARDING_GROUNDS))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> grounds = submitted.get(RequestFields.SAFEGUARDING_GROUNDS).orElse(Set.of());
        boolean keptBack = submitted.says(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.PARTS)
                || submitted.says(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.NOTHING);
        Facts kept = keptBack ? submitted : submitted.without(RequestFields.SAFEGUARDING_GROUNDS);
        return new Check(view, submitted)
                .oneOf(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.keys(RequestChoices.OF_THE_SAFEGUARDING_FILE))
                .givenIf(keptBack, RequestFields.SAFEGUARDING_GROUNDS, "please tick why it does not go, or not whole")
                .that(
                        RequestChoices.keys(RequestChoices.SAFEGUARDING_GROUNDS).containsAll(grounds),
                        RequestFields.SAFEGUARDING_GROUNDS,
                        "please choose out of the list")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The DSL has looked: "
                                + RequestChoices.OF_THE_SAFEGUARDING_FILE.get(
                                        submitted.require(RequestFields.SAFEGUARDING_ANSWER))
                                + ".")
                        .with(kept.inPlaceOf(view.file().facts(), fields()))));
    }
}
