package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.MoveToTheNextPhase;

/**
 * The deadlines that follow from what a review's file records. Nothing else makes a deadline, so that a corrected fact
 * leads to a corrected date.
 */
public final class ReviewDeadlines {
    /** The dates from which deadlines are derived, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES = List.of(
            ReviewFields.REVIEW_YEAR_STARTS,
            ReviewFields.HELD_ON,
            ReviewFields.DECISION_ON,
            ReviewFields.AMENDMENT_NOTICE_SENT_ON,
            ReviewFields.AMENDMENT_NOTICE_SERVED_ON,
            ReviewFields.FINAL_ON);

    private final StatutoryClock clock;
    private final MoveToTheNextPhase moves;

    public ReviewDeadlines(StatutoryClock clock) {
        this.clock = clock;
        this.moves = new MoveToTheNextPhase(clock);
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        List<CaseDeadline> due = new ArrayList<>();
        Optional<LocalDate> decided = facts.get(ReviewFields.DECISION_ON);
        facts.get(ReviewFields.REVIEW_YEAR_STARTS)
                .ifPresent(day -> due.add(deadline(ReviewDuties.CYCLE, day, setting, decided)));
        // two weeks before the meeting as it was held, were it another day than the one set
        facts.get(ReviewFields.HELD_ON)
                .or(() -> facts.get(ReviewFields.MEETING_DATE))
                .ifPresent(day -> {
                    due.add(deadline(ReviewDuties.NOTICE, day, setting, file.happenedToAllOn(ReviewEvents.INVITED)));
                    due.add(deadline(
                            ReviewDuties.CIRCULATION, day, setting, file.happenedToAllOn(ReviewEvents.ADVICE_SENT)));
                });
        facts.get(ReviewFields.HELD_ON).ifPresent(day -> {
            due.add(deadline(ReviewDuties.REPORT, day, setting, file.happenedToAllOn(ReviewEvents.REPORT_SENT)));
            due.add(deadline(ReviewDuties.DECISION, day, setting, decided));
            if (amending(facts)) {
                due.add(deadline(
                        ReviewDuties.AMENDMENT_NOTICE, day, setting, facts.get(ReviewFields.AMENDMENT_NOTICE_SENT_ON)));
                due.add(deadline(ReviewDuties.OVERALL, day, setting, facts.get(ReviewFields.FINAL_ON)));
            }
        });
        facts.get(ReviewFields.AMENDMENT_NOTICE_SERVED_ON).ifPresent(day -> due.add(familyViews(day, facts, setting)));
        facts.get(ReviewFields.AMENDMENT_NOTICE_SENT_ON)
                .ifPresent(day ->
                        due.add(deadline(ReviewDuties.FINAL_PLAN, day, setting, facts.get(ReviewFields.FINAL_ON))));
        return List.copyOf(due);
    }

    /** The last day on which the meeting can be held so that the authority's decision still falls inside the year. */
    public LocalDate latestMeeting(LocalDate reviewYearStarts, Setting setting) {
        LocalDate yearEnds =
                clock.deadline(ReviewDuties.CYCLE, reviewYearStarts, setting).legalDue();
        LocalDate meeting = yearEnds;
        while (clock.deadline(ReviewDuties.DECISION, meeting, setting)
                .legalDue()
                .isAfter(yearEnds)) {
            meeting = meeting.minusDays(1);
        }
        return meeting;
    }

    /** The latest days for the meeting of a review, as its facts stand. */
    LatestMeeting latestMeeting(Facts facts, Setting setting) {
        return new LatestMeeting(
                latestMeeting(facts.require(ReviewFields.REVIEW_YEAR_STARTS), setting),
                facts.get(ReviewFields.MOVES_ON).flatMap(day -> facts.get(ReviewFields.MOVE_KIND)
                        .flatMap(PhaseMove::of)
                        .map(kind -> moves.of(kind, day, setting))));
    }

    /**
     * The last school day on which notice can go out of a meeting on that day, or on the last school day before it: where
     * the meeting or the notice falls into a holiday, the work is done in the term before.
     */
    LocalDate lastSchoolDayForNotice(LocalDate meeting, Setting setting) {
        return clock.deadline(ReviewDuties.NOTICE, Moments.schoolDay(meeting, setting), setting)
                .actBy();
    }

    /** The move to the next phase that the pupil makes when the school year ends, if there is one. */
    public Optional<MoveToTheNextPhase.Move> beforeTheMove(Pupil pupil, Setting setting, LocalDate today) {
        return moves.of(pupil, setting, today);
    }

    /** The last day on which notice of a meeting on that day can be given. */
    public LocalDate lastDayForNotice(LocalDate meeting, Setting setting) {
        return clock.deadline(ReviewDuties.NOTICE, meeting, setting).due();
    }

    /** The last day on which the advice can be circulated for a meeting on that day. */
    public LocalDate lastDayForPapers(LocalDate meeting, Setting setting) {
        return clock.deadline(ReviewDuties.CIRCULATION, meeting, setting).due();
    }

    private static boolean amending(Facts facts) {
        return facts.get(ReviewFields.DECISION)
                .filter(ReviewDecision.AMEND.key()::equals)
                .isPresent();
    }

    private CaseDeadline deadline(String duty, LocalDate day, Setting setting, Optional<LocalDate> metOn) {
        return new CaseDeadline(clock.deadline(duty, day, setting), metOn);
    }

    /** A floor: the time is allowed when its last day comes, unless a final plan was sent before it had ended. */
    private CaseDeadline familyViews(LocalDate served, Facts facts, Setting setting) {
        var floor = clock.deadline(ReviewDuties.FAMILY_VIEWS, served, setting);
        boolean cutShort = facts.get(ReviewFields.FINAL_ON)
                .filter(day -> !day.isAfter(floor.due()))
                .isPresent();
        return new CaseDeadline(floor, cutShort ? Optional.empty() : Optional.of(floor.due()));
    }
}
