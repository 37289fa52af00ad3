package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormValuesTest {

    @Test
    void an_address_in_angle_brackets_stays_in_what_a_form_shows() {
        assertThat(FormValues.shown("Jo Field <jo@example.org> wrote").getValue())
                .isEqualTo("Jo Field &lt;jo@example.org> wrote");
    }
}
