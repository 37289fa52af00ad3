package org.sendcasework.planimplementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Person;
import org.sendcasework.setting.Role;

/** The people of the case: teachers with a login, who confirm by themselves, and others, who are asked in person. */
public final class WhoWorksWithThePupil {
    private static final String WITH_LOGIN = "t-";
    private static final String BY_NAME = "more-";

    private WhoWorksWithThePupil() {}

    /** The logins of those who have a login and have not confirmed. */
    public static List<String> loginsToConfirm(CaseFile file) {
        return unconfirmed(file, true).stream()
                .map(person -> person.key().substring(WITH_LOGIN.length()))
                .toList();
    }

    static List<Person> unconfirmed(CaseFile file, boolean withLogin) {
        return file.without(ImplementationEvents.CONFIRMED).stream()
                .filter(person -> hasLogin(person) == withLogin)
                .toList();
    }

    static Optional<Person> withLogin(CaseFile file, String login) {
        return file.person(key(login));
    }

    static String key(String login) {
        return WITH_LOGIN + login;
    }

    static boolean hasLogin(Person person) {
        return person.key().startsWith(WITH_LOGIN);
    }

    static List<Person> teachers(CaseView view, TeachersWithLogin teachers) {
        return teachers.of(view.setting().id()).stream()
                .map(teacher -> person(key(teacher.login()), view.setting().title(Role.TEACHER), teacher.name()))
                .toList();
    }

    static List<Person> chosen(CaseView view, TeachersWithLogin teachers, Facts submitted) {
        List<Person> people = new ArrayList<>(Person.ticked(
                teachers(view, teachers),
                submitted.get(ImplementationFields.TEACHERS_LISTED).orElse(Set.of())));
        submitted
                .get(ImplementationFields.OTHERS_LISTED)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                // the key follows the name, so that an edited list never gives one person another's events
                .forEach(name -> people.add(
                        person(BY_NAME + Integer.toHexString(name.hashCode()), "Works with the pupil", name)));
        return List.copyOf(people);
    }

    private static Person person(String key, String part, String name) {
        return new Person(key, part, name, Optional.empty(), Optional.empty(), true, true);
    }
}
