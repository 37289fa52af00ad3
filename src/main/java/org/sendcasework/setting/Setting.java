package org.sendcasework.setting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.SchoolDays;

/**
 * One school or centre: a tenant of the engine.
 *
 * @param id the tenant id: "victoria-road"
 * @param kind what the setting is in law, which decides who is bound
 * @param trust the id of the trust it belongs to, empty for none
 * @param yearGroups the year groups it teaches, youngest first; reception is 0, nursery −1
 * @param titles what the setting calls each role
 * @param figures the figures of its own policy, by catalogue id
 * @param statements what its own policy says on lists, roles and grounds, by subject
 * @param schoolDays its school days, from its term dates and INSET days
 * @param policy title and date of the policy the figures come from
 */
public record Setting(
        String id,
        String name,
        SettingKind kind,
        String trust,
        List<Integer> yearGroups,
        Map<Role, String> titles,
        Map<String, PolicyFigure> figures,
        Map<String, PolicyStatement> statements,
        LocalAuthority localAuthority,
        SchoolDays schoolDays,
        PolicyDocument policy) {

    /** A setting whose policy is known by its figures alone. */
    public Setting(
            String id,
            String name,
            SettingKind kind,
            String trust,
            List<Integer> yearGroups,
            Map<Role, String> titles,
            Map<String, PolicyFigure> figures,
            LocalAuthority localAuthority,
            SchoolDays schoolDays,
            PolicyDocument policy) {
        this(id, name, kind, trust, yearGroups, titles, figures, Map.of(), localAuthority, schoolDays, policy);
    }

    /** What this setting calls the role: "Co-headteacher". */
    public String title(Role role) {
        return titles.getOrDefault(role, role.id());
    }

    /** The move to the next phase that a pupil of the year group makes when the school year ends, if there is one. */
    public Optional<PhaseMove> moveAfter(int yearGroup) {
        return PhaseMove.after(yearGroup, Collections.max(yearGroups));
    }

    /** Whether it teaches any year group from the first to the last named. */
    public boolean teachesBetween(int first, int last) {
        return yearGroups.stream().anyMatch(year -> first <= year && year <= last);
    }
}
