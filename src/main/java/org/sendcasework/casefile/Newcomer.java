package org.sendcasework.casefile;

import java.util.List;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Pupil;

/** What a start form says of a child who is not on the register. */
public sealed interface Newcomer {

    /** It describes none. */
    record None() implements Newcomer {}

    /**
     * It describes one.
     *
     * @param pupil the child, not on roll
     * @param contacts the people around the child, as far as the form asks
     */
    record Child(Pupil pupil, List<Contact> contacts) implements Newcomer {
        public Child {
            contacts = List.copyOf(contacts);
        }
    }

    /** It describes one, and something of that cannot be right. */
    record Refused(List<Problem> problems) implements Newcomer {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
