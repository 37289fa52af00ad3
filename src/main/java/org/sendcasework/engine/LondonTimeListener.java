package org.sendcasework.engine;

import java.util.TimeZone;
import org.sendcasework.clock.LondonTime;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes London time hold whatever zone the machine is set to.
 *
 * <p>The engine reads a date without a zone, and a timer's calendar expression, in the zone of the Java machine, and
 * offers no setting for it. Registered in META-INF/spring.factories, so that every way of starting the application
 * passes here, tests included, before the engine or the log has read the zone.
 */
public final class LondonTimeListener implements ApplicationListener<ApplicationStartingEvent> {
    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        TimeZone.setDefault(TimeZone.getTimeZone(LondonTime.ZONE));
        // dateTime() in a filter is answered by a library that asks this property first
        System.setProperty("user.timezone", LondonTime.ZONE.getId());
    }
}
