package org.sendcasework.phasetransition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.NextKind;

/** When each task of a move is due and each timer fires: by the law where it gives a day, else at the setting's own pace. */
public final class TransitionMoments {
    /** Two clear weeks' notice, and some days to find the date. */
    private static final int WEEKS_TO_CALL_A_MEETING = 3;

    private final TransitionDeadlines deadlines;
    private final TransitionPace pace;

    public TransitionMoments(TransitionDeadlines deadlines, TransitionPace pace) {
        this.deadlines = deadlines;
        this.pace = pace;
    }

    /** By the name of the process variable. */
    public Map<String, Instant> of(CaseFile file, Setting setting) {
        Moments moments = new Moments(file, setting);
        deadlines.move(file.facts(), setting).ifPresent(move -> {
            LocalDate lastDay = lastSchoolDay(move.movesOn(), setting, pace);
            choosing(moments, move, file, setting, lastDay);
            placement(moments, move, file, setting);
            nextSetting(moments, file, setting, lastDay);
        });
        arrival(moments, file.facts(), setting);
        return moments.all();
    }

    /** The last school day before the move; by the usual holidays where the term dates are not known so far. */
    static LocalDate lastSchoolDay(LocalDate movesOn, Setting setting, TransitionPace pace) {
        try {
            return setting.schoolDays().previousOrSame(movesOn.minusDays(1));
        } catch (BeyondKnownCalendar beyond) {
            return movesOn.minusWeeks(pace.summerWeeks());
        }
    }

    private void choosing(Moments moments, PlannedMove move, CaseFile file, Setting setting, LocalDate lastDay) {
        LocalDate opened = file.openedOn();
        LocalDate latest = file.deadline(TransitionDuties.MEETING)
                .map(each -> each.deadline().actBy())
                .orElse(lastDay);
        LocalDate asked = lastDay.minusWeeks(pace.lastDayWeeks());
        LocalDate answered = lastDay.minusDays(pace.lastDayDays());
        LocalDate soonest = opened.plusDays(pace.lastDayDays());
        moments.by("optionsBy", wanted(opened, pace.optionsDays(), latest, setting))
                .by("pathwayBy", wanted(opened, pace.preferencesDays(), latest, setting))
                .by("preferencesBy", wanted(opened, pace.preferencesDays(), latest, setting))
                .morning("confirmLastDayAt", asked)
                .by(
                        "confirmLastDayBy",
                        answered.isBefore(soonest)
                                ? schoolDayFrom(soonest, setting)
                                : Moments.schoolDay(answered, setting));
    }

    private void placement(Moments moments, PlannedMove move, CaseFile file, Setting setting) {
        Facts facts = file.facts();
        LocalDate known = facts.get(TransitionFields.PLAN_KNOWN_ON).orElse(file.openedOn());
        LocalDate soonest = schoolDayFrom(known.plusDays(pace.chooseReviewDays()), setting);
        LocalDate again = facts.get(TransitionFields.CHOOSE_AGAIN_SINCE)
                .map(day -> schoolDayFrom(day.plusDays(pace.withdrawnDays()), setting))
                .orElse(soonest);
        // a case opened late asks what the plan names before it calls anybody late
        Optional<LocalDate> leftOpen = facts.get(TransitionFields.PLACEMENT_RECEIVED_ON)
                .filter(day -> RecordThePlacementNamed.leftOpen(facts));
        LocalDate first = schoolDayFrom(leftOpen.orElse(known).plusDays(pace.chaseDays()), setting);
        LocalDate expected = notBefore(first, move.amendedBy().orElse(known.plusDays(pace.latePlanDays())));
        LocalDate wanted = notBefore(first, move.amendedBy().isPresent() ? move.planBy() : expected);
        moments.by(
                        "chooseReviewBy",
                        facts.get(TransitionFields.CHOOSE_AGAIN_SINCE).isPresent()
                                ? again
                                : chosenBy(known, file, setting))
                .by("placementDueBy", wanted)
                .after("placementOverdueAt", expected)
                .by("chasePlacementBy", schoolDayFrom(expected.plusDays(pace.chaseDays()), setting))
                .by("complaintRouteBy", schoolDayFrom(leftOpen.orElse(expected).plusDays(pace.routeDays()), setting))
                // where no day of the law is left, its place is taken by the day on which the plan is expected
                .by("meetingActBy", expected)
                .morning("meetingReminderAt", expected.minusDays(pace.reminderDays()))
                .morning("meetingLastSchoolDayAt", Moments.schoolDay(expected, setting))
                .after("meetingOverdueAt", expected)
                .own(TransitionDuties.MEETING, "meeting", pace.reminderDays());
        meetingOfALateCase(moments, file, notBefore(soonest, again));
    }

