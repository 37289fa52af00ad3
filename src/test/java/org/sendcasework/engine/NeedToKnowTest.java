package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written on a form stays in the case file: the engine's tables never hold a name or a narrative. */
@ProcessTest
class NeedToKnowTest {
    private static final String PLANTED = "heron-9f1c";
    private final CaseScene scene;
    private final JdbcClient database;
    private final IdentityService identity;

    NeedToKnowTest(@Autowired CaseScene scene, @Autowired JdbcClient database, @Autowired IdentityService identity) {
        this.scene = scene;
        this.database = database;
        this.identity = identity;
    }

    @BeforeEach
    void on_a_school_day() {
        scene.time.to(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
        identity.clearAuthentication();
    }

    @Test
    void nothing_typed_on_a_form_and_no_name_reaches_the_engines_tables() {
        String reference = openWith("A note about the " + PLANTED + ".");
        scene.handIn(
                reference,
                "Task_SetTheMeetingDate",
                Map.of("meetingDate", "2026-06-30", "lateMeetingReason", "x".repeat(20_000) + PLANTED));

        assertThat(scene.file(reference).facts().stored().get("lateMeetingReason"))
                .hasSize(20_000 + PLANTED.length());
        assertThat(tablesHolding(PLANTED)).containsExactly("case_fact");
        assertThat(tablesHolding("Kestrel")).as("the family name").noneMatch(table -> table.startsWith("act_"));
        assertThat(tablesHolding("2026-06-30"))
                .as("the date of the meeting")
                .noneMatch(table -> table.startsWith("act_"));
    }

    @Test
    void the_search_itself_looks_into_the_engines_tables() {
        assertThat(tablesHolding("When is the meeting?"))
                .as("the form, as it is deployed")
                .contains("act_ge_bytearray");
    }

    @Test
    void what_is_not_a_field_of_the_form_is_not_taken() {
        String reference = openWith("");
        scene.handIn(
                reference,
                "Task_SetTheMeetingDate",
                Map.of("meetingDate", "2026-05-12", "planKept", true, "smuggled", PLANTED + "-2"));

        assertThat(tablesHolding(PLANTED + "-2")).isEmpty();
        assertThat(scene.runtime.getVariables(
                        scene.instance("annual-review", reference).getId()))
                .doesNotContainKeys("planKept", "smuggled", "meetingDate");
    }

    @Test
    void a_form_opens_with_what_the_case_file_holds_and_the_browser_gets_no_more() {
        String reference = openWith("");
        String task = scene.task(reference, "Task_SetTheMeetingDate").getId();

        Map<String, Object> shown =
                scene.as("senco@victoria-road", "senco", "victoria-road", () -> scene.forms.getTaskFormVariables(task));

        assertThat(shown.get("caseTitle")).isEqualTo(reference + " · Robin Kestrel, Year 4");
        assertThat((String) shown.get("deadlineSentence")).contains("Tuesday 9 June 2026");
    }

    @Test
    void a_text_longer_than_the_case_file_takes_is_refused_and_nothing_is_half_done() {
        String reference = openWith("");

        assertThatThrownBy(() -> scene.handIn(
                        reference,
                        "Task_SetTheMeetingDate",
                        Map.of("meetingDate", "2026-05-12", "meetingTime", "x".repeat(30_000))))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("Time of the meeting");
        assertThat(scene.openTasks(reference)).containsExactly("Task_SetTheMeetingDate");
    }

    @Test
    void a_person_of_another_setting_sees_neither_task_nor_case() {
        String reference = openWith("");

        List<?> seen = scene.as("senco@roots", "senco", "roots", () -> scene.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .list());
        List<?> own = scene.as("senco@victoria-road", "senco", "victoria-road", () -> scene.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .list());

        assertThat(seen).isEmpty();
        assertThat(own).hasSize(1);
    }

    @Test
    void a_person_of_another_setting_cannot_hand_in_the_form() {
        String reference = openWith("");
        String task = scene.task(reference, "Task_SetTheMeetingDate").getId();

        assertThatThrownBy(() -> scene.as("senco@roots", "senco", "roots", () -> {
                    scene.forms.submitTaskForm(task, Map.of("meetingDate", "2026-05-12"));
                    return null;
                }))
                .isNotInstanceOf(CaseRefusal.class);
        assertThat(scene.openTasks(reference)).containsExactly("Task_SetTheMeetingDate");
    }

    @Test
    void a_case_belongs_to_the_setting_of_its_pupil_whatever_else_is_sent_with_the_start_form() {
        String other = openWith("");
        Pupil pupil = scene.pupil("roots", 9, LocalDate.of(2012, 5, 1), LocalDate.of(2025, 6, 10));
        scene.staff("senco@roots", "senco", "roots");
        String definition = scene.definition("annual-review");
        identity.setAuthentication("senco@roots", List.of("senco"), List.of("roots", "victoria-road"));

        String reference = scene.forms
                .submitStartForm(
                        definition, Map.of("pupilId", pupil.id(), "openedBecause", "due", "caseReference", other))
                .getBusinessKey();
        identity.clearAuthentication();

        assertThat(scene.task(reference, "Task_SetTheMeetingDate").getTenantId())
                .isEqualTo("roots");
    }

    private String openWith(String note) {
        Pupil pupil = scene.pupil("victoria-road", 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10));
        return scene.openByForm(
                "annual-review",
                "senco@victoria-road",
                "senco",
                "victoria-road",
                Map.of("pupilId", pupil.id(), "openedBecause", "due", "openingNote", note));
    }

    /** Every table of the database, runtime and history, that holds the word in any column. */
    private List<String> tablesHolding(String word) {
        return database
                .sql("select table_name as t, column_name as c, data_type as d from information_schema.columns"
                        + " where table_schema = 'PUBLIC'")
                .query((row, n) -> new String[] {row.getString("t"), row.getString("c"), row.getString("d")})
                .list()
                .stream()
                .filter(column -> holds(column, word))
                .map(column -> column[0].toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean holds(String[] column, String word) {
        String value = column[2].contains("BINARY")
                ? "utf8tostring(\"" + column[1] + "\")"
                : "cast(\"" + column[1] + "\" as varchar)";
        return database.sql("select count(*) from \"" + column[0] + "\" where " + value + " like :word")
                        .param("word", "%" + word + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
