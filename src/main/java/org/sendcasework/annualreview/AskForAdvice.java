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

/** A request for advice and information to each person invited. */
final class AskForAdvice implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ReviewFields.ASKED_NOW, ReviewFields.ADVICE_ASKED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ReviewDuties.CIRCULATION)
                .people(left(view))
                .notice(left(view).isEmpty() ? "Everyone has been asked already; complete this to go on." : "")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ReviewFields.ASKED_NOW, Person.keys(left(view)))
                .with(ReviewFields.ADVICE_ASKED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(ReviewFields.ASKED_NOW).orElse(Set.of());
        return new Check(view, submitted)
                .that(left(view).isEmpty() || !ticked.isEmpty(), ReviewFields.ASKED_NOW, "tick at least one person")
                .among(ReviewFields.ASKED_NOW, left(view))
                .happened(ReviewFields.ADVICE_ASKED_ON)
                .orElse(() -> {
                    LocalDate day = submitted.require(ReviewFields.ADVICE_ASKED_ON);
                    List<Person> asked = Person.ticked(left(view), ticked);
                    boolean everyone = asked.size() == left(view).size();
                    return new FormOutcome.Accepted(
                            Change.said("Advice asked of " + Shown.names(asked) + " on " + Shown.day(day) + ".")
                                    .with(PersonEvent.each(asked, ReviewEvents.ASKED, day, "")),
                            Map.of(ReviewAnswers.EVERYONE_ASKED, everyone));
                });
    }

    /** Those not asked yet; whoever has given advice already need not be asked. */
    private static List<Person> left(CaseView view) {
        return view.file().without(ReviewEvents.ASKED).stream()
                .filter(person -> !view.file().happened(person, ReviewEvents.RECEIVED))
                .toList();
    }
}
