package org.sendcasework.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@WebTest
class PagesTest {
    private MockMvc browser;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        browser = Browser.of(application);
    }

    private ResultActions see(String page, String person) throws Exception {
        return browser.perform(get(page).accept("text/html").with(httpBasic(person, "demo")));
    }

    private static org.springframework.test.web.servlet.ResultMatcher says(String... words) {
        return content()
                .string(allOf(java.util.Arrays.stream(words)
                        .map(word -> containsString(word))
                        .<org.hamcrest.Matcher<? super String>>map(matcher -> matcher)
                        .toList()));
    }

    @Test
    void when_is_it_due_opens_with_the_persons_setting_chosen() throws Exception {
        see("/when", "senco@roots")
                .andExpect(status().isOk())
                .andExpect(says(
                        "<option value=\"roots\" selected=\"selected\">ROOTS</option>", "Every duty: Annual review"));
    }

    @Test
    void when_is_it_due_shows_the_date_and_its_reasons() throws Exception {
        see("/when?duty=ar-report&setting=roots&date=2026-05-12", "teacher@roots")
                .andExpect(says("Tuesday 26 May 2026", "Friday 22 May 2026", "must (law)", "/regulation/20"));
    }

    @Test
    void when_is_it_due_lists_a_whole_process() throws Exception {
        see("/when?process=annual-review&setting=roots&date=2026-05-12", "senco@roots")
                .andExpect(says("26/05/2026", "no date"));
    }

    @Test
    void when_is_it_due_says_in_the_page_what_is_missing() throws Exception {
        see("/when?duty=ar-report&setting=roots&date=", "senco@roots").andExpect(says("Give the day"));
        see("/when?duty=nothing&setting=roots&date=2026-05-12", "senco@roots")
                .andExpect(status().isOk())
                .andExpect(says("There is no such duty"));
        see("/when?duty=ar-report&setting=roots&date=%3Cscript%3E", "senco@roots")
                .andExpect(says("is not a date"))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void the_policy_check_shows_the_four_weeks_that_the_law_does_not_allow() throws Exception {
        see("/policy-check", "senco@victoria-road").andExpect(says("looser", "4 weeks", "ar-report"));
    }

    @Test
    void a_person_of_one_setting_does_not_see_anothers_policy_check() throws Exception {
        see("/policy-check?setting=roots", "senco@victoria-road").andExpect(status().isForbidden());
        browser.perform(get("/api/policy-check?setting=roots").with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:send-casework:problem:not-your-setting"));
    }

    @Test
    void a_trust_leader_sees_the_policy_checks_of_the_trusts_settings() throws Exception {
        browser.perform(get("/api/policy-check").with(httpBasic("trust-leader@trust", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void the_policy_check_of_one_setting_names_each_finding() throws Exception {
        browser.perform(get("/api/policy-check?setting=victoria-road").with(httpBasic("senco@victoria-road", "demo")))
                .andExpect(jsonPath("$.findings[?(@.subject == 'ar-report')].verdict")
                        .value("looser"));
    }

    @Test
    void no_page_shows_a_stack_trace_or_the_words_of_a_framework() throws Exception {
        browser.perform(get("/error").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(says("There is nothing at this address"))
                .andExpect(content().string(not(containsString("Whitelabel"))));
    }
}
