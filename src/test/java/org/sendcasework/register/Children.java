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
}
