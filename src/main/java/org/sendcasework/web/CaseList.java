package org.sendcasework.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.Cases;
import org.sendcasework.people.Person;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The cases that a person may see, as a list: overdue on top, closed ones last. */
@Component
class CaseList {
    /** Which cases are wanted. */
    enum Wanted {
        OPEN,
        OVERDUE,
        CLOSED,
        ALL;

        static Wanted of(String word, Wanted otherwise) {
            if (word.isBlank()) {
                return otherwise;
            }
            return Arrays.stream(values())
                    .filter(each -> DeadlineStates.word(each).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> Problems.thrown(
                            HttpStatus.BAD_REQUEST,
                            "unknown-state",
                            "There is no such state of a case",
                            "Say state=open, overdue, closed or all.",
                            Arrays.stream(values()).map(DeadlineStates::word).toList()));
        }

        boolean includes(CaseRow row) {
            return switch (this) {
                case OPEN -> !row.closed();
                case OVERDUE -> row.overdue();
                case CLOSED -> row.closed();
                case ALL -> true;
            };
        }
    }

    private static final Comparator<CaseRow> MOST_URGENT_FIRST = Comparator.comparing(CaseRow::closed)
            .thenComparing(row -> !row.overdue())
            .thenComparing(CaseRow::day);

    private final Cases cases;
    private final SendRegister register;
    private final CaseRights rights;
    private final DeadlineStates states;

    CaseList(Cases cases, SendRegister register, CaseRights rights, DeadlineStates states) {
        this.cases = cases;
        this.register = register;
        this.rights = rights;
        this.states = states;
    }

    /** The cases of one setting of the person's, or of all of them where none is named. */
    List<CaseRow> of(String setting, Wanted wanted, Person person) {
        return rights.settings(setting, person).stream()
                .flatMap(where -> rows(where, person))
                .filter(wanted::includes)
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private Stream<CaseRow> rows(Setting where, Person person) {
        Map<String, Pupil> listed = Stream.concat(
                        register.pupilsOf(where.id()).stream(), register.prospectivePupilsOf(where.id()).stream())
                .collect(Collectors.toMap(Pupil::id, Function.identity(), (one, other) -> one));
        return cases.of(where.id()).stream()
                .flatMap(each -> Optional.ofNullable(listed.get(each.pupil()))
                        .or(() -> register.pupil(each.pupil()))
                        .filter(pupil -> rights.maySee(each, pupil, where, person))
                        .map(pupil -> row(each, pupil, where))
                        .stream());
    }

    private CaseRow row(CaseSummary each, Pupil pupil, Setting where) {
        Optional<CaseDeadline> overdue = each.unmet().stream()
                .filter(states::overdue)
                .min(Comparator.comparing(late -> late.deadline().due()));
        List<CaseDeadline> open =
                each.unmet().stream().filter(one -> !states.floor(one)).toList();
        Optional<CaseDeadline> next = overdue.or(
                        () -> open.stream().filter(one -> !one.isExempt()).findFirst())
                .or(() -> open.stream().findFirst());
        return new CaseRow(
                each.reference(),
                each.process(),
                cases.words(each.process()).name(),
                where.id(),
                where.name(),
                pupil.initials(),
                pupil.yearGroupWords(),
                each.openedOn(),
                each.closed().isPresent() ? "closed" : overdue.isPresent() ? DeadlineStates.OVERDUE : "open",
                each.circle().confined(),
                next.map(CaseList::next).orElse(null),
                each.closed().map(closing -> closing.on()).orElse(null),
                each.closed().map(closing -> closing.outcome()).orElse(null));
    }

    private static CaseRow.Next next(CaseDeadline each) {
        return new CaseRow.Next(
                each.deadline().duty(),
                each.deadline().what(),
                DeadlineStates.word(each.deadline().bound()),
                each.deadline().bound().words(),
                each.deadline().actBy(),
                each.deadline().due(),
                each.exemptBecause().orElse(null));
    }

    static long overdue(Collection<CaseRow> rows) {
        return rows.stream().filter(CaseRow::overdue).count();
    }
}
