package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.draftplanconsultation.Consultations.NOT_ON_ROLL;
import static org.sendcasework.draftplanconsultation.Consultations.ON_ROLL;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingKind;

class RecordWhichSettingIsNamedTest {
    private static final RecordWhichSettingIsNamed STEP = new RecordWhichSettingIsNamed();
    private static final LocalDate LETTER = LocalDate.of(2026, 4, 20);
    private final Consultations consultation = Consultations.received().on("2026-04-22");

    @Test
    void a_plan_that_names_this_setting_comes_with_its_date_and_the_day_it_came() {
        Change change = consultation.accepted(STEP, namesThis(LETTER, LETTER.plusDays(1)));

        assertThat(change.said())
                .isEqualTo(
                        "The final plan of Monday 20 April 2026 names this setting; received on Tuesday 21 April 2026.");
        assertThat(consultation.answers(STEP, namesThis(LETTER, LETTER)))
                .isEqualTo(Map.of(ConsultationAnswers.PLAN_NAMES_THE_SETTING, true));
        Consultations named = consultation
                .fact(ConsultationFields.AUTHORITY, "Wendover Council")
                .after(change);
        assertThat(FinalPlan.namesTheSetting(named.view())).isTrue();
        assertThat(FinalPlan.handedOver(named.view()))
                .as("what puts the plan in place is told, and no more")
                .isEqualTo(Facts.none()
                        .with(ConsultationFields.AUTHORITY, "Wendover Council")
                        .with(ConsultationFields.FINAL_PLAN_ON, LETTER)
                        .with(ConsultationFields.FINAL_PLAN_RECEIVED_ON, LETTER.plusDays(1)));
    }

    @Test
    void its_dates_come_in_the_order_in_which_such_things_happen() {
        assertThat(consultation.refused(STEP, namesThis(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1))))
                .containsExactly(
                        "Date of the final plan: this is before you were consulted on the draft",
                        "Final plan received on: this is before the date that the plan bears");
        assertThat(consultation.refused(STEP, Facts.none().with(ConsultationFields.NAMED, "this")))
                .hasSize(2);
    }

    @Test
    void a_plan_that_names_another_is_known_from_a_day_and_may_name_which() {
        Facts another = Facts.none()
                .with(ConsultationFields.NAMED, "another")
                .with(ConsultationFields.NAMED_INSTEAD, "Hill Top School")
                .with(ConsultationFields.LEARNT_ON, LETTER)
                // typed before the answer was changed
                .with(ConsultationFields.FINAL_PLAN_ON, LETTER);

        Change change = consultation.accepted(STEP, another);

        assertThat(change.said())
                .isEqualTo(
                        "The final plan names another setting: Hill Top School; we learnt of it on Monday 20 April 2026.");
        assertThat(change.facts().get(ConsultationFields.FINAL_PLAN_ON)).isEmpty();
        assertThat(consultation.answers(STEP, another))
                .isEqualTo(Map.of(ConsultationAnswers.PLAN_NAMES_THE_SETTING, false));
        assertThat(FinalPlan.namesTheSetting(consultation.after(change).view())).isFalse();
    }

    @Test
    void a_plan_may_name_a_type_alone() {
        assertThat(consultation
                        .accepted(
                                STEP,
                                Facts.none()
                                        .with(ConsultationFields.NAMED, "type")
                                        .with(ConsultationFields.LEARNT_ON, LETTER))
                        .said())
                .startsWith("The final plan names a type of setting, and none by name; we learnt of it");
    }

    @Test
    void an_answer_is_needed_and_a_day_that_can_be() {
        assertThat(consultation.refused(STEP, Facts.none())).hasSize(2);
        assertThat(consultation.refused(
                        STEP,
                        Facts.none()
                                .with(ConsultationFields.NAMED, "another")
                                .with(ConsultationFields.LEARNT_ON, LocalDate.of(2026, 3, 2))))
                .containsExactly("We learnt of it on: this is before you were consulted on the draft");
    }

    @Test
    void a_setting_that_section_43_does_not_list_is_not_told_that_it_must_admit() {
        assertThat(consultation.notice(STEP)).contains("it must admit the child");
        assertThat(consultation.at(of(SettingKind.INDEPENDENT)).notice(STEP))
                .startsWith("Section 43 of the Children and Families Act 2014, by which a school must admit")
                .contains("does not list settings of this kind");
    }

    @Test
    void a_child_who_does_not_come_is_not_expected_from_the_day_that_was_known() {
        Consultations known = consultation.fact(ConsultationFields.LEARNT_ON, LETTER);

        Pupil after = new NotExpected().after(known.view());

        assertThat(after).isEqualTo(NOT_ON_ROLL.notAdmitted(LETTER));
        assertThat(after.awaited()).isFalse();
    }

    @Test
    void a_withdrawn_consultation_ends_the_waiting_today_and_a_pupil_on_roll_stays_on_roll() {
        assertThat(new NotExpected().after(consultation.view()).leftOn()).isEqualTo(Optional.of(consultation.today()));
        assertThat(new NotExpected().after(consultation.about(ON_ROLL).view())).isEqualTo(ON_ROLL);
    }

    private static Facts namesThis(LocalDate on, LocalDate received) {
        return Facts.none()
                .with(ConsultationFields.NAMED, "this")
                .with(ConsultationFields.FINAL_PLAN_ON, on)
                .with(ConsultationFields.FINAL_PLAN_RECEIVED_ON, received);
    }

    private static Setting of(SettingKind kind) {
        Setting some = Consultations.VICTORIA_ROAD;
        return new Setting(
                some.id(),
                some.name(),
                kind,
                some.trust(),
                some.yearGroups(),
                some.titles(),
                some.figures(),
                some.localAuthority(),
                some.schoolDays(),
                some.policy());
    }
}
