package org.sendcasework.engine;

import java.util.List;
import java.util.stream.Stream;

/** The settings and trusts this installation serves, as the engine knows them. */
public record Tenants(List<Tenant> settings) {

    public Tenants {
        settings = List.copyOf(settings);
    }

    /** Ids of the trusts that settings belong to. */
    public List<String> trusts() {
        return settings.stream()
                .map(Tenant::trust)
                .filter(trust -> !trust.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Ids of the trust's settings, and its own. */
    public List<String> withinTrust(String trust) {
        var own = settings.stream()
                .filter(setting -> setting.trust().equals(trust))
                .map(Tenant::id);
        return Stream.concat(Stream.of(trust), own).toList();
    }

    /** One setting: its id, its name, and the id of its trust, empty for none. */
    public record Tenant(String id, String name, String trust) {}
}
