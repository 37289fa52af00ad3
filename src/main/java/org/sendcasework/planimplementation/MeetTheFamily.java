package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Person;
import org.sendcasework.register.Contact;
import org.sendcasework.register.DecisionHolder;
import org.sendcasework.steps.Means;
import org.sendcasework.steps.Shown;

/** The meeting with parents and pupil: how the plan is put in place, and what it should change by when. */
final class MeetTheFamily implements CaseForm {
    private static final Set<Contact.Kind> FAMILY = Set.of(Contact.Kind.PARENT, Contact.Kind.REPRESENTATIVE);

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.MET_ON,
                ImplementationFields.MET_WITH,
                ImplementationFields.MET_OTHERS,
                ImplementationFields.IN_PLACE_HOW,
                ImplementationFields.EXPECTED_IMPACT,
                ImplementationFields.IMPACT_BY,
                ImplementationFields.PUPIL_SAID,
                ImplementationFields.PARENTS_SAID,
                ImplementationFields.RECORD_GIVEN_ON,
                ImplementationFields.RECORD_GIVEN_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String review = view.file()
                .facts()
                .get(ImplementationFields.REVIEW_DUE_BY)
                .map(day -> "Tell the family: the next annual review must be decided by " + Shown.day(day) + ".")
                .orElse("");
        String staff = view.file()
                .facts()
                .get(ImplementationFields.STAFF_NEED)
                .map(lines -> " Staff still need: " + lines.replace("\n", "; ") + ".")
                .orElse("");
        return Shown.in(view)
                .people(family(view))
                .notice((review + staff).strip())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate met = submitted.get(ImplementationFields.MET_ON).orElse(view.today());
        boolean alone = DecisionHolder.of(view.pupil(), met, view.contacts()) instanceof DecisionHolder.YoungPerson;
        List<Person> notByEmail =
                Person.ticked(
                                family(view),
                                submitted.get(ImplementationFields.MET_WITH).orElse(Set.of()))
                        .stream()
                        .filter(person -> !person.mayBeEmailed())
                        .toList();
        return new Check(view, submitted)
                .happened(ImplementationFields.MET_ON)
                .notBefore(
                        ImplementationFields.MET_ON,
                        view.file().facts().require(ImplementationFields.FINAL_PLAN_ON),
                        "this is before the date of the final plan; speak about the plan as it is now")
                .given(ImplementationFields.MET_WITH, "tick who came; the meeting is with the family")
                .among(ImplementationFields.MET_WITH, family(view))
                .given(ImplementationFields.IN_PLACE_HOW)
                .given(ImplementationFields.EXPECTED_IMPACT)
                .given(ImplementationFields.IMPACT_BY, "please give the day by which it should show")
                .notBefore(ImplementationFields.IMPACT_BY, met, "this is before the meeting")
                .given(ImplementationFields.PUPIL_SAID, "please say what the pupil said and how, or why not")
                .givenIf(!alone, ImplementationFields.PARENTS_SAID, "please say what the parents said")
                .happened(ImplementationFields.RECORD_GIVEN_ON)
                .notBefore(ImplementationFields.RECORD_GIVEN_ON, met, "the record follows the meeting")
                .oneOf(ImplementationFields.RECORD_GIVEN_HOW, Means.ALL)
                .that(
                        notByEmail.isEmpty() || !submitted.says(ImplementationFields.RECORD_GIVEN_HOW, Means.EMAIL),
                        ImplementationFields.RECORD_GIVEN_HOW,
                        Means.refusal(notByEmail))
                .orElse(() -> new FormOutcome.Accepted(Change.said("Met the family on " + Shown.day(met)
                                + " on how the plan is put in place; the record was given to them on "
                                + Shown.day(submitted.require(ImplementationFields.RECORD_GIVEN_ON)) + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }

    private static List<Person> family(CaseView view) {
        List<Person> family = new ArrayList<>();
        family.add(
                new Person("pupil", "Pupil", view.pupil().fullName(), Optional.empty(), Optional.empty(), false, true));
        view.contacts().stream()
                .filter(contact -> FAMILY.contains(contact.kind()))
                .map(contact -> new Person(
                        "c-" + contact.id(),
                        contact.kind() == Contact.Kind.PARENT ? "Parent" : "Representative",
                        contact.name(),
                        contact.organisation(),
                        contact.email(),
                        false,
                        contact.electronicConsent()))
                .forEach(family::add);
        return List.copyOf(family);
    }
}
