package org.sendcasework;

import java.nio.file.Path;
import java.time.Clock;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.setting.PolicyCheck;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the parts that know nothing of Spring: law, calendars, clock and settings. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    /**
     * Where the installation keeps its own settings.
     *
     * @param settingsDirectory a directory of settings files, one a school or centre; none where empty
     * @param bundledSettings whether the two settings that come with the product are served as well
     */
    @ConfigurationProperties("sendcasework")
    record Installation(Path settingsDirectory, Boolean bundledSettings) {}

    @Bean
    Clock clock() {
        return Clock.system(LondonTime.ZONE);
    }

    @Bean
    LawCatalogue lawCatalogue() {
        return LawFile.standard();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.standard();
    }

    @Bean
    StatutoryClock statutoryClock(LawCatalogue law, WorkingDays workingDays) {
        return new StatutoryClock(law, workingDays);
    }

    @Bean
    PolicySubjects policySubjects() {
        return PolicySubjects.standard();
    }

    @Bean
    PolicyCheck policyCheck(LawCatalogue law, PolicySubjects subjects) {
        return new PolicyCheck(law, subjects);
    }

    @Bean
    Settings settings(LawCatalogue law, PolicySubjects subjects, WorkingDays workingDays, Installation installation) {
        SettingFile reader = new SettingFile(law, subjects, workingDays);
        Settings bundled =
                Boolean.FALSE.equals(installation.bundledSettings()) ? Settings.none() : Settings.bundled(reader);
        return installation.settingsDirectory() == null
                ? bundled
                : bundled.and(Settings.in(installation.settingsDirectory(), reader));
    }
}
