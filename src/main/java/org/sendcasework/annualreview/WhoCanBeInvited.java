package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Person;
import org.sendcasework.register.Contact;
import org.sendcasework.register.DecisionHolder;
import org.sendcasework.setting.Role;

/** Whom the register and the setting offer for a review: those who decide, and those whom a pupil may need there. */
final class WhoCanBeInvited {
    private static final String YOUNG_PERSON = "young-person";
    private static final Set<Contact.Kind> BY_NEED = Set.of(
            Contact.Kind.SOCIAL_WORKER,
            Contact.Kind.VIRTUAL_SCHOOL_HEAD,
            Contact.Kind.EDUCATIONAL_PSYCHOLOGIST,
            Contact.Kind.THERAPIST,
            Contact.Kind.NEXT_SETTING,
            Contact.Kind.OTHER);

    private WhoCanBeInvited() {}

    /** Whoever holds the decisions on the day: parents, or the young person, or a representative. */
    static List<Person> family(CaseView view) {
        // who decides on the day of the meeting: compulsory school age may end before it
        LocalDate day = view.file().facts().get(ReviewFields.MEETING_DATE).orElse(view.today());
        DecisionHolder holder = DecisionHolder.of(view.pupil(), day, view.contacts());
        if (holder instanceof DecisionHolder.Parents held) {
            return held.parents().stream()
                    .map(parent -> relative(parent, "Parent", true))
                    .toList();
        }
        if (holder instanceof DecisionHolder.Representative held) {
            return List.of(relative(held.representative(), "Representative of the young person", true));
        }
        if (holder instanceof DecisionHolder.YoungPerson held) {
            return List.of(new Person(
                    YOUNG_PERSON,
                    "Young person",
                    view.pupil().fullName(),
                    Optional.empty(),
                    held.contact().flatMap(Contact::email),
                    true,
                    held.contact().filter(Contact::electronicConsent).isPresent()));
        }
        return List.of();
    }

    /** The pupil, parents who do not decide, teacher, SENCO and the register's professionals: offered, not required. */
    static List<Person> byNeed(CaseView view) {
        List<Person> people = new ArrayList<>();
        Set<String> deciding = Person.keys(family(view));
        if (!deciding.contains(YOUNG_PERSON)) {
            people.add(new Person(
                    "pupil", "Pupil", view.pupil().fullName(), Optional.empty(), Optional.empty(), false, false));
        }
        view.contacts().stream()
                .filter(contact -> contact.kind() == Contact.Kind.PARENT)
                .map(contact -> relative(contact, "Parent", false))
                .filter(parent -> !deciding.contains(parent.key()))
                .forEach(people::add);
        people.add(professional(
                "teacher",
                view.setting().title(Role.TEACHER),
                "The " + lower(view.setting().title(Role.TEACHER)),
                "",
                false));
        people.add(professional("senco", view.setting().title(Role.SENCO), "The SENCO", "", false));
        view.contacts().stream()
                .filter(contact -> BY_NEED.contains(contact.kind()))
                .map(contact -> new Person(
                        "c-" + contact.id(),
                        words(contact.kind()),
                        contact.name(),
                        contact.organisation(),
                        contact.email(),
                        false,
                        true))
                .forEach(people::add);
        return List.copyOf(people);
    }

    private static Person relative(Contact contact, String part, boolean required) {
        return new Person(
                "c-" + contact.id(),
                part,
                contact.name(),
                contact.organisation(),
                contact.email(),
                required,
                contact.electronicConsent());
    }

    static Person professional(String key, String part, String name, String email, boolean required) {
        return new Person(
                key,
                part,
                name,
                Optional.empty(),
                Optional.of(email).filter(address -> !address.isBlank()),
                required,
                true);
    }

    private static String words(Contact.Kind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The title as it stands inside a sentence. */
    static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
