package org.sendcasework.register;

import java.util.List;
import java.util.Optional;

/**
 * All that the register holds of one pupil for an import: the pupil, the plans and the people around them.
 *
 * @param plans latest first, those that ceased included
 */
public record RegisterEntry(Pupil pupil, List<EhcPlan> plans, List<Contact> contacts) {
    public RegisterEntry {
        plans = List.copyOf(plans);
        contacts = List.copyOf(contacts);
    }

    /** The plan maintained for the pupil, if one is. */
    public Optional<EhcPlan> plan() {
        return plans.stream().filter(plan -> plan.ceasedOn().isEmpty()).findFirst();
    }
}
