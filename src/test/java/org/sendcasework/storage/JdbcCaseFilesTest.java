package org.sendcasework.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.sendcasework.storage.CaseFileDatabase.ADA;
import static org.sendcasework.storage.CaseFileDatabase.OPENED;
import static org.sendcasework.storage.CaseFileDatabase.REVIEW;
import static org.sendcasework.storage.CaseFileDatabase.SETTING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.casefile.RecordedExemption;
import org.sendcasework.clock.RecordedFacts;
import org.sendcasework.law.Bound;

class JdbcCaseFilesTest {
    private static final String SENCO = "senco@hillside";
    private static final Field<LocalDate> MEETING = Field.day("meetingDate", "Meeting");
    private static final Field<String> VIEWS = Field.text("views", "Views");
    private static final Field<Boolean> ARRANGED = Field.yesNo("arranged", "Arranged");
    private static final Field<Set<String>> SECTIONS = Field.choices("sections", "Sections");
    private static final Person PARENT =
            new Person("p1", "Parent", "Jo Oakes", Optional.empty(), Optional.of("jo@oakes.example"), true, false);
    private static final Person THERAPIST =
            new Person("p2", "Therapist", "Sam Field", Optional.of("Westmere Health"), Optional.empty(), false, true);

    private static final RecordedExemption ABSENCE = new RecordedExemption(
            "ehcna-advice",
            Bound.SETTING,
            "absent-from-area",
            RecordedFacts.shownBy("E-mail of 3 August 2026, in the pupil's file")
                    .from(LocalDate.of(2026, 7, 10))
                    .until(LocalDate.of(2026, 8, 6)),
            LocalDate.of(2026, 8, 10),
            SENCO);
    private static final RecordedExemption CLOSURE = new RecordedExemption(
            "ehcna-decide",
            Bound.LOCAL_AUTHORITY,
            "school-closure",
            RecordedFacts.shownBy("The authority's letter")
                    .on(LocalDate.of(2026, 7, 20))
                    .madeBy(Bound.HEALTH_COMMISSIONER),
            LocalDate.of(2026, 8, 11),
            "head@hillside");

    private final CaseFileDatabase database = new CaseFileDatabase();
    private final CaseFiles files = database.filesOn(OPENED);

    @Test
    void references_are_given_in_order() {
        database.register("ben");

        assertThat(List.of(database.openReviewOf(ADA), database.openReviewOf("ben")))
                .containsExactly("AR-26-0001", "AR-26-0002");
    }

    @Test
    void for_figures_each_case_of_a_process_at_a_setting_is_told_by_the_facts_asked_for_as_they_stand() {
        database.register("ben");
        String first = database.openReviewOf(ADA);
        String second = database.openReviewOf("ben");
        files.record(first, SENCO, Change.said("Views.").with(VIEWS, "Mine.").with(ARRANGED, true));
        files.record(first, SENCO, Change.said("Views again.").with(VIEWS, "Ours."));
        files.record(second, SENCO, Change.said("Views.").with(VIEWS, "Mine."));
        files.record(second, SENCO, Change.said("Taken back.").takingBack(List.of(VIEWS)));
        files.close(second, OPENED, "plan kept", SENCO);

        assertThat(files.standing(REVIEW, SETTING, List.of(VIEWS, MEETING)))
                .containsExactly(
                        new CaseFiles.Standing(Facts.none().with(VIEWS, "Ours."), false),
                        new CaseFiles.Standing(Facts.none(), true));
        assertThat(files.standing("another-process", SETTING, List.of(VIEWS))).isEmpty();
        assertThat(files.standing(REVIEW, "another-setting", List.of(VIEWS))).isEmpty();
    }

    @Test
    void references_start_again_with_the_year_and_are_counted_for_each_process() {
        database.register("ben");
        database.openReviewOf(ADA);

        assertThat(database.openReviewOf("ben", LocalDate.of(2027, 1, 4))).isEqualTo("AR-27-0001");
        assertThat(files.open("NA", "needs-assessment", SETTING, ADA, OPENED, SENCO, Change.said("Asked for.")))
                .isEqualTo("NA-26-0001");
    }

