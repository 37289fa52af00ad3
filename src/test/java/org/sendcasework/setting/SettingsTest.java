package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.LawFile;

class SettingsTest {
    private static final SettingFile READER =
            new SettingFile(LawFile.standard(), PolicySubjects.standard(), WorkingDays.standard());

    @TempDir
    Path directory;

    @Test
    void the_two_settings_come_with_the_product() {
        assertThat(Settings.bundled(READER).all())
                .extracting(Setting::name)
                .containsExactly("ROOTS", "Victoria Road Primary School");
    }

    @Test
    void a_file_in_the_directory_adds_a_school() throws IOException {
        Files.writeString(directory.resolve("hill.yaml"), SettingFileTest.HILL);

        Settings settings = Settings.bundled(READER).and(Settings.in(directory, READER));

        assertThat(settings.all()).extracting(Setting::id).containsExactly("roots", "victoria-road", "hill");
        assertThat(settings.find("hill")).get().extracting(Setting::name).isEqualTo("Hill School");
    }

    @Test
    void a_file_that_is_not_yaml_by_name_is_left_alone() throws IOException {
        Files.writeString(directory.resolve("hill.yaml.bak"), "not a setting");

        assertThat(Settings.in(directory, READER).all()).isEmpty();
    }

    @Test
    void a_file_with_the_shorter_ending_is_refused_and_not_passed_over() throws IOException {
        Files.writeString(directory.resolve("hill.yml"), SettingFileTest.HILL);

        assertThatThrownBy(() -> Settings.in(directory, READER)).hasMessageContaining("with .yaml");
    }

    @Test
    void a_file_for_a_setting_that_exists_is_refused() throws IOException {
        Files.writeString(directory.resolve("roots.yaml"), SettingFileTest.HILL.replace("id: hill", "id: roots"));
        Settings own = Settings.in(directory, READER);

        assertThatThrownBy(() -> Settings.bundled(READER).and(own))
                .hasMessageContaining("'roots' is given twice: by the product and by")
                .hasMessageContaining("roots.yaml");
    }

    @Test
    void a_setting_may_not_carry_the_name_of_a_trust() throws IOException {
        Files.writeString(directory.resolve("trust.yaml"), SettingFileTest.HILL.replace("id: hill", "id: trust"));
        Settings own = Settings.in(directory, READER);

        assertThatThrownBy(() -> Settings.bundled(READER).and(own)).hasMessageContaining("trust");
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Settings.in(directory.resolve("absent"), READER))
                .hasMessageContaining("absent");
    }

    @Test
    void the_settings_of_a_trust_are_those_that_name_it() {
        assertThat(Settings.bundled(READER).ofTrust("trust"))
                .extracting(Setting::id)
                .containsExactly("roots", "victoria-road");
        assertThat(Settings.bundled(READER).ofTrust("another")).isEmpty();
    }

    @Test
    void the_example_on_the_page_is_a_setting() throws IOException {
        String page = Files.readString(Path.of("src/docs/add-a-setting.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8, page.lastIndexOf("```"));

        assertThat(READER.read("hill-school.yaml", example).figures()).containsOnlyKeys("ar-report", "apdr-parents");
    }
}
