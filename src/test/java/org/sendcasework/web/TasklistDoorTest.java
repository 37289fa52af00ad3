package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What staff can ask of the engine through the Tasklist's own interface, over HTTP with a session as a browser has one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tasklist-door;LOCK_TIMEOUT=10000",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
class TasklistDoorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFUSED = "A case is started and a task is done by its form";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private Session senco;
    private String task;
    private String instance;
    private String reference;
    private String othersReference;

    @BeforeEach
    void with_a_task_of_the_own_setting() throws Exception {
        senco = new Session("senco@roots");
        task = firstTask("roots");
        instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        reference = businessKey(instance);
        othersReference = businessKey(tasks.createTaskQuery()
                .taskId(firstTask("victoria-road"))
                .singleResult()
                .getProcessInstanceId());
    }

    @ParameterizedTest
    @CsvSource({"variables", "localVariables"})
    void nobody_turns_a_task_into_one_of_another_case(String kind) throws Exception {
        var answer = senco.send("PUT", "/task/" + task + "/" + kind + "/caseReference", text(othersReference));

        assertThat(answer.body()).contains(REFUSED);
        assertThat(tasks.getVariable(task, "caseReference")).isEqualTo(reference);
    }

    @Test
    void a_form_shows_the_case_of_its_process_whatever_the_variable_says() throws Exception {
        tasks.setVariable(task, "caseReference", othersReference);
        try {
            var shown = senco.send("GET", "/task/" + task + "/form-variables?deserializeValues=false", "");

            assertThat(JSON.readTree(shown.body()).at("/caseTitle/value").asText())
                    .startsWith(reference + " ");
        } finally {
            tasks.setVariable(task, "caseReference", reference);
        }
    }

    @Test
    void an_administrator_sees_that_there_is_a_task_and_nothing_that_its_form_shows() throws Exception {
        var shown = new Session("admin").send("GET", "/task/" + task + "/form-variables?deserializeValues=false", "");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(shown.body()).has("caseTitle")).isFalse();
    }

    @Test
    void nobody_ends_a_case_by_an_error_at_its_task() throws Exception {
        var answer = senco.send("POST", "/task/" + task + "/bpmnError", "{\"errorCode\": \"any\"}");

        assertThat(answer.body()).contains(REFUSED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isOne();
    }

    @Test
    void not_even_an_administrator_ends_a_case_by_an_error_that_no_diagram_foresees() throws Exception {
        new Session("admin").send("POST", "/task/" + task + "/bpmnError", "{\"errorCode\": \"any\"}");

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isOne();
    }

    @Test
    void nobody_answers_a_gateway_by_resolving_a_task() throws Exception {
        var answer = senco.send(
                "POST",
                "/task/" + task + "/resolve",
                "{\"variables\": {\"planToBeAmended\": {\"value\": true, \"type\": \"Boolean\"}}}");

        assertThat(answer.body()).contains(REFUSED);
        assertThat(runtime.getVariable(instance, "planToBeAmended")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"userId\": \"teacher@roots\", \"type\": \"candidate\"}'",
        "'{\"groupId\": \"teacher\", \"type\": \"candidate\"}'"
    })
    void nobody_shows_a_task_to_another_role(String link) throws Exception {
        var answer = senco.send("POST", "/task/" + task + "/identity-links", link);

        assertThat(answer.body()).contains(REFUSED);
        assertThat(new Session("teacher@roots")
                        .send("GET", "/task/" + task + "/form-variables", "")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void nobody_takes_a_task_from_its_role_or_moves_its_date() throws Exception {
        String before = senco.send("GET", "/task/" + task, "").body();

        senco.send(
                "POST",
                "/task/" + task + "/identity-links/delete",
                "{\"groupId\": \"senco\", \"type\": \"candidate\"}");
        senco.send("POST", "/task/" + task + "/delegate", "{\"userId\": \"senco@roots\"}");
        senco.send(
                "PUT",
                "/task/" + task,
                "{\"name\": \"other\", \"priority\": 1, \"tenantId\": \"roots\", \"due\": \"2039-01-01T00:00:00.000+0000\"}");

        assertThat(senco.send("GET", "/task/" + task, "").body()).isEqualTo(before);
        assertThat(tasks.getIdentityLinksForTask(task)).anyMatch(link -> "senco".equals(link.getGroupId()));
    }

    @Test
    void nobody_starts_a_case_without_its_form() throws Exception {
        long before = runtime.createProcessInstanceQuery().count();
        var answer = senco.send(
                "POST",
                "/process-definition/key/annual-review/start",
                "{\"businessKey\": \"" + othersReference + "\", \"variables\": {\"caseReference\": " + text(reference)
                        + ", \"pupil\": " + text("x") + ", \"setDateBy\": " + moment()
                        + ", \"twelveMonthsAtRiskAt\": " + moment() + ", \"twelveMonthsOverdueAt\": " + moment()
                        + ", \"twelveMonthsDueBy\": " + moment() + "}}");

        assertThat(answer.body()).contains(REFUSED);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void whoever_has_a_task_still_takes_it_on_gives_it_back_and_hands_it_in() throws Exception {
        String claim = "{\"userId\": \"senco@roots\"}";
        assertThat(senco.send("POST", "/task/" + task + "/claim", claim).statusCode())
                .isEqualTo(204);
        assertThat(senco.send("POST", "/task/" + task + "/unclaim", "").statusCode())
                .isEqualTo(204);
        assertThat(senco.send("POST", "/task/" + task + "/assignee", claim).statusCode())
                .isEqualTo(204);
        assertThat(senco.send("POST", "/task/" + task + "/submit-form", "{\"variables\": {}}")
                        .body())
                .contains("please give the date");
        assertThat(senco.send("POST", "/task/" + task + "/assignee", "{\"userId\": \"teacher@roots\"}")
                        .body())
                .contains("cannot be given it");
        assertThat(senco.send("POST", "/task/" + task + "/unclaim", "").statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"Object, rO0ABXQAA2FiYw==, is not of a kind that this form takes", "Json, '{unfinished', cannot be read"
    })
    void a_value_that_no_form_sends_is_refused_in_words(String type, String value, String words) throws Exception {
        String info = "{\"objectTypeName\": \"java.lang.String\", \"serializationDataFormat\":"
                + " \"application/x-java-serialized-object\"}";
        var answer = senco.send(
                "POST",
                "/task/" + task + "/submit-form",
                "{\"variables\": {\"meetingDate\": {\"type\": \"" + type + "\", \"value\": \"" + value
                        + "\", \"valueInfo\": " + info + "}}}");

        assertThat(answer.body()).contains(words);
    }

    private String firstTask(String setting) {
        return tasks.createTaskQuery()
                .tenantIdIn(setting)
                .taskDefinitionKey("Task_SetTheMeetingDate")
                .orderByTaskName()
                .asc()
                .list()
                .get(0)
                .getId();
    }

    private String businessKey(String processInstance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult()
                .getBusinessKey();
    }

    private static String text(String value) {
        return "{\"value\": \"" + value + "\", \"type\": \"String\"}";
    }

    private static String moment() {
        return "{\"value\": \"2039-01-01T00:00:00.000+0000\", \"type\": \"Date\"}";
    }

    /** A browser that is signed in to the Tasklist. */
    private final class Session {
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();

        Session(String person) throws Exception {
            open();
            String login = "username=" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "&password=demo";
            var answer = send(
                    "POST",
                    address("/camunda/api/admin/auth/user/default/login/tasklist"),
                    "application/x-www-form-urlencoded",
                    login);
            assertThat(answer.statusCode()).as(person + " signs in").isEqualTo(200);
            // the session is a new one after signing in, and with it the forgery token
            open();
        }

        private void open() throws IOException, InterruptedException {
            http.send(
                    HttpRequest.newBuilder(address("/camunda/app/tasklist/default/"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
            return send(method, address(ENGINE + path), "application/json", body);
        }

        private HttpResponse<String> send(String method, URI to, String type, String body)
                throws IOException, InterruptedException {
            String token = cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
            var request = HttpRequest.newBuilder(to)
                    .header("Content-Type", type)
                    .header("Accept", "application/json")
                    .header("X-XSRF-TOKEN", token)
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }

        private URI address(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }
    }
}
