package org.sendcasework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

/** How a row of a register table reads as what it stands for. */
final class RegisterRows {
    private RegisterRows() {}

    static Pupil pupil(ResultSet row, List<NeedType> needs) throws SQLException {
        return new Pupil(
                row.getString("id"),
                row.getString("setting"),
                row.getString("upn"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getInt("year_group"),
                Provision.valueOf(row.getString("provision")),
                needs,
                row.getBoolean("looked_after"),
                row.getBoolean("additional_language"),
                row.getBoolean("medical_condition"),
                text(row, "class_teacher"),
                day(row, "left_on"),
                row.getBoolean("lacks_capacity"));
    }

    static EhcPlan plan(ResultSet row, int number) throws SQLException {
        return new EhcPlan(
                row.getString("id"),
                row.getString("pupil"),
                row.getString("local_authority"),
                row.getObject("made_on", LocalDate.class),
                day(row, "last_reviewed_on"),
                day(row, "last_amended_on"),
                day(row, "ceased_on"));
    }

    static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("id"),
                row.getString("pupil"),
                Contact.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                text(row, "organisation"),
                text(row, "email"),
                text(row, "telephone"),
                text(row, "address"),
                row.getBoolean("parental_responsibility"),
                row.getBoolean("electronic_consent"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
