package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.draftplanconsultation.Consultations.ROOTS;
import static org.sendcasework.draftplanconsultation.Consultations.VICTORIA_ROAD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.clock.Deadline;
import org.sendcasework.law.Force;
import org.sendcasework.setting.Setting;

/**
 * Fifteen days, worked out by hand. Terms end at Victoria Road on 2 April, 21 July (22 July is an INSET day) and 18 December
 * 2026, at ROOTS on 27 March, 16 July (17 and 20 July are INSET days) and 18 December 2026; they begin again at Victoria
 * Road on 20 April and 2 September, at ROOTS on 13 April and 3 September 2026.
 */
class ConsultationDeadlinesTest {

    @ParameterizedTest(name = "{0}, received {1}: due {2}, act by {3}")
    @CsvSource({
        // in term
        "victoria-road, 2026-03-03, 2026-03-18, 2026-03-18",
        "roots,         2026-03-03, 2026-03-18, 2026-03-18",
        // on the day before the Easter holiday begins: the last day of term is all that is left of term
        "victoria-road, 2026-04-01, 2026-04-16, 2026-04-02",
        "roots,         2026-03-26, 2026-04-10, 2026-03-27",
        // in the Easter holiday: term begins again inside the fifteen days
        "victoria-road, 2026-04-06, 2026-04-21, 2026-04-21",
        "roots,         2026-04-01, 2026-04-16, 2026-04-16",
        // on the last school day before the summer
        "victoria-road, 2026-07-21, 2026-08-05, 2026-07-21",
        "roots,         2026-07-16, 2026-07-31, 2026-07-16",
        // in the summer, no school day in all the time: somebody has to act in the holiday
        "victoria-road, 2026-07-22, 2026-08-06, 2026-08-06",
        "roots,         2026-08-03, 2026-08-18, 2026-08-18",
        // in the summer, ending after it
        "victoria-road, 2026-08-24, 2026-09-08, 2026-09-08",
        "roots,         2026-08-24, 2026-09-08, 2026-09-08",
        // due on Christmas Day, and on the Saturday after New Year: neither moves
        "victoria-road, 2026-12-10, 2026-12-25, 2026-12-18",
        "roots,         2026-12-18, 2027-01-02, 2026-12-18",
    })
    void fifteen_days_after_receipt_holidays_or_not_and_the_last_school_day_before(
            String setting, String received, LocalDate due, LocalDate actBy) {
        Deadline reply = reply(Consultations.received(of(setting), received)).deadline();

        assertThat(reply.due()).isEqualTo(due);
        assertThat(reply.actBy()).isEqualTo(actBy);
        assertThat(reply.force()).as("guidance, not law").isEqualTo(Force.SHOULD);
    }

    @Test
    void a_reply_sent_on_the_fifteenth_day_is_in_time_and_one_of_the_sixteenth_is_late() {
        Consultations received = Consultations.received();

        assertThat(stateOf(received.fact(ConsultationFields.REPLIED_ON, LocalDate.of(2026, 3, 18)), "2026-03-18"))
                .isEqualTo(CaseDeadline.State.MET);
        assertThat(stateOf(received.fact(ConsultationFields.REPLIED_ON, LocalDate.of(2026, 3, 19)), "2026-03-19"))
                .isEqualTo(CaseDeadline.State.MET_LATE);
        assertThat(stateOf(received, "2026-03-19")).isEqualTo(CaseDeadline.State.OVERDUE);
    }

    @Test
    void an_authority_that_decides_inside_the_fifteen_days_leaves_nothing_to_answer() {
        Consultations decided =
                Consultations.received().on("2026-03-18").fact(ConsultationFields.LEARNT_ON, LocalDate.of(2026, 3, 18));

        assertThat(decided.reply()).isEmpty();
    }

    @Test
    void a_final_plan_that_comes_once_the_reply_is_late_does_not_undo_that() {
        Consultations late = Consultations.received()
                .on("2026-03-19")
                .fact(ConsultationFields.FINAL_PLAN_RECEIVED_ON, LocalDate.of(2026, 3, 19));

        assertThat(stateOf(late, "2026-03-19")).isEqualTo(CaseDeadline.State.OVERDUE);
    }

    @Test
    void a_final_plan_after_the_reply_leaves_the_reply_in_time() {
        Consultations named = Consultations.received()
                .fact(ConsultationFields.REPLIED_ON, LocalDate.of(2026, 3, 10))
                .fact(ConsultationFields.FINAL_PLAN_RECEIVED_ON, LocalDate.of(2026, 3, 12));

        assertThat(stateOf(named, "2026-03-12")).isEqualTo(CaseDeadline.State.MET);
    }

    private static Setting of(String id) {
        return id.equals("roots") ? ROOTS : VICTORIA_ROAD;
    }

    private static CaseDeadline reply(Consultations consultation) {
        return consultation.reply().orElseThrow();
    }

    private static CaseDeadline.State stateOf(Consultations consultation, String day) {
        return reply(consultation).stateOn(LocalDate.parse(day));
    }
}
