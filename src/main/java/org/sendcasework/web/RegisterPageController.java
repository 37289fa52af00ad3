package org.sendcasework.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.people.Person;
import org.sendcasework.people.RegisterRights;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register as a list: who is on it, with which provision, and when each plan must have been reviewed; and who is not on
 * roll, but consulted about.
 */
@Controller
class RegisterPageController {
    private static final String REVIEW_OF_THE_PLAN = "ar-cycle";
    /** What still can be planned calmly: a term. */
    private static final int WEEKS_AHEAD = 12;

    /**
     * One row of the list.
     *
     * @param reviewBy the last day of the twelve months, empty without a plan
     * @param state "late", "soon" or nothing
     */
    record Row(Pupil pupil, EhcPlan plan, String needs, LocalDate reviewBy, String state) {}

    private final SendRegister register;
    private final StatutoryClock statutoryClock;
    private final OwnSettings settings;
    private final Clock clock;

    RegisterPageController(SendRegister register, StatutoryClock statutoryClock, OwnSettings settings, Clock clock) {
        this.register = register;
        this.statutoryClock = statutoryClock;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/register")
    String register(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(name = "q", defaultValue = "") String wanted,
            @RequestParam(defaultValue = "name") String sort,
            @AuthenticationPrincipal Person person,
            Model page) {
        List<Setting> own = settings.of(person);
        page.addAttribute("settings", own);
        page.addAttribute("wanted", wanted.strip());
        page.addAttribute("sort", sort);
        if (own.isEmpty()) {
            page.addAttribute(
                    "problem",
                    Problems.of(
                            HttpStatus.FORBIDDEN,
                            "no-setting",
                            "Your login belongs to no setting",
                            "Ask the person who looks after SEND Casework to add it to one."));
            return "register";
        }
        Setting where = setting.isBlank() ? own.get(0) : settings.one(setting, person);
        RegisterRights rights = new RegisterRights(person, where);
        page.addAttribute("where", where);
        page.addAttribute("mayImport", rights.mayImport());
        page.addAttribute("mayRead", rights.mayRead());
        if (rights.mayRead()) {
            page.addAttribute("scope", rights.scope());
            page.addAttribute("rows", rows(where, rights, wanted.strip(), sort));
            page.addAttribute("notOnRoll", notOnRoll(where, rights, wanted.strip()));
        }
        return "register";
    }

    private List<Row> rows(Setting setting, RegisterRights rights, String wanted, String sort) {
        Map<String, EhcPlan> plans = register.plansOf(setting.id()).stream()
                .collect(Collectors.toMap(EhcPlan::pupil, Function.identity(), (one, other) -> one));
        List<Row> rows = register.pupilsOf(setting.id()).stream()
                .filter(rights.readable())
                .filter(pupil -> matches(pupil, wanted))
                .map(pupil -> row(pupil, plans.get(pupil.id()), setting))
                .toList();
        return sort.equals("review")
                ? rows.stream()
                        .sorted(Comparator.comparing(Row::reviewBy, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList()
                : rows;
    }

    private List<Pupil> notOnRoll(Setting setting, RegisterRights rights, String wanted) {
        return register.prospectivePupilsOf(setting.id()).stream()
                .filter(rights.readable())
                .filter(pupil -> matches(pupil, wanted))
                .toList();
    }

    private static boolean matches(Pupil pupil, String wanted) {
        String all = String.join(
                        " ",
                        pupil.fullName(),
                        pupil.familyName(),
                        pupil.givenName(),
                        pupil.upn(),
                        pupil.yearGroupWords())
                .toLowerCase(Locale.UK);
        return all.contains(wanted.toLowerCase(Locale.UK));
    }

    private Row row(Pupil pupil, EhcPlan plan, Setting setting) {
        LocalDate reviewBy = plan == null ? null : reviewBy(plan, setting);
        return new Row(
                pupil,
                plan,
                pupil.needs().stream().map(NeedType::words).collect(Collectors.joining("; ")),
                reviewBy,
                state(reviewBy));
    }

    private LocalDate reviewBy(EhcPlan plan, Setting setting) {
        try {
            return statutoryClock
                    .deadline(REVIEW_OF_THE_PLAN, plan.reviewYearStarts(), setting)
                    .due();
        } catch (BeyondKnownCalendar | DateTimeException beyond) {
            return null;
        }
    }

    private String state(LocalDate reviewBy) {
        LocalDate today = LondonTime.today(clock);
        if (reviewBy == null || reviewBy.isAfter(today.plusWeeks(WEEKS_AHEAD))) {
            return "";
        }
        return reviewBy.isBefore(today) ? "late" : "soon";
    }
}
