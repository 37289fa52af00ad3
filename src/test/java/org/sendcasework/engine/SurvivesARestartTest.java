package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sendcasework.SendCaseworkApplication;
import org.sendcasework.setting.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class SurvivesARestartTest {
    private static final Pattern PASSWORD = Pattern.compile("password {2}(\\S+)");

    /** One test for several statements, because each start takes seconds. */
    @Test
    void starts_empty_prints_the_administrators_password_once_and_finds_everything_again(
            @TempDir Path data, CapturedOutput output) {
        String password;
        try (var first = start(data)) {
            var identity = first.getBean(IdentityService.class);
            password = printed(output);
            assertThat(identity.checkPassword("admin", password)).isTrue();
            assertThat(identity.createUserQuery().count())
                    .as("only the administrator")
                    .isEqualTo(1);
            assertThat(identity.createGroupQuery().count())
                    .as("the roles and the administrators")
                    .isEqualTo(Role.values().length + 1L);
            assertThat(identity.createTenantQuery().tenantId("roots").count()).isEqualTo(1);
            identity.saveTenant(identity.newTenant("a-new-school"));
        }
        assertThat(output.toString().split(Pattern.quote(password), -1))
                .as("printed once")
                .hasSize(2);

        try (var second = start(data)) {
            var identity = second.getBean(IdentityService.class);
            assertThat(identity.createTenantQuery().tenantId("a-new-school").count())
                    .isEqualTo(1);
            assertThat(identity.checkPassword("admin", password)).isTrue();
        }
        assertThat(PASSWORD.matcher(output).results()).as("no second password").hasSize(1);
    }

    private static String printed(CapturedOutput output) {
        List<String> passwords =
                PASSWORD.matcher(output).results().map(found -> found.group(1)).toList();
        assertThat(passwords).hasSize(1);
        return passwords.get(0);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(SendCaseworkApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("casework"),
                        "--camunda.bpm.job-execution.enabled=false");
    }
}
