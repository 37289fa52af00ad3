package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** Which of the things agreed were done, and when. It comes back until all are, or until the rest is given up. */
final class RecordWhatWasDone implements CaseForm {
    static final String WAIT = "wait";
    static final String GIVEN_UP = "given-up";
    static final Map<String, String> ANSWERS =
            Map.of(WAIT, "it is waited for", GIVEN_UP, "it is not waited for any more");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.DONE_NOW,
                DisagreementFields.DONE_ON,
                DisagreementFields.DONE_NOTE,
                DisagreementFields.DONE_NEXT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        List<AgreedThing> left = AgreedThing.left(view.file().facts());
        return Shown.in(view)
                .list("things", AgreedThing.options(left))
                .text("leftWords", words(view, left))
                .all();
    }

    /** Nothing ticked, for today. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(DisagreementFields.DONE_NOW, Set.of())
                .with(DisagreementFields.DONE_ON, view.today())
                .with(DisagreementFields.DONE_NOTE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        List<AgreedThing> left = AgreedThing.left(facts);
        Set<String> ticked = submitted.get(DisagreementFields.DONE_NOW).orElse(Set.of());
        List<AgreedThing> done =
                left.stream().filter(thing -> ticked.contains(thing.key())).toList();
        boolean all = done.size() == left.size();
        boolean givenUp = submitted.says(DisagreementFields.DONE_NEXT, GIVEN_UP);
        LocalDate agreed = facts.require(DisagreementFields.AGREEMENT_ON);
        Check check = new Check(view, submitted)
                .that(
                        done.size() == ticked.size(),
                        DisagreementFields.DONE_NOW,
                        "the list has changed since the form was opened; open it again")
                .that(
                        !done.isEmpty() || givenUp,
                        DisagreementFields.DONE_NOW,
                        "tick what was done; if nothing was, leave this task open until something is")
                .given(DisagreementFields.DONE_NOTE, "please say what the family says of it");
        if (!done.isEmpty()) {
            check.happened(DisagreementFields.DONE_ON)
                    .notBefore(
                            DisagreementFields.DONE_ON,
                            agreed,
                            "it was agreed on " + Shown.day(agreed) + "; it cannot have been done before");
        }
        if (!all) {
            check.oneOf(DisagreementFields.DONE_NEXT, ANSWERS.keySet());
        }
        return check.orElse(() -> accepted(submitted, done, all, givenUp));
    }

    private static FormOutcome accepted(Facts submitted, List<AgreedThing> done, boolean all, boolean givenUp) {
        Change change = Change.said(said(submitted, done, all, givenUp))
                .with(DisagreementFields.DONE_NOTE, submitted.require(DisagreementFields.DONE_NOTE));
        for (AgreedThing thing : done) {
            change = change.with(thing.doneOn(), submitted.require(DisagreementFields.DONE_ON));
        }
        return new FormOutcome.Accepted(change, Map.of(DisagreementAnswers.EVERYTHING_DONE, all || givenUp));
    }

    private static String said(Facts submitted, List<AgreedThing> done, boolean all, boolean givenUp) {
        String what = done.isEmpty()
                ? ""
                : "Done on " + Shown.day(submitted.require(DisagreementFields.DONE_ON)) + ": "
                        + done.stream().map(AgreedThing::words).collect(Collectors.joining("; ")) + ". ";
        return (what + (all ? "Everything agreed is done." : givenUp ? "The rest is not waited for any more." : ""))
                .strip();
    }

    private static String words(CaseView view, List<AgreedThing> left) {
        return left.stream()
                .map(thing -> "* "
                        + thing.duty()
                                .flatMap(duty -> view.file().deadline(duty))
                                .map(CaseDeadline::sentence)
                                .orElse("The " + thing.words().replaceFirst("^the ", "")
                                        + ": from the agreement on, without a time (regulation 44(2)(g))."))
                .collect(Collectors.joining("\n"));
    }
}
