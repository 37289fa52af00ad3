package org.sendcasework.planimplementation;

import java.time.LocalDate;
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

/** Each person is told what the pupil needs from them; the task comes back until nobody is left. */
final class TellEveryone implements CaseForm {
    /** How people can be told, by key. */
    static final Map<String, String> HOW =
            Map.of("meeting", "at a meeting", "in-person", "in person", "writing", "in writing");

    @Override
    public List<Field<?>> fields() {
        return List.of(ImplementationFields.TOLD_NOW, ImplementationFields.TOLD_ON, ImplementationFields.TOLD_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        List<Person> done = view.file().with(ImplementationEvents.TOLD);
        Facts facts = view.file().facts();
        return Shown.in(view)
                .people(left(view))
                .text(
                        "needsWords",
                        facts.get(ImplementationFields.NEEDS_IN_CLASS).orElse(""))
                .text(
                        "askedWords",
                        facts.get(ImplementationFields.ASKED_OF_STAFF).orElse(""))
                .notice(
                        left(view).isEmpty()
                                ? "Everyone has been told already; complete this to go on."
                                : done.isEmpty() ? "" : "Told already: " + Shown.names(done) + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ImplementationFields.TOLD_NOW, Person.keys(left(view)))
                .with(ImplementationFields.TOLD_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(ImplementationFields.TOLD_NOW).orElse(Set.of());
        List<Person> left = left(view);
        return new Check(view, submitted)
                .that(left.isEmpty() || !ticked.isEmpty(), ImplementationFields.TOLD_NOW, "tick at least one person")
                .among(ImplementationFields.TOLD_NOW, left)
                .happened(ImplementationFields.TOLD_ON)
                .notBefore(
                        ImplementationFields.TOLD_ON,
                        view.file().facts().require(ImplementationFields.FINAL_PLAN_ON),
                        "this is before the date of the final plan; tell them again what became final")
                .oneOf(ImplementationFields.TOLD_HOW, HOW.keySet())
                .orElse(() -> {
                    LocalDate day = submitted.require(ImplementationFields.TOLD_ON);
                    String how = submitted.require(ImplementationFields.TOLD_HOW);
                    List<Person> told = Person.ticked(left, ticked);
                    Change change = Change.said("Told what the plan asks of them: " + Shown.names(told) + ", "
                                    + Shown.day(day) + ", " + HOW.get(how) + ".")
                            .with(PersonEvent.each(told, ImplementationEvents.TOLD, day, how));
                    return new FormOutcome.Accepted(
                            change, Map.of(ImplementationAnswers.EVERYONE_TOLD, told.size() == left.size()));
                });
    }

    private static List<Person> left(CaseView view) {
        return view.file().without(ImplementationEvents.TOLD);
    }
}
