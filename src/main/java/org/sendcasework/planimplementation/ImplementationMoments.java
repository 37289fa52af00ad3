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
                .ifPresent(confirmed -> puttingInPlace(moments, confirmed, starts, setting));
        return moments.all();
    }

    private void puttingInPlace(Moments moments, LocalDate confirmed, Optional<LocalDate> starts, Setting setting) {
        LocalDate ready = ready(confirmed, starts, setting);
        LocalDate confirmBy = before(ready, pace.confirmDaysBefore(), confirmed, setting);
        moments.by("checkPlanBy", soon(confirmed, pace.checkDays(), ready, setting))
                .by("tellAuthorityBy", soon(confirmed, pace.tellAuthorityDays(), ready, setting))
                .by("listBy", before(ready, pace.listDaysBefore(), confirmed, setting))
                .by("tellBy", before(ready, pace.tellDaysBefore(), confirmed, setting))
                .by("confirmBy", confirmBy)
                .after("confirmationsLateAt", confirmBy)
                .by("chaseBy", ready)
                .by("arrangeBy", ready)
                .by("meetBy", ready);
    }

    /** The last school day before the pupil starts; where the start is not ahead, some days after the confirmation. */
    private LocalDate ready(LocalDate confirmed, Optional<LocalDate> starts, Setting setting) {
        Optional<LocalDate> ahead = starts.filter(day -> day.isAfter(confirmed));
        if (ahead.isEmpty()) {
            return schoolDayFrom(confirmed.plusDays(pace.readyDays()), setting);
        }
        LocalDate before = Moments.schoolDay(ahead.get().minusDays(1), setting);
        // confirmed in the holiday before the start: nothing can be wanted before it was known
        return before.isBefore(confirmed) ? ahead.get() : before;
    }

    /** Some days before; where that is past already, the first school day on which it can be done. */
    private static LocalDate before(LocalDate ready, int days, LocalDate confirmed, Setting setting) {
        LocalDate day = Moments.schoolDay(ready.minusDays(days), setting);
        return day.isBefore(confirmed) ? soon(confirmed, 0, ready, setting) : day;
    }

    private static LocalDate soon(LocalDate confirmed, int days, LocalDate ready, Setting setting) {
        LocalDate day = schoolDayFrom(confirmed.plusDays(days), setting);
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
