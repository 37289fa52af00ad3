package org.sendcasework.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.people.Person;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The years are long ago, so that no other test counts in them. */
@ProcessTest
class FormalComplaintsPagesTest {
    private static final String HERE = "victoria-road";
    private static final LocalDate TODAY = LocalDate.of(2019, 10, 1);

    private final CaseScene scene;
    private final TransactionTemplate transaction;
    private final MockMvc browser;

    FormalComplaintsPagesTest(
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
        return browser.perform(
                get(address).accept("text/html", "application/json").with(authentication(SignedIn.as(person))));
    }

    private String complaint(String receivedOn, boolean confined) {
        Pupil pupil = scene.pupil(HERE, 4, LocalDate.of(2010, 5, 1), LocalDate.of(2018, 6, 10));
        Facts facts = Facts.none()
                .with(Field.day("formalReceivedOn", "Received"), LocalDate.parse(receivedOn))
                .with(Field.text("formalOutcome", "Outcome"), "upheld");
        return transaction.execute(status -> scene.files.open(
                new CaseFiles.Opening("CO", "complaint", HERE, pupil.id(), TODAY, true),
                "headteacher@" + HERE,
                Change.said("A complaint.").with(confined ? facts.with(Circle.CONFINED, true) : facts)));
    }

    @Test
    void the_number_of_the_year_before_counts_confined_ones_and_tells_nobody() throws Exception {
        String open = complaint("2018-09-01", false);
        String confined = complaint("2019-08-31", true);
        complaint("2019-09-01", false);
        String upheld = complaint("2018-11-05", false);
        transaction.executeWithoutResult(status -> scene.files.close(upheld, TODAY, "upheld", "headteacher@" + HERE));

        ask("/api/formal-complaints?setting=" + HERE, staff("headteacher", HERE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].schoolYear").value("2018/19"))
                .andExpect(jsonPath("$[0].number").value(3))
                .andExpect(jsonPath("$[0].outcomes.upheld").value(1))
                .andExpect(jsonPath("$[0].open").value(2))
                .andExpect(jsonPath("$[0].mustBeMadeAvailable").value(true));
        ask("/complaints", staff("headteacher", HERE))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Formal complaints in 2018/19"),
                                containsString("<strong>3</strong>"),
                                containsString("1 upheld"),
                                containsString("A maintained school need not."),
                                not(containsString("Kestrel")),
                                not(containsString(open)),
                                not(containsString(confined)))));
    }

    @Test
    void another_year_is_chosen_by_the_year_in_which_it_begins() throws Exception {
        ask("/complaints?schoolYear=2016", staff("senco", HERE))
                .andExpect(content().string(containsString("Formal complaints in 2016/17")));
        ask("/api/formal-complaints?schoolYear=2016", staff("senco", HERE))
                .andExpect(jsonPath("$[0].number").value(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "2020", "1850", "2016/17"})
    void a_year_that_is_not_offered_is_refused_with_those_that_are(String year) throws Exception {
        browser.perform(get("/api/formal-complaints?schoolYear=" + year)
                        .with(authentication(SignedIn.as(staff("senco", HERE)))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.allowed[0]").value("2019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"senco", "headteacher", "proprietor", "office"})
    void those_who_answer_for_a_setting_see_its_figures_and_no_others(String role) throws Exception {
        ask("/api/formal-complaints", staff(role, HERE))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].setting").value(HERE));
        ask("/api/formal-complaints?setting=roots", staff(role, HERE)).andExpect(status().isForbidden());
    }

    @Test
    void a_trust_leader_sees_all_of_the_trust() throws Exception {
        ask("/api/formal-complaints", staff("trust-leader", HERE, "roots"))
                .andExpect(jsonPath("$.length()").value(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher", "dsl", "designated-teacher"})
    void nobody_else_sees_them_or_the_way_to_them(String role) throws Exception {
        ask("/complaints", staff(role, HERE)).andExpect(status().isForbidden());
        ask("/when", staff(role, HERE)).andExpect(content().string(not(containsString("href=\"/complaints\""))));
        ask("/when", staff("office", HERE)).andExpect(content().string(containsString("href=\"/complaints\"")));
    }
}
