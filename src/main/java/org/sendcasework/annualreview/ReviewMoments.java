package org.sendcasework.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.Deadline;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

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
        Moments moments = new Moments(file, setting);
        Facts facts = file.facts();
        facts.get(ReviewFields.REVIEW_YEAR_STARTS).ifPresent(day -> settingTheDate(moments, file, setting));
        moments.own(ReviewDuties.NOTICE, "notice", pace.reminderDays())
                .own(ReviewDuties.CIRCULATION, "circulation", pace.reminderDays())
                .own(ReviewDuties.REPORT, "report", pace.reminderDays());
        file.deadline(ReviewDuties.CIRCULATION).ifPresent(each -> advice(moments, each.deadline(), setting, today));
        facts.get(ReviewFields.MEETING_DATE)
                .ifPresent(day -> moments.bySchoolDay("arrangeBy", day.minusDays(pace.adviceDaysBefore()))
                        .by("meetingOn", day));
        facts.get(ReviewFields.HELD_ON)
                .ifPresent(day -> moments.bySchoolDay("draftBy", day.plusDays(pace.draftDays())));
        moments.theirs(ReviewDuties.DECISION, "decision")
                .theirs(ReviewDuties.AMENDMENT_NOTICE, "amendmentNotice")
                .theirs(ReviewDuties.FAMILY_VIEWS, "familyViews")
                .theirs(ReviewDuties.FINAL_PLAN, "finalPlan")
                .theirs(ReviewDuties.CYCLE, "twelveMonths");
        facts.get(ReviewFields.FINAL_ON)
                .or(() -> facts.get(ReviewFields.DECISION_ON))
                .ifPresent(day -> moments.by("explainBy", day.plusDays(pace.explainDays())));
        return moments.all();
    }

    /** By when the meeting date must be set, so that notice of the last lawful date can still be given. */
    private void settingTheDate(Moments moments, CaseFile file, Setting setting) {
        LatestMeeting latest = deadlines.latestMeeting(file.facts(), setting);
        LocalDate noticeBy = deadlines.lastSchoolDayForNotice(latest.day(), setting);
        LocalDate early = Moments.schoolDay(noticeBy.minusDays(pace.askDaysBefore()), setting);
        LocalDate soonest = file.openedOn().plusDays(pace.dateDays());
        // whoever asks for a review before the year is over does not ask for it at the end of the year
        boolean wantedNow = !file.facts().says(ReviewFields.OPENED_BECAUSE, "due")
                && !file.facts().says(ReviewFields.OPENED_BECAUSE, OpenTheReview.PHASE_MOVE);
        moments.by("setDateBy", wantedNow || early.isBefore(soonest) ? soonest : early);
        moments.after("twelveMonthsAtRiskAt", deadlines.lastSchoolDayForNotice(latest.forTheYear(), setting));
    }

    private void advice(Moments moments, Deadline circulation, Setting setting, LocalDate today) {
        LocalDate wanted = ownPace(circulation, pace.adviceDaysBefore(), setting, today);
        LocalDate asked = ownPace(circulation, pace.askDaysBefore(), setting, today);
        moments.by("adviceAskBy", asked).by("adviceWantedBy", wanted).after("adviceLateAt", wanted);
    }

    /** Some days before papers must be out; today where that is past, so that nothing is late as soon as it is asked. */
    private static LocalDate ownPace(Deadline circulation, int daysBefore, Setting setting, LocalDate today) {
        LocalDate day = Moments.schoolDay(circulation.actBy().minusDays(daysBefore), setting);
        LocalDate notPast = day.isBefore(today) ? today : day;
        return notPast.isAfter(circulation.actBy()) ? circulation.actBy() : notPast;
    }
}
