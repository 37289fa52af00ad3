package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.OPENED;
import static org.sendcasework.planimplementation.Implementations.opened;
import static org.sendcasework.planimplementation.Implementations.starting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;

class ArrangementsTest {
    private static final ArrangeTheProvision ARRANGE = new ArrangeTheProvision();
    private static final EnterTheProvision ENTER = new EnterTheProvision();
    private static final ArrangeHealthAndSocialCare CARE = new ArrangeHealthAndSocialCare();
    private static final MeetTheFamily MEET = new MeetTheFamily();
    private static final Facts LINE = Facts.none()
            .with(ImplementationFields.PROVISION_WHAT, "Precision teaching, group of three")
            .with(ImplementationFields.PROVISION_OUTCOME, "Reads a page alone")
            .with(ImplementationFields.PROVISION_BY, "Lin Moss")
            .with(ImplementationFields.PROVISION_HOURS, "2,5")
            .with(ImplementationFields.PROVISION_FROM, LocalDate.of(2026, 3, 9))
            .with(ImplementationFields.PROVISION_NEXT, "more");
    private static final Facts MEETING = Facts.none()
            .with(ImplementationFields.MET_ON, OPENED)
            .with(ImplementationFields.MET_WITH, Set.of("pupil", "c-ash"))
            .with(ImplementationFields.IN_PLACE_HOW, "A visual timetable.")
            .with(ImplementationFields.EXPECTED_IMPACT, "Reads a page alone.")
            .with(ImplementationFields.IMPACT_BY, LocalDate.of(2026, 7, 17))
            .with(ImplementationFields.PUPIL_SAID, "Likes the mornings.")
            .with(ImplementationFields.PARENTS_SAID, "Are content.")
            .with(ImplementationFields.RECORD_GIVEN_ON, OPENED)
            .with(ImplementationFields.RECORD_GIVEN_HOW, "hand");

    @Test
    void section_f_is_arranged_line_by_line() {
        Change first = opened().accepted(ARRANGE, LINE);

        assertThat(first.facts().require(ImplementationFields.PROVISIONS))
                .isEqualTo(
                        "Precision teaching, group of three · Lin Moss · 2.5 hours a week · from Monday 9 March 2026 ·"
                                + " Reads a page alone");
        assertThat(opened().answers(ARRANGE, LINE))
                .isEqualTo(Map.of(ImplementationAnswers.EVERY_PROVISION_ARRANGED, false));
        Facts second = LINE.with(ImplementationFields.PROVISION_WHAT, "Speech therapy")
                .with(ImplementationFields.PROVISION_NEXT, "all");
        assertThat(opened().after(first)
                        .accepted(ARRANGE, second)
                        .facts()
                        .require(ImplementationFields.PROVISIONS)
                        .lines())
                .hasSize(2);
        assertThat(opened().after(first).answers(ARRANGE, second))
                .isEqualTo(Map.of(ImplementationAnswers.EVERY_PROVISION_ARRANGED, true));
    }

    @Test
    void the_form_opens_empty_from_the_day_of_the_start() {
        Facts suggested = ARRANGE.suggested(
                starting("2026-04-20").after(opened().accepted(ARRANGE, LINE)).view());

        assertThat(suggested.get(ImplementationFields.PROVISION_WHAT)).isEmpty();
        assertThat(suggested.stored()).containsKey("provisionWhat");
        assertThat(suggested.require(ImplementationFields.PROVISION_FROM)).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void all_can_be_said_with_empty_boxes_once_something_is_arranged() {
        Facts all = Facts.none().with(ImplementationFields.PROVISION_NEXT, "all");

        assertThat(opened().refused(ARRANGE, all)).isNotEmpty();
        Change said = opened().after(opened().accepted(ARRANGE, LINE)).accepted(ARRANGE, all);
        assertThat(said.said()).isEqualTo("All of section F is arranged.");
        assertThat(ENTER.line(opened().after(opened().accepted(ARRANGE, LINE))
                        .after(said)
                        .view()))
                .as("nothing is entered a second time")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "some", "0", "-1", "169", "2.555"})
    void hours_a_week_are_a_number_that_a_week_has(String hours) {
        assertThat(opened().refused(ARRANGE, LINE.with(ImplementationFields.PROVISION_HOURS, hours)))
                .containsExactly(
                        "Hours a week: please give the hours a week as a number, such as 2.5; an hour a fortnight"
                                + " is 0.5");
    }

