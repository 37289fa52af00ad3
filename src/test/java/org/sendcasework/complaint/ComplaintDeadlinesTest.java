package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.clock.Deadline;

/** From which day each stage is counted, and when a deadline falls away. */
class ComplaintDeadlinesTest {

    @Test
    void a_complaint_of_the_holidays_counts_from_the_first_school_day_after() {
        // Christmas: the INSET day of Monday 4 January is no school day, so it counts as received on Tuesday 5 January
        Complaints complaint = informal("2026-12-22");

        assertThat(complaint.due(ComplaintDuties.INFORMAL)).contains(LocalDate.of(2027, 1, 19));
        assertThat(complaint.file().deadline(ComplaintDuties.INFORMAL).map(CaseDeadline::deadline))
                .map(Deadline::explanation)
                .hasValueSatisfying(
                        words -> assertThat(words).contains("out of term").contains("Tuesday 5 January 2027"));
    }

    @Test
    void a_weekend_in_term_is_in_term() {
        assertThat(informal("2026-11-14").due(ComplaintDuties.INFORMAL)).contains(LocalDate.of(2026, 11, 27));
        assertThat(Receipt.of(LocalDate.of(2026, 11, 14), Complaints.VICTORIA_ROAD)
                        .outOfTerm())
                .isFalse();
    }

    @Test
    void personal_data_know_no_holidays_and_no_weekend() {
        Complaints complaint = Complaints.received("2026-12-22").with(ComplaintFields.PERSONAL_DATA, true);

        // 22 December is the first day, Wednesday 20 January the thirtieth
        assertThat(complaint.due(ComplaintDuties.PERSONAL_DATA)).contains(LocalDate.of(2027, 1, 20));
    }

    @Test
    void personal_data_complained_of_before_the_act_have_no_date() {
        assertThat(Complaints.received("2026-06-18")
                        .with(ComplaintFields.PERSONAL_DATA, true)
                        .due(ComplaintDuties.PERSONAL_DATA))
                .isEmpty();
        assertThat(Complaints.received("2026-06-19")
                        .with(ComplaintFields.PERSONAL_DATA, true)
                        .due(ComplaintDuties.PERSONAL_DATA))
                .contains(LocalDate.of(2026, 7, 18));
    }

    @Test
    void settled_in_time_nobody_is_late_and_personal_data_are_owed_all_the_same() {
        Complaints complaint = informal("2026-11-16")
                .with(ComplaintFields.PERSONAL_DATA, true)
                .with(ComplaintFields.SETTLED_ON, LocalDate.of(2026, 11, 17));

        assertThat(complaint.due(ComplaintDuties.INFORMAL)).isEmpty();
        assertThat(complaint.due(ComplaintDuties.PERSONAL_DATA)).isPresent();
    }

    @Test
    void settled_late_the_answer_stays_late() {
        assertThat(informal("2026-11-16")
                        .with(ComplaintFields.SETTLED_ON, LocalDate.of(2026, 12, 1))
                        .due(ComplaintDuties.INFORMAL))
                .isPresent();
    }

    @Test
    void gone_formal_in_time_no_informal_answer_is_owed() {
        assertThat(informal("2026-11-16")
                        .with(ComplaintFields.FORMAL_RECEIVED_ON, LocalDate.of(2026, 11, 18))
                        .due(ComplaintDuties.INFORMAL))
                .isEmpty();
    }

    @Test
    void a_complainant_who_says_something_else_is_not_late_with_a_panel() {
        Complaints answered = Complaints.received()
                .with(ComplaintFields.FORMAL_RECEIVED_ON, Complaints.RECEIVED)
                .with(ComplaintFields.FORMAL_ANSWERED_ON, LocalDate.of(2026, 12, 14));

        // 15 to 18 December, 5 to 8 January, 11 and 12 January
        assertThat(answered.due(ComplaintDuties.PANEL_ASK)).contains(LocalDate.of(2027, 1, 12));
        assertThat(answered.with(ComplaintFields.PANEL_SAID, RecordWhetherAPanelIsWanted.ACCEPTS)
                        .due(ComplaintDuties.PANEL_ASK))
                .isEmpty();
    }

    @Test
    void findings_are_sent_when_the_last_of_those_who_get_them_has_them() {
        Complaints heard = Complaints.beforeAPanel()
                .with(ComplaintFields.PANEL_HELD_ON, LocalDate.of(2026, 11, 30))
                .with(ComplaintFields.FINDINGS_ON, LocalDate.of(2026, 12, 2))
                .with(ComplaintFields.FINDINGS_TO_PERSON_ON, LocalDate.of(2026, 12, 8));

        assertThat(heard.file()
                        .deadline(ComplaintDuties.PANEL_FINDINGS)
                        .orElseThrow()
                        .metOn())
                .contains(LocalDate.of(2026, 12, 8));
        assertThat(heard.due(ComplaintDuties.PANEL_FINDINGS)).contains(LocalDate.of(2026, 12, 7));
    }

    private static Complaints informal(String received) {
        return Complaints.received(received).with(ComplaintFields.TRACK, Track.INFORMAL);
    }
}
