package org.sendcasework.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one row says of one pupil; empty where the cell is blank or the file lacks the column.
 *
 * @param leaving what the file says about leaving
 */
record ReadRow(
        int number,
        Optional<String> upn,
        Optional<String> formerUpn,
        Optional<String> admissionNumber,
        String surname,
        String forename,
        LocalDate dateOfBirth,
        int yearGroup,
        Provision provision,
        List<NeedType> needs,
        Optional<Boolean> inCare,
        Optional<Boolean> additionalLanguage,
        Optional<Boolean> medical,
        Optional<String> classTeacher,
        Plan plan,
        List<Parent> parents,
        Leaving leaving) {

    /** The dates of a plan, and who maintains it. */
    record Plan(
            Optional<LocalDate> made,
            Optional<LocalDate> reviewed,
            Optional<LocalDate> ceased,
            Optional<String> authority) {}

    /**
     * One parent.
     *
     * @param place 1 or 2, as in the headings
     */
    record Parent(
            int place,
            String name,
            Optional<String> email,
            Optional<String> telephone,
            Optional<String> address,
            Optional<Boolean> consent) {}

    /**
     * Whether and when the pupil left.
     *
     * @param stated true where the file has the column, so that a blank cell means that the pupil is on roll
     */
    record Leaving(boolean stated, Optional<LocalDate> on) {}

    /** By what the register is to know the pupil. */
    String key() {
        return upn.or(() -> admissionNumber).orElseThrow();
    }

    /** Whether the row has the name, capitals aside, and the date of birth of that pupil. */
    boolean names(Pupil pupil) {
        return dateOfBirth.equals(pupil.dateOfBirth())
                && surname.equalsIgnoreCase(pupil.familyName())
                && forename.equalsIgnoreCase(pupil.givenName());
    }
}
