package org.sendcasework.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.clock.NoDate;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Answers questions after dates, and says what is allowed where a question cannot be answered. */
@Component
class DateQuestions {
    /** Nothing in the catalogue is older, and nobody plans for later: a date beyond these is mistyped. */
    private static final int EARLIEST_YEAR = 1990;

    private static final int LATEST_YEAR = 2099;

    private final LawCatalogue law;
    private final StatutoryClock clock;
    private final Settings settings;

    DateQuestions(LawCatalogue law, StatutoryClock clock, Settings settings) {
        this.law = law;
        this.clock = clock;
        this.settings = settings;
    }

    List<TimeLimit> duties() {
        return law.entries();
    }

    TimetableEntry duty(String id, LocalDate date, Setting setting) {
        TimeLimit entry = entry(id, date);
        try {
            return counted(entry, date, setting);
        } catch (NoDate none) {
            throw Problems.thrown(
                    HttpStatus.UNPROCESSABLE_ENTITY, "no-date", "This duty has no date to count", none.getMessage());
        } catch (BeyondKnownCalendar | DateTimeException unknown) {
            throw beyond(unknown);
        }
    }

    /** Each duty of a process or field, as if its own clock started on the day. */
    List<TimetableEntry> process(String key, LocalDate date, Setting setting) {
        return in(key).stream()
                .filter(entry -> entry.inForce().on(date))
                .map(entry -> countedOrWhyNot(entry, date, setting))
                .toList();
    }

    private TimetableEntry countedOrWhyNot(TimeLimit entry, LocalDate date, Setting setting) {
        try {
            return counted(entry, date, setting);
        } catch (NoDate | BeyondKnownCalendar | DateTimeException why) {
            return TimetableEntry.withoutDate(entry, date, setting.id(), why.getMessage());
        }
    }

    private TimetableEntry counted(TimeLimit entry, LocalDate date, Setting setting) {
        return TimetableEntry.of(clock.deadline(entry.id(), date, setting), entry);
    }

    /** The entries of a duty, in force or not. */
    List<TimeLimit> named(String id) {
        List<TimeLimit> found = law.entries().stream()
                .filter(entry -> entry.id().equals(id)
                        || entry.lawPageId().equals(id)
                        || entry.alsoKnownAs().contains(id))
                .toList();
        if (found.isEmpty()) {
            throw unknown("duty", id, ids(TimeLimit::id));
        }
        return found;
    }

    List<TimeLimit> in(String process) {
        List<TimeLimit> found = law.entries().stream()
                .filter(entry -> entry.area().equals(process))
                .toList();
        if (found.isEmpty()) {
            throw unknown("process", process, ids(TimeLimit::area));
        }
        return found;
    }

    private TimeLimit entry(String id, LocalDate date) {
        return law.find(id, date).orElseThrow(() -> {
            List<String> inForce =
                    named(id).stream().map(DateQuestions::inForceWords).toList();
            return Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "not-in-force",
                    "The duty was not in force on that day",
                    "The duty '" + id + "' is in force " + String.join(", and ", inForce) + ", not on " + date + ".",
                    inForce);
        });
    }

    private static String inForceWords(TimeLimit entry) {
        return "from " + entry.inForce().from()
                + entry.inForce().until().map(last -> " to " + last).orElse("");
    }

    /** The setting asked for, or the only one at which the person works. */
    Setting setting(String id, Person person) {
        List<String> all = settings.all().stream().map(Setting::id).toList();
        if (id != null && !id.isBlank()) {
            return settings.find(id.strip()).orElseThrow(() -> unknown("setting", id.strip(), all));
        }
        List<Setting> own = settings.all().stream()
                .filter(setting -> person.settings().contains(setting.id()))
                .toList();
        if (own.size() == 1) {
            return own.get(0);
        }
        throw Problems.thrown(
                HttpStatus.BAD_REQUEST,
                "setting-needed",
                "Say which setting",
                "Each setting has its own term dates and its own policy. Add setting=, one of: "
                        + String.join(", ", all) + ".",
                all);
    }

    /** A day as programs and date fields write it: 2026-05-12. */
    static LocalDate date(String words) {
        try {
            if (words.strip().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return inReach(LocalDate.parse(words.strip()));
            }
        } catch (DateTimeException noSuchDay) {
            throw badDate("There is no such day as " + words.strip() + ".");
        }
        throw badDate("'" + words + "' is not a date.");
    }

    private static LocalDate inReach(LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "out-of-range-date",
                    "This date is out of range",
                    "A date lies between 1 January " + EARLIEST_YEAR + " and 31 December " + LATEST_YEAR + ", not on "
                            + day + ".",
                    List.of(EARLIEST_YEAR + "-01-01 to " + LATEST_YEAR + "-12-31"));
        }
        return day;
    }

    private static ErrorResponseException badDate(String what) {
        return Problems.thrown(
                HttpStatus.BAD_REQUEST,
                "no-such-date",
                "This is not a date",
                what + " Write a day of the calendar as year, month and day: 2026-05-12.",
                List.of("YYYY-MM-DD"));
    }

    private static ErrorResponseException beyond(RuntimeException unknown) {
        return Problems.thrown(
                HttpStatus.BAD_REQUEST, "beyond-known-calendar", "No calendar reaches so far", unknown.getMessage());
    }

    static ErrorResponseException unknown(String kind, String typed, Collection<String> allowed) {
        String meant = NearestWord.to(typed, allowed)
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
        return Problems.thrown(
                HttpStatus.NOT_FOUND,
                "unknown-" + kind,
                "There is no such " + kind,
                "There is no " + kind + " '" + typed + "'." + meant + " Allowed: " + String.join(", ", allowed) + ".",
                allowed);
    }

    private Set<String> ids(Function<TimeLimit, String> of) {
        return law.entries().stream().map(of).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
