package org.sendcasework.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.steps.Shown;

/** Received on Tuesday 3 March 2026; term at Victoria Road ends on Thursday 2 April. */
class RequestMomentsTest {

    @Test
    void the_date_of_the_request_is_the_deadline_of_a_promise() {
        CaseDeadline deadline =
                Requests.received().file().deadline(RequestDuties.ASKED).orElseThrow();

        assertThat(deadline.deadline().due()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(Requests.received().file().deadlines()).hasSize(1);
    }

    @Test
    void an_order_of_the_tribunal_is_watched_as_a_direction() {
        assertThat(Requests.ordered().file().deadlines())
                .extracting(each -> each.deadline().duty())
                .containsExactly(RequestDuties.DIRECTED);
    }

    @Test
    void without_a_date_there_is_no_deadline_and_the_form_says_so() {
        Requests request = Requests.withoutADate();

        assertThat(request.file().deadlines()).isEmpty();
        // two weeks after Tuesday 3 March
        assertThat(day(request, "answerActBy")).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(request.shown("list-what-is-held", Shown.DEADLINE).toString())
                .contains("No date was given", "Tuesday 17 March 2026", "no limit of the law");
    }

    @Test
    void each_task_is_due_before_the_answer() {
        Requests request = Requests.received();

        assertThat(day(request, "listBy")).isEqualTo(LocalDate.of(2026, 3, 5));
        // six days before Friday 20 March is a Saturday
        assertThat(day(request, "gatherBy")).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(day(request, "safeguardingBy")).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(day(request, "signOffBy")).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(day(request, "answerActBy")).isEqualTo(LocalDate.of(2026, 3, 20));
        // two weeks after is Good Friday: back to the last day of term
        assertThat(day(request, "followUpBy")).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void reminders_come_at_seven_and_it_is_late_once_the_day_has_ended() {
        Requests request = Requests.received();

        assertThat(request.moments())
                .containsEntry("answerReminderAt", Instant.parse("2026-03-15T07:00:00Z"))
                .containsEntry("answerLastSchoolDayAt", Instant.parse("2026-03-20T07:00:00Z"))
                .containsEntry("answerOverdueAt", Instant.parse("2026-03-21T00:00:00Z"));
    }

    @Test
    void a_date_in_the_easter_holiday_is_acted_on_by_the_last_day_of_term_and_does_not_move() {
        Requests request = Requests.received().fact(RequestFields.ANSWER_BY, LocalDate.of(2026, 4, 10));

        assertThat(day(request, "answerActBy")).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(request.moments()).containsEntry("answerOverdueAt", Instant.parse("2026-04-10T23:00:00Z"));
    }

    @Test
    void a_direction_for_a_day_in_august_does_not_move() {
        Requests request = Requests.ordered().on("2026-07-20").fact(RequestFields.ANSWER_BY, LocalDate.of(2026, 8, 14));

        assertThat(request.file()
                        .deadline(RequestDuties.DIRECTED)
                        .orElseThrow()
                        .deadline()
                        .due())
                .isEqualTo(LocalDate.of(2026, 8, 14));
    }

    @Test
    void a_request_recorded_late_wants_nothing_before_today() {
        Requests request = Requests.received().on("2026-03-19");

        assertThat(day(request, "listBy")).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(day(request, "signOffBy")).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(day(request, "answerActBy")).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    private static LocalDate day(Requests request, String moment) {
        return LondonTime.dayOf(request.moments().get(moment));
    }
}
