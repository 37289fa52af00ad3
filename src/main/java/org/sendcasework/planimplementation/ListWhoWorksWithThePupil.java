package org.sendcasework.planimplementation;

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
import org.sendcasework.casefile.Person;
import org.sendcasework.steps.Shown;

/** Everybody who teaches or works with the pupil, and what they need to know of the plan for that. */
final class ListWhoWorksWithThePupil implements CaseForm {
    private final TeachersWithLogin teachers;

    ListWhoWorksWithThePupil(TeachersWithLogin teachers) {
        this.teachers = teachers;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.TEACHERS_LISTED,
                ImplementationFields.OTHERS_LISTED,
                ImplementationFields.NEEDS_IN_CLASS,
                ImplementationFields.ASKED_OF_STAFF);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .list(
                        "teachers",
                        WhoWorksWithThePupil.teachers(view, teachers).stream()
                                .map(Option::of)
                                .toList())
                .notice(view.file()
                        .facts()
                        .get(ImplementationFields.CHANGED_BECAUSE)
                        .map(why -> "Listed anew: " + why
                                + " Whoever was told or has confirmed already is not asked again.")
                        .orElse(""))
                .all();
    }

    /** The class teacher, unless somebody was chosen before. */
    @Override
    public Facts suggested(CaseView view) {
        List<Person> offered = WhoWorksWithThePupil.teachers(view, teachers);
        Set<String> before = view.file()
                .facts()
                .get(ImplementationFields.TEACHERS_LISTED)
                .orElseGet(() -> view.pupil()
                        .classTeacher()
                        .map(login -> Set.of(WhoWorksWithThePupil.key(login)))
                        .orElse(Set.of()));
        return Facts.none().with(ImplementationFields.TEACHERS_LISTED, Person.keys(Person.ticked(offered, before)));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        List<Person> people = WhoWorksWithThePupil.chosen(view, teachers, submitted);
        return new Check(view, submitted)
                .among(ImplementationFields.TEACHERS_LISTED, WhoWorksWithThePupil.teachers(view, teachers))
                .that(
                        !people.isEmpty(),
                        ImplementationFields.TEACHERS_LISTED,
                        "tick or name at least one person: whoever teaches or works with the pupil must know the plan")
                .given(ImplementationFields.NEEDS_IN_CLASS)
                .given(ImplementationFields.ASKED_OF_STAFF)
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Who teaches or works with the pupil: " + Shown.names(people) + ".")
                                .with(submitted.inPlaceOf(view.file().facts(), fields()))
                                .people(people),
                        answers(view, people)));
    }

    /** Whoever confirmed before the list was changed has confirmed. */
    private static Map<String, Boolean> answers(CaseView view, List<Person> people) {
        List<Person> open = people.stream()
                .filter(person -> !view.file().happened(person, ImplementationEvents.CONFIRMED))
                .toList();
        return Map.of(
                ImplementationAnswers.LOGINS_CONFIRMED,
                open.stream().noneMatch(person -> WhoWorksWithThePupil.hasLogin(person)),
                ImplementationAnswers.OTHERS_TO_CONFIRM,
                open.stream().anyMatch(person -> !WhoWorksWithThePupil.hasLogin(person)));
    }
}
