package org.sendcasework.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;

/** The invented children who are on no roll yet: a setting is consulted about them. */
final class DemonstrationNewcomers {
    private final DemonstrationFile children;
    private final LocalDate today;

    DemonstrationNewcomers(DemonstrationFile children, LocalDate today) {
        this.today = today;
        try {
            this.children = DemonstrationFile.parse(new RelativeDays(today).resolve(children));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Those about whom this setting is consulted. */
    List<Newcomer.Child> of(Setting setting) {
        return children.rows().stream()
                .filter(row -> row.get("Setting").equals(setting.id()))
                .map(row -> child(row, setting))
                .toList();
    }

    private Newcomer.Child child(CSVRecord row, Setting setting) {
        Facts described = Facts.none()
                .with(NewcomerForm.FAMILY_NAME, row.get("Legal Surname"))
                .with(NewcomerForm.GIVEN_NAME, row.get("Legal Forename"))
                .with(NewcomerForm.DATE_OF_BIRTH, LocalDate.parse(row.get("Date of Birth")))
                .with(NewcomerForm.PARENT_NAME, row.get("Parent 1 Name"))
                .with(NewcomerForm.PARENT_TELEPHONE, row.get("Parent 1 Telephone"))
                .with(NewcomerForm.PARENT_EMAIL, row.get("Parent 1 Email"))
                .with(NewcomerForm.PARENT_ADDRESS, row.get("Parent 1 Address"));
        Newcomer read = new NewcomerForm(() -> UUID.randomUUID().toString()).read(described, setting, today);
        if (!(read instanceof Newcomer.Child child)) {
            throw new IllegalStateException("The demonstration's child is refused: " + read);
        }
        return child;
    }
}
