package org.sendcasework.register;

/** Children as tests need them. */
public final class Children {
    private Children() {}

    /** The same child, as long as the setting is only consulted. */
    public static Pupil notOnRoll(Pupil pupil) {
        return new Pupil(
                pupil.id(),
                pupil.setting(),
                pupil.upn(),
                pupil.givenName(),
                pupil.familyName(),
                pupil.dateOfBirth(),
                pupil.yearGroup(),
                pupil.provision(),
                pupil.needs(),
                pupil.lookedAfter(),
                pupil.englishAsAdditionalLanguage(),
                pupil.medicalCondition(),
                java.util.Optional.empty(),
                pupil.leftOn(),
                pupil.lacksCapacity(),
                true);
    }

    /** The same child under another name. */
    public static Pupil named(Pupil pupil, String givenName, String familyName) {
        return new Pupil(
                pupil.id(),
                pupil.setting(),
                pupil.upn(),
                givenName,
                familyName,
                pupil.dateOfBirth(),
                pupil.yearGroup(),
                pupil.provision(),
                pupil.needs(),
                pupil.lookedAfter(),
                pupil.englishAsAdditionalLanguage(),
                pupil.medicalCondition(),
                pupil.classTeacher(),
                pupil.leftOn(),
                pupil.lacksCapacity(),
                pupil.prospective());
    }
}
