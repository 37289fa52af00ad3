package org.sendcasework.lateduty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

/** Meeting on Tuesday 12 May 2026: notice was due by 27 April, the report by 26 May, the authority's decision by 9 June. */
class AnswerForTheLateDutyTest {
    private static final AnswerForTheLateDuty STEP = new AnswerForTheLateDuty();
    private static final StatutoryClock CLOCK = new StatutoryClock(LawFile.standard(), WorkingDays.standard());
    private static final LocalDate MEETING = LocalDate.of(2026, 5, 12);

    @Test
    void the_headteacher_reads_what_is_late_with_the_reason_for_its_date() {
        assertThat(late("2026-05-27", open("ar-report"), open("ar-decision")))
                .startsWith("- Hillside")
                .contains("by Tuesday 26 May 2026")
                .endsWith("It is still to be done.")
                .doesNotContain("9 June");
    }

    @Test
    void what_was_done_late_meanwhile_is_said_too() {
        assertThat(late("2026-05-28", met("ar-report", "2026-05-27")))
                .endsWith("It was done late, on Wednesday 27 May 2026.");
    }

    @Test
    void what_was_done_in_time_is_not_held_against_anybody() {
        assertThat(late("2026-05-27", met("ar-notice", "2026-04-27"), open("ar-report")))
                .doesNotContain("27 April");
    }

    @Test
    void a_duty_that_is_not_late_yet_is_shown_as_at_risk() {
        assertThat(late("2026-05-20", open("ar-report")))
                .startsWith("- At risk: ")
                .contains("26 May 2026");
    }

    @Test
    void a_case_in_which_nothing_is_late_any_more_says_so() {
        assertThat(late("2026-05-27", met("ar-report", "2026-05-26")))
                .isEqualTo("Nothing of this case is late any more; say briefly what happened.");
    }

    @Test
    void the_reason_and_what_happens_now_are_asked_for() {
        FormOutcome outcome = STEP.take(view("2026-05-27", open("ar-report")), Facts.none());

        assertThat(((FormOutcome.Refused) outcome).problems().stream().map(Problem::words))
                .containsExactly(
                        "Why it is late: please fill this in",
                        "What happens now, by whom, by when: please fill this in");
    }

    @Test
    void the_answer_goes_into_the_record_and_discharges_nothing() {
        Facts answer = Facts.none()
                .with(LateDutyFields.LATE_REASON, "The SENCO was ill.")
                .with(LateDutyFields.LATE_ACTION, "The deputy sends it on Thursday.");

        FormOutcome.Accepted taken = (FormOutcome.Accepted) STEP.take(view("2026-05-27", open("ar-report")), answer);

        assertThat(taken.change().said())
                .isEqualTo("Answer for lateness: The SENCO was ill. Now: The deputy sends it on Thursday.");
        assertThat(taken.answers()).isEmpty();
        assertThat(taken.change().events()).isEmpty();
    }

    private static String late(String today, CaseDeadline... deadlines) {
        return (String) STEP.shown(view(today, deadlines)).get("lateDuties");
    }

    private static CaseDeadline open(String duty) {
        return new CaseDeadline(CLOCK.deadline(duty, MEETING, SettingFixtures.hillside()), Optional.empty());
    }

    private static CaseDeadline met(String duty, String day) {
        return new CaseDeadline(
                CLOCK.deadline(duty, MEETING, SettingFixtures.hillside()), Optional.of(LocalDate.parse(day)));
    }

    private static CaseView view(String today, CaseDeadline... deadlines) {
        Pupil pupil = new Pupil(
                "ada",
                "hillside",
                "A1",
                "Ada",
                "Oakes",
                LocalDate.of(2015, 5, 4),
                6,
                Provision.E,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        CaseFile file = new CaseFile(
                "AR-26-0042",
                "annual-review",
                "hillside",
                "ada",
                LocalDate.of(2026, 3, 2),
                Facts.none(),
                List.of(),
                List.of(),
                List.of(deadlines),
                Optional.empty());
        return new CaseView(
                file,
                pupil,
                Optional.empty(),
                List.of(),
                SettingFixtures.hillside(),
                LocalDate.parse(today),
                "headteacher@hillside");
    }
}
