package org.sendcasework.web;

import org.springframework.boot.actuate.health.SimpleStatusAggregator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.actuate.health.StatusAggregator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says how grave a warning is: less than a failure, more than nothing. A status not named here would come first. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    StatusAggregator statusAggregator() {
        return new SimpleStatusAggregator(
                Status.DOWN, Status.OUT_OF_SERVICE, CalendarHealth.WARNING, Status.UP, Status.UNKNOWN);
    }
}
