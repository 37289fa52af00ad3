package org.sendcasework.demo;

import org.sendcasework.engine.Accounts;
import org.sendcasework.engine.Tenants;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationConfiguration {

    @Bean
    @Order(100)
    DemonstrationUsers demonstrationUsers(
            Accounts accounts, Tenants tenants, ServerProperties server, LoopbackOnly loopback) {
        // before anybody with a known password exists
        loopback.check(server.getAddress());
        return new DemonstrationUsers(accounts, tenants);
    }

    @Bean
    WelcomeToTheDemonstration welcomeToTheDemonstration(DemonstrationUsers users, Environment environment) {
        return new WelcomeToTheDemonstration(users, environment);
    }
}
