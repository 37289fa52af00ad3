package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.setting.Setting;

class ExplanationTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 5, 12);

    @Test
    void says_who_must_do_what_by_when_and_why() {
        assertThat(explained("ar-report", SettingFixtures.hillside()))
                .isEqualTo("Hillside School must send the report of the review meeting to everyone invited by"
                        + " Tuesday 26 May 2026, because under the SEND Regulations 2014, regulation 20(7)–(9), the time"
                        + " is 2 weeks from the review meeting on Tuesday 12 May 2026; the last school day before that"
                        + " is Friday 22 May 2026.");
    }

    @Test
    void guidance_is_should_and_not_must() {
        assertThat(explained("ehcp-school-consult", SettingFixtures.hillside()))
                .startsWith("Hillside School should reply to the consultation on a draft plan by Wednesday 27 May 2026,"
                        + " because under the SEND Code of Practice 2015, paragraph 9.83, the time is 15 days from");
    }

    @Test
    void a_notice_is_at_least_so_long_before() {
        assertThat(explained("ar-notice", SettingFixtures.hillside()))
                .endsWith(
                        "by Monday 27 April 2026, because under the SEND Regulations 2014, regulation 20(3), the time"
                                + " is at least 2 weeks before the review meeting on Tuesday 12 May 2026, neither day counted.");
    }

    @Test
    void the_least_time_to_be_allowed_is_not_called_a_date_to_act_by() {
        assertThat(explained("ehcp-parent-views", SettingFixtures.hillside()))
                .isEqualTo(
                        "The local authority must allow the parent time to give views on the draft plan, and the time"
                                + " allowed may not end before Tuesday 26 May 2026, because under the SEND Regulations 2014,"
                                + " regulation 13(1)(a), the time is at least 15 days beginning with the service of the draft"
                                + " plan on Tuesday 12 May 2026.");
    }

    @Test
    void a_quicker_promise_of_the_school_is_called_a_promise_and_the_law_named_beside_it() {
        assertThat(explained("ar-report", SettingFixtures.hillsideSaying("ar-report", "1 week")))
                .isEqualTo("Hillside School promises to send the report of the review meeting to everyone invited by"
                        + " Tuesday 19 May 2026, because its own policy says 1 week from the review meeting on"
                        + " Tuesday 12 May 2026; under the SEND Regulations 2014, regulation 20(7)–(9), the last day is"
                        + " Tuesday 26 May 2026.");
    }

    @Test
    void the_names_of_the_law_take_an_article_only_where_people_say_one() {
        assertThat(explained("ar-cycle", SettingFixtures.hillside()))
                .contains("under the Children and Families Act 2014, section 44(1), the time is 12 months beginning");
        assertThat(explained("sar", SettingFixtures.hillside())).contains("under the UK GDPR, article 12A, the time");
        assertThat(explained("accessibility-plan", SettingFixtures.hillside()))
                .contains("because under SI 2005/3221, regulation 3, there are periods of 3 years from 1 April 2006");
        assertThat(explained("safeguard-dsl-now", SettingFixtures.hillside()))
                .isEqualTo(
                        "Hillside School should tell the safeguarding lead at once, because under Keeping children"
                                + " safe in education, Part 1, there is no time to wait after the concern on Tuesday 12 May 2026.");
    }

    @Test
    void a_day_of_the_year_names_the_year_it_belongs_to() {
        assertThat(explained("phase-february", SettingFixtures.hillside()))
                .contains("it is due before 15 February 2026, in the calendar year of the transfer on Tuesday");
    }

    @Test
    void a_default_is_not_called_a_law() {
        StatutoryClock one =
                LawFixtures.clockWith(LawFixtures.entry("complaint-stage", Bound.SETTING, LawFixtures.after("10 days"))
                        .force(Force.DEFAULT)
                        .duty("answer the complaint")
                        .from("the day the complaint arrived")
                        .source("No legal number", "a default")
                        .build());

        assertThat(one.deadline("complaint-stage", MEETING, SettingFixtures.hillside())
                        .explanation())
                .isEqualTo(
                        "Hillside School aims to answer the complaint by Friday 22 May 2026, because the time is"
                                + " 10 days from the day the complaint arrived (Tuesday 12 May 2026), and no law sets another.");
    }

    @Test
    void the_steps_lead_from_the_start_to_the_last_school_day() {
        assertThat(LawFixtures.clock()
                        .deadline("ar-report", MEETING, SettingFixtures.hillside())
                        .steps())
                .containsExactly(
                        "The clock starts with the review meeting: Tuesday 12 May 2026.",
                        "The rule: SEND Regulations 2014, reg 20(7)–(9).",
                        "2 weeks after the review meeting, that day not counted: Tuesday 26 May 2026.",
                        "The last school day on or before it: Friday 22 May 2026.");
    }

    private static String explained(String duty, Setting setting) {
        return LawFixtures.clock().deadline(duty, MEETING, setting).explanation();
    }
}
