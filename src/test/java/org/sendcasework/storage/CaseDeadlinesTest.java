package org.sendcasework.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.storage.CaseFileDatabase.ADA;
import static org.sendcasework.storage.CaseFileDatabase.OPENED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawFile;

class CaseDeadlinesTest {
    private static final StatutoryClock CLOCK = new StatutoryClock(LawFile.standard(), SettingFixtures.WORKING_DAYS);
    private static final LocalDate MEETING = LocalDate.of(2026, 5, 12);
    private static final LocalDate MOVED_MEETING = LocalDate.of(2026, 5, 19);
    private static final CaseDeadline NOTICE = open("ar-notice", MEETING);
    private static final CaseDeadline MOVED_NOTICE = open("ar-notice", MOVED_MEETING);
    private static final CaseDeadline REPORT = open("ar-report", MEETING);
    private static final String BECAUSE = "the meeting was moved";

    private final CaseFileDatabase database = new CaseFileDatabase();
    private final CaseFiles files = database.filesOn(OPENED);
    private final CaseFiles filesLater = database.filesOn(LocalDate.of(2026, 4, 24));
    private final String reference = database.openReviewOf(ADA);

    @Test
    void every_deadline_reads_back_as_it_was_derived() {
        CaseDeadline met = met(REPORT, LocalDate.of(2026, 5, 20));
        CaseDeadline beyondTheTermDates = open("ar-decision", LocalDate.of(2027, 12, 1));

        files.derive(reference, List.of(met, NOTICE, beyondTheTermDates), "the meeting was set");

        assertThat(beyondTheTermDates.deadline().lastSchoolDay()).isEmpty();
        assertThat(standing()).containsExactly(NOTICE, met, beyondTheTermDates);
    }

    @Test
    void deadlines_derived_for_the_first_time_are_on_record_with_their_dates() {
        files.derive(reference, List.of(NOTICE), "the meeting was set");

        assertThat(lastSaid())
                .isEqualTo("Deadlines derived: give everyone invited notice of the date of the review meeting by Monday"
                        + " 27 April 2026 (the meeting was set).");
    }

    @Test
    void a_deadline_derived_again_keeps_the_old_one_with_its_reason() {
        files.derive(reference, List.of(NOTICE), "the meeting was set");

        filesLater.derive(reference, List.of(MOVED_NOTICE), BECAUSE);

        assertThat(standing()).containsExactly(MOVED_NOTICE);
        assertThat(files.superseded(reference))
                .containsExactly(new CaseFiles.Superseded(NOTICE, Instant.parse("2026-04-24T08:00:00Z"), BECAUSE));
        assertThat(lastSaid())
                .isEqualTo(
                        "Deadlines derived again: give everyone invited notice of the date of the review meeting by Monday"
                                + " 4 May 2026 instead of Monday 27 April 2026 (the meeting was moved).");
    }

    @Test
    void a_reason_that_is_a_whole_sentence_ends_once() {
        files.derive(reference, List.of(NOTICE), "the meeting was set.");

        assertThat(lastSaid()).endsWith("(the meeting was set).");
    }

    @Test
    void a_deadline_that_was_met_and_is_derived_again_is_kept_as_met() {
        CaseDeadline met = met(NOTICE, LocalDate.of(2026, 4, 20));
        files.derive(reference, List.of(met), "the meeting was set");

        filesLater.derive(reference, List.of(MOVED_NOTICE), BECAUSE);

        assertThat(standing()).containsExactly(MOVED_NOTICE);
        assertThat(files.superseded(reference))
                .extracting(CaseFiles.Superseded::deadline)
                .containsExactly(met);
    }

    @Test
    void the_latest_of_several_superseded_deadlines_comes_first() {
        files.derive(reference, List.of(NOTICE), "the meeting was set");
        files.derive(reference, List.of(MOVED_NOTICE), BECAUSE);
        files.derive(reference, List.of(NOTICE), "it was moved back");

        assertThat(files.superseded(reference))
                .extracting(CaseFiles.Superseded::because)
                .containsExactly("it was moved back", BECAUSE);
    }

