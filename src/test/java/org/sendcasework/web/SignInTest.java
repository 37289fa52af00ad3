package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@WebTest
class SignInTest {
    private static final String QUESTION = "/api/timetable?duty=ar-report&date=2026-05-12";

    private MockMvc browser;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        browser = Browser.of(application);
    }

    @Test
    void the_address_of_the_installation_leads_to_the_tasklist() throws Exception {
        browser.perform(get("/")).andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
    }

    @Test
    void a_program_without_a_login_is_asked_for_one() throws Exception {
        browser.perform(get(QUESTION))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", org.hamcrest.Matchers.startsWith("Basic")))
                .andExpect(header().string("Content-Type", "application/problem+json"));
    }

    @Test
    void a_script_in_a_browser_without_a_login_causes_no_login_window() throws Exception {
        browser.perform(get(QUESTION).header("Sec-Fetch-Mode", "cors"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @Test
    void a_person_without_a_login_is_led_to_the_tasklist_and_back() throws Exception {
        browser.perform(get("/when?setting=roots").header("Accept", "text/html"))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/?from=%2Fwhen%3Fsetting%3Droots"));
    }

    @Test
    void an_engine_user_is_let_in_by_login_and_password() throws Exception {
        browser.perform(get(QUESTION).with(httpBasic("senco@roots", "demo"))).andExpect(status().isOk());
    }

    @Test
    void a_wrong_password_is_refused() throws Exception {
        browser.perform(get(QUESTION).with(httpBasic("proprietor@roots", "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.startsWith("The login or the password")));
    }

    @Test
    void an_empty_password_is_refused() throws Exception {
        browser.perform(get(QUESTION).with(httpBasic("office@roots", ""))).andExpect(status().isUnauthorized());
    }

    @Test
    void whoever_is_signed_in_to_the_tasklist_is_signed_in_here() throws Exception {
        browser.perform(get(QUESTION).session(tasklistSessionOf("senco@roots"))).andExpect(status().isOk());
    }

    @Test
    void a_session_of_nobody_signs_nobody_in() throws Exception {
        browser.perform(get(QUESTION).session(new MockHttpSession())).andExpect(status().isUnauthorized());
        browser.perform(get(QUESTION).session(tasklistSessionOf("nobody@roots")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void a_request_of_a_session_that_changes_something_needs_the_forgery_token() throws Exception {
        MockHttpSession session = tasklistSessionOf("senco@roots");
        var change = post("/api/register/import?setting=roots&dryRun=true")
                .contentType("text/csv")
                .content("UPN\n")
                .session(session);
        browser.perform(change).andExpect(status().isForbidden());
        String token = browser.perform(get(QUESTION).session(session))
                .andExpect(cookie().exists("CASEWORK-XSRF-TOKEN"))
                .andReturn()
                .getResponse()
                .getCookie("CASEWORK-XSRF-TOKEN")
                .getValue();
        browser.perform(change.cookie(new Cookie("CASEWORK-XSRF-TOKEN", token)).header("X-CASEWORK-XSRF-TOKEN", token))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_page_that_is_opened_again_keeps_the_session_and_the_forgery_token() throws Exception {
        MockHttpSession session = tasklistSessionOf("senco@roots");
        String id = session.getId();
        Cookie token = browser.perform(get(QUESTION).session(session))
                .andReturn()
                .getResponse()
                .getCookie("CASEWORK-XSRF-TOKEN");

        browser.perform(get(QUESTION).session(session).cookie(new Cookie("CASEWORK-XSRF-TOKEN", token.getValue())))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("CASEWORK-XSRF-TOKEN"));
        assertThat(session.getId()).isEqualTo(id);
    }

    @Test
    void a_request_with_its_own_login_needs_no_forgery_token_unless_another_sites_page_sends_it() throws Exception {
        var change = post("/api/register/import?setting=roots&dryRun=true")
                .contentType("text/csv")
                .content("UPN\n")
                .with(httpBasic("senco@roots", "demo"));
        browser.perform(change).andExpect(status().isUnprocessableEntity());
        browser.perform(change.header("Sec-Fetch-Mode", "no-cors")).andExpect(status().isForbidden());
    }

    @Test
    void the_engine_acts_for_nobody_once_the_request_is_answered() throws Exception {
        browser.perform(get(QUESTION).with(httpBasic("senco@roots", "demo"))).andExpect(status().isOk());
        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    @Test
    void our_paths_tell_the_browser_to_trust_nobody_else() throws Exception {
        browser.perform(get("/when").with(httpBasic("senco@roots", "demo")))
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.containsString("default-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void the_engines_own_interface_for_programs_is_closed() throws Exception {
        browser.perform(get("/engine-rest/engine").with(httpBasic("admin", "demo")))
                .andExpect(status().isNotFound());
    }

    @Test
    void of_the_health_check_strangers_see_the_status_alone() throws Exception {
        browser.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components").doesNotExist());
        browser.perform(get("/actuator/health").with(httpBasic("admin", "demo")))
                .andExpect(jsonPath("$.components.calendars").exists());
        browser.perform(get("/actuator/env").with(httpBasic("admin", "demo"))).andExpect(status().isForbidden());
    }

    private static MockHttpSession tasklistSessionOf(String person) {
        Authentications logins = new Authentications();
        logins.addOrReplace(new UserAuthentication(person, "default"));
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("authenticatedUser", logins);
        return session;
    }
}
