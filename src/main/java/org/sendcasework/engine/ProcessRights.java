package org.sendcasework.engine;

import static org.sendcasework.setting.Role.DESIGNATED_TEACHER;
import static org.sendcasework.setting.Role.DSL;
import static org.sendcasework.setting.Role.HEADTEACHER;
import static org.sendcasework.setting.Role.OFFICE;
import static org.sendcasework.setting.Role.PROPRIETOR;
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
 * @param mayBeConfined whether one case of it may be confined to those who need it: rights are then given case by case,
 *     because the engine cannot take a case out of a right to all of them
 */
record ProcessRights(String process, Set<Role> opens, Set<Role> sees, boolean mayBeConfined) {

    static final List<ProcessRights> TABLE = List.of(
            new ProcessRights(
                    "annual-review",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            new ProcessRights(
                    "ehc-needs-assessment",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            // often of a child who is no pupil here, and may never be: no teacher's business yet
            new ProcessRights(
                    "draft-plan-consultation",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, TRUST_LEADER)),
            new ProcessRights(
                    "plan-implementation",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            new ProcessRights(
                    "phase-transition",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, TEACHER, DESIGNATED_TEACHER, TRUST_LEADER)),
            // what is passed on is for those who pass it on; the teachers give theirs in the case of the move
            new ProcessRights(
                    "records-transfer",
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, DESIGNATED_TEACHER, TRUST_LEADER)),
            new ProcessRights(
                    "plan-reassessment",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, DSL, TEACHER, DESIGNATED_TEACHER, PROPRIETOR, TRUST_LEADER)),
            // opens by itself when a date has been missed
            confinable("late-duty", Set.of(), Set.of(SENCO, HEADTEACHER, TRUST_LEADER)),
            // anybody may be told a complaint; who deals with it is another matter
            confinable(
                    "complaint",
                    Set.of(SENCO, OFFICE, HEADTEACHER, TEACHER, DSL, DESIGNATED_TEACHER, PROPRIETOR),
                    Set.of(SENCO, HEADTEACHER, PROPRIETOR, TRUST_LEADER)),
            confinable(
                    "disagreement-resolution",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, TRUST_LEADER)),
            confinable(
                    "information-request",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, TRUST_LEADER)),
            confinable(
                    "tribunal-appeal",
                    Set.of(SENCO, OFFICE, HEADTEACHER),
                    Set.of(SENCO, OFFICE, HEADTEACHER, PROPRIETOR, TRUST_LEADER)));

    ProcessRights(String process, Set<Role> opens, Set<Role> sees) {
        this(process, opens, sees, false);
    }

    private static ProcessRights confinable(String process, Set<Role> opens, Set<Role> sees) {
        return new ProcessRights(process, opens, sees, true);
    }

    /** The row of a process; of one without a row, whoever sees the pupil sees the cases. */
    static ProcessRights of(String process) {
        return TABLE.stream()
                .filter(row -> row.process().equals(process))
                .findFirst()
                .orElseGet(() -> new ProcessRights(process, Set.of(), Set.of(Role.values())));
    }

    /** The roles that manage, and so look at Cockpit. */
    static final Set<Role> MANAGE = Set.of(SENCO, HEADTEACHER, TRUST_LEADER);
}
