package org.sendcasework.annualreview;

import java.time.LocalDate;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/**
 * The day on which a review opens by itself: some weeks before the latest meeting, and earlier where a holiday would leave
 * too few school days to set the date, to invite and to ask for advice before notice must be out.
 */
public final class WhenAReviewOpens {
    private final ReviewDeadlines deadlines;
    private final ReviewPace pace;

    public WhenAReviewOpens(ReviewDeadlines deadlines, ReviewPace pace) {
        this.deadlines = deadlines;
        this.pace = pace;
    }

    public LocalDate day(LocalDate reviewYearStarts, Setting setting) {
        LocalDate meeting = Moments.schoolDay(deadlines.latestMeeting(reviewYearStarts, setting), setting);
        LocalDate usual = meeting.minusWeeks(pace.openWeeksBefore());
        LocalDate inTerm = schoolDaysBefore(
                deadlines.lastSchoolDayForNotice(meeting, setting), pace.schoolDaysBeforeNotice(), setting);
        return inTerm.isBefore(usual) ? inTerm : usual;
    }

    /** So many school days before, as far as the term dates are known; beyond them a day is a day. */
    private static LocalDate schoolDaysBefore(LocalDate notice, int wanted, Setting setting) {
        SchoolDays days = setting.schoolDays();
        LocalDate day = notice;
        try {
            for (int left = wanted; left > 0; left--) {
                day = days.previousOrSame(day.minusDays(1));
            }
        } catch (BeyondKnownCalendar beyond) {
            return notice;
        }
        return day;
    }
}
