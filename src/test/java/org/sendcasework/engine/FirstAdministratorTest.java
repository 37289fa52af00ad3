package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    @Test
    void has_a_password_that_can_be_read_from_paper() {
        assertThat(FirstAdministrator.generatedPassword())
                .matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}")
                .doesNotContainPattern("[ilo01]");
    }

    @Test
    void never_has_the_same_password_as_another() {
        var hundred = Stream.generate(FirstAdministrator::generatedPassword).limit(100);

        assertThat(hundred.collect(Collectors.toSet())).hasSize(100);
    }

    @Test
    void keeps_the_given_password_out_of_what_is_printed_of_the_configuration() {
        assertThat(new AdministratorProperties("admin", "kept-to-myself").toString())
                .contains("admin")
                .doesNotContain("kept-to-myself");
    }
}
