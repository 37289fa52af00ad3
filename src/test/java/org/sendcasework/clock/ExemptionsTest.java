package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.law.Bound;
import org.sendcasework.law.TimeLimit;

class ExemptionsTest {
    private static final LocalDate REQUEST = LocalDate.of(2026, 7, 6);
    private static final RecordedFacts LETTER = RecordedFacts.shownBy("letter of 3 August 2026, in the pupil's file");

    private final Exemptions exemptions = new Exemptions(LawFixtures.CATALOGUE);

    /** The summer closure runs from Wednesday 22 July 2026; pupils are back on Thursday 3 September. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-14, false",
        "2026-07-15, true",
        "2026-08-27, true",
        "2026-08-28, false",
        "2026-12-22, false",
    })
    void a_summer_closure_excuses_the_authority_that_asked_from_a_week_before_to_a_week_before_re_opening(
            LocalDate asked, boolean excused) {
        ExemptionAnswer answer = consider("school-closure", "ehcna-decide", LETTER.on(asked));

        assertThat(answer instanceof ExemptionAnswer.Allowed).as(answer.words()).isEqualTo(excused);
    }

    @Test
    void a_closure_never_excuses_the_school() {
        isRefused(
                consider("school-closure", "ehcna-advice", LETTER.on(LocalDate.of(2026, 7, 20))),
                "The law lets the closure of a school excuse the local authority, not the school: the setting must keep"
                        + " this time limit in the holidays too (SEND Code of Practice 2015, para 9.41).");
        isRefused(
                consider("school-closure", "ar-report", LETTER.on(LocalDate.of(2026, 7, 20))),
                "The law lets the closure of a school excuse the local authority, not the school");
    }

    @Test
    void a_request_from_before_the_period_delays_nothing_in_it() {
        isRefused(
                consider("school-closure", "ehcna-decide", LETTER.on(LocalDate.of(2025, 7, 21))),
                "Advice was asked for on Monday 21 July 2025, before the period began, Monday 6 July 2026.");
        isRefused(
                consider(
                        "early-years-closure",
                        "ehcna-decide",
                        LETTER.from(LocalDate.of(2025, 7, 20))
                                .until(LocalDate.of(2025, 8, 31))
                                .on(LocalDate.of(2025, 7, 21))),
                "Advice was asked for on Monday 21 July 2025, before the period began, Monday 6 July 2026.");
    }

    @ParameterizedTest
    @CsvSource({
        "ehcna-advice, school-closure,       2026-07-10, 2026-08-06, 2026-07-14, GROUND",
        "ehcna-advice, absent-from-area,               , 2026-08-06,           , FIRST_DAY",
        "ehcna-advice, absent-from-area,     2026-07-10,           ,           , LAST_DAY",
        "ehcna-advice, absent-from-area,     2026-07-10, 2026-07-20,           , LAST_DAY",
        "ehcna-advice, exceptional-circumstances, 2026-09-10,      ,           , FIRST_DAY",
        "ehcna-advice, appointment-missed,             ,           ,           , DAY_OF_THE_EVENT",
        "ehcna-advice, appointment-missed,             ,           , 2026-07-14, WHOSE_APPOINTMENT",
        "ehcna-decide, school-closure,                 ,           ,           , DAY_OF_THE_EVENT",
        "ehcna-decide, school-closure,                 ,           , 2026-07-07, DAY_OF_THE_EVENT",
        "ehcna-decide, early-years-closure,            ,           ,           , FIRST_DAY",
        "ehcna-decide, early-years-closure,  2026-07-20,           ,           , LAST_DAY",
        "ehcna-decide, early-years-closure,  2026-07-20, 2026-08-31,           , DAY_OF_THE_EVENT",
    })
    void a_refusal_says_what_of_the_claim_does_not_do(
            String duty, String ground, LocalDate from, LocalDate until, LocalDate day, ExemptionAnswer.About about) {
        RecordedFacts facts = new RecordedFacts(
                "letter",
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(day),
                Optional.empty());

        assertThat(consider(ground, duty, facts))
                .isInstanceOfSatisfying(ExemptionAnswer.Refused.class, refused -> assertThat(refused.about())
                        .isEqualTo(about));
    }

    @Test
    void a_closure_beyond_the_term_dates_is_not_guessed() {
        isRefused(
                consider("school-closure", "ehcna-decide", LETTER.on(LocalDate.of(2027, 7, 15))),
                "Whether the school was closed cannot be told: the school days of Hillside School are known from");
    }

    @ParameterizedTest
    @CsvSource({"ar-notice", "ar-decision", "ar-overall", "ar-cycle"})
    void no_duty_of_an_annual_review_has_an_exemption(String duty) {
        isRefused(
                consider("exceptional-circumstances", duty, LETTER.from(REQUEST)),
                "The law gives no exemption from any time limit of an annual review");
    }

    @Test
    void a_ground_of_another_duty_is_refused_with_those_that_there_are() {
        isRefused(
                consider("appointment-missed", "ehcna-decide", LETTER.on(REQUEST)),
                "The law does not give this ground for this time limit (SEND Regulations 2014, reg 5(1)). What it gives:"
                        + " school closure; early years closure; exceptional personal circumstances; absent from"
                        + " area.");
        isRefused(
                consider("absent-from-area", "ehcna-final", LETTER.from(REQUEST)),
                "The law gives no exemption from this time limit (SEND Regulations 2014, reg 13(2)).");
    }

    @Test
    void a_ground_open_to_the_authority_alone_is_refused_to_a_school_even_if_an_entry_lists_it() {
        TimeLimit wrong = LawFixtures.entry("a-duty", Bound.SETTING, LawFixtures.after("6 weeks"))
                .excusedBy("exceptional-personal-circumstances")
                .build();
        Deadline deadline = LawFixtures.clockWith(wrong).deadline("a-duty", REQUEST, SettingFixtures.hillside());

        isRefused(
                new Exemptions(LawFixtures.catalogue(wrong))
                        .consider(
                                "exceptional-personal-circumstances",
                                deadline,
                                LETTER.from(REQUEST),
                                SettingFixtures.schoolDays()),
                "The law gives this ground to the local authority, not to the setting.");
    }

    @Test
    void nothing_is_excused_without_recorded_evidence() {
        isRefused(
                consider(
                        "school-closure",
                        "ehcna-decide",
                        RecordedFacts.shownBy("  ").on(LocalDate.of(2026, 7, 20))),
                "Record what shows the ground, and where it is kept.");
    }

    /** The six weeks run from 6 July to 17 August 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-10, 2026-08-06, true,  28 days",
        "2026-07-10, 2026-08-05, false, 27 days",
        "2026-06-01, 2026-08-02, true,  28 days inside the period",
        "2026-06-01, 2026-07-20, false, seven weeks but only 15 days inside the period",
        "2026-08-01, 2026-10-01, false, 17 days inside the period",
        "2026-09-01, 2026-10-15, false, after the period",
    })
    void an_absence_counts_when_four_continuous_weeks_of_it_fall_in_the_period(
            LocalDate from, LocalDate until, boolean excused, String why) {
        ExemptionAnswer answer =
                consider("absent-from-area", "ehcna-advice", LETTER.from(from).until(until));

        assertThat(answer instanceof ExemptionAnswer.Allowed)
                .as("%s: %s", why, answer.words())
                .isEqualTo(excused);
    }

    @Test
    void after_a_tribunals_order_two_weeks_of_absence_are_enough() {
        assertThat(consider(
                        "absent-two-weeks",
                        "order-make-plan",
                        LETTER.from(LocalDate.of(2026, 7, 10)).until(LocalDate.of(2026, 7, 23))))
                .isInstanceOf(ExemptionAnswer.Allowed.class);
        isRefused(
                consider(
                        "absent-two-weeks",
                        "order-make-plan",
                        LETTER.from(LocalDate.of(2026, 7, 10)).until(LocalDate.of(2026, 7, 22))),
                "The absence from Friday 10 July 2026 to Wednesday 22 July 2026 covers 13 days of the period,"
                        + " Monday 6 July 2026 to Monday 10 August 2026; the law asks for 14 continuous days during it.");
    }

    @Test
    void circumstances_count_only_within_the_period() {
        assertThat(consider(
                        "exceptional-personal-circumstances", "ehcna-decide", LETTER.from(LocalDate.of(2026, 6, 1))))
                .isInstanceOf(ExemptionAnswer.Allowed.class);
        isRefused(
                consider(
                        "exceptional-circumstances",
                        "ehcna-advice",
                        LETTER.from(LocalDate.of(2026, 6, 1)).until(LocalDate.of(2026, 7, 5))),
                "The circumstances did not fall in the period, Monday 6 July 2026 to Monday 17 August 2026.");
        isRefused(
                consider("exceptional-circumstances", "ehcna-advice", LETTER),
                "Record from which day the circumstances affected the family.");
    }

    @Test
    void a_missed_appointment_excuses_only_whoever_made_it() {
        LocalDate day = LocalDate.of(2026, 7, 14);

        assertThat(consider("appointment-missed", "ehcna-advice", LETTER.on(day).madeBy(Bound.SETTING)))
                .isInstanceOf(ExemptionAnswer.Allowed.class);
        isRefused(
                consider("appointment-missed", "ehcna-advice", LETTER.on(day).madeBy(Bound.HEALTH_COMMISSIONER)),
                "The appointment was made by the health commissioner. It excuses only whoever made it, here the"
                        + " setting.");
        isRefused(
                consider(
                        "appointment-missed",
                        "ehcna-advice",
                        LETTER.on(LocalDate.of(2026, 8, 18)).madeBy(Bound.SETTING)),
                "The appointment on Tuesday 18 August 2026 did not fall in the period");
    }

    @Test
    void an_early_years_closure_is_tested_by_its_recorded_days() {
        RecordedFacts closed = LETTER.from(LocalDate.of(2026, 7, 20)).until(LocalDate.of(2026, 8, 16));

        assertThat(consider("early-years-closure", "ehcna-decide", closed.on(LocalDate.of(2026, 7, 13))))
                .isInstanceOf(ExemptionAnswer.Allowed.class);
        isRefused(
                consider("early-years-closure", "ehcna-decide", closed.on(LocalDate.of(2026, 8, 11))),
                "Advice was asked for on Tuesday 11 August 2026. The law covers requests from Monday 13 July 2026 to"
                        + " Monday 10 August 2026.");
        isRefused(
                consider(
                        "early-years-closure",
                        "ehcna-decide",
                        closed.until(LocalDate.of(2026, 8, 15)).on(LocalDate.of(2026, 7, 13))),
                "The closure lasted 27 days; the law asks for four continuous weeks.");
    }

    @Test
    void a_direction_of_the_tribunal_needs_only_the_direction() {
        assertThat(consider("tribunal-direction", "order-make-plan", LETTER))
                .isInstanceOf(ExemptionAnswer.Allowed.class);
    }

    private ExemptionAnswer consider(String ground, String duty, RecordedFacts facts) {
        Deadline deadline = LawFixtures.clock().deadline(duty, REQUEST, SettingFixtures.hillside());
        return exemptions.consider(ground, deadline, facts, SettingFixtures.schoolDays());
    }

    private static void isRefused(ExemptionAnswer answer, String words) {
        assertThat(answer).isInstanceOf(ExemptionAnswer.Refused.class);
        assertThat(answer.words()).startsWith(words);
    }
}
