package org.sendcasework.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@WebTest
class TimetableControllerTest {
    private MockMvc browser;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        browser = Browser.of(application);
    }

    private ResultActions ask(String question) throws Exception {
        return browser.perform(get("/api/timetable" + question).with(httpBasic("senco@roots", "demo")));
    }

    @Test
    void says_when_the_report_is_due_and_why() throws Exception {
        ask("?duty=ar-report&date=2026-05-12&setting=victoria-road")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duty").value("ar-report"))
                .andExpect(jsonPath("$.setting").value("victoria-road"))
                .andExpect(jsonPath("$.trigger").value("review-meeting"))
                .andExpect(jsonPath("$.triggerDate").value("2026-05-12"))
                .andExpect(jsonPath("$.due").value("2026-05-26"))
                .andExpect(jsonPath("$.lastSchoolDay").value("2026-05-22"))
                .andExpect(jsonPath("$.force").value("must"))
                .andExpect(jsonPath("$.bound").value("setting"))
                .andExpect(jsonPath("$.source.provision").value(startsWith("reg 20")))
                .andExpect(jsonPath("$.notes", hasItem(containsString("4 weeks"))))
                .andExpect(jsonPath("$.explanation", containsString("Tuesday 26 May 2026")));
    }

    @Test
    void answers_for_the_only_setting_of_whoever_asks_when_none_is_named() throws Exception {
        ask("?duty=phase-february&date=2026-11-02")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.setting").value("roots"));
    }

    @Test
    void leaves_the_last_school_day_open_where_the_terms_are_not_known() throws Exception {
        ask("?duty=ar-report&date=2029-05-09")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2029-05-23"))
                .andExpect(jsonPath("$.lastSchoolDay").isEmpty())
                .andExpect(jsonPath("$.notes", hasItem(containsString("known"))));
    }

    @Test
    void lists_the_duties_of_a_process_and_says_of_which_there_is_no_date() throws Exception {
        ask("?process=annual-review&date=2026-05-12")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.duty == 'ar-decision')].due").value("2026-06-09"))
                .andExpect(jsonPath("$[?(@.duty == 'ar-year-9-on')].withoutDate", hasItem(containsString("no date"))));
    }

    @Test
    void without_a_date_lists_every_duty() throws Exception {
        ask("").andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.duty == 'ehcna-final')].bound").value("local-authority"))
                .andExpect(jsonPath("$[?(@.duty == 'ar-report')].limit").value("within 2 weeks of the review meeting"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?duty=ar-repport&date=2026-05-12 | 404 | unknown-duty | Did you mean 'ar-report'?",
                "?duty=ar-repport | 404 | unknown-duty | ehcna-final",
                "?process=annual-reviews&date=2026-05-12 | 404 | unknown-process | Did you mean 'annual-review'?",
                "?duty=ar-report&date=2026-05-12&setting=rotts | 404 | unknown-setting | Did you mean 'roots'?",
                "?duty=ar-report&date=2026-02-30 | 400 | no-such-date | 2026-02-30",
                "?duty=ar-report&date=12/05/2026 | 400 | no-such-date | year, month and day",
                "?duty=ar-report&date=9999-12-31 | 400 | out-of-range-date | 2099",
                "?duty=ar-report&date=1999-05-12 | 400 | not-in-force | 2014-09-01",
                "?date=2026-05-12 | 400 | duty-or-process-needed | duty=",
                "?duty=ar-report&process=annual-review | 400 | one-question | not both",
                "?duty=apdr-parents&date=2026-05-12 | 422 | no-date | times"
            })
    void says_what_is_allowed_where_it_cannot_answer(String question, int code, String kind, String says)
            throws Exception {
        ask(question)
                .andExpect(status().is(code))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:send-casework:problem:" + kind))
                .andExpect(jsonPath("$.status").value(code))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail", containsString(says)));
    }

    @Test
    void refuses_a_count_for_which_no_calendar_reaches_far_enough() throws Exception {
        ask("?duty=special-school-stay&date=2030-05-13")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:send-casework:problem:beyond-known-calendar"))
                .andExpect(jsonPath("$.detail", containsString("school days of ROOTS")));
    }

    @Test
    void asks_an_administrator_of_several_settings_which_one_is_meant() throws Exception {
        browser.perform(get("/api/timetable?duty=ar-report&date=2026-05-12").with(httpBasic("admin", "demo")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.allowed", hasItem("victoria-road")));
    }
}
