package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingKindTest {

    @ParameterizedTest
    @EnumSource(
            value = SettingKind.class,
            names = {"INDEPENDENT", "PUPIL_REFERRAL_UNIT"})
    void section_43_does_not_bind_other_independent_schools_and_pupil_referral_units(SettingKind kind) {
        assertThat(kind.mustAdmitWhereNamed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SettingKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INDEPENDENT", "PUPIL_REFERRAL_UNIT"})
    void every_other_school_that_a_plan_names_must_admit(SettingKind kind) {
        assertThat(kind.mustAdmitWhereNamed()).isTrue();
    }
}
