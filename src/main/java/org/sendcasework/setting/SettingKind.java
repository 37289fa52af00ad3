package org.sendcasework.setting;

/** What a setting is in law, as far as it decides which duties bind it. */
public enum SettingKind {
    MAINTAINED_SCHOOL,
    ACADEMY,
    ALTERNATIVE_PROVISION_ACADEMY,
    PUPIL_REFERRAL_UNIT,
    NON_MAINTAINED_SPECIAL,
    SECTION_41_INDEPENDENT,
    INDEPENDENT;

    /** Listed in regulation 20(12): the local authority may require its head to arrange and hold the review meeting. */
    public boolean mayBeRequiredToHoldReviews() {
        return this != INDEPENDENT;
    }

    /**
     * Whether the setting must admit a pupil whose plan names it: Children and Families Act 2014, s.43. A pupil referral
     * unit is no school in the sense of that section (s.83(2)); other independent schools are not listed.
     */
    public boolean mustAdmitWhereNamed() {
        return this != INDEPENDENT && this != PUPIL_REFERRAL_UNIT;
    }

    /**
     * Whether section 42A of the Education Act 1997 has it secure independent careers guidance in Years 7 to 13. It does not
     * reach non-maintained special schools and independent schools that are no academies.
     */
    public boolean mustSecureCareersGuidance() {
        return switch (this) {
            case MAINTAINED_SCHOOL, ACADEMY, ALTERNATIVE_PROVISION_ACADEMY, PUPIL_REFERRAL_UNIT -> true;
            case NON_MAINTAINED_SPECIAL, SECTION_41_INDEPENDENT, INDEPENDENT -> false;
        };
    }

    public boolean maintained() {
        return this == MAINTAINED_SCHOOL || this == PUPIL_REFERRAL_UNIT;
    }
}
