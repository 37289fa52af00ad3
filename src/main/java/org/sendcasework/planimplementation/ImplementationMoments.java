package org.sendcasework.planimplementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/** When each task of putting a plan in place is due, at the setting's own pace and before the pupil starts. */
public final class ImplementationMoments {
    private final ImplementationPace pace;

    public ImplementationMoments(ImplementationPace pace) {
        this.pace = pace;
    }

    /** By the name of the process variable. */
    public Map<String, Instant> of(CaseFile file, Setting setting) {
        Moments moments = new Moments(file, setting);
        Facts facts = file.facts();
        moments.by("admitBy", schoolDayFrom(file.openedOn().plusDays(pace.admitDays()), setting));
        Optional<LocalDate> starts = facts.get(ImplementationFields.STARTS_ON);
        starts.ifPresent(day -> moments.morning("pupilStartsAt", day));
        facts.get(ImplementationFields.ADMISSION_CONFIRMED_ON)
                .ifPresent(confirmed -> puttingInPlace(
                        moments,
                        confirmed,
                        facts.get(ImplementationFields.PLAN_ENTERED_ON).orElse(confirmed),
                        starts.filter(day -> day.isAfter(confirmed)),
                        setting));
        return moments.all();
    }

    /**
     * What follows the confirmation.
     *
     * @param begins the day on which putting in place can begin: nothing of it is late before it could be done
     * @param starts the day of a start that lay ahead when it was confirmed
     */
    private void puttingInPlace(
            Moments moments, LocalDate confirmed, LocalDate begins, Optional<LocalDate> starts, Setting setting) {
        LocalDate ready = ready(begins, starts, setting);
        LocalDate confirmBy = before(ready, pace.confirmDaysBefore(), begins, setting);
        moments.by("checkPlanBy", soon(confirmed, pace.checkDays(), ready, setting))
                .by("tellAuthorityBy", soon(confirmed, pace.tellAuthorityDays(), ready, setting))
                .by("listBy", before(ready, pace.listDaysBefore(), begins, setting))
                .by("tellBy", before(ready, pace.tellDaysBefore(), begins, setting))
                .by("confirmBy", confirmBy)
                .after("confirmationsLateAt", confirmBy)
                .by("chaseBy", ready)
                .by("arrangeBy", ready)
                .by("meetBy", ready);
    }

    /** The last school day before a start that lay ahead, or as soon as it can be; else some days from the beginning. */
    private LocalDate ready(LocalDate begins, Optional<LocalDate> starts, Setting setting) {
        if (starts.isEmpty()) {
            return schoolDayFrom(begins.plusDays(pace.readyDays()), setting);
        }
        LocalDate before = Moments.schoolDay(starts.get().minusDays(1), setting);
        if (!before.isBefore(begins)) {
            return before;
        }
        // known in the holiday before the start, or taken up when the pupil is there already
        return starts.get().isBefore(begins) ? schoolDayFrom(begins, setting) : starts.get();
    }

    /** Some days before; where that is past already, the first school day on which it can be done. */
    private static LocalDate before(LocalDate ready, int days, LocalDate begins, Setting setting) {
        LocalDate day = Moments.schoolDay(ready.minusDays(days), setting);
        return day.isBefore(begins) ? soon(begins, 0, ready, setting) : day;
    }

    private static LocalDate soon(LocalDate from, int days, LocalDate ready, Setting setting) {
        LocalDate day = schoolDayFrom(from.plusDays(days), setting);
        return day.isAfter(ready) ? ready : day;
    }

    /** The first school day from that day on; the day itself where the term dates are not known so far. */
    private static LocalDate schoolDayFrom(LocalDate day, Setting setting) {
        try {
            return setting.schoolDays().nextOrSame(day);
        } catch (BeyondKnownCalendar beyond) {
            return day;
        }
    }
}
