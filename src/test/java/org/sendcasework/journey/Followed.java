package org.sendcasework.journey;

import java.util.Map;

/** What the authority does because the Tribunal ordered it. */
final class Followed {
    private Followed() {}

    /** A plan that names the setting, received on the day of its date. */
    static Map<String, Object> by(String what, String day) {
        return Map.of("whatCame", what, "cameOn", day, "planNamesUs", "yes", "planReceivedOn", day);
    }
}
