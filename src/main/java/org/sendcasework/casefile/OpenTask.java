package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is to do next in a case.
 *
 * @param id the task's own id, by which the Tasklist opens it
 * @param what "Circulate the advice"
 * @param roles the ids of the roles whose task it is
 * @param people the logins of those whose task it is by name, in a confined case
 * @param assignee the login of the one who has taken it; empty where nobody has
 * @param due the day to act by; empty where it has none
 */
public record OpenTask(
        String id,
        String what,
        List<String> roles,
        List<String> people,
        Optional<String> assignee,
        Optional<LocalDate> due) {}