    @Test
    void a_duty_done_is_marked_on_its_deadline_and_supersedes_nothing() {
        files.derive(reference, List.of(REPORT), "the meeting was held");
        CaseDeadline met = met(REPORT, LocalDate.of(2026, 5, 20));

        filesLater.derive(reference, List.of(met), "the report was sent");

        assertThat(standing()).containsExactly(met);
        assertThat(files.superseded(reference)).isEmpty();
        assertThat(files.record(reference)).hasSize(2);
    }

    @Test
    void an_exemption_is_marked_on_its_deadline_and_supersedes_nothing_and_so_is_its_end() {
        files.derive(reference, List.of(NOTICE, REPORT), "the meeting was held");
        CaseDeadline exempt = REPORT.exempt("The setting relies on this ground: a ground.");

        filesLater.derive(reference, List.of(NOTICE, exempt), "an exemption was recorded");
        assertThat(standing()).containsExactly(NOTICE, exempt);
        filesLater.derive(reference, List.of(NOTICE, REPORT), "the exemption was taken back");

        assertThat(standing()).containsExactly(NOTICE, REPORT);
        assertThat(files.superseded(reference)).isEmpty();
    }

    @Test
    void an_exempt_deadline_that_is_derived_again_is_kept_as_exempt() {
        CaseDeadline exempt = NOTICE.exempt("The setting relies on this ground: a ground.");
        files.derive(reference, List.of(exempt), "the meeting was set");

        filesLater.derive(reference, List.of(MOVED_NOTICE), BECAUSE);

        assertThat(files.superseded(reference))
                .extracting(CaseFiles.Superseded::deadline)
                .containsExactly(exempt);
    }

    @Test
    void a_duty_found_not_to_be_done_after_all_is_open_again() {
        files.derive(reference, List.of(met(REPORT, LocalDate.of(2026, 5, 20))), "the report was sent");

        files.derive(reference, List.of(REPORT), "somebody had not been sent it");

        assertThat(standing()).containsExactly(REPORT);
    }

    @Test
    void a_duty_that_no_longer_follows_is_kept_with_the_reason() {
        files.derive(reference, List.of(NOTICE, REPORT), "the meeting was held");

        files.derive(reference, List.of(NOTICE), "the meeting had been postponed");

        assertThat(standing()).containsExactly(NOTICE);
        assertThat(files.superseded(reference))
                .extracting(CaseFiles.Superseded::deadline)
                .containsExactly(REPORT);
        assertThat(lastSaid())
                .isEqualTo("Deadlines derived again: " + REPORT.deadline().what()
                        + ", no longer due on Tuesday 26 May 2026 (the meeting had been postponed).");
    }

    @Test
    void deadlines_derived_again_unchanged_leave_no_trace() {
        files.derive(reference, List.of(NOTICE, REPORT), "the meeting was set");

        filesLater.derive(reference, List.of(NOTICE, REPORT), "somebody looked");

        assertThat(database.rows("case_deadline")).isEqualTo(2);
        assertThat(files.record(reference)).hasSize(2);
    }

    @Test
    void deadlines_are_those_of_their_own_case_only() {
        database.register("ben");
        String bens = database.openReviewOf("ben");
        files.derive(reference, List.of(NOTICE), "the meeting was set");
        files.derive(bens, List.of(NOTICE), "the meeting was set");

        files.derive(bens, List.of(MOVED_NOTICE), BECAUSE);

        assertThat(standing()).containsExactly(NOTICE);
        assertThat(files.superseded(reference)).isEmpty();
    }

    private List<CaseDeadline> standing() {
        return files.find(reference).orElseThrow().deadlines();
    }

    private String lastSaid() {
        List<CaseFiles.Entry> record = files.record(reference);
        return record.get(record.size() - 1).said();
    }

    private static CaseDeadline open(String duty, LocalDate day) {
        return new CaseDeadline(CLOCK.deadline(duty, day, SettingFixtures.hillside()), Optional.empty());
    }

    private static CaseDeadline met(CaseDeadline deadline, LocalDate on) {
        return new CaseDeadline(deadline.deadline(), Optional.of(on));
    }
}
