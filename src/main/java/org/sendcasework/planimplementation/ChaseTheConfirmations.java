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

/** A word to each person who has not confirmed in time. */
final class ChaseTheConfirmations implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.CHASED_NOW, ImplementationFields.CHASED_ON, ImplementationFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .people(late(view))
                .notice("Not confirmed yet: " + Shown.names(late(view)) + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ImplementationFields.CHASED_NOW, Person.keys(late(view)))
                .with(ImplementationFields.CHASED_ON, view.today())
                .with(ImplementationFields.CHASE_NOTE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(ImplementationFields.CHASED_NOW).orElse(Set.of());
        boolean nobodyLate = late(view).isEmpty();
        return new Check(view, submitted)
                .that(nobodyLate || !ticked.isEmpty(), ImplementationFields.CHASED_NOW, "tick whom you have spoken to")
                .among(ImplementationFields.CHASED_NOW, view.file().people())
                .happened(ImplementationFields.CHASED_ON)
                .given(ImplementationFields.CHASE_NOTE, "please say what keeps them, and what was agreed")
                .orElse(() -> {
                    LocalDate day = submitted.require(ImplementationFields.CHASED_ON);
                    List<Person> chased = Person.ticked(view.file().people(), ticked);
                    return new FormOutcome.Accepted(Change.said(
                                    "Late confirmations chased: " + Shown.names(chased) + ", " + Shown.day(day) + ".")
                            .with(submitted.without(ImplementationFields.CHASED_NOW))
                            .with(PersonEvent.each(chased, ImplementationEvents.CHASED, day, "")));
                });
    }

    private static List<Person> late(CaseView view) {
        return view.file().without(ImplementationEvents.CONFIRMED);
    }
}
