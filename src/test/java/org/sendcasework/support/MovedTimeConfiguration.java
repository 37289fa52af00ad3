package org.sendcasework.support;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class MovedTimeConfiguration {
    @Bean
    @Primary
    MovedTime movedTime() {
        return new MovedTime();
    }

    @Bean
    Clock clock(MovedTime time) {
        return time;
    }
}
