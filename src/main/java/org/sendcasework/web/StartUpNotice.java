package org.sendcasework.web;

import java.time.Clock;
import java.time.LocalDate;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.PolicyCheck;
import org.sendcasework.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the start how each policy stands to the law, which calendar ends soon, and where to go. */
@Component
class StartUpNotice {
    private static final Logger LOG = LoggerFactory.getLogger(StartUpNotice.class);

    private final PolicyCheck check;
    private final Settings settings;
    private final CalendarHealth calendars;
    private final Clock clock;
    private final Environment environment;

    StartUpNotice(
            PolicyCheck check, Settings settings, CalendarHealth calendars, Clock clock, Environment environment) {
        this.check = check;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void ready() {
        LocalDate today = LondonTime.today(clock);
        settings.all().forEach(setting -> LOG.info(check.summary(setting, today)));
        calendars.endingSoon().forEach(LOG::warn);
        String address = address();
        LOG.info("Tasklist: {}{}", address, SignInNeeded.TASKLIST);
        LOG.info(
                "When is it due: {}/when, the register: {}/register, policies and law: {}/policy-check",
                address,
                address,
                address);
    }

    private String address() {
        String host = environment.getProperty("server.address", "localhost");
        String port = environment.getProperty("local.server.port", "8080");
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port
                + environment.getProperty("server.servlet.context-path", "");
    }
}
