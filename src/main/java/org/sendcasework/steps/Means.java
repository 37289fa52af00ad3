package org.sendcasework.steps;

import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Person;

/** By what means papers reach people, and whom they may not reach by e-mail. */
public final class Means {
    public static final String EMAIL = "email";
    public static final Set<String> ALL = Set.of("post", "hand", EMAIL);

    private Means() {}

    /**
     * Those among the people who may not be written to by e-mail: a document given to a parent as a parent may go
     * electronically only with written consent (Education Act 1996, s.572(2)).
     */
    public static List<Person> notByEmail(CaseView view, Set<String> keys) {
        return Person.ticked(view.file().people(), keys).stream()
                .filter(person -> !person.mayBeEmailed())
                .toList();
    }

    public static String refusal(List<Person> people) {
        return "there is no written consent on the register to send statutory papers by e-mail to "
                + Shown.names(people)
                + "; send theirs by post or by hand, or record the consent first (Education Act 1996, s.572(2))";
    }
}
