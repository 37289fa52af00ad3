package org.sendcasework.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.people.Person;
import org.springframework.web.context.WebApplicationContext;

/** The cohort of a year as the SENCO of a setting reads it over HTTP. */
public final class CohortAsked {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebApplicationContext application;

    public CohortAsked(WebApplicationContext application) {
        this.application = application;
    }

    /** One row for each pupil, by the names of the fields. */
    public List<Map<String, Object>> rows(String setting, int year) throws Exception {
        String body = Browser.of(application)
                .perform(get("/api/cohort?setting=" + setting + "&year=" + year)
                        .with(authentication(SignedIn.as(
                                new Person("senco@" + setting, "Somebody", Set.of("senco"), Set.of(setting))))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JSON.readValue(body, new TypeReference<>() {});
    }
}