    @Test
    void a_line_is_arranged_once() {
        assertThat(opened().after(opened().accepted(ARRANGE, LINE)).refused(ARRANGE, LINE))
                .singleElement()
                .asString()
                .contains("arranged already");
    }

    @Test
    void what_is_arranged_stands_in_the_provision_map() {
        Implementations arranged = opened().after(opened().accepted(ARRANGE, LINE));

        assertThat(ENTER.line(arranged.view())).hasValueSatisfying(made -> {
            assertThat(made.pupil()).isEqualTo("robin");
            assertThat(made.by()).isEqualTo("Lin Moss");
            assertThat(made.hoursPerWeek()).isEqualByComparingTo("2.5");
            assertThat(made.from()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(made.until()).isEmpty();
        });
        assertThat(ENTER.line(arranged.view())).isEqualTo(ENTER.line(arranged.view()));
        assertThat(ENTER.line(opened().view())).isEmpty();
    }

    @Test
    void health_and_social_care_are_asked_for_or_the_plan_has_none() {
        Facts none = Facts.none()
                .with(ImplementationFields.HEALTH_IN_PLAN, "none")
                .with(ImplementationFields.CARE_ACT_IN_PLAN, "none")
                .with(ImplementationFields.CARE_IN_PLAN, "none");

        assertThat(opened().accepted(CARE, none).said()).isEqualTo("The plan has no health or social care provision.");
        assertThat(opened().refused(CARE, none.with(ImplementationFields.HEALTH_IN_PLAN, "some")))
                .containsExactly(
                        "Section G: who provides it, and the contact: please say who provides it and whom to ring",
                        "Section G: asked on: please give the date");
        assertThat(opened().accepted(
                                CARE,
                                none.with(ImplementationFields.HEALTH_IN_PLAN, "some")
                                        .with(ImplementationFields.HEALTH_BY, "Community physiotherapy")
                                        .with(ImplementationFields.HEALTH_ASKED_ON, OPENED))
                        .said())
                .isEqualTo("Asked for what the plan gives in section G.");
        assertThat(opened().refused(CARE, Facts.none())).hasSize(3);
    }

    @Test
    void the_family_is_met_and_has_the_record() {
        assertThat(opened().accepted(MEET, MEETING).said())
                .isEqualTo(
                        "Met the family on Tuesday 3 March 2026 on how the plan is put in place; the record was given to"
                                + " them on Tuesday 3 March 2026.");
    }

    @Test
    void the_family_hears_when_the_review_is_due_and_the_senco_what_staff_still_need() {
        assertThat(opened().fact(ImplementationFields.REVIEW_DUE_BY, LocalDate.of(2027, 3, 1))
                        .fact(ImplementationFields.STAFF_NEED, "Alma Birch: A timer.\nBo Fern: Training")
                        .notice(MEET))
                .isEqualTo(
                        "Tell the family: the next annual review must be decided by Monday 1 March 2027. Staff still need:"
                                + " Alma Birch: A timer.; Bo Fern: Training.");
    }

    @Test
    void expected_impact_and_both_voices_are_asked_for() {
        assertThat(opened().refused(
                                MEET,
                                MEETING.without(ImplementationFields.EXPECTED_IMPACT)
                                        .without(ImplementationFields.IMPACT_BY)
                                        .without(ImplementationFields.PUPIL_SAID)
                                        .without(ImplementationFields.PARENTS_SAID)))
                .containsExactly(
                        "What it should change: please fill this in",
                        "By when: please give the day by which it should show",
                        "What the pupil said: please say what the pupil said and how, or why not",
                        "What the parents said: please say what the parents said");
    }

    @Test
    void the_days_of_the_meeting_follow_one_another() {
        assertThat(opened().refused(
                                MEET,
                                MEETING.with(ImplementationFields.IMPACT_BY, LocalDate.of(2026, 3, 2))
                                        .with(ImplementationFields.RECORD_GIVEN_ON, LocalDate.of(2026, 3, 2))))
                .containsExactly(
                        "By when: this is before the meeting", "Record given on: the record follows the meeting");
    }

    @Test
    void no_record_goes_by_e_mail_to_a_parent_who_has_not_consented() {
        assertThat(opened().refused(MEET, MEETING.with(ImplementationFields.RECORD_GIVEN_HOW, "email")))
                .singleElement()
                .asString()
                .contains("Ash Kestrel", "s.572(2)");
    }
}
