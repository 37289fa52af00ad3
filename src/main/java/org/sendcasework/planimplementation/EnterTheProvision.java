package org.sendcasework.planimplementation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.register.ProvisionMade;

/** The line of section F that was arranged last, for the provision map of the register. */
public final class EnterTheProvision {
    /** The line; empty where nothing was added. The same line has the same id, so that it stands in the map once. */
    public Optional<ProvisionMade> line(CaseView view) {
        Facts facts = view.file().facts();
        return facts.get(ImplementationFields.PROVISION_WHAT).map(what -> {
            LocalDate from = facts.require(ImplementationFields.PROVISION_FROM);
            String by = facts.require(ImplementationFields.PROVISION_BY);
            return new ProvisionMade(
                    id(view.file().reference(), what, by, from),
                    view.pupil().id(),
                    what,
                    by,
                    ArrangeTheProvision.hours(facts).orElseThrow(),
                    from,
                    Optional.empty(),
                    "");
        });
    }

    private static String id(String reference, String what, String by, LocalDate from) {
        return UUID.nameUUIDFromBytes(
                        String.join("/", reference, what, by, from.toString()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
