package org.sendcasework.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pupil on the SEND register of one setting, or a child about whom the setting is consulted.
 *
 * @param id our own id, a UUID; never shown to people
 * @param upn the unique pupil number, or the setting's own admission number where there is none; of a child who is not on
 *     roll and whose UPN is not known, a number of ours
 * @param yearGroup national curriculum year; reception is 0, nursery −1
 * @param provision E, K or N as in the school census
 * @param needs need types, primary first
 * @param classTeacher the login of the class teacher or form tutor, empty where none is recorded
 * @param leftOn the day the pupil stopped being registered, empty while on roll; of a child never admitted, the day on
 *     which it was clear that this setting would not admit
 * @param lacksCapacity true where it is recorded that the pupil, once a young person, lacks the mental capacity to take
 *     part in these decisions, so that another takes them (SEND Regulations 2014, Schedule 3)
 * @param prospective true where the child is not on roll: the setting is consulted about the child, or is named in the
 *     plan and has not admitted yet
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
        boolean lacksCapacity,
        boolean prospective) {
    public Pupil {
        needs = List.copyOf(needs);
    }

    /** A pupil who is, or was, on roll. */
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
            Optional<LocalDate> leftOn,
            boolean lacksCapacity) {
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
                lacksCapacity,
                false);
    }

    /** A pupil, on roll now or once, of whom no lack of capacity is recorded: the law presumes capacity. */
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
        return with(provision, leftOn, true, prospective);
    }

    /** The same child, on roll from now on. */
    public Pupil admitted() {
        return with(provision, Optional.empty(), lacksCapacity, false);
    }

    /** The same child, whom this setting will not admit; whoever is on roll by now stays so. */
    public Pupil notAdmitted(LocalDate on) {
        return prospective ? with(provision, Optional.of(on), lacksCapacity, true) : this;
    }

    /** The same pupil, no longer registered from that day. */
    public Pupil leaving(LocalDate on) {
        return with(provision, Optional.of(on), lacksCapacity, prospective);
    }

    /**
     * The same person, who left or was never admitted, now that the setting is consulted about them (again).
     *
     * @param now what is known of them today
     */
    public Pupil consultedAboutAgain(Pupil now) {
        return new Pupil(
                id,
                setting,
                now.upnKnown() ? now.upn : upn,
                now.givenName,
                now.familyName,
                now.dateOfBirth,
                now.yearGroup,
                now.provision == Provision.E ? Provision.E : provision,
                needs,
                now.lookedAfter,
                englishAsAdditionalLanguage,
                medicalCondition,
                Optional.empty(),
                Optional.empty(),
                lacksCapacity,
                true);
    }

    /** The same pupil, with an EHC plan from now on. */
    public Pupil withPlan() {
        return with(Provision.E, leftOn, lacksCapacity, prospective);
    }

    private Pupil with(Provision made, Optional<LocalDate> left, boolean withoutCapacity, boolean notOnRoll) {
        return new Pupil(
                id,
                setting,
                upn,
                givenName,
                familyName,
                dateOfBirth,
                yearGroup,
                made,
                needs,
                lookedAfter,
                englishAsAdditionalLanguage,
                medicalCondition,
                classTeacher,
                left,
                withoutCapacity,
                notOnRoll);
    }

    /** Whether the pupil is registered at the setting now. */
    public boolean onRoll() {
        return !prospective && leftOn.isEmpty();
    }

    /** Whether the setting is consulted about the child, or is to admit the child, now. */
    public boolean awaited() {
        return prospective && leftOn.isEmpty();
    }

    /** Whether the number is a UPN, and not one of the setting's or of ours. */
    public boolean upnKnown() {
        return UniquePupilNumber.hasForm(upn);
    }

    /** Whether the other has the same name, capitals aside, and the same date of birth. */
    public boolean isNamedAndBornAs(Pupil other) {
        return dateOfBirth.equals(other.dateOfBirth)
                && familyName.equalsIgnoreCase(other.familyName)
                && givenName.equalsIgnoreCase(other.givenName);
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
