package org.sendcasework.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page "When is it due?": a duty, a day and a setting give the date, the reasons for it and the law behind it. */
@Controller
class WhenPageController {
    /** What the choice of a whole process starts with, to tell it from a duty. */
    private static final String WHOLE = "all:";

    /** A choice of the list: one duty, with the event that starts its clock. */
    record Choice(String value, String words) {}

    private final DateQuestions timetable;
    private final Settings settings;

    WhenPageController(DateQuestions timetable, Settings settings) {
        this.timetable = timetable;
        this.settings = settings;
    }

    @GetMapping("/when")
    String when(
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String setting,
            @AuthenticationPrincipal Person person,
            Model page) {
        String asked = process.isBlank() ? duty.strip() : WHOLE + process.strip();
        page.addAttribute("settings", settings.all());
        page.addAttribute("choices", choices());
        page.addAttribute("asked", asked);
        page.addAttribute("date", date.strip());
        page.addAttribute("setting", setting.isBlank() ? onlySettingOf(person) : setting.strip());
        if (!asked.isEmpty() || !date.isBlank()) {
            answer(asked, date, setting, person, page);
        }
        return "when";
    }

    private void answer(String asked, String date, String setting, Person person, Model page) {
        try {
            if (asked.isEmpty()) {
                throw missing("duty", "Choose the duty", "The date alone has no answer: choose a duty from the list.");
            }
            if (date.isBlank()) {
                throw missing(
                        "date",
                        "Give the day",
                        "Say on which day the clock started, for example the day of the meeting.");
            }
            LocalDate day = DateQuestions.date(date);
            Setting where = timetable.setting(setting, person);
            page.addAttribute("where", where);
            page.addAttribute("day", day);
            if (asked.startsWith(WHOLE)) {
                String process = asked.substring(WHOLE.length());
                page.addAttribute("area", AreaWords.of(process));
                page.addAttribute("entries", byDate(timetable.process(process, day, where)));
            } else {
                page.addAttribute("entry", timetable.duty(asked, day, where));
            }
        } catch (ErrorResponseException told) {
            page.addAttribute("problem", told.getBody());
            page.addAttribute("wrongField", field(told.getBody()));
        }
    }

    private static ErrorResponseException missing(String field, String title, String detail) {
        return Problems.thrown(HttpStatus.BAD_REQUEST, "missing-" + field, title, detail);
    }

    private static String field(ProblemDetail problem) {
        String kind = Objects.toString(problem.getType());
        return kind.endsWith("date") || kind.endsWith("calendar")
                ? "date"
                : kind.endsWith("setting") || kind.endsWith("setting-needed") ? "setting" : "duty";
    }

    private static List<TimetableEntry> byDate(List<TimetableEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(TimetableEntry::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Map<String, List<Choice>> choices() {
        Map<String, Map<String, Choice>> byArea = new LinkedHashMap<>();
        for (TimeLimit entry : timetable.duties()) {
            byArea.computeIfAbsent(
                            entry.area(),
                            area -> new LinkedHashMap<>(Map.of(
                                    WHOLE + area, new Choice(WHOLE + area, "Every duty: " + AreaWords.of(area)))))
                    .putIfAbsent(entry.id(), choice(entry));
        }
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        byArea.forEach((area, duties) -> choices.put(AreaWords.of(area), List.copyOf(duties.values())));
        return choices;
    }

    private static Choice choice(TimeLimit entry) {
        String who = entry.bound().words();
        return new Choice(
                entry.id(),
                Character.toUpperCase(who.charAt(0)) + who.substring(1) + ": " + entry.duty() + " – counted from "
                        + entry.triggerWords());
    }

    private String onlySettingOf(Person person) {
        List<String> own = settings.all().stream()
                .map(Setting::id)
                .filter(person.settings()::contains)
                .toList();
        return own.size() == 1 ? own.get(0) : "";
    }
}
