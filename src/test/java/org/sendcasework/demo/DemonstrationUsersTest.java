package org.sendcasework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.engine.Account;
import org.sendcasework.engine.Tenants;
import org.sendcasework.engine.Tenants.Tenant;
import org.sendcasework.setting.Role;
import org.springframework.mock.env.MockEnvironment;

class DemonstrationUsersTest {
    private final DemonstrationUsers users = new DemonstrationUsers(
            null,
            new Tenants(List.of(
                    new Tenant("roots", "ROOTS", "trust"),
                    new Tenant("victoria-road", "Victoria Road", "trust"),
                    new Tenant("on-its-own", "A school without a trust", ""))));

    @Test
    void are_one_for_each_role_of_each_setting() {
        assertThat(users.people())
                .extracting(Account::id)
                .doesNotHaveDuplicates()
                .contains(
                        "senco@roots",
                        "headteacher@victoria-road",
                        "dsl@roots",
                        "office@roots",
                        "teacher@on-its-own",
                        "teacher2@victoria-road",
                        "proprietor@roots",
                        "designated-teacher@roots")
                .doesNotContain("trust-leader@roots", "trust-leader@", "trust-leader@on-its-own");
    }

    @Test
    void have_one_leader_of_the_trust_who_sees_its_settings_and_no_other() {
        var leader = users.people().stream()
                .filter(person -> person.roles().contains(Role.TRUST_LEADER))
                .toList();

        assertThat(leader).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo("trust-leader@trust");
            assertThat(person.settings()).containsExactlyInAnyOrder("trust", "roots", "victoria-road");
        });
    }

    @Test
    void are_told_with_their_password_and_where_to_go() {
        var message = new WelcomeToTheDemonstration(users, new MockEnvironment()).message("127.0.0.1", "8080");

        assertThat(message)
                .contains("password that everybody knows", "Listening on 127.0.0.1.", "trust-leader", "teacher2")
                .contains("http://127.0.0.1:8080/camunda/app/tasklist/default/");
    }
}
