package org.sendcasework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Finding;
import org.sendcasework.setting.PolicyCheck;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Verdict;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that holds a setting's policy against the law, gravest difference first. */
@Controller
class PolicyCheckPageController {

    /** The check of one setting, its findings under their verdicts. */
    record Checked(Setting setting, String summary, Map<Verdict, List<Finding>> findings) {}

    private final PolicyCheck check;
    private final OwnSettings settings;
    private final Clock clock;

    PolicyCheckPageController(PolicyCheck check, OwnSettings settings, Clock clock) {
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/policy-check")
    String policyCheck(
            @RequestParam(defaultValue = "") String setting, @AuthenticationPrincipal Person person, Model page) {
        List<Setting> own = settings.of(person);
        page.addAttribute("settings", own);
        page.addAttribute("today", LondonTime.today(clock));
        if (!setting.isBlank() || !own.isEmpty()) {
            page.addAttribute("checked", checked(setting.isBlank() ? own.get(0) : settings.one(setting, person)));
        }
        return "policy-check";
    }

    private Checked checked(Setting setting) {
        LocalDate today = LondonTime.today(clock);
        return new Checked(
                setting,
                check.summary(setting, today),
                check.of(setting, today).stream()
                        .collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.toList())));
    }
}
