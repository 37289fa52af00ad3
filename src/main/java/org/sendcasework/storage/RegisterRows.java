package org.sendcasework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
                Columns.day(row, "date_of_birth"),
                row.getInt("year_group"),
                Provision.valueOf(row.getString("provision")),
                needs,
                row.getBoolean("looked_after"),
                row.getBoolean("additional_language"),
                row.getBoolean("medical_condition"),
                Columns.text(row, "class_teacher"),
                Columns.dayIfAny(row, "left_on"),
                row.getBoolean("lacks_capacity"),
                row.getBoolean("prospective"));
    }

    static EhcPlan plan(ResultSet row, int number) throws SQLException {
        return new EhcPlan(
                row.getString("id"),
                row.getString("pupil"),
                row.getString("local_authority"),
                Columns.day(row, "made_on"),
                Columns.dayIfAny(row, "last_reviewed_on"),
                Columns.dayIfAny(row, "last_amended_on"),
                Columns.dayIfAny(row, "ceased_on"));
    }

    static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("id"),
                row.getString("pupil"),
                Contact.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Columns.text(row, "organisation"),
                Columns.text(row, "email"),
                Columns.text(row, "telephone"),
                Columns.text(row, "address"),
                row.getBoolean("parental_responsibility"),
                row.getBoolean("electronic_consent"));
    }
}
