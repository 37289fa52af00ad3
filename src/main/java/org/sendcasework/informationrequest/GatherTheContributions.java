package org.sendcasework.informationrequest;

import java.util.LinkedHashSet;
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
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** What colleagues contribute comes in, or they say that it is not held. It comes back until nothing is awaited. */
final class GatherTheContributions implements CaseForm {
    private final AnswerDay answerDay;

    GatherTheContributions(AnswerDay answerDay) {
        this.answerDay = answerDay;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RequestFields.CAME_NOW, RequestFields.NOT_HELD_NOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(Shown.DEADLINE, answerDay.sentence(view))
                .list(
                        "awaited",
                        Contributions.of(view.file().facts()).awaited().stream()
                                .map(line -> new Option(line, line))
                                .toList())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> came = submitted.get(RequestFields.CAME_NOW).orElse(Set.of());
        Set<String> notHeld = submitted.get(RequestFields.NOT_HELD_NOW).orElse(Set.of());
        Contributions before = Contributions.of(view.file().facts());
        Set<String> ticked = new LinkedHashSet<>(came);
        ticked.addAll(notHeld);
        return new Check(view, submitted)
                .that(
                        !ticked.isEmpty(),
                        RequestFields.CAME_NOW,
                        "please tick what came in or is not held; until then leave the task open")
                .that(
                        ticked.size() == came.size() + notHeld.size(),
                        RequestFields.NOT_HELD_NOW,
                        "the same line is ticked as come in and as not held; untick one")
                .that(
                        before.awaited().containsAll(ticked),
                        RequestFields.CAME_NOW,
                        "the list has changed since the form was opened; open it again")
                .orElse(() -> accepted(before.with(came, notHeld), came.size(), notHeld.size()));
    }

    private static FormOutcome accepted(Contributions now, int came, int notHeld) {
        int awaited = now.awaited().size();
        Change change = Change.said(
                "Contributions: " + came + " came in, " + notHeld + " not held, " + awaited + " still awaited.");
        if (!now.came().isEmpty()) {
            change = change.with(RequestFields.CAME, now.came());
        }
        if (!now.notHeld().isEmpty()) {
            change = change.with(RequestFields.CAME_TO_NOTHING, now.notHeld());
        }
        return new FormOutcome.Accepted(change, Map.of(RequestAnswers.CONTRIBUTIONS_AWAITED, awaited > 0));
    }
}
