package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.setting.Setting;

/** The dates of all duties of a process, or of the whole catalogue, if each were started on one day. */
public final class Timetable {

    /** The duties with their dates, and those without one, both in the order of the law page. */
    public record Dates(List<Deadline> deadlines, List<WithoutDate> withoutDate) {}

    /** A duty that has no date from that day, and why. */
    public record WithoutDate(String duty, String what, String reason) {}

    private final LawCatalogue law;
    private final StatutoryClock clock;

    public Timetable(LawCatalogue law, StatutoryClock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** The duties of one process or field that were law on that day: "annual-review". */
    public Dates of(String area, LocalDate day, Setting setting) {
        return dates(entry -> entry.area().equals(area), day, setting);
    }

    /** Every duty of the catalogue that was law on that day. */
    public Dates whole(LocalDate day, Setting setting) {
        return dates(entry -> true, day, setting);
    }

    private Dates dates(Predicate<TimeLimit> wanted, LocalDate day, Setting setting) {
        List<Deadline> deadlines = new ArrayList<>();
        List<WithoutDate> withoutDate = new ArrayList<>();
        for (TimeLimit entry : law.entries()) {
            if (!wanted.test(entry) || !entry.inForce().on(day)) {
                continue;
            }
            try {
                deadlines.add(clock.deadline(entry, day, setting));
            } catch (NoDate | BeyondKnownCalendar none) {
                withoutDate.add(new WithoutDate(entry.id(), entry.duty(), none.getMessage()));
            }
        }
        return new Dates(List.copyOf(deadlines), List.copyOf(withoutDate));
    }
}
