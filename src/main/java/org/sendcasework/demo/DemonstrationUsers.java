package org.sendcasework.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sendcasework.engine.Account;
import org.sendcasework.engine.Accounts;
import org.sendcasework.engine.SetUpStep;
import org.sendcasework.engine.Tenants;
import org.sendcasework.setting.Role;

/** Invented people, one for each role of each setting, all with the same known password. */
final class DemonstrationUsers implements SetUpStep {
    static final String PASSWORD = "demo";

    // names drawn so that first and last name come from different lists; nobody is meant
    private static final List<String> FIRST =
            List.of("Amina", "Bryn", "Chidi", "Delyth", "Ewan", "Farida", "Gwen", "Hamza", "Ingrid", "Jonah", "Kezia");
    private static final List<String> LAST =
            List.of("Ashgrove", "Birchall", "Coldwell", "Dunmore", "Eastlake", "Fernley", "Greenhow");

    private final Accounts accounts;
    private final Tenants tenants;

    DemonstrationUsers(Accounts accounts, Tenants tenants) {
        this.accounts = accounts;
        this.tenants = tenants;
    }

    @Override
    public void run() {
        people().forEach(person -> accounts.open(person, PASSWORD));
    }

    List<Account> people() {
        List<Account> people = new ArrayList<>();
        var inSchool = EnumSet.complementOf(EnumSet.of(Role.TRUST_LEADER));
        for (var setting : tenants.settings()) {
            for (var role : inSchool) {
                people.add(person(role.id() + "@" + setting.id(), role, Set.of(setting.id()), people.size()));
            }
            people.add(person("teacher2@" + setting.id(), Role.TEACHER, Set.of(setting.id()), people.size()));
        }
        for (var trust : tenants.trusts()) {
            var all = Set.copyOf(tenants.withinTrust(trust));
            people.add(person(Role.TRUST_LEADER.id() + "@" + trust, Role.TRUST_LEADER, all, people.size()));
        }
        return people;
    }

    private static Account person(String id, Role role, Set<String> settings, int number) {
        return new Account(
                id, FIRST.get(number % FIRST.size()), LAST.get(number % LAST.size()), Set.of(role), settings);
    }

    /** The logins as a person would choose among them: one line a setting or trust. */
    List<String> logins() {
        var ids = people().stream().map(Account::id).toList();
        return ids.stream()
                .map(id -> id.substring(id.indexOf('@')))
                .distinct()
                .map(where -> String.format("%-16s %s", where.substring(1), rolesAt(where, ids)))
                .toList();
    }

    private static String rolesAt(String where, List<String> ids) {
        return String.join(
                "  ",
                ids.stream()
                        .filter(id -> id.endsWith(where))
                        .map(id -> id.replace(where, ""))
                        .toList());
    }
}
