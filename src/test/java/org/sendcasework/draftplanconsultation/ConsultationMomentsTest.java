package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.draftplanconsultation.Consultations.ROOTS;
import static org.sendcasework.draftplanconsultation.Consultations.VICTORIA_ROAD;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.clock.LondonTime;

/** When each task of a consultation is wanted, on the setting's own pace inside the fifteen days. */
class ConsultationMomentsTest {

    @Test
    void in_term_the_papers_are_checked_two_days_after_and_the_rest_is_counted_back_from_the_last_day() {
        // received on Tuesday 3 March 2026, to act by Wednesday 18 March
        Consultations consultation = Consultations.received();

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2026-03-05");
        assertThat(by(consultation, "draftReplyBy")).isEqualTo("2026-03-13");
        assertThat(by(consultation, "decideReplyBy")).isEqualTo("2026-03-16");
        assertThat(by(consultation, "replyActBy")).isEqualTo("2026-03-18");
    }

    @Test
    void the_reminder_comes_five_days_before_and_the_breach_when_the_fifteenth_day_has_ended() {
        assertThat(Consultations.received().moments())
                .containsEntry("replyReminderAt", Instant.parse("2026-03-13T07:00:00Z"))
                .containsEntry("replyLastSchoolDayAt", Instant.parse("2026-03-18T07:00:00Z"))
                .containsEntry("replyOverdueAt", Instant.parse("2026-03-19T00:00:00Z"));
    }

    @Test
    void a_weekend_pulls_our_own_days_back_to_a_school_day() {
        // received on Friday 6 March 2026, to act by Friday 20 March: two days after receipt is a Sunday
        Consultations consultation = Consultations.received(VICTORIA_ROAD, "2026-03-06");

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2026-03-06");
        assertThat(by(consultation, "decideReplyBy")).isEqualTo("2026-03-18");
    }

    @Test
    void just_before_the_easter_holiday_all_is_wanted_in_the_two_days_of_term_that_are_left() {
        // received on Wednesday 1 April 2026, due on Thursday 16 April, to act by Thursday 2 April
        Consultations consultation = Consultations.received(VICTORIA_ROAD, "2026-04-01");

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2026-04-02");
        assertThat(by(consultation, "draftReplyBy")).isEqualTo("2026-04-02");
        assertThat(by(consultation, "decideReplyBy")).isEqualTo("2026-04-02");
        assertThat(consultation.moments())
                .containsEntry("replyLastSchoolDayAt", Instant.parse("2026-04-02T06:00:00Z"))
                .containsEntry("replyOverdueAt", Instant.parse("2026-04-16T23:00:00Z"));
    }

    @Test
    void received_in_a_holiday_the_papers_wait_for_the_first_school_day() {
        // received on Wednesday 1 April 2026 at ROOTS, where term begins again on Monday 13 April; to act by 16 April
        Consultations consultation = Consultations.received(ROOTS, "2026-04-01");

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2026-04-13");
        assertThat(by(consultation, "draftReplyBy")).isEqualTo("2026-04-13");
        assertThat(by(consultation, "decideReplyBy")).isEqualTo("2026-04-14");
    }

    @Test
    void where_no_school_day_is_in_the_time_the_days_stand_in_the_holiday() {
        // received on Wednesday 22 July 2026, an INSET day at the end of term; due on Thursday 6 August
        Consultations consultation = Consultations.received(VICTORIA_ROAD, "2026-07-22");

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2026-07-24");
        assertThat(by(consultation, "draftReplyBy")).isEqualTo("2026-08-01");
        assertThat(by(consultation, "decideReplyBy")).isEqualTo("2026-08-04");
        assertThat(by(consultation, "replyActBy")).isEqualTo("2026-08-06");
    }

    @Test
    void recorded_late_nothing_of_our_own_is_wanted_before_today() {
        Consultations consultation = Consultations.received().on("2026-03-17");

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2026-03-17");
        assertThat(by(consultation, "draftReplyBy")).isEqualTo("2026-03-17");
        assertThat(by(consultation.on("2026-03-20"), "draftReplyBy"))
                .as("never after the day to act by")
                .isEqualTo("2026-03-18");
    }

    @Test
    void term_dates_that_are_not_known_yet_leave_the_plain_days() {
        Consultations consultation = Consultations.received(VICTORIA_ROAD, "2029-03-06");

        assertThat(by(consultation, "checkPapersBy")).isEqualTo("2029-03-08");
        assertThat(by(consultation, "replyActBy")).isEqualTo("2029-03-21");
    }

    @Test
    void what_the_final_plan_names_is_asked_for_four_weeks_after_the_fifteen_days() {
        // four weeks after Wednesday 18 March 2026 is Wednesday 15 April, in the Easter holiday: back to Thursday 2
        // April
        assertThat(by(Consultations.received(), "namedBy")).isEqualTo("2026-04-02");
        assertThat(by(Consultations.received(ROOTS, "2026-03-03"), "namedBy")).isEqualTo("2026-04-15");
    }

    private static LocalDate by(Consultations consultation, String moment) {
        return LondonTime.dayOf(consultation.moments().get(moment));
    }
}
