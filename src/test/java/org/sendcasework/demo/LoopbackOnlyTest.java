package org.sendcasework.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class LoopbackOnlyTest {
    private final LoopbackOnly demonstration = new LoopbackOnly(false);

    @Test
    void starts_where_only_this_machine_reaches_it() throws UnknownHostException {
        var thisMachine = InetAddress.getByName("127.0.0.1");

        assertThatCode(() -> demonstration.check(thisMachine)).doesNotThrowAnyException();
    }

    @Test
    void does_not_start_where_other_machines_reach_it() throws UnknownHostException {
        var everyAddress = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> demonstration.check(everyAddress))
                .isInstanceOf(DemonstrationRefused.class)
                .hasMessageContaining("0.0.0.0");
        assertThatThrownBy(() -> demonstration.check(null)).isInstanceOf(DemonstrationRefused.class);
    }

    @Test
    void starts_anywhere_when_that_is_asked_for_in_so_many_words() throws UnknownHostException {
        var everyAddress = InetAddress.getByName("0.0.0.0");

        assertThatCode(() -> new LoopbackOnly(true).check(everyAddress)).doesNotThrowAnyException();
    }
}
