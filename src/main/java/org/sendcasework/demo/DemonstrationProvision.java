package org.sendcasework.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.sendcasework.register.ProvisionMade;
import org.sendcasework.register.Pupil;

/** What is made for the invented pupils, by their types of need. */
final class DemonstrationProvision {
    private final DemonstrationFile provision;
    private final RelativeDays days;

    DemonstrationProvision(DemonstrationFile provision, RelativeDays days) {
        this.provision = provision;
        this.days = days;
    }

    List<ProvisionMade> of(Pupil pupil) {
        return provision.rows().stream()
                .filter(row ->
                        pupil.needs().stream().anyMatch(need -> need.name().equals(row.get("For"))))
                .map(row -> made(row, pupil))
                .toList();
    }

    private ProvisionMade made(CSVRecord row, Pupil pupil) {
        return new ProvisionMade(
                UUID.randomUUID().toString(),
                pupil.id(),
                row.get("What"),
                row.get("By"),
                new BigDecimal(row.get("Hours a Week")),
                days.ago(row.get("From")).orElseThrow(),
                days.ago(row.get("Until")),
                row.get("Impact"));
    }
}
