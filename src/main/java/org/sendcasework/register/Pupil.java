package org.sendcasework.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pupil on the SEND register of one setting.
 *
 * @param id our own id, a UUID; never shown to people
 * @param upn the unique pupil number, or the setting's own admission number where there is none
 * @param yearGroup national curriculum year; reception is 0, nursery −1
 * @param provision E, K or N as in the school census
 * @param needs need types, primary first
 * @param classTeacher the login of the class teacher or form tutor, empty where none is recorded
 * @param leftOn the day the pupil stopped being registered, empty while on roll
 * @param lacksCapacity true where it is recorded that the pupil, once a young person, lacks the mental capacity to take
 *     part in these decisions, so that another takes them (SEND Regulations 2014, reg 64 and Schedule 3)
 */
public record Pupil(
        String id,
        String setting,
        String upn,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        int yearGroup,
        Provision provision,
        List<NeedType> needs,
        boolean lookedAfter,
        boolean englishAsAdditionalLanguage,
        boolean medicalCondition,
        Optional<String> classTeacher,
        Optional<LocalDate> leftOn,
        boolean lacksCapacity) {
    public Pupil {
        needs = List.copyOf(needs);
    }

    /** A pupil of whom no lack of capacity is recorded: the law presumes capacity. */
    public Pupil(
            String id,
            String setting,
            String upn,
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            int yearGroup,
            Provision provision,
            List<NeedType> needs,
            boolean lookedAfter,
            boolean englishAsAdditionalLanguage,
            boolean medicalCondition,
            Optional<String> classTeacher,
            Optional<LocalDate> leftOn) {
        this(
                id,
                setting,
                upn,
                givenName,
                familyName,
                dateOfBirth,
                yearGroup,
                provision,
                needs,
                lookedAfter,
                englishAsAdditionalLanguage,
                medicalCondition,
                classTeacher,
                leftOn,
                false);
    }

    /** The same pupil, with the record that the pupil lacks the capacity for these decisions. */
    public Pupil lackingCapacity() {
        return new Pupil(
                id,
                setting,
                upn,
                givenName,
                familyName,
                dateOfBirth,
                yearGroup,
                provision,
                needs,
                lookedAfter,
                englishAsAdditionalLanguage,
                medicalCondition,
                classTeacher,
                leftOn,
                true);
    }

    /** "R.K.": what lists show instead of a name. */
    public String initials() {
        return givenName.substring(0, 1) + "." + familyName.substring(0, 1) + ".";
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** "Year 6", "Reception", "Nursery". */
    public String yearGroupWords() {
        return yearGroup > 0 ? "Year " + yearGroup : yearGroup == 0 ? "Reception" : "Nursery";
    }
}
