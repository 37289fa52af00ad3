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

/** Who has no login confirms to the SENCO: the assistant, the driver, the midday supervisor. */
final class RecordTheConfirmations implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.CONFIRMED_NOW,
                ImplementationFields.CONFIRMED_ON,
                ImplementationFields.WHAT_OTHERS_NEED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).people(left(view)).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ImplementationFields.CONFIRMED_ON, view.today())
                .with(ImplementationFields.WHAT_OTHERS_NEED, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(ImplementationFields.CONFIRMED_NOW).orElse(Set.of());
        List<Person> confirmed = Person.ticked(left(view), ticked);
        LocalDate day = submitted.get(ImplementationFields.CONFIRMED_ON).orElse(view.today());
        List<Person> toldLater = confirmed.stream()
                .filter(person -> view.file()
                        .lastOf(person, ImplementationEvents.TOLD)
                        .filter(told -> told.on().isAfter(day))
                        .isPresent())
                .toList();
        return new Check(view, submitted)
                .given(ImplementationFields.CONFIRMED_NOW, "tick at least one person")
                .among(ImplementationFields.CONFIRMED_NOW, left(view))
                .happened(ImplementationFields.CONFIRMED_ON)
                .that(
                        toldLater.isEmpty(),
                        ImplementationFields.CONFIRMED_ON,
                        "this is before " + Shown.names(toldLater) + " was told")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Confirmed to the SENCO: " + Shown.names(confirmed) + ", " + Shown.day(day) + ".")
                                .with(StaffNeed.added(
                                        view,
                                        submitted
                                                .get(ImplementationFields.WHAT_OTHERS_NEED)
                                                .orElse("")))
                                .with(PersonEvent.each(confirmed, ImplementationEvents.CONFIRMED, day, "to the SENCO")),
                        Map.of(
                                ImplementationAnswers.OTHERS_CONFIRMED,
                                confirmed.size() == left(view).size())));
    }

    private static List<Person> left(CaseView view) {
        return WhoWorksWithThePupil.unconfirmed(view.file(), false);
    }
}
