package org.sendcasework.register;

import java.util.List;
import java.util.Optional;

/** All that the register holds of one pupil for an import: the pupil, the plan and the people around them. */
public record RegisterEntry(Pupil pupil, Optional<EhcPlan> plan, List<Contact> contacts) {
    public RegisterEntry {
        contacts = List.copyOf(contacts);
    }
}