    /** Two weeks as a rule; the few days of a second choice where no more than that would leave time to call the meeting. */
    private LocalDate chosenBy(LocalDate known, CaseFile file, Setting setting) {
        LocalDate usual = schoolDayFrom(known.plusDays(pace.chooseReviewDays()), setting);
        boolean hurried = file.deadline(TransitionDuties.MEETING)
                .filter(each -> usual.plusWeeks(WEEKS_TO_CALL_A_MEETING)
                        .isAfter(each.deadline().actBy()))
                .isPresent();
        return hurried ? schoolDayFrom(known.plusDays(pace.withdrawnDays()), setting) : usual;
    }

    /**
     * Where the case was opened late, or the review had to be chosen again, nobody is told of a late meeting before it had to
     * be chosen which review it is; the day itself stays.
     */
    private void meetingOfALateCase(Moments moments, CaseFile file, LocalDate chosen) {
        file.deadline(TransitionDuties.MEETING).map(CaseDeadline::deadline).ifPresent(meeting -> moments.morning(
                        "meetingReminderAt", notBefore(chosen, meeting.actBy().minusDays(pace.reminderDays())))
                .morning("meetingLastSchoolDayAt", notBefore(chosen, meeting.actBy()))
                .after("meetingOverdueAt", notBefore(chosen, meeting.due())));
    }

    private void nextSetting(Moments moments, CaseFile file, Setting setting, LocalDate lastDay) {
        LocalDate known = file.facts().get(TransitionFields.NEXT_KNOWN_ON).orElse(file.openedOn());
        moments.by("meetNextSettingBy", wanted(known, pace.meetDays(), lastDay, setting))
                .by("supportThereBy", wanted(known, pace.supportDays(), lastDay, setting))
                .by("profileBy", wanted(known, pace.supportDays(), lastDay, setting))
                .by("transitionPlanBy", wanted(known, pace.planDays(), lastDay, setting))
                .by("agreeSharingBy", wanted(known, pace.sharingDays(), lastDay, setting));
    }

    private void arrival(Moments moments, Facts facts, Setting setting) {
        Optional<LocalDate> again = facts.get(TransitionFields.NOT_ARRIVED_ON)
                .map(day -> schoolDayFrom(day.plusDays(pace.askAgainDays()), setting));
        Optional<LocalDate> first = facts.get(TransitionFields.NEXT_STARTS_ON)
                // where nobody can say when it begins, it is asked on the day of the move
                .or(() -> NextKind.of(facts).takesOver() ? Optional.empty() : facts.get(TransitionFields.MOVES_ON));
        again.or(() -> first).ifPresent(day -> moments.morning("arrivalAskAt", day)
                .by("arrivalBy", again.orElseGet(() -> schoolDayFrom(day.plusDays(pace.arrivalDays()), setting))));
        facts.get(TransitionFields.ARRIVED_ON)
                .map(day -> day.plusWeeks(pace.settledWeeks()))
                .ifPresent(day -> moments.morning("settledAskAt", day)
                        .by("settledBy", schoolDayFrom(day.plusDays(pace.settledDays()), setting)));
    }

    private static LocalDate notBefore(LocalDate earliest, LocalDate day) {
        return day.isBefore(earliest) ? earliest : day;
    }

    /** Some days on, and not later than the latest day, unless that leaves no time at all. */
    private LocalDate wanted(LocalDate from, int days, LocalDate latest, Setting setting) {
        LocalDate day = schoolDayFrom(from.plusDays(days), setting);
        boolean leavesTime = !latest.isBefore(from.plusDays(pace.routeDays()));
        return leavesTime && day.isAfter(latest) ? latest : day;
    }

    /** The first school day from that day on; the day itself where the term dates are not known so far. */
    static LocalDate schoolDayFrom(LocalDate day, Setting setting) {
        try {
            return setting.schoolDays().nextOrSame(day);
        } catch (BeyondKnownCalendar beyond) {
            return day;
        }
    }
}
