package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SchoolList;
import org.sendcasework.register.SendRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@WebTest
class RegisterPagesTest {
    private MockMvc browser;

    @Autowired
    private SendRegister register;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        browser = Browser.of(application);
    }

    private String see(String page, String person) throws Exception {
        return browser.perform(get(page).accept("text/html").with(httpBasic(person, "demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void the_senco_sees_every_pupil_of_the_own_setting_and_nobody_elses() throws Exception {
        String page = see("/register", "senco@victoria-road");
        assertThat(register.pupilsOf("victoria-road")).isNotEmpty().allSatisfy(pupil -> assertThat(page)
                .contains(pupil.upn()));
        assertThat(register.pupilsOf("roots")).isNotEmpty().allSatisfy(pupil -> assertThat(page)
                .doesNotContain(pupil.upn()));
    }

    @Test
    void a_teacher_sees_the_own_class() throws Exception {
        String page = see("/register", "teacher@victoria-road");
        assertThat(register.pupilsOf("victoria-road")).allSatisfy(pupil -> {
            boolean own =
                    pupil.classTeacher().filter("teacher@victoria-road"::equals).isPresent();
            assertThat(page.contains(pupil.upn())).isEqualTo(own);
        });
    }

    @Test
    void a_designated_teacher_sees_the_looked_after() throws Exception {
        String page = see("/register", "designated-teacher@victoria-road");
        assertThat(register.pupilsOf("victoria-road"))
                .allSatisfy(pupil -> assertThat(page.contains(pupil.upn())).isEqualTo(pupil.lookedAfter()));
    }

    @Test
    void children_who_are_not_on_roll_stand_in_a_section_of_their_own() throws Exception {
        Pupil child = register.prospectivePupilsOf("victoria-road").get(0);
        String page = see("/register", "senco@victoria-road");

        assertThat(page).contains("Consulted about, not on roll", child.upn(), "UPN not known");
        assertThat(page.indexOf(child.familyName())).isGreaterThan(page.indexOf("Consulted about, not on roll"));
        assertThat(see("/register?q=" + child.familyName(), "office@victoria-road"))
                .contains(child.upn())
                .doesNotContain("matches “");
        assertThat(see("/register", "teacher@victoria-road")).doesNotContain(child.upn(), "Consulted about");
    }

    @Test
    void a_register_without_such_children_has_no_such_section() throws Exception {
        assertThat(see("/register", "senco@roots")).doesNotContain("Consulted about, not on roll");
    }

    @Test
    void the_trial_of_a_list_says_in_words_that_a_child_is_admitted() throws Exception {
        Pupil child = register.prospectivePupilsOf("victoria-road").get(0);
        browser.perform(post("/api/register/import?setting=victoria-road&dryRun=true")
                        .contentType("text/csv")
                        .content(SchoolList.of(
                                        76,
                                        "Legal Surname",
                                        child.familyName(),
                                        "Legal Forename",
                                        child.givenName(),
                                        "Date of Birth",
                                        child.dateOfBirth().toString(),
                                        "NC Year",
                                        "2")
                                .bytes())
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").isEmpty())
                .andExpect(jsonPath("$.changed[0].upn").value(SchoolList.upn(76)))
                .andExpect(jsonPath("$.notes[*].words", hasItem(containsString("The row admits the child"))));
        assertThat(register.pupil(child.id()).orElseThrow().prospective()).isTrue();
    }

    @Test
    void those_without_a_reason_see_nobody() throws Exception {
        for (String person : new String[] {"proprietor@victoria-road", "trust-leader@trust", "admin"}) {
            String page = see("/register?setting=victoria-road", person);
            assertThat(register.pupilsOf("victoria-road"))
                    .allSatisfy(pupil -> assertThat(page).doesNotContain(pupil.upn()));
            assertThat(register.prospectivePupilsOf("victoria-road"))
                    .isNotEmpty()
                    .allSatisfy(child -> assertThat(page).doesNotContain(child.upn()));
        }
    }

    @Test
    void another_settings_register_is_refused() throws Exception {
        browser.perform(get("/register?setting=roots")
                        .accept("text/html")
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(status().isForbidden());
    }

    @Test
    void finds_a_pupil_by_a_part_of_the_name() throws Exception {
        Pupil pupil = register.pupilsOf("victoria-road").get(0);
        String page = see("/register?q=" + pupil.upn().toLowerCase(java.util.Locale.UK), "office@victoria-road");
        assertThat(page).contains(pupil.familyName()).contains("1 pupil<");
    }

    @Test
    void a_list_is_shown_before_it_is_confirmed_and_then_on_the_register() throws Exception {
        String upn = SchoolList.upn(71);
        String checked = browser.perform(multipart("/register/import")
                        .file(new MockMultipartFile(
                                "file",
                                "year5.csv",
                                "text/csv",
                                SchoolList.of(71).bytes()))
                        .param("setting", "victoria-road")
                        .with(csrf())
                        .with(httpBasic("office@victoria-road", "demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(checked).contains("Robin Example71").contains("Put 1 row on the register");
        assertThat(register.pupilByUpn("victoria-road", upn)).isEmpty();
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(checked);
        assertThat(key.find()).isTrue();

        browser.perform(post("/register/import/confirm")
                        .param("key", key.group(1))
                        .with(csrf())
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(content().string(containsString("no longer kept")));
        assertThat(register.pupilByUpn("victoria-road", upn)).isEmpty();

        browser.perform(post("/register/import/confirm")
                        .param("key", key.group(1))
                        .with(csrf())
                        .with(httpBasic("office@victoria-road", "demo")))
                .andExpect(content().string(containsString("The list is on the register")));
        assertThat(register.pupilByUpn("victoria-road", upn)).isPresent();
    }

    @Test
    void every_error_of_a_list_is_shown_with_row_and_column() throws Exception {
        browser.perform(multipart("/register/import")
                        .file(new MockMultipartFile(
                                "file",
                                "wrong.csv",
                                "text/csv",
                                SchoolList.of(72, "NC Year", "eleventy", "SEN Provision", "Q")
                                        .bytes()))
                        .param("setting", "victoria-road")
                        .with(csrf())
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(content().string(containsString("eleventy")))
                .andExpect(content().string(containsString("SEN Provision")))
                .andExpect(content().string(not(containsString("on the register</button>"))));
    }

    @Test
    void a_program_that_asks_in_wrong_words_is_told_so_and_not_that_we_made_a_mistake() throws Exception {
        browser.perform(post("/api/register/import?setting=victoria-road&dryRun=perhaps")
                        .contentType("text/csv")
                        .content("UPN\n")
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("'dryRun' has a value of another kind than it takes."));
    }

    @Test
    void a_program_tries_a_list_without_changing_anything() throws Exception {
        browser.perform(post("/api/register/import?setting=victoria-road&dryRun=true")
                        .contentType("text/csv")
                        .content(SchoolList.of(73).bytes())
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.applied").value(false))
                .andExpect(jsonPath("$.added[0].upn").value(SchoolList.upn(73)));
        assertThat(register.pupilByUpn("victoria-road", SchoolList.upn(73))).isEmpty();
    }

    @Test
    void a_program_is_told_every_error_of_a_list() throws Exception {
        browser.perform(post("/api/register/import?setting=victoria-road")
                        .contentType("text/csv")
                        .content(SchoolList.of(74, "NC Year", "eleventy").bytes())
                        .with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].column", hasItem("NC Year")))
                .andExpect(jsonPath("$.errors[0].row").value(2));
    }

    @Test
    void a_teacher_brings_no_list_in() throws Exception {
        browser.perform(post("/api/register/import?setting=victoria-road")
                        .contentType("text/csv")
                        .content(SchoolList.of(75).bytes())
                        .with(httpBasic("teacher@victoria-road", "demo")))
                .andExpect(status().isForbidden());
        assertThat(register.pupilByUpn("victoria-road", SchoolList.upn(75))).isEmpty();
    }
}
