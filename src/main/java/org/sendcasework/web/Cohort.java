package org.sendcasework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.OpenTask;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.people.Person;
import org.sendcasework.people.RegisterRights;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.MoveToTheNextPhase;
import org.sendcasework.steps.MoveToTheNextPhase.Move;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everyone who moves to the next phase in a year: by when the meeting is to be held, by when the authority must have
 * amended the plan, and where the case stands.
 */
@Component
class Cohort {
    private static final String PROCESS = Handover.REVIEW_HELD.process();
    private static final int YEARS_BACK = 5;

    private final Cases cases;
    private final SendRegister register;
    private final CaseRights rights;
    private final DeadlineStates states;
    private final MoveToTheNextPhase moves;
    private final Clock clock;

    Cohort(
            Cases cases,
            SendRegister register,
            CaseRights rights,
            DeadlineStates states,
            StatutoryClock statutoryClock,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.rights = rights;
        this.states = states;
        this.moves = new MoveToTheNextPhase(statutoryClock);
        this.clock = clock;
    }

    /** Of one setting of the person's, or of all of them where none is named; the earliest meeting first. */
    @Transactional(readOnly = true)
    public List<CohortRow> of(String setting, int year, Person person) {
        List<Setting> readable = rights.settings(setting, person).stream()
                .filter(where -> new RegisterRights(person, where).mayRead())
                .toList();
        if (readable.isEmpty()) {
            throw Problems.thrown(
                    HttpStatus.FORBIDDEN,
                    "cohort-shows-pupils",
                    "Your role does not see who moves",
                    "The list names pupils. Whoever reads their rows of the register sees it: the SENCO, the headteacher, the"
                            + " DSL and the office; teachers those of the own class.");
        }
        return readable.stream()
                .flatMap(where -> rows(where, year, person))
                .sorted(Comparator.comparing(CohortRow::settingName)
                        .thenComparing(CohortRow::holdMeetingBy, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CohortRow::pupil))
                .toList();
    }

    /** Whether the person sees anybody's move. */
    boolean isSeenBy(Person person) {
        return rights.settings("", person).stream().anyMatch(where -> new RegisterRights(person, where).mayRead());
    }

    /** The calendar year of the move; that of the present school year where none is given. */
    int year(String asked) {
        int next = MoveToTheNextPhase.nextSeptember(LondonTime.today(clock)).getYear();
        if (asked.isBlank()) {
            return next;
        }
        String year = asked.strip();
        if (!year.matches("\\d{4}") || Integer.parseInt(year) > next || Integer.parseInt(year) < next - YEARS_BACK) {
            throw Problems.thrown(
                    HttpStatus.BAD_REQUEST,
                    "move-year",
                    "There is no such year of moves here",
                    "Give the calendar year of the move, from " + (next - YEARS_BACK) + " to " + next + ".");
        }
        return Integer.parseInt(year);
    }

    private Stream<CohortRow> rows(Setting where, int year, Person person) {
        RegisterRights readable = new RegisterRights(person, where);
        Map<String, CaseView> opened = opened(where, year, person);
        Map<String, Pupil> moving = new HashMap<>();
        opened.values().forEach(view -> moving.put(view.pupil().id(), view.pupil()));
        if (year == MoveToTheNextPhase.nextSeptember(LondonTime.today(clock)).getYear()) {
            register.pupilsOf(where.id()).stream()
                    .filter(pupil -> pupil.provision() != Provision.N
                            && where.moveAfter(pupil.yearGroup()).isPresent())
                    .forEach(pupil -> moving.putIfAbsent(pupil.id(), pupil));
        }
        return moving.values().stream()
                .filter(readable.readable())
                .map(pupil -> row(pupil, Optional.ofNullable(opened.get(pupil.id())), where));
    }

    /** The latest case of that year's move, by pupil. */
    private Map<String, CaseView> opened(Setting where, int year, Person person) {
        return cases.of(where.id()).stream()
                .filter(each -> each.process().equals(PROCESS))
                .map(CaseSummary::reference)
                .flatMap(reference -> cases.find(reference, person.id()).stream())
                .filter(view -> view.file()
                        .facts()
                        .get(Handover.MOVES_ON)
                        .filter(day -> day.getYear() == year)
                        .isPresent())
                .collect(Collectors.toMap(view -> view.pupil().id(), view -> view, (latest, earlier) -> latest));
    }

    private CohortRow row(Pupil pupil, Optional<CaseView> opened, Setting where) {
        Facts facts = opened.map(view -> view.file().facts()).orElse(Facts.none());
        Optional<PhaseMove> kind =
                facts.get(Handover.MOVE_KIND).flatMap(PhaseMove::of).or(() -> where.moveAfter(pupil.yearGroup()));
        LocalDate movesOn =
                facts.get(Handover.MOVES_ON).orElseGet(() -> MoveToTheNextPhase.nextSeptember(LondonTime.today(clock)));
        boolean plan = pupil.provision() == Provision.E;
        Optional<Move> move = kind.filter(any -> plan).map(each -> moves.of(each, movesOn, where));
        Optional<CaseFile> file = opened.map(CaseView::file);
        return new CohortRow(
                where.id(),
                where.name(),
                pupil.fullName(),
                pupil.yearGroupWords(),
                plan,
                kind.map(PhaseMove::words).orElse(""),
                movesOn,
                move.map(Move::meetingBy).orElse(null),
                move.map(Move::meetingActBy).orElse(null),
                move.map(Move::amendedBy).orElse(null),
                file.flatMap(Cohort::meetingThatCounts).orElse(null),
                file.map(CaseFile::reference).orElse(null),
                file.map(CaseFile::openedOn).orElse(null),
                file.map(this::state).orElse("not-opened"),
                file.map(this::stands).orElse("No case is open yet"));
    }

    /** A meeting of an earlier review may serve the move, and one that was held too early does not. */
    private static Optional<LocalDate> meetingThatCounts(CaseFile file) {
        return file.deadline(MoveToTheNextPhase.MEETING).flatMap(CaseDeadline::metOn);
    }

    private String state(CaseFile file) {
        if (file.closed().isPresent()) {
            return "closed";
        }
        return file.deadlines().stream().anyMatch(states::overdue) ? DeadlineStates.OVERDUE : "open";
    }

    private String stands(CaseFile file) {
        return file.closed().map(CaseFile.Closing::outcome).orElseGet(() -> cases.openTasks(file.reference()).stream()
                .map(OpenTask::what)
                .distinct()
                .collect(Collectors.joining("; ")));
    }
}
