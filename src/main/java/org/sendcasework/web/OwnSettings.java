package org.sendcasework.web;

import java.util.List;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The settings whose own matters a person may see: those at which the person works, and all for an administrator. */
@Component
class OwnSettings {
    private final Settings settings;

    OwnSettings(Settings settings) {
        this.settings = settings;
    }

    List<Setting> of(Person person) {
        return settings.all().stream()
                .filter(setting -> person.worksAt(setting.id()))
                .toList();
    }

    /** The setting of this id; without an id, the only one there is. */
    Setting one(String id, Person person) {
        List<Setting> own = of(person);
        List<String> allowed = own.stream().map(Setting::id).toList();
        if (id.isBlank()) {
            if (own.size() == 1) {
                return own.get(0);
            }
            throw Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "setting-needed",
                    "Say which setting",
                    own.isEmpty()
                            ? "Your login belongs to no setting."
                            : "Add setting=, one of: " + String.join(", ", allowed) + ".",
                    allowed);
        }
        return own.stream()
                .filter(setting -> setting.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() -> Problems.thrown(
                        HttpStatus.FORBIDDEN,
                        "not-your-setting",
                        "This is not a setting of yours",
                        "Your login allows: " + (allowed.isEmpty() ? "no setting" : String.join(", ", allowed)) + ".",
                        allowed));
    }
}
