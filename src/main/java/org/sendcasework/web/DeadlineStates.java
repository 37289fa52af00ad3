package org.sendcasework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Limit;
import org.sendcasework.law.TimeLimit;
import org.springframework.stereotype.Component;

/** Where the deadlines of a case stand today, in words. */
@Component
class DeadlineStates {
    static final String OVERDUE = "overdue";
    private static final String ENDED = "ended";

    private final Set<String> floors;
    private final Clock clock;

    DeadlineStates(LawCatalogue law, Clock clock) {
        this.floors = law.entries().stream()
                .filter(DeadlineStates::isFloor)
                .map(TimeLimit::id)
                .collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /** At least so long must be allowed: the date is the first on which the time may end, not the last to act. */
    private static boolean isFloor(TimeLimit entry) {
        return entry.limit() instanceof Limit.Within within
                && within.floor()
                && within.direction() == Limit.Direction.AFTER;
    }

    boolean overdue(CaseDeadline each) {
        return !floor(each) && each.stateOn(LondonTime.today(clock)) == CaseDeadline.State.OVERDUE;
    }

    boolean floor(CaseDeadline each) {
        return floors.contains(each.deadline().duty());
    }

    DeadlineEntry entry(CaseDeadline each, boolean caseClosed) {
        Deadline deadline = each.deadline();
        return new DeadlineEntry(
                deadline.duty(),
                deadline.what(),
                word(deadline.bound()),
                deadline.bound().words(),
                word(deadline.force()),
                deadline.trigger(),
                deadline.triggerWords(),
                deadline.triggerDay(),
                deadline.due(),
                deadline.legalDue(),
                deadline.lastSchoolDay().orElse(null),
                deadline.actBy(),
                floor(each),
                state(each, caseClosed),
                each.metOn().orElse(null),
                each.exemptBecause().orElse(null),
                deadline.explanation(),
                deadline.counting(),
                deadline.source(),
                deadline.steps(),
                deadline.notes());
    }

    private String state(CaseDeadline each, boolean caseClosed) {
        LocalDate today = LondonTime.today(clock);
        if (each.metOn().isEmpty() && caseClosed) {
            return ENDED;
        }
        return floor(each) && each.metOn().isEmpty() ? "open" : word(each.stateOn(today));
    }

    static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