    @Test
    void a_new_case_holds_what_it_was_opened_with() {
        Change change = Change.said("Review opened because it falls due.")
                .with(MEETING, LocalDate.of(2026, 5, 14))
                .people(List.of(PARENT));

        String reference = files.open("AR", REVIEW, SETTING, ADA, OPENED, SENCO, change);

        assertThat(files.find(reference))
                .contains(new CaseFile(
                        reference,
                        REVIEW,
                        SETTING,
                        ADA,
                        OPENED,
                        Facts.none().with(MEETING, LocalDate.of(2026, 5, 14)),
                        List.of(PARENT),
                        List.of(),
                        List.of(),
                        Optional.empty()));
        assertThat(files.record(reference))
                .containsExactly(new CaseFiles.Entry(
                        Instant.parse("2026-03-02T09:00:00Z"), SENCO, "Review opened because it falls due."));
    }

    @Test
    void a_second_open_case_of_the_pupil_is_refused_by_name() {
        String first = database.openReviewOf(ADA);

        assertThatThrownBy(() -> database.openReviewOf(ADA))
                .isInstanceOf(CaseFiles.AlreadyOpen.class)
                .hasMessage("Case AR-26-0001 is open for this pupil already; use that one.");
        assertThat(files.openCaseOf(REVIEW, ADA)).contains(first);
    }

    @Test
    void a_refused_case_uses_up_no_reference() {
        database.register("ben");
        database.openReviewOf(ADA);
        assertThatThrownBy(() -> database.openReviewOf(ADA)).isInstanceOf(CaseFiles.AlreadyOpen.class);

        assertThat(database.openReviewOf("ben")).isEqualTo("AR-26-0002");
    }

    @Test
    void another_case_of_the_pupil_may_be_opened_once_the_first_is_closed() {
        files.close(database.openReviewOf(ADA), LocalDate.of(2026, 6, 5), "plan kept", SENCO);

        assertThat(files.openCaseOf(REVIEW, ADA)).isEmpty();
        assertThat(database.openReviewOf(ADA)).isEqualTo("AR-26-0002");
    }

    @Test
    void a_closed_case_says_when_and_how_it_ended() {
        String reference = database.openReviewOf(ADA);

        files.close(reference, LocalDate.of(2026, 6, 5), "plan kept", SENCO);

        assertThat(files.find(reference).orElseThrow().closed())
                .contains(new CaseFile.Closing(LocalDate.of(2026, 6, 5), "plan kept"));
        assertThat(files.record(reference))
                .extracting(CaseFiles.Entry::said)
                .endsWith("Closed on Friday 5 June 2026: plan kept.");
    }

