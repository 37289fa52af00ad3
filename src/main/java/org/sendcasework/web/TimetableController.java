package org.sendcasework.web;

import java.time.LocalDate;
import java.util.List;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timetable for programs: what is due when, and why. It is law, not personal data: whoever is signed in may ask. */
@RestController
class TimetableController {
    private final DateQuestions timetable;

    TimetableController(DateQuestions timetable) {
        this.timetable = timetable;
    }

    @GetMapping("/api/timetable")
    Object timetable(
            @RequestParam(required = false) String duty,
            @RequestParam(required = false) String process,
            @RequestParam(required = false) String date,
            @RequestParam(required = false) String setting,
            @AuthenticationPrincipal Person person) {
        if (given(duty) && given(process)) {
            throw Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "one-question",
                    "Ask for one duty or for one process",
                    "Give duty= or process=, not both.",
                    List.of("duty", "process"));
        }
        if (!given(date)) {
            return index(duty, process);
        }
        if (!given(duty) && !given(process)) {
            throw Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "duty-or-process-needed",
                    "Say which duty or which process",
                    "A date alone has no answer: add duty= or process=. Without a date, this address lists them all.",
                    List.of("duty", "process"));
        }
        LocalDate day = DateQuestions.date(date);
        if (given(duty)) {
            timetable.named(duty.strip());
        } else {
            timetable.in(process.strip());
        }
        Setting where = timetable.setting(setting, person);
        return given(duty) ? timetable.duty(duty.strip(), day, where) : timetable.process(process.strip(), day, where);
    }

    private List<DutyEntry> index(String duty, String process) {
        List<TimeLimit> asked = given(duty)
                ? timetable.named(duty.strip())
                : given(process) ? timetable.in(process.strip()) : timetable.duties();
        return asked.stream().map(DutyEntry::of).toList();
    }

    private static boolean given(String parameter) {
        return parameter != null && !parameter.isBlank();
    }
}
