package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.casefile.Change;
import org.sendcasework.people.Person;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Who moves in a year. The years are long ago, so that the pupils of other tests are elsewhere. */
@ProcessTest
class CohortTest {
    private static final String HERE = "victoria-road";
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    private final CaseScene scene;
    private final TransactionTemplate transaction;
    private final MockMvc browser;

    CohortTest(
            @Autowired CaseScene scene,
            @Autowired TransactionTemplate transaction,
            @Autowired WebApplicationContext application) {
        this.scene = scene;
        this.transaction = transaction;
        this.browser = Browser.of(application);
    }

    @BeforeEach
    void in_october() {
        scene.time.to(TODAY);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    private static Person staff(String role, String... settings) {
        return new Person(role + "@here", "Somebody", Set.of(role), Set.of(settings));
    }

    private ResultActions ask(String address, Person person) throws Exception {
        return browser.perform(get(address).with(authentication(SignedIn.as(person))));
    }

    private Pupil named(String family, int year, LocalDate born) {
        Pupil pupil = scene.pupil(HERE, year, born, LocalDate.of(2024, 3, 1));
        Pupil renamed = new Pupil(
                pupil.id(),
                HERE,
                pupil.upn(),
                pupil.givenName(),
                family,
                born,
                year,
                pupil.provision(),
                pupil.needs(),
                false,
                false,
                false,
                pupil.classTeacher(),
                Optional.empty());
        scene.save(renamed);
        return renamed;
    }

    private String opened(Pupil pupil, LocalDate movesOn) {
        return transaction.execute(status -> scene.files.open(
                "PT",
                "phase-transition",
                HERE,
                pupil.id(),
                TODAY,
                "senco@" + HERE,
                Change.said("A move.")
                        .with(Handover.MOVES_ON, movesOn)
                        .with(Handover.MOVE_KIND, "primary-to-secondary")));
    }

    @Test
    void each_pupil_of_the_last_year_is_listed_with_the_days_that_the_move_asks_for() throws Exception {
        Pupil moving = scene.pupil(HERE, 6, LocalDate.of(2015, 3, 1), LocalDate.of(2024, 3, 1));
        Pupil staying = named("Dunnock", 5, LocalDate.of(2016, 3, 1));
        String reference = opened(moving, LocalDate.of(2026, 9, 1));

        ask("/api/cohort?setting=" + HERE, staff("senco", HERE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].pupil")
                        .value(moving.fullName()))
                // 84 days before Saturday 14 February 2026 is Saturday 22 November 2025
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].holdMeetingBy")
                        .value("2025-11-22"))
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].holdMeetingActBy")
                        .value("2025-11-21"))
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].amendedBy")
                        .value("2026-02-14"))
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].state")
                        .value("open"))
                .andExpect(content().string(not(containsString(staying.fullName()))));
    }

    @Test
    void a_case_that_ended_says_how_and_a_pupil_without_a_case_that_none_is_open() throws Exception {
        Pupil repeats = scene.pupil(HERE, 6, LocalDate.of(2015, 4, 1), LocalDate.of(2024, 3, 1));
        Pupil waits = named("Whimbrel", 6, LocalDate.of(2015, 5, 1));
        String reference = opened(repeats, LocalDate.of(2026, 9, 1));
        transaction.executeWithoutResult(
                status -> scene.files.close(reference, TODAY, "stays another year", "senco@" + HERE));

        ask("/api/cohort?year=2026", staff("senco", HERE))
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].state")
                        .value("closed"))
                .andExpect(jsonPath("$[?(@.reference == '" + reference + "')].stands")
                        .value("stays another year"))
                .andExpect(jsonPath("$[?(@.pupil == '" + waits.fullName() + "')].state")
                        .value("not-opened"));
    }

    @Test
    void a_year_gone_by_is_told_from_its_cases() throws Exception {
        Pupil gone = scene.pupil(HERE, 6, LocalDate.of(2013, 4, 1), LocalDate.of(2022, 3, 1));
        String reference = opened(gone, LocalDate.of(2024, 9, 1));
        ask("/api/cohort?year=2024", staff("senco", HERE))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].reference").value(reference))
                .andExpect(jsonPath("$[0].amendedBy").value("2024-02-14"));
    }

    @Test
    void the_same_comes_as_a_file_for_a_spreadsheet() throws Exception {
        Pupil moving = named("=Turnstone", 6, LocalDate.of(2015, 6, 1));
        String file = ask("/api/cohort.csv?year=2026", staff("office", HERE))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("moves-2026.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file).contains("Hold the meeting by").contains(moving.fullName() + ",Year 6,yes,");
    }

    @Test
    void a_teacher_sees_the_own_class_alone() throws Exception {
        Pupil other = named("Godwit", 6, LocalDate.of(2015, 7, 1));
        ask("/api/cohort?year=2026", staff("teacher", HERE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(other.fullName()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust-leader", "proprietor", "camunda-admin"})
    void whoever_reads_no_register_sees_nobody(String role) throws Exception {
        ask("/api/cohort", staff(role, HERE)).andExpect(status().isForbidden());
        ask("/api/cohort.csv", staff(role, HERE)).andExpect(status().isForbidden());
    }

    @Test
    void the_list_of_cases_leads_whoever_reads_the_register_to_it() throws Exception {
        ask("/cases", staff("senco", HERE)).andExpect(content().string(containsString("/api/cohort.csv?year=2026")));
        ask("/cases", staff("proprietor", HERE)).andExpect(content().string(not(containsString("/api/cohort.csv"))));
    }

    @Test
    void another_setting_is_refused() throws Exception {
        ask("/api/cohort?setting=roots", staff("senco", HERE)).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "2027", "1999", "26"})
    void a_year_without_moves_here_is_refused_in_words(String year) throws Exception {
        ask("/api/cohort?year=" + year, staff("senco", HERE))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("from 2021 to 2026")));
    }
}
