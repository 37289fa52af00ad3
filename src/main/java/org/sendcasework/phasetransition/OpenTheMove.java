package org.sendcasework.phasetransition;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.MoveToTheNextPhase;
import org.sendcasework.steps.Shown;

/** Opens the case of a move: by itself in the school year before it, or by hand. */
public final class OpenTheMove {
    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = List.of(
            TransitionFields.PUPIL,
            TransitionFields.MOVE_KIND,
            TransitionFields.MOVES_ON,
            TransitionFields.OPENING_NOTE);

    private static final int EARLIEST_MONTHS = 18;
    private final MoveToTheNextPhase moves;
    private final TransitionPace pace;

    public OpenTheMove(StatutoryClock clock, TransitionPace pace) {
        this.moves = new MoveToTheNextPhase(clock);
        this.pace = pace;
    }

    /** With what the start form collected; what it left empty follows from the pupil's year. */
    public FormOutcome byHand(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted, Setting setting) {
        List<Problem> problems = new ArrayList<>();
        Optional<PhaseMove> kind = submitted
                .get(TransitionFields.MOVE_KIND)
                .flatMap(PhaseMove::of)
                .or(() -> setting.moveAfter(pupil.yearGroup()));
        Optional<LocalDate> given = submitted.get(TransitionFields.MOVES_ON);
        if (kind.isEmpty()) {
            problems.add(new Problem(
                    TransitionFields.MOVE_KIND.label(),
                    "the register has " + pupil.fullName() + " in " + pupil.yearGroupWords()
                            + ", after which nobody moves on here; choose the move"));
        }
        kind.filter(move -> !fits(
                        move, pupil.dateOfBirth(), given.orElseGet(() -> MoveToTheNextPhase.nextSeptember(today))))
                .ifPresent(move -> problems.add(new Problem(
                        TransitionFields.MOVE_KIND.label(),
                        "at the age that " + pupil.fullName() + " will be, nobody moves " + move.words()
                                + "; choose another move, or look at the day again")));
        if (kind.filter(PhaseMove.BETWEEN_POST_16::equals).isPresent() && given.isEmpty()) {
            problems.add(new Problem(
                    TransitionFields.MOVES_ON.label(),
                    "between two post-16 institutions please give the day: the five months are counted from it"));
        }
        given.ifPresent(day -> {
            if (!day.isAfter(today)) {
                problems.add(new Problem(
                        TransitionFields.MOVES_ON.label(), "this day has come already; a move is prepared before it"));
            }
            if (day.isAfter(today.plusMonths(EARLIEST_MONTHS))) {
                problems.add(new Problem(
                        TransitionFields.MOVES_ON.label(),
                        "this is more than a year and a half away; look at the year again"));
            }
        });
        if (!pupil.onRoll()) {
            problems.add(new Problem(TransitionFields.PUPIL.label(), pupil.fullName() + " is not on roll here"));
        }
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(problems);
        }
        LocalDate movesOn = given.orElseGet(() -> MoveToTheNextPhase.nextSeptember(today));
        Facts facts = submitted
                .get(TransitionFields.OPENING_NOTE)
                .map(note -> Facts.none().with(TransitionFields.OPENING_NOTE, note))
                .orElse(Facts.none());
        return opened(kind.orElseThrow(), movesOn, plan, today, facts);
    }

    /** The move that falls due on the day; empty where none does, or where it is too late in the year to prepare one. */
    public Optional<FormOutcome> due(Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
        Optional<EhcPlan> held = plan.filter(each -> inForce(each, today));
        if (held.isEmpty() && pupil.provision() != Provision.K) {
            return Optional.empty();
        }
        return moves.of(pupil, setting, today)
                .filter(move -> !today.isBefore(from(held.isPresent(), move.movesOn(), setting)))
                .filter(move -> !today.isAfter(TransitionMoments.lastSchoolDay(move.movesOn(), setting, pace)))
                .map(move -> opened(move.kind(), move.movesOn(), held, today, Facts.none()));
    }

    /** With a plan from the first school day of the year before, so that the autumn is there for the meeting. */
    private LocalDate from(boolean planHeld, LocalDate movesOn, Setting setting) {
        return planHeld
                ? TransitionMoments.schoolDayFrom(movesOn.minusYears(1), setting)
                : pace.withoutPlanFrom().atYear(movesOn.getYear());
    }

    /** What the gateways must know from the start; the rest is answered by the steps. */
    public Map<String, Boolean> answers(Facts facts) {
        Map<String, Boolean> answers = new HashMap<>();
        for (String later : List.of(
                TransitionAnswers.MOVE_REVIEWED,
                TransitionAnswers.MEETING_HELD_ALREADY,
                TransitionAnswers.ANOTHER_REVIEW_NEEDED,
                TransitionAnswers.NEXT_PHASE_LEFT_OPEN,
                TransitionAnswers.ROUTES_OFFERED,
                TransitionAnswers.DISAGREEMENT_RESOLUTION_WANTED,
                TransitionAnswers.PUPIL_MOVES_ON,
                TransitionAnswers.PUPIL_ARRIVED)) {
            answers.put(later, false);
        }
        boolean planHeld = facts.yes(TransitionFields.HAS_PLAN);
        answers.put(TransitionAnswers.PLAN_HELD, planHeld);
        answers.put(TransitionAnswers.NEXT_SETTING_KNOWN, !planHeld);
        answers.put(TransitionAnswers.ADULTHOOD_IN_VIEW, PlannedMove.toPostSixteen(facts));
        return Map.copyOf(answers);
    }

    private static FormOutcome opened(
            PhaseMove kind, LocalDate movesOn, Optional<EhcPlan> plan, LocalDate today, Facts facts) {
        Optional<EhcPlan> held = plan.filter(each -> inForce(each, today));
        Facts whole = facts.with(TransitionFields.MOVE_KIND, kind.key())
                .with(TransitionFields.MOVES_ON, movesOn)
                .with(TransitionFields.MOVE_YEAR, String.valueOf(movesOn.getYear()))
                .with(TransitionFields.HAS_PLAN, held.isPresent());
        return new FormOutcome.Accepted(Change.said("The pupil is to move " + kind.words() + " on " + Shown.day(movesOn)
                        + (held.isPresent() ? ", with an EHC plan." : ", without an EHC plan."))
                .with(held.map(each -> whole.with(TransitionFields.PLAN_MADE_ON, each.madeOn()))
                        .orElse(whole)));
    }

    /** Wide enough for a pupil who is taught a year or two out of the own age; it stops a slip in the list of moves. */
    private static boolean fits(PhaseMove move, LocalDate born, LocalDate movesOn) {
        int age = Period.between(born, movesOn).getYears();
        return switch (move) {
            case EARLY_YEARS_TO_SCHOOL -> age <= 7;
            case INFANT_TO_JUNIOR -> age >= 5 && age <= 10;
            case PRIMARY_TO_MIDDLE -> age >= 7 && age <= 12;
            case PRIMARY_TO_SECONDARY -> age >= 9 && age <= 14;
            case MIDDLE_TO_SECONDARY -> age >= 11 && age <= 16;
            case SECONDARY_TO_POST_16, BETWEEN_POST_16 -> age >= 15;
        };
    }

    static boolean inForce(EhcPlan plan, LocalDate today) {
        return plan.ceasedOn().filter(day -> !day.isAfter(today)).isEmpty();
    }
}
