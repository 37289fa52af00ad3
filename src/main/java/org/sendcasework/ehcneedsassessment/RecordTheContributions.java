package org.sendcasework.ehcneedsassessment;

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
import org.sendcasework.steps.Shown;

/** What the others contribute, as it comes; until all is in, or the advice goes without it. */
final class RecordTheContributions implements CaseForm {
    static final String GO_ON = "go-on";
    static final Map<String, String> NEXT = Map.of("wait", "wait for the others", GO_ON, "go on with what there is");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.CONTRIBUTED_NOW,
                AssessmentFields.CONTRIBUTED_ON,
                AssessmentFields.CONTRIBUTIONS_SAY,
                AssessmentFields.CONTRIBUTIONS_NEXT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, AssessmentDuties.ADVICE)
                .people(missing(view))
                .notice(
                        view.file().people().isEmpty()
                                ? "Nobody else contributes; choose to go on."
                                : "Come so far: " + Shown.names(view.file().with(AssessmentEvents.CONTRIBUTED)) + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(AssessmentFields.CONTRIBUTED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(AssessmentFields.CONTRIBUTED_NOW).orElse(Set.of());
        List<Person> missing = missing(view);
        boolean goOn = submitted.says(AssessmentFields.CONTRIBUTIONS_NEXT, GO_ON);
        Check check = new Check(view, submitted)
                .oneOf(AssessmentFields.CONTRIBUTIONS_NEXT, NEXT.keySet())
                .that(
                        goOn || !ticked.isEmpty() || missing.isEmpty(),
                        AssessmentFields.CONTRIBUTED_NOW,
                        "tick whose contribution has come, or choose to go on with what there is")
                .among(AssessmentFields.CONTRIBUTED_NOW, missing)
                .givenIf(
                        !ticked.isEmpty(),
                        AssessmentFields.CONTRIBUTIONS_SAY,
                        "please say what they contribute, or where it is kept");
        if (!ticked.isEmpty()) {
            check.happened(AssessmentFields.CONTRIBUTED_ON)
                    .notBefore(
                            AssessmentFields.CONTRIBUTED_ON,
                            view.file().facts().require(AssessmentFields.ADVICE_REQUESTED_ON),
                            "this is before the authority asked for the advice");
        }
        return check.orElse(() -> {
            List<Person> from = Person.ticked(missing, ticked);
            List<Person> still =
                    missing.stream().filter(person -> !from.contains(person)).toList();
            Facts kept = submitted.without(AssessmentFields.CONTRIBUTED_NOW);
            return new FormOutcome.Accepted(
                    Change.said(said(from, still))
                            .with(from.isEmpty() ? kept.without(AssessmentFields.CONTRIBUTED_ON) : kept)
                            .with(
                                    from.isEmpty()
                                            ? List.of()
                                            : PersonEvent.each(
                                                    from,
                                                    AssessmentEvents.CONTRIBUTED,
                                                    submitted.require(AssessmentFields.CONTRIBUTED_ON),
                                                    "")),
                    Map.of(AssessmentAnswers.EVERYONE_CONTRIBUTED, goOn || still.isEmpty()));
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
        return view.file().without(AssessmentEvents.CONTRIBUTED);
    }
}
