package org.sendcasework.register;

import java.util.List;
import org.sendcasework.setting.Setting;

/**
 * What an import needs to know of the setting.
 *
 * @param localAuthority who maintains a plan where the file does not say
 */
public record ImportingSetting(String id, String name, List<Integer> yearGroups, String localAuthority) {
    public ImportingSetting {
        yearGroups = List.copyOf(yearGroups);
    }

    public static ImportingSetting of(Setting setting) {
        return new ImportingSetting(
                setting.id(),
                setting.name(),
                setting.yearGroups(),
                setting.localAuthority().name());
    }
}
