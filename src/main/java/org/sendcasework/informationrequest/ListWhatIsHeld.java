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

/** The SENCO lists what is held of what was asked for, who has to contribute, and what is not held. */
final class ListWhatIsHeld implements CaseForm {
    private final AnswerDay answerDay;

    ListWhatIsHeld(AnswerDay answerDay) {
        this.answerDay = answerDay;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                RequestFields.HELD,
                RequestFields.HELD_ELSE,
                RequestFields.CONTRIBUTORS,
                RequestFields.NOT_HELD,
                RequestFields.SAFEGUARDING);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(Shown.DEADLINE, answerDay.sentence(view))
                .notice(view.file()
                        .facts()
                        .get(RequestFields.TO_CHANGE)
                        .map(note -> "The headteacher asks for a change: " + note)
                        .orElse(""))
                .text("askedText", RequestText.asked(view))
                .list("papers", RequestChoices.options(RequestChoices.PAPERS))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> held = submitted.get(RequestFields.HELD).orElse(Set.of());
        boolean something = !held.isEmpty()
                || submitted.get(RequestFields.HELD_ELSE).isPresent()
                || submitted.get(RequestFields.CONTRIBUTORS).isPresent()
                || submitted.get(RequestFields.NOT_HELD).isPresent();
        return new Check(view, submitted)
                .that(
                        something,
                        RequestFields.HELD,
                        "please tick or write down what is held, who contributes, or what is not held")
                .that(
                        RequestChoices.keys(RequestChoices.PAPERS).containsAll(held),
                        RequestFields.HELD,
                        "the list has changed since the form was opened; open it again")
                .oneOf(RequestFields.SAFEGUARDING, RequestChoices.keys(RequestChoices.YES_NO_OR_UNSURE))
                .orElse(() -> accepted(view, submitted));
    }

    private FormOutcome accepted(CaseView view, Facts submitted) {
        Facts facts = submitted.inPlaceOf(view.file().facts(), fields());
        List<String> awaited = Contributions.of(view.file().facts().and(facts)).awaited();
        boolean touches = !submitted.says(RequestFields.SAFEGUARDING, RequestChoices.NO);
        return new FormOutcome.Accepted(
                Change.said("It is listed what is held of what was asked for"
                                + (awaited.isEmpty() ? "" : "; contributions awaited: " + awaited.size())
                                + (touches ? ". It may touch a safeguarding file: the DSL looks." : "."))
                        .with(facts),
                Map.of(
                        RequestAnswers.CONTRIBUTIONS_AWAITED,
                        !awaited.isEmpty(),
                        RequestAnswers.SAFEGUARDING_TOUCHED,
                        touches));
    }
}
