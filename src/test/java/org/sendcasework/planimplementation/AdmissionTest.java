package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.OPENED;
import static org.sendcasework.planimplementation.Implementations.accepted;
import static org.sendcasework.planimplementation.Implementations.awaited;
import static org.sendcasework.planimplementation.Implementations.opened;
import static org.sendcasework.planimplementation.Implementations.refused;
import static org.sendcasework.planimplementation.Implementations.starting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.SettingKind;

class AdmissionTest {
    private static final ConfirmTheAdmission CONFIRM = new ConfirmTheAdmission();
    private static final ChangeTheStartDate CHANGE = new ChangeTheStartDate();
    private static final AdmitThePupil ADMIT = new AdmitThePupil();
    private static final Facts YES = Facts.none()
            .with(ImplementationFields.WE_ADMIT, true)
            .with(ImplementationFields.ADMISSION_WORDS, "Two visits first.");

    @Test
    void a_setting_that_is_named_must_admit_and_has_no_way_to_say_no() {
        assertThat(awaited().notice(CONFIRM)).contains("**must admit**", "section 43", "no number of days");
        assertThat(opened().refused(CONFIRM, YES.with(ImplementationFields.WE_ADMIT, false)))
                .singleElement()
                .asString()
                .contains("cannot refuse (section 43)");
    }

    @Test
    void another_independent_school_is_not_bound_and_is_told_so() {
        assertThat(awaited().at(SettingKind.INDEPENDENT).notice(CONFIRM)).contains("does not bind");
        assertThat(awaited().at(SettingKind.SECTION_41_INDEPENDENT).notice(CONFIRM))
                .contains("**must admit**");
    }

    @Test
    void a_child_not_on_roll_needs_a_day_to_start_and_a_pupil_on_roll_has_none() {
        assertThat(awaited().refused(CONFIRM, YES))
                .containsExactly("Starts on: please give the day on which the pupil starts");

        Change onRoll = opened().accepted(CONFIRM, YES.with(ImplementationFields.STARTS_ON, LocalDate.of(2026, 4, 20)));
        assertThat(onRoll.facts().get(ImplementationFields.STARTS_ON)).isEmpty();
        assertThat(onRoll.facts().require(ImplementationFields.ADMISSION_CONFIRMED_ON))
                .isEqualTo(OPENED);
    }

    @Test
    void the_start_is_a_school_day_not_before_the_plan_and_not_years_ahead() {
        assertThat(awaited().refused(CONFIRM, startingOn("2026-04-10")))
                .singleElement()
                .asString()
                .startsWith("Starts on: Friday 10 April 2026 is not a school day of Victoria Road Primary School");
        assertThat(awaited().refused(CONFIRM, startingOn("2026-02-27")))
                .containsExactly(
                        "Starts on: this is before Monday 2 March 2026, the date of the final plan that names the"
                                + " setting");
        assertThat(awaited().refused(CONFIRM, startingOn("2027-09-13")))
                .containsExactly("Starts on: this is more than a year and a half ahead; look at the year again");
        assertThat(awaited().accepted(CONFIRM, startingOn("2026-04-20")).said())
                .isEqualTo("Admission confirmed; the pupil starts on Monday 20 April 2026.");
    }

    @Test
    void concerns_are_recorded_for_the_authority_and_stop_nothing() {
        Change change = opened().accepted(CONFIRM, YES.with(ImplementationFields.CONCERNS, "No hoist yet."));

        assertThat(change.said())
                .isEqualTo("Admission confirmed; the pupil is on roll. What worries the school goes to the authority.");
        assertThat(change.facts().require(ImplementationFields.CONCERNS)).isEqualTo("No hoist yet.");
    }

    @Test
    void the_start_can_move_until_the_pupil_is_on_roll() {
        assertThat(CHANGE.possible(awaited().view())).isFalse();
        assertThat(CHANGE.possible(starting("2026-04-20").view())).isTrue();
        assertThat(CHANGE.possible(
                        starting("2026-04-20").of(Implementations.robin(false)).view()))
                .isFalse();

        assertThat(accepted(CHANGE.take(
                                starting("2026-04-20").view(), LocalDate.of(2026, 4, 27), "The family moves later."))
                        .change()
                        .said())
                .isEqualTo(
                        "The start moves from Monday 20 April 2026 to Monday 27 April 2026: The family moves later.");
        assertThat(refused(CHANGE.take(starting("2026-04-20").view(), LocalDate.of(2026, 4, 26), "")))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("Sunday 26 April 2026 is not a school day"))
                .anyMatch(problem -> problem.contains("please say why"));
    }

    @Test
    void the_register_has_the_pupil_on_roll_from_the_start_or_never() {
        assertThat(ADMIT.admitted(awaited().view()).onRoll()).isTrue();
        assertThat(ADMIT.leftOffRoll(awaited().view()).awaited()).isFalse();
        assertThat(ADMIT.leftOffRoll(awaited().view()).onRoll()).isFalse();
        assertThat(ADMIT.leftOffRoll(opened().view()).onRoll())
                .as("already on roll")
                .isTrue();
    }

    @Test
    void who_was_on_roll_and_has_left_is_not_brought_back_by_it() {
        assertThat(ADMIT.admitted(opened().of(Implementations.robin(false).leaving(OPENED))
                                .view())
                        .onRoll())
                .isFalse();
    }

    private static Facts startingOn(String day) {
        return YES.with(ImplementationFields.STARTS_ON, LocalDate.parse(day));
    }
}
