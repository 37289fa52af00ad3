package org.sendcasework.steps;

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
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;

/** What the others contribute, as it comes; until all is in, or the advice goes without it. */
final class RecordTheContributions implements CaseForm {
    static final String GO_ON = "go-on";
    static final Map<String, String> NEXT = Map.of("wait", "wait for the others", GO_ON, "go on with what there is");

    private final String duty;

    RecordTheContributions(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AdviceFields.CONTRIBUTED_NOW,
                AdviceFields.CONTRIBUTED_ON,
                AdviceFields.CONTRIBUTIONS_SAY,
                AdviceFields.CONTRIBUTIONS_NEXT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, duty)
                .people(missing(view))
                .notice(
                        view.file().people().isEmpty()
                                ? "Nobody else contributes; choose to go on."
                                : "Come so far: " + Shown.names(view.file().with(AdviceFields.CONTRIBUTED)) + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(AdviceFields.CONTRIBUTED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(AdviceFields.CONTRIBUTED_NOW).orElse(Set.of());
        List<Person> missing = missing(view);
        boolean goOn = submitted.says(AdviceFields.CONTRIBUTIONS_NEXT, GO_ON);
        Check check = new Check(view, submitted)
                .oneOf(AdviceFields.CONTRIBUTIONS_NEXT, NEXT.keySet())
                .that(
                        goOn || !ticked.isEmpty() || missing.isEmpty(),
                        AdviceFields.CONTRIBUTED_NOW,
                        "tick whose contribution has come, or choose to go on with what there is")
                .among(AdviceFields.CONTRIBUTED_NOW, missing)
                .givenIf(
                        !ticked.isEmpty(),
                        AdviceFields.CONTRIBUTIONS_SAY,
                        "please say what they contribute, or where it is kept");
        if (!ticked.isEmpty()) {
            check.happened(AdviceFields.CONTRIBUTED_ON)
                    .notBefore(
                            AdviceFields.CONTRIBUTED_ON,
                            view.file().facts().require(AdviceFields.ADVICE_REQUESTED_ON),
                            "this is before the authority asked for the advice");
        }
        return check.orElse(() -> {
            List<Person> from = Person.ticked(missing, ticked);
            List<Person> still =
                    missing.stream().filter(person -> !from.contains(person)).toList();
            Facts kept = submitted.without(AdviceFields.CONTRIBUTED_NOW);
            return new FormOutcome.Accepted(
                    Change.said(said(from, still))
                            .with(from.isEmpty() ? kept.without(AdviceFields.CONTRIBUTED_ON) : kept)
                            .with(
                                    from.isEmpty()
                                            ? List.of()
                                            : PersonEvent.each(
                                                    from,
                                                    AdviceFields.CONTRIBUTED,
                                                    submitted.require(AdviceFields.CONTRIBUTED_ON),
                                                    "")),
                    Map.of(AdviceAnswers.EVERYONE_CONTRIBUTED, goOn || still.isEmpty()));
        });
    }

    private static String said(List<Person> from, List<Person> still) {
        String come = from.isEmpty() ? "" : "Contribution received from " + Shown.names(from) + ". ";
        return come
                + (still.isEmpty()
                        ? "Everyone's contribution is in."
                        : "It is still missing from " + Shown.names(still) + ".");
    }

    private static List<Person> missing(CaseView view) {
        return view.file().without(AdviceFields.CONTRIBUTED);
    }
}
