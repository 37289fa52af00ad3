package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.law.Limit;
import org.sendcasework.law.TimeLimit;

/** What must be true of the catalogue of time limits, whatever is changed in it. */
class LawRulesTest {
    private static final LawCatalogue LAW = LawFile.standard();

    /** The rows of sections 1.1 to 1.8 of the law page from which the catalogue was made. */
    private static final String ROWS =
            """
            ehcna-decide-6-weeks ehcna-tell-head ehcna-advice-6-weeks ehcna-refuse-plan-16-weeks
            ehcna-no-plan-feedback ehcp-draft-week-16 ehcp-parent-views-15-days ehcp-parent-meeting
            ehcp-school-consult-15-days ehcp-final-20-weeks ehcp-final-notice ehcp-admit-if-named
            ehcna-repeat-6-months ar-cycle-12-months ar-complete-means-decision ar-termly-list-2-weeks
            ar-notice-2-weeks ar-advice-circulate-2-weeks ar-report-2-weeks ar-decision-4-weeks
            ar-amendment-notice-4-weeks ar-amend-parent-views-15-days ar-final-8-weeks ar-overall-12-weeks
            ar-year-9-on ar-under-5 ar-looked-after-align phase-15-february
            phase-31-march phase-post16-5-months phase-school-meeting la-move-transfer-plan
            la-move-notify-6-weeks la-move-review icb-change-15-working-days ctf-15-school-days
            cp-file-5-days reassess-who reassess-6-month-rule reassess-decide-15-days
            reassess-advice-6-weeks reassess-final-14-weeks cease-consult cease-hold-during-appeal
            disagree-la-contact mediation-contact-2-months mediation-cert-refused-3wd mediation-health-notify-3wd
            mediation-arrange-30-days mediation-cert-after-3wd mediation-agreement tribunal-appeal
            tribunal-la-response order-assess order-make-plan order-amend-content
            order-name-school order-cease-dismissed appeal-unopposed recommendation-5-weeks
            equality-claim-6-months complaint-raise-3-months complaint-out-of-term complaint-stage-clocks
            lgsco-12-months lgsco-not-schools apdr-parents-3-per-year apdr-review-date
            apdr-tell-parent pupil-annual-report sir-annual sir-in-year
            policy-annual accessibility-plan-3-years senco-qualification-3-years senco-nasenco-cutoff
            senco-npq careers-years-7-13 provider-access-8-13 sar-1-month
            educational-record-15-school-days foi-20-school-days breach-72-hours dp-complaint-30-days
            safeguard-dsl-now csc-decision-1-working-day csc-assessment-45wd icpc-15wd
            """;

    @Test
    void every_row_of_the_law_page_has_its_entry() {
        Set<String> pageIds = LAW.entries().stream().map(TimeLimit::lawPageId).collect(Collectors.toSet());

        assertThat(pageIds).contains(ROWS.strip().split("\\s+"));
    }

    @Test
    void every_entry_has_a_source_a_start_and_a_commencement() {
        assertThat(LAW.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.source().instrument()).isNotBlank();
            assertThat(entry.source().provision()).isNotBlank();
            assertThat(entry.source().link()).startsWith("https://");
            assertThat(entry.trigger()).isNotBlank();
            assertThat(entry.triggerWords()).isNotBlank();
            assertThat(entry.inForce().from()).isAfter(LocalDate.of(2000, 1, 1));
        });
    }

    @Test
    void one_duty_has_one_entry_on_any_day() {
        for (TimeLimit entry : LAW.entries()) {
            assertThat(LAW.entries().stream()
                            .filter(other -> other.id().equals(entry.id()))
                            .filter(other -> other.inForce().overlaps(entry.inForce())))
                    .as(entry.id())
                    .hasSize(1);
        }
    }

    @Test
    void an_id_is_free_of_its_figure() {
        assertThat(LAW.entries())
                .extracting(TimeLimit::id)
                .noneMatch(id -> id.matches(".*-\\d+-(hours?|days?|weeks?|months?|years?|working|school).*"));
    }

    @Test
    void a_reading_has_its_decision_record() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/docs/decisions"))) {
            List<String> numbers = files.map(
                            file -> file.getFileName().toString().substring(0, 4))
                    .toList();
            assertThat(LAW.entries())
                    .flatExtracting(entry -> entry.reading().stream().toList())
                    .isNotEmpty()
                    .allSatisfy(reading -> assertThat(numbers).contains("%04d".formatted(reading.decision())));
        }
    }

    @Test
    void a_counted_period_that_somebody_must_keep_says_how_it_was_read() {
        assertThat(LAW.entries())
                .filteredOn(entry -> entry.limit() instanceof Limit.Within within && !within.floor())
                .allSatisfy(entry -> assertThat(entry.reading()).as(entry.id()).isPresent());
    }

    @Test
    void what_starts_a_clock_is_an_event_and_not_a_day() {
        assertThat(LAW.entries())
                .filteredOn(entry -> !(entry.limit() instanceof Limit.GivenDay))
                .extracting(TimeLimit::triggerWords)
                .allSatisfy(
                        words -> assertThat(words).doesNotStartWith("the day ").doesNotStartWith("the date "));
    }

    @Test
    void must_never_rests_on_guidance_alone() {
        assertThat(LAW.entries())
                .filteredOn(entry -> entry.force() == Force.MUST)
                .extracting(entry -> entry.source().instrument())
                .noneMatch(instrument -> instrument.contains("Code of Practice")
                        || instrument.contains("Keeping children safe")
                        || instrument.contains("Working Together")
                        || instrument.contains("policy"));
    }

    @Test
    void nothing_excuses_a_date_of_the_annual_review() {
        assertThat(LAW.entries())
                .filteredOn(entry -> entry.area().equals("annual-review"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.exemptions()).isEmpty());
    }

    @Test
    void a_closure_of_the_school_excuses_the_authority_and_nobody_else() {
        assertThat(LAW.entries())
                .filteredOn(entry -> entry.exemptions().contains("school-closure"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.bound()).isEqualTo(Bound.LOCAL_AUTHORITY));
    }

    @Test
    void every_ground_is_open_to_some_duty() {
        assertThat(LAW.grounds()).isNotEmpty().allSatisfy(ground -> assertThat(LAW.entries())
                .as(ground.key())
                .anyMatch(entry -> entry.exemptions().contains(ground.key())));
    }
}
