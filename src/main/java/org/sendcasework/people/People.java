package org.sendcasework.people;

import java.util.Optional;

/** The people who may sign in. */
public interface People {
    Optional<Person> find(String id);

    /** Whether the password is right; false too while a person is locked out after wrong attempts. */
    boolean passwordIsRight(String id, String password);

    /** From here until {@link #actAsNobody()} the current thread acts as this person, with no more rights than theirs. */
    void actAs(Person person);

    void actAsNobody();
}
