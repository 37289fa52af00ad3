package org.sendcasework.browser;

import java.time.LocalDate;
import java.util.UUID;
import org.sendcasework.SendCaseworkApplication;
import org.sendcasework.support.MovedTime;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;

/** The demonstration as a person starts it, on a database of its own, on a day that the test chooses and then moves. */
final class Demonstration implements AutoCloseable {
    private final ConfigurableApplicationContext application;
    private final MovedTime time;

    private Demonstration(ConfigurableApplicationContext application) {
        this.application = application;
        this.time = application.getBean(MovedTime.class);
    }

    static Demonstration on(LocalDate today) {
        var application = new SpringApplicationBuilder(SendCaseworkApplication.class, TimeMovesConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .profiles("demo")
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(
                                new MapPropertySource("browser", java.util.Map.of("browser.today", today.toString()))))
                .properties("spring.main.banner-mode=off")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:browser-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        // a browser that leaves a page before it has loaded
                        "--logging.level.org.glassfish.jersey=off",
                        // timers are looked for every second, since time moves by weeks
                        "--camunda.bpm.job-execution.wait-time-in-millis=500",
                        "--camunda.bpm.job-execution.max-wait=1000");
        return new Demonstration(application);
    }

    String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Ten in the morning of that day. */
    void itIs(LocalDate day) {
        time.to(day);
    }

    @Override
    public void close() {
        application.close();
        time.backToTheMachines();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TimeMovesConfiguration {
        @Bean
        @Primary
        MovedTime movedTime(org.springframework.core.env.Environment environment) {
            MovedTime time = new MovedTime();
            time.to(LocalDate.parse(environment.getRequiredProperty("browser.today")));
            return time;
        }
    }
}
