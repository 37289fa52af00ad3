package org.sendcasework.annualreview;

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

/** A word to each person whose advice is late. */
final class ChaseTheLateAdvice implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.CHASED_NOW, ReviewFields.CHASED_ON, ReviewFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        List<Person> late = Late.advice(view);
        return Shown.in(view)
                .deadline(view, ReviewDuties.CIRCULATION)
                .people(late)
                .notice("Advice is missing from " + Shown.names(late) + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ReviewFields.CHASED_NOW, Person.keys(Late.advice(view)))
                .with(ReviewFields.CHASED_ON, view.today())
                .with(ReviewFields.CHASE_NOTE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(ReviewFields.CHASED_NOW).orElse(Set.of());
        boolean nothingLate = Late.advice(view).isEmpty();
        return new Check(view, submitted)
                .that(nothingLate || !ticked.isEmpty(), ReviewFields.CHASED_NOW, "tick whom you have chased")
                .among(ReviewFields.CHASED_NOW, view.file().people())
                .happened(ReviewFields.CHASED_ON)
                .orElse(() -> {
                    LocalDate day = submitted.require(ReviewFields.CHASED_ON);
                    List<Person> chased = Person.ticked(view.file().people(), ticked);
                    return new FormOutcome.Accepted(
                            Change.said("Late advice chased: " + Shown.names(chased) + ", " + Shown.day(day) + ".")
                                    .with(submitted)
                                    .with(PersonEvent.each(chased, ReviewEvents.CHASED, day, "")));
                });
    }
}
