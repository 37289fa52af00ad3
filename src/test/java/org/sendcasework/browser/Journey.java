package org.sendcasework.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One case on its way through a setting's hands: who has the Tasklist open, and what day it is for all of them. */
final class Journey implements AutoCloseable {
    private final Chromium chromium;
    private final Demonstration demonstration;
    private final String setting;
    private final Map<String, TasklistPage> open = new HashMap<>();
    private LocalDate today;

    private Journey(String setting, LocalDate today) {
        this.setting = setting;
        this.today = today;
        chromium = Chromium.ofThisMachine();
        demonstration = Demonstration.on(today);
    }

    static Journey at(String setting, LocalDate today) {
        return new Journey(setting, today);
    }

    /** The Tasklist of that role; whoever has not logged in yet does so. */
    TasklistPage as(String role) {
        return person(role + "@" + setting);
    }

    TasklistPage person(String user) {
        return open.computeIfAbsent(
                user, who -> TasklistPage.loggedInAs(who, chromium.browser(), demonstration.address(), today));
    }

    TasklistPage atTheDoor() {
        return TasklistPage.atTheDoor(chromium.browser(), demonstration.address(), today);
    }

    /** From now on it is ten in the morning of that day, for the application and in every browser. */
    void itIs(LocalDate day) {
        today = day;
        demonstration.itIs(day);
        open.values().forEach(page -> page.itIs(day));
    }

    LocalDate today() {
        return today;
    }

    String address() {
        return demonstration.address();
    }

    @Override
    public void close() {
        // how each person's screen looked at the end: where a test fails, that is what one wants to see
        open.forEach((user, tasklist) -> tasklist.pictureAt(Path.of("target/screenshots/last", user + ".png")));
        demonstration.close();
        chromium.close();
    }
}
