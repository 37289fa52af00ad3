package org.sendcasework.steps;

import java.time.LocalDate;
import org.sendcasework.setting.Setting;

/** What only our own pace sets: on a school day, and today where that day is past. */
public record OwnDays(Moments moments, Setting setting, LocalDate today) {

    /** So many days after a day; answers what came of it. */
    public LocalDate after(String variable, LocalDate day, int days) {
        LocalDate wanted = notPast(day.plusDays(days));
        moments.by(variable, wanted);
        return wanted;
    }

    /** On that day, and never beyond the day by which the whole must be done. */
    public void until(String variable, LocalDate day, LocalDate whole) {
        LocalDate wanted = notPast(day);
        moments.by(variable, wanted.isAfter(whole) ? whole : wanted);
    }

    private LocalDate notPast(LocalDate day) {
        LocalDate schoolDay = Moments.schoolDay(day, setting);
        return schoolDay.isBefore(today) ? today : schoolDay;
    }
}
