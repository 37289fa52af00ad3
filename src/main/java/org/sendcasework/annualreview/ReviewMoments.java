package org.sendcasework.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Setting;

/** The moments that follow from a review's deadlines: when each task is due and each timer fires. */
public final class ReviewMoments {
    private final ReviewDeadlines deadlines;
    private final ReviewPace pace;

    public ReviewMoments(ReviewDeadlines deadlines, ReviewPace pace) {
        this.deadlines = deadlines;
        this.pace = pace;
    }

    /** By the name of the process variable. What only our own pace sets is never wanted before today. */
    public Map<String, Instant> of(CaseFile file, Setting setting, LocalDate today) {
        Map<String, Instant> moments = new LinkedHashMap<>();
        Facts facts = file.facts();
        facts.get(ReviewFields.REVIEW_YEAR_STARTS).ifPresent(day -> settingTheDate(moments, day, file, setting));
        own(moments, file, ReviewDuties.NOTICE, "notice");
        own(moments, file, ReviewDuties.CIRCULATION, "circulation");
        own(moments, file, ReviewDuties.REPORT, "report");
        file.deadline(ReviewDuties.CIRCULATION).ifPresent(each -> advice(moments, each.deadline(), setting, today));
        facts.get(ReviewFields.MEETING_DATE).ifPresent(day -> {
            moments.put("arrangeBy", lastMinuteOf(schoolDay(day.minusDays(pace.adviceDaysBefore()), setting)));
            moments.put("meetingOn", lastMinuteOf(day));
        });
        facts.get(ReviewFields.HELD_ON)
                .ifPresent(day ->
                        moments.put("draftBy", lastMinuteOf(schoolDay(day.plusDays(pace.draftDays()), setting))));
        theirs(moments, file, ReviewDuties.DECISION, "decision");
        theirs(moments, file, ReviewDuties.AMENDMENT_NOTICE, "amendmentNotice");
        theirs(moments, file, ReviewDuties.FAMILY_VIEWS, "familyViews");
        theirs(moments, file, ReviewDuties.FINAL_PLAN, "finalPlan");
        theirs(moments, file, ReviewDuties.CYCLE, "twelveMonths");
        facts.get(ReviewFields.FINAL_ON)
                .or(() -> facts.get(ReviewFields.DECISION_ON))
                .ifPresent(day -> moments.put("explainBy", lastMinuteOf(day.plusDays(pace.explainDays()))));
        return moments;
    }

    /** By when the meeting date must be set, so that notice of the last lawful date can still be given. */
    private void settingTheDate(Map<String, Instant> moments, LocalDate yearStarts, CaseFile file, Setting setting) {
        LocalDate latest = deadlines.latestMeeting(yearStarts, setting);
        LocalDate noticeBy = deadlines.lastDayForNotice(latest, setting);
        LocalDate early = schoolDay(noticeBy.minusDays(pace.askDaysBefore()), setting);
        LocalDate soonest = file.openedOn().plusDays(pace.dateDays());
        // whoever asks for a review before the year is over does not ask for it at the end of the year
        boolean wantedNow = !file.facts().says(ReviewFields.OPENED_BECAUSE, "due");
        moments.put("setDateBy", lastMinuteOf(wantedNow || early.isBefore(soonest) ? soonest : early));
        moments.put("twelveMonthsAtRiskAt", LondonTime.endOf(noticeBy));
    }

    private void advice(Map<String, Instant> moments, Deadline circulation, Setting setting, LocalDate today) {
        LocalDate wanted = ownPace(circulation, pace.adviceDaysBefore(), setting, today);
        LocalDate asked = ownPace(circulation, pace.askDaysBefore(), setting, today);
        moments.put("adviceAskBy", lastMinuteOf(asked));
        moments.put("adviceWantedBy", lastMinuteOf(wanted));
        moments.put("adviceLateAt", LondonTime.endOf(wanted));
    }

    /** Some days before papers must be out; today where that is past, so that nothing is late as soon as it is asked. */
    private static LocalDate ownPace(Deadline circulation, int daysBefore, Setting setting, LocalDate today) {
        LocalDate day = schoolDay(circulation.actBy().minusDays(daysBefore), setting);
        LocalDate notPast = day.isBefore(today) ? today : day;
        return notPast.isAfter(circulation.actBy()) ? circulation.actBy() : notPast;
    }

    /** A duty of the setting: act-by date, reminder, last school day, breach. */
    private void own(Map<String, Instant> moments, CaseFile file, String duty, String name) {
        file.deadline(duty).ifPresent(each -> {
            Deadline deadline = each.deadline();
            moments.put(name + "ActBy", lastMinuteOf(deadline.actBy()));
            moments.put(
                    name + "ReminderAt", LondonTime.morningOf(deadline.actBy().minusDays(pace.reminderDays())));
            moments.put(name + "LastSchoolDayAt", LondonTime.morningOf(deadline.actBy()));
            moments.put(name + "OverdueAt", LondonTime.endOf(deadline.due()));
        });
    }

    /** A duty of somebody else: the day it is expected by, and the moment from which it is late. */
    private void theirs(Map<String, Instant> moments, CaseFile file, String duty, String name) {
        file.deadline(duty).ifPresent(each -> {
            moments.put(name + "DueBy", lastMinuteOf(each.deadline().due()));
            moments.put(name + "OverdueAt", LondonTime.endOf(each.deadline().due()));
        });
    }

    /** The last school day up to that day; the day itself where the term dates are not known so far. */
    private static LocalDate schoolDay(LocalDate day, Setting setting) {
        try {
            return setting.schoolDays().previousOrSame(day);
        } catch (BeyondKnownCalendar beyond) {
            return day;
        }
    }

    private static Instant lastMinuteOf(LocalDate day) {
        return LondonTime.endOf(day).minus(1, ChronoUnit.MINUTES);
    }
}
