package org.sendcasework.complaint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendcasework.complaint.RecordTheRoutes;
import org.sendcasework.complaint.RouteQuestions;

/** The table processes/complaint/routes-out.dmn: which bodies can look at a complaint next. */
class RoutesOutTableTest {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static DmnDecision table;

    @BeforeAll
    static void read_the_table() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("processes/complaint/routes-out.dmn"))) {
            table = ENGINE.parseDecision("routes-out", file);
        }
    }

    @Test
    void a_complaint_about_the_school_alone_has_disagreement_resolution_and_later_the_department() {
        assertThat(routes(RouteQuestions.SEND_PROVISION))
                .containsExactlyInAnyOrder("disagreement-resolution", "department-later");
    }

    @Test
    void after_all_stages_the_department_can_look_at_it_now() {
        assertThat(routes(RouteQuestions.SEND_PROVISION, RouteQuestions.STAGES_GONE_THROUGH))
                .containsExactlyInAnyOrder("disagreement-resolution", "department");
    }

    @Test
    void an_appeal_needs_mediation_first() {
        assertThat(routes(RouteQuestions.APPEALABLE)).containsExactlyInAnyOrder("mediation", "tribunal-appeal");
    }

    @Test
    void an_appeal_about_the_school_named_alone_needs_none_and_mediation_is_open_all_the_same() {
        assertThat(routes(RouteQuestions.APPEALABLE, RouteQuestions.ONLY_PLACEMENT))
                .containsExactlyInAnyOrder("mediation-open", "tribunal-appeal");
    }

    @Test
    void the_ombudsman_looks_at_the_authority_and_never_at_what_could_be_appealed() {
        assertThat(routes(RouteQuestions.AUTHORITY_ACT)).containsExactly("ombudsman");
        assertThat(routes(RouteQuestions.AUTHORITY_ACT, RouteQuestions.APPEALABLE))
                .doesNotContain("ombudsman");
    }

    @Test
    void discrimination_and_personal_data_have_their_own_bodies() {
        assertThat(routes(RouteQuestions.DISCRIMINATION)).containsExactly("disability-claim");
        assertThat(routes(RouteQuestions.PERSONAL_DATA)).containsExactly("information-commission");
    }

    @Test
    void ofsted_hears_of_early_years_provision_as_a_whole_and_of_no_single_child() {
        assertThat(routes(RouteQuestions.EARLY_YEARS, RouteQuestions.WHOLE_SETTING))
                .containsExactly("ofsted");
        assertThat(routes(RouteQuestions.EARLY_YEARS)).isEmpty();
        assertThat(routes(RouteQuestions.WHOLE_SETTING)).isEmpty();
    }

    @Test
    void every_route_of_the_table_has_words() {
        new RecordTheRoutes()
                .take(routes(ComplaintProcess.ROUTE_QUESTIONS.stream()
                        .map(question -> question.name())
                        .toArray(String[]::new)));
        new RecordTheRoutes().take(routes(RouteQuestions.SEND_PROVISION, RouteQuestions.AUTHORITY_ACT));
    }

    /** The routes where these questions are answered with yes and all others with no. */
    private static List<String> routes(String... yes) {
        Map<String, Object> answers = new HashMap<>();
        ComplaintProcess.ROUTE_QUESTIONS.forEach(question -> answers.put(question.name(), false));
        List.of(yes).forEach(question -> answers.put(question, true));
        return ENGINE.evaluateDecisionTable(table, answers).collectEntries("route");
    }
}
