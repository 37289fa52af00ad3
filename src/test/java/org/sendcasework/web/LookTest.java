package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class LookTest {
    private static final String APPLICATIONS = "META-INF/resources/webjars/camunda/app/";

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void every_web_application_bears_our_name_and_look(String application) throws IOException {
        String config = text(APPLICATIONS + application + "/scripts/config.js");
        assertThat(config)
                .contains("name: \"SEND Casework")
                .contains("DD/MM/YYYY")
                .contains("availableLocales: [\"en\"]");
        assertThat(config).contains("customScripts: [\"../../../send-casework-applications.js\"]");
        assertThat(text(APPLICATIONS + application + "/styles/user-styles.css"))
                .contains("../../../../send-casework-applications.css");
    }

    @Test
    void the_script_and_the_style_that_they_ask_for_are_there() {
        assertThat(new ClassPathResource("static/send-casework-applications.js").exists())
                .isTrue();
        assertThat(new ClassPathResource("static/send-casework-applications.css").exists())
                .isTrue();
        assertThat(new ClassPathResource("static/send-casework-logo.svg").exists())
                .isTrue();
    }

    @Test
    void neither_the_vendors_banner_nor_a_draft_in_clear_text_is_offered() throws IOException {
        assertThat(text("static/send-casework-applications.css"))
                .containsPattern("\\.ce-eol-banner \\{ display: none; }")
                .containsPattern("button\\[ng-click\\^=\"save\\(\"] \\{ display: none; }");
    }
}
