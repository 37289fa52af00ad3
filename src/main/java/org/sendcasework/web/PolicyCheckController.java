package org.sendcasework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.law.Source;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Finding;
import org.sendcasework.setting.PolicyCheck;
import org.sendcasework.setting.Setting;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The check of policies against the law, for programs. */
@RestController
class PolicyCheckController {

    /** The check of one setting. */
    record Checked(
            String setting, String name, String policy, LocalDate checkedOn, String summary, List<Entry> findings) {}

    /**
     * One finding.
     *
     * @param callsForChange whether the policy says less than the law or guidance, or something else
     */
    record Entry(
            String subject,
            String title,
            String verdict,
            boolean callsForChange,
            String policySays,
            String force,
            String lawSays,
            String whatIsDone,
            Source source) {

        static Entry of(Finding finding) {
            return new Entry(
                    finding.subject(),
                    finding.title(),
                    word(finding.verdict()),
                    finding.verdict().callsForChange(),
                    finding.policySays(),
                    word(finding.force()),
                    finding.lawSays(),
                    finding.whatIsDone(),
                    finding.source());
        }

        private static String word(Enum<?> of) {
            return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final PolicyCheck check;
    private final OwnSettings settings;
    private final Clock clock;

    PolicyCheckController(PolicyCheck check, OwnSettings settings, Clock clock) {
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /** Without a setting, a list of the settings that the person may see; with one, that one. */
    @GetMapping("/api/policy-check")
    Object policyCheck(@RequestParam(defaultValue = "") String setting, @AuthenticationPrincipal Person person) {
        return setting.isBlank()
                ? settings.of(person).stream().map(this::checked).toList()
                : checked(settings.one(setting, person));
    }

    private Checked checked(Setting setting) {
        LocalDate today = LondonTime.today(clock);
        return new Checked(
                setting.id(),
                setting.name(),
                setting.policy().title(),
                today,
                check.summary(setting, today),
                check.of(setting, today).stream().map(Entry::of).toList());
    }
}
