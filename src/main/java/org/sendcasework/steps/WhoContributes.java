package org.sendcasework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Person;
import org.sendcasework.register.Contact;
import org.sendcasework.setting.Role;

/** Whom the setting and the register offer for the advice, beside the class teacher and the SENCO. */
public final class WhoContributes {
    private static final Set<Contact.Kind> OUTSIDE = Set.of(
            Contact.Kind.SOCIAL_WORKER, Contact.Kind.VIRTUAL_SCHOOL_HEAD, Contact.Kind.THERAPIST, Contact.Kind.OTHER);

    private WhoContributes() {}

    static List<Person> offered(CaseView view) {
        List<Person> people = new ArrayList<>();
        people.add(staff(view, Role.DSL));
        if (view.pupil().lookedAfter()) {
            people.add(staff(view, Role.DESIGNATED_TEACHER));
        }
        view.contacts().stream()
                .filter(contact -> OUTSIDE.contains(contact.kind()))
                .map(contact -> new Person(
                        "c-" + contact.id(),
                        part(contact.kind()),
                        contact.name(),
                        contact.organisation(),
                        contact.email(),
                        false,
                        true))
                .forEach(people::add);
        return List.copyOf(people);
    }

    /** Those ticked, and those written down, one a line. */
    static List<Person> chosen(CaseView view, Facts submitted) {
        List<Person> people = new ArrayList<>(Person.ticked(
                offered(view), submitted.get(AdviceFields.CONTRIBUTORS).orElse(Set.of())));
        submitted
                .get(AdviceFields.MORE_CONTRIBUTORS)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                // the key follows the name, so that an edited list never gives one person another's contribution
                .map(line -> written("more-" + Integer.toHexString(line.hashCode()), line))
                .forEach(people::add);
        return List.copyOf(people);
    }

    /** "Jo Field, teaching assistant" says what part that person has; a name alone says nothing of it. */
    private static Person written(String key, String line) {
        int comma = line.indexOf(',');
        String part = comma < 0 ? "" : line.substring(comma + 1).strip();
        return part.isEmpty()
                ? person(key, "", line)
                : person(key, part(part), line.substring(0, comma).strip());
    }

    private static Person staff(CaseView view, Role role) {
        String title = view.setting().title(role);
        boolean abbreviated = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return person(
                role.id(),
                title,
                "The " + (abbreviated ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)));
    }

    private static Person person(String key, String part, String name) {
        return new Person(key, part, name, Optional.empty(), Optional.empty(), false, true);
    }

    private static String part(Contact.Kind kind) {
        return part(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String part(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
