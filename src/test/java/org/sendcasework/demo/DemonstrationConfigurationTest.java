package org.sendcasework.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.engine.Accounts;
import org.sendcasework.engine.Tenants;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemonstrationConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Properties.class, DemonstrationConfiguration.class)
            .withBean(Accounts.class, () -> mock(Accounts.class))
            .withBean(Tenants.class, () -> new Tenants(List.of()));

    @Test
    void refuses_to_start_on_an_address_others_can_reach() {
        application
                .withPropertyValues("spring.profiles.active=demo", "server.address=0.0.0.0")
                .run(started ->
                        assertThat(started.getStartupFailure()).rootCause().isInstanceOf(DemonstrationRefused.class));
    }

    @Test
    void brings_nobody_without_the_profile() {
        application
                .withPropertyValues("server.address=0.0.0.0")
                .run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(DemonstrationUsers.class));
    }

    @EnableConfigurationProperties({ServerProperties.class, LoopbackOnly.class})
    static class Properties {}
}
