package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.MoveToTheNextPhase;
import org.sendcasework.steps.Shown;

/**
 * The date of the meeting: late enough for notice and papers, on a school day, and early enough for the authority's
 * decision to fall inside the twelve months.
 */
final class SetTheMeetingDate implements CaseForm {
    private final ReviewDeadlines deadlines;

    SetTheMeetingDate(ReviewDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.MEETING_DATE,
                ReviewFields.MEETING_TIME,
                ReviewFields.NON_SCHOOL_DAY_ACCEPTED,
                ReviewFields.LATE_MEETING_REASON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        LatestMeeting both = latest(view);
        LocalDate latest = both.day();
        LocalDate earliest = earliest(view);
        String window = latest.isBefore(earliest)
                ? tooLate(both) + " With two weeks' notice the earliest date is "
                        + Shown.day(earliest) + "; the latest that would still leave the authority its "
                        + (both.moveBinds() ? "twelve" : "four") + " weeks was " + Shown.day(latest) + "."
                : "Choose a day from " + Shown.day(earliest) + " to " + Shown.day(latest)
                        + ": late enough for notice and papers, early enough for the authority's decision."
                        + holiday(view, latest);
        return Shown.in(view)
                .deadline(view, ReviewDuties.CYCLE)
                .notice(window
                        + both.move().map(move -> binding(both, move)).orElseGet(() -> beforeTheMove(view))
                        + carePlan(view))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted).given(ReviewFields.MEETING_DATE, "please give the date");
        submitted.get(ReviewFields.MEETING_DATE).ifPresent(meeting -> {
            LocalDate earliest = earliest(view);
            check.that(
                    !meeting.isBefore(earliest),
                    ReviewFields.MEETING_DATE,
                    "on " + Shown.day(meeting) + " neither notice nor papers can be in time any more: both must be out"
                            + " two clear weeks before (regulation 20(3) and (4)); the earliest date is "
                            + Shown.day(earliest));
            check.that(
                    noSchool(view, meeting).isEmpty() || submitted.yes(ReviewFields.NON_SCHOOL_DAY_ACCEPTED),
                    ReviewFields.MEETING_DATE,
                    Shown.day(meeting) + " is not a school day of "
                            + view.setting().name() + " ("
                            + noSchool(view, meeting).orElse("")
                            + "); choose another day, or tick that the meeting is held on a day without school");
            LatestMeeting latest = latest(view);
            check.givenIf(meeting.isAfter(latest.day()), ReviewFields.LATE_MEETING_REASON, tooLateFor(meeting, latest));
        });
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("Meeting set for " + Shown.day(submitted.require(ReviewFields.MEETING_DATE)) + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))
                        .forgetting(ReviewEvents.TIED_TO_THE_DATE)));
    }

    private LatestMeeting latest(CaseView view) {
        return deadlines.latestMeeting(view.file().facts(), view.setting());
    }

    private static String tooLateFor(LocalDate meeting, LatestMeeting latest) {
        return latest.move()
                .filter(move -> !meeting.isAfter(latest.forTheYear()))
                .map(SetTheMeetingDate::afterTheMove)
                .orElseGet(() -> afterTheYear(latest));
    }

    private static String afterTheYear(LatestMeeting latest) {
        return "after " + Shown.day(latest.forTheYear())
                + " the authority's decision can fall outside the twelve months"
                + " (Children and Families Act 2014, s.44(1)); choose an earlier day, or say why not";
    }

    /** A later day is no breach of the setting's: the regulation binds the authority. */
    private static String afterTheMove(MoveToTheNextPhase.Move move) {
        return "after " + Shown.day(move.meetingBy()) + " the authority has less than its twelve weeks before "
                + Shown.day(move.plannedBy()) + ", the last day to amend the plan for the move (" + move.source()
                + "); the law lets you meet later; choose an earlier day, or say why not";
    }

    private static String tooLate(LatestMeeting latest) {
        return latest.moveBinds()
                ? "**The authority can no longer have its twelve weeks before the move:** hold the meeting as soon as you can."
                : "**The twelve months can no longer be kept.**";
    }

    /** Which of the two latest days it is, where the case of a move handed one over. */
    private static String binding(LatestMeeting latest, MoveToTheNextPhase.Move move) {
        String moves = "The move " + move.kind().words() + " on " + Shown.day(move.movesOn());
        String authority = untilWhen(move) + ", and a meeting up to " + Shown.day(move.meetingBy())
                + " leaves it the twelve weeks it may take.";
        return latest.moveBinds()
                ? " **" + moves + " sets the latest day:** " + authority + " The twelve months alone would allow until "
                        + Shown.day(latest.forTheYear()) + "."
                : " **The twelve months set the latest day.** " + moves + " would allow more: " + authority;
    }

    /** In a move early in a year the day that the regulation names falls after the move. */
    private static String untilWhen(MoveToTheNextPhase.Move move) {
        String law = "the authority has until " + Shown.day(move.amendedBy()) + " to amend the plan for it ("
                + move.source() + ")";
        return move.plannedBy().equals(move.amendedBy())
                ? law
                : law + ", which is after the move: plan by " + Shown.day(move.plannedBy());
    }

    private static String holiday(CaseView view, LocalDate latest) {
        LocalDate inSchool = Moments.schoolDay(latest, view.setting());
        return inSchool.equals(latest) ? "" : " The last school day among them is " + Shown.day(inSchool) + ".";
    }

    /** The first day for which notice given today, and papers sent today, are still in time. */
    private LocalDate earliest(CaseView view) {
        LocalDate meeting = view.today();
        while (deadlines.lastDayForNotice(meeting, view.setting()).isBefore(view.today())
                || deadlines.lastDayForPapers(meeting, view.setting()).isBefore(view.today())) {
            meeting = meeting.plusDays(1);
        }
        return meeting;
    }

    /** Why there is no school on the day; empty for a school day. */
    private static Optional<String> noSchool(CaseView view, LocalDate day) {
        SchoolDays days = view.setting().schoolDays();
        try {
            return days.reasonNotCounted(day);
        } catch (BeyondKnownCalendar beyond) {
            return Optional.of("its term dates are known only until " + Shown.day(days.lastKnown()));
        }
    }

    /** A plan must be reviewed and amended in time before a move to the next phase: regulation 18(1). */
    private String beforeTheMove(CaseView view) {
        return deadlines
                .beforeTheMove(view.pupil(), view.setting(), view.today())
                .map(move -> " **" + view.pupil().yearGroupWords() + ": a move is coming.** "
                        // nobody knows in the autumn who stays in a sixth form
                        + (move.kind() == PhaseMove.SECONDARY_TO_POST_16
                                ? "If it is to a college or another post-16 institution, the"
                                : "The")
                        + " authority must have reviewed the plan, and amended it where needed, by "
                        + Shown.day(move.amendedBy()) + " (" + move.source()
                        + "); a meeting up to " + Shown.day(move.meetingBy())
                        + " leaves it the twelve weeks it may take.")
                .orElse("");
    }

    private static String carePlan(CaseView view) {
        return view.pupil().lookedAfter()
                ? " The pupil is looked after: where possible hold it together with the care plan review (PEP)."
                : "";
    }
}