    @Test
    void nothing_is_added_to_a_closed_case() {
        String reference = database.openReviewOf(ADA);
        files.close(reference, LocalDate.of(2026, 6, 5), "plan kept", SENCO);
        String closed = "Case AR-26-0001 was closed on Friday 5 June 2026; nothing can be added to it.";

        assertThatThrownBy(() -> files.record(reference, SENCO, Change.said("Once more.")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(closed);
        assertThatThrownBy(() -> files.derive(reference, List.of(), "of a correction"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(closed);
        assertThatThrownBy(() -> files.close(reference, LocalDate.of(2026, 6, 8), "plan ceased", SENCO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(closed);
    }

    @Test
    void a_closed_case_opens_again_under_its_own_reference_and_the_first_ending_stays_on_record() {
        String reference = database.openReviewOf(ADA);
        files.close(reference, LocalDate.of(2026, 6, 5), "refused", SENCO);

        files.reopen(reference, LocalDate.of(2026, 7, 1), SENCO);

        assertThat(files.find(reference).orElseThrow().closed()).isEmpty();
        assertThat(files.openCaseOf(REVIEW, ADA)).contains(reference);
        assertThat(files.record(reference))
                .extracting(CaseFiles.Entry::said)
                .endsWith("Closed on Friday 5 June 2026: refused.", "Opened again on Wednesday 1 July 2026.");
    }

    @Test
    void a_closed_case_does_not_open_again_beside_another_of_its_kind() {
        String first = database.openReviewOf(ADA);
        files.close(first, LocalDate.of(2026, 6, 5), "refused", SENCO);
        String second = database.openReviewOf(ADA);

        assertThatThrownBy(() -> files.reopen(first, LocalDate.of(2026, 7, 1), SENCO))
                .isInstanceOf(CaseFiles.AlreadyOpen.class)
                .hasMessageContaining(second);
        assertThat(files.find(first).orElseThrow().closed()).isPresent();
    }

    @Test
    void a_case_that_does_not_exist_is_not_found_and_cannot_be_added_to() {
        assertThat(files.find("AR-26-0001")).isEmpty();
        assertThatThrownBy(() -> files.record("AR-26-0001", SENCO, Change.said("Done.")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no case AR-26-0001.");
    }

    @Test
    void facts_of_every_type_read_back() {
        String reference = database.openReviewOf(ADA);
        Facts facts = Facts.none()
                .with(MEETING, LocalDate.of(2026, 5, 14))
                .with(VIEWS, "“I like Tuesdays” – Ada\n\n… and \\ ' 😀")
                .with(ARRANGED, true)
                .with(SECTIONS, Set.of("A", "B"));

        files.record(reference, SENCO, Change.said("Told.").with(facts));

        assertThat(files.find(reference).orElseThrow().facts()).isEqualTo(facts);
    }

    @Test
    void a_text_of_twenty_thousand_characters_reads_back() {
        String reference = database.openReviewOf(ADA);
        String text = "Ada’s views. ".repeat(1_539).substring(0, 20_000);

        files.record(reference, SENCO, Change.said("Views: " + text).with(VIEWS, text));

        assertThat(files.find(reference).orElseThrow().facts().require(VIEWS)).isEqualTo(text);
        assertThat(files.record(reference)).extracting(CaseFiles.Entry::said).endsWith("Views: " + text);
    }

    @Test
    void a_corrected_fact_holds_and_the_old_one_is_kept() {
        String reference = database.openReviewOf(ADA);
        files.record(reference, SENCO, Change.said("Meeting set.").with(MEETING, LocalDate.of(2026, 5, 14)));

        files.record(reference, "office@hillside", Change.said("Corrected.").with(MEETING, LocalDate.of(2026, 5, 21)));

        assertThat(files.find(reference).orElseThrow().facts().get(MEETING)).contains(LocalDate.of(2026, 5, 21));
        assertThat(database.jdbc
                        .sql("select fact_value, recorded_by from case_fact order by id")
                        .query((row, number) -> row.getString(1) + " by " + row.getString(2))
                        .list())
                .containsExactly("2026-05-14 by senco@hillside", "2026-05-21 by office@hillside");
    }

    @Test
    void a_fact_taken_back_holds_no_longer_and_is_kept() {
        String reference = database.openReviewOf(ADA);
        files.record(reference, SENCO, Change.said("Meeting set.").with(MEETING, LocalDate.of(2026, 5, 14)));

        files.record(
                reference, SENCO, Change.said("The meeting is to be moved.").takingBack(List.of(MEETING)));
        files.record(reference, SENCO, Change.said("Said again.").takingBack(List.of(MEETING)));

        assertThat(files.find(reference).orElseThrow().facts()).isEqualTo(Facts.none());
        assertThat(database.rows("case_fact"))
                .as("what was set, and that it was taken back")
                .isEqualTo(2);
    }

    @Test
    void a_fact_handed_in_again_unchanged_is_not_recorded_again() {
        String reference = database.openReviewOf(ADA);
        Change change = Change.said("Meeting set.").with(MEETING, LocalDate.of(2026, 5, 14));
        files.record(reference, SENCO, change);

        files.record(reference, SENCO, change);

        assertThat(database.rows("case_fact")).isEqualTo(1);
        assertThat(files.record(reference)).hasSize(3);
    }

    @Test
    void people_chosen_anew_replace_those_before_who_are_kept() {
        String reference = database.openReviewOf(ADA);
        files.record(reference, SENCO, Change.said("Invited.").people(List.of(PARENT, THERAPIST)));

        files.record(reference, SENCO, Change.said("Invited anew.").people(List.of(THERAPIST)));

        assertThat(files.find(reference).orElseThrow().people()).containsExactly(THERAPIST);
        assertThat(database.rows("case_person where replaced_at is not null")).isEqualTo(2);
    }

    @Test
    void people_stay_in_the_order_in_which_they_were_chosen_until_others_are() {
        String reference = database.openReviewOf(ADA);
        files.record(reference, SENCO, Change.said("Invited.").people(List.of(THERAPIST, PARENT)));

        files.record(reference, SENCO, Change.said("Meeting arranged.").with(ARRANGED, true));

        assertThat(files.find(reference).orElseThrow().people()).containsExactly(THERAPIST, PARENT);
    }

    @Test
    void forgotten_events_vanish_from_the_case_and_stay_on_record() {
        String reference = database.openReviewOf(ADA);
        PersonEvent invited = new PersonEvent("p1", "invited", LocalDate.of(2026, 4, 20), "post");
        PersonEvent received = new PersonEvent("p2", "advice-received", LocalDate.of(2026, 4, 22), "");
        PersonEvent invitedAnew = new PersonEvent("p1", "invited", LocalDate.of(2026, 4, 27), "hand");
        files.record(
                reference,
                SENCO,
                Change.said("Invited.").people(List.of(PARENT, THERAPIST)).with(List.of(invited, received)));

        files.record(reference, SENCO, Change.said("Meeting moved.").forgetting(List.of("invited", "attended")));
        assertThat(files.find(reference).orElseThrow().events()).containsExactly(received);

        files.record(
                reference,
                SENCO,
                Change.said("Moved again.").forgetting(List.of("invited")).with(List.of(invitedAnew)));
        assertThat(files.find(reference).orElseThrow().events()).containsExactly(received, invitedAnew);
        assertThat(database.rows("case_person_event")).isEqualTo(3);
    }

    @Test
    void events_are_those_of_their_own_case_only() {
        database.register("ben");
        String adas = database.openReviewOf(ADA);
        String bens = database.openReviewOf("ben");
        PersonEvent invited = new PersonEvent("p1", "invited", LocalDate.of(2026, 4, 20), "post");
        files.record(adas, SENCO, Change.said("Invited.").with(List.of(invited)));
        files.record(bens, SENCO, Change.said("Invited.").with(List.of(invited)));

        files.record(adas, SENCO, Change.said("Meeting moved.").forgetting(List.of("invited")));

        assertThat(files.find(bens).orElseThrow().events()).containsExactly(invited);
    }

    @Test
    void the_cases_of_a_setting_are_listed_newest_first() {
        database.register("ben");
        database.register("cal");
        database.openReviewOf(ADA, LocalDate.of(2026, 9, 7));
        database.openReviewOf("ben", LocalDate.of(2026, 3, 2));
        database.openReviewOf("cal", LocalDate.of(2027, 1, 4));

        assertThat(files.of(SETTING)).containsExactly("AR-27-0001", "AR-26-0001", "AR-26-0002");
        assertThat(files.of("elsewhere")).isEmpty();
    }

    @Test
    void a_list_of_cases_takes_three_queries_and_closed_ones_have_nothing_to_be_done() {
        database.register("ben");
        String adas = database.openReviewOf(ADA, LocalDate.of(2026, 3, 2));
        String bens = database.openReviewOf("ben", LocalDate.of(2026, 4, 7));
        files.close(adas, LocalDate.of(2026, 4, 8), "review withdrawn", SENCO);
        int before = database.connectionsTaken.get();

        List<CaseSummary> listed = files.summaries(SETTING);

        assertThat(database.connectionsTaken.get() - before).isEqualTo(3);
        assertThat(listed).extracting(CaseSummary::reference).containsExactly(bens, adas);
        assertThat(listed.get(1).closed()).contains(new CaseFile.Closing(LocalDate.of(2026, 4, 8), "review withdrawn"));
        assertThat(files.summaries("elsewhere")).isEmpty();
    }

    @Test
    void a_case_is_read_with_six_queries_however_much_it_holds() {
        String reference = database.openReviewOf(ADA);
        List<PersonEvent> events = new ArrayList<>(
                Collections.nCopies(50, new PersonEvent("p1", "advice-chased", LocalDate.of(2026, 4, 20), "email")));
        files.record(
                reference,
                SENCO,
                Change.said("Chased.").people(List.of(PARENT, THERAPIST)).with(events));
        int before = database.connectionsTaken.get();

        files.find(reference);

        assertThat(database.connectionsTaken.get() - before).isEqualTo(6);
    }

    @Test
    void a_thousand_cases_list_quickly() {
        database.inTransaction(() -> {
            for (int i = 0; i < 1_000; i++) {
                database.register("pupil" + i);
                database.openReviewOf("pupil" + i);
            }
            return null;
        });

        List<String> references = assertTimeout(Duration.ofSeconds(1), () -> files.of(SETTING));

        assertThat(references).hasSize(1_000).startsWith("AR-26-1000", "AR-26-0999");
    }

    @Test
    void an_exemption_reads_back_as_it_was_recorded() {
        String reference = database.openReviewOf(ADA);

        files.record(reference, SENCO, Change.said("Exemption recorded.").exempting(ABSENCE));
        files.record(reference, SENCO, Change.said("Exemption recorded.").exempting(CLOSURE));

        assertThat(exemptions(reference)).containsExactly(ABSENCE, CLOSURE);
    }

    @Test
    void a_case_may_be_opened_with_an_exemption() {
        String reference = files.open(
                "AR",
                REVIEW,
                SETTING,
                ADA,
                OPENED,
                SENCO,
                Change.said("Opened.").exempting(ABSENCE));

        assertThat(exemptions(reference)).containsExactly(ABSENCE);
    }

    @Test
    void an_exemption_taken_back_stands_no_longer_and_stays_on_record() {
        String reference = database.openReviewOf(ADA);
        files.record(
                reference,
                SENCO,
                Change.said("Exemptions recorded.").exempting(ABSENCE).exempting(CLOSURE));

        files.record(reference, "head@hillside", Change.said("Taken back.").takingBack(ABSENCE));

        assertThat(exemptions(reference)).containsExactly(CLOSURE);
        assertThat(database.rows("case_exemption")).isEqualTo(2);
        assertThat(database.rows("case_exemption where taken_back_by = 'head@hillside'"))
                .isEqualTo(1);
    }

    @Test
    void an_exemption_stands_once_and_can_be_recorded_again_with_other_facts_once_it_was_taken_back() {
        String reference = database.openReviewOf(ADA);
        RecordedExemption corrected = new RecordedExemption(
                ABSENCE.duty(),
                ABSENCE.whose(),
                ABSENCE.ground(),
                ABSENCE.facts().until(LocalDate.of(2026, 8, 9)),
                OPENED,
                SENCO);
        files.record(reference, SENCO, Change.said("Recorded.").exempting(ABSENCE));

        files.record(
                reference, SENCO, Change.said("Recorded at the same moment.").exempting(corrected));
        assertThat(exemptions(reference)).containsExactly(ABSENCE);
        files.record(
                reference,
                SENCO,
                Change.said("Recorded anew.").takingBack(ABSENCE).exempting(corrected));

        assertThat(exemptions(reference)).containsExactly(corrected);
    }

    @Test
    void an_exemption_belongs_to_its_own_case() {
        database.register("ben");
        String reference = database.openReviewOf(ADA);
        String bens = database.openReviewOf("ben");
        files.record(reference, SENCO, Change.said("Recorded.").exempting(ABSENCE));
        files.record(bens, SENCO, Change.said("Recorded.").exempting(ABSENCE));

        files.record(bens, SENCO, Change.said("Taken back.").takingBack(ABSENCE));

        assertThat(exemptions(reference)).containsExactly(ABSENCE);
        assertThat(exemptions(bens)).isEmpty();
    }

    private List<RecordedExemption> exemptions(String reference) {
        return files.find(reference).orElseThrow().exemptions();
    }
}
