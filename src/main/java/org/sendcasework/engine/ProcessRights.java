package org.sendcasework.engine;

import static org.sendcasework.setting.Role.DESIGNATED_TEACHER;
import static org.sendcasework.setting.Role.HEADTEACHER;
import static org.sendcasework.setting.Role.OFFICE;
import static org.sendcasework.setting.Role.SENCO;
import static org.sendcasework.setting.Role.TEACHER;
import static org.sendcasework.setting.Role.TRUST_LEADER;

import java.util.List;
import java.util.Set;
import org.sendcasework.setting.Role;

/**
 * Who may open a kind of case, and who sees that cases of it exist, in their own setting. The one table of it.
 *
 * @param process the key of the process
 * @param opens may start a case by hand
 * @param sees sees the cases and their variables, in Tasklist's cards and in Cockpit; a task shows itself to its own
 *     candidates without that
 */
record ProcessRights(String process, Set<Role> opens, Set<Role> sees) {

    static final List<ProcessRights> TABLE = List.of(
            new ProcessRights(
                    "annual-review",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            new ProcessRights(
                    "ehc-needs-assessment",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            // often of a child who is no pupil here, and may never be: no teacher's business yet
            new ProcessRights(
                    "draft-plan-consultation",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, TRUST_LEADER)),
            new ProcessRights(
                    "plan-implementation",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            // opens by itself when a date has been missed
            new ProcessRights("late-duty", Set.of(), Set.of(SENCO, HEADTEACHER, TRUST_LEADER)));

    /** The roles that manage, and so look at Cockpit. */
    static final Set<Role> MANAGE = Set.of(SENCO, HEADTEACHER, TRUST_LEADER);
}
