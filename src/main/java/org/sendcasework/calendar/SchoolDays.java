package org.sendcasework.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The school days of one setting: days with at least one session (Education Act 1996, s.579). */
public final class SchoolDays extends DaysInOrder {
    /** "4 continuous weeks" in the SEND Regulations 2014, reg 5(4)(a). */
    private static final int LONG_CLOSURE_DAYS = 28;

    /** No school in England is closed so long between two terms; dates of a term in between must be missing. */
    private static final int LONGEST_HOLIDAY_WEEKS = 12;

    private static final int NEAR_A_TERM_DAYS = 14;

    /** A term or half term with sessions, both days included, named as parents know it: "Autumn term 2026". */
    public record Term(String name, LocalDate starts, LocalDate ends) {}

    /**
     * A run of days without a session between two school days.
     *
     * @param starts the first day without a session
     * @param reopens the first day with a session again
     */
    public record Closure(LocalDate starts, LocalDate reopens) {

        /** How many days there is no session. */
        public long days() {
            return ChronoUnit.DAYS.between(starts, reopens);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(starts) && day.isBefore(reopens);
        }
    }

    private final List<Term> terms;
    private final Set<LocalDate> insetDays;
    private final DayCalendar workingDays;
    private final KnownDays days;
    private final List<Closure> longClosures;

    /**
     * @param setting the setting's name as it stands in messages
     * @param workingDays tells weekends and bank holidays, and must be known for every day of the terms
     */
    public SchoolDays(String setting, List<Term> terms, Set<LocalDate> insetDays, DayCalendar workingDays) {
        this.terms = checked(setting, terms);
        this.insetDays = checked(setting, insetDays, terms);
        this.workingDays = workingDays;
        this.days = new KnownDays(
                "school days of " + setting,
                terms.get(0).starts(),
                terms.get(terms.size() - 1).ends(),
                day -> termOf(day).isPresent() && !this.insetDays.contains(day) && workingDays.counts(day));
        this.longClosures = findLongClosures();
    }

    /** The term dates as given. */
    public List<Term> terms() {
        return terms;
    }

    /** The term that the day falls in, also on a weekend; empty between terms. */
    public Optional<Term> termOf(LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isBefore(term.starts()) && !day.isAfter(term.ends()))
                .findFirst();
    }

    /** The closures of four or more continuous weeks between the terms that are known. */
    public List<Closure> longClosures() {
        return longClosures;
    }

    /** The closure of four or more continuous weeks that contains the day, if there is one. */
    public Optional<Closure> longClosure(LocalDate day) {
        days.counts(day);
        return longClosures.stream().filter(closure -> closure.contains(day)).findFirst();
    }

    /** The holiday between two terms that contains the day, as parents know it: "May half term". */
    public Optional<String> holidayAt(LocalDate day) {
        days.counts(day);
        for (int i = 1; i < terms.size(); i++) {
            LocalDate starts = terms.get(i - 1).ends().plusDays(1);
            LocalDate ends = terms.get(i).starts().minusDays(1);
            if (!day.isBefore(starts) && !day.isAfter(ends)) {
                return Optional.of(holidayName(starts.plusDays(ChronoUnit.DAYS.between(starts, ends) / 2)));
            }
        }
        return Optional.empty();
    }

    @Override
    KnownDays days() {
        return days;
    }

    @Override
    public Optional<String> reasonNotCounted(LocalDate day) {
        if (days.counts(day)) {
            return Optional.empty();
        }
        return holidayAt(day)
                .map(holiday -> "in the " + holiday)
                .or(() -> insetDays.contains(day) ? Optional.of("an INSET day") : workingDays.reasonNotCounted(day));
    }

    private List<Closure> findLongClosures() {
        List<Closure> found = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            Closure closure = new Closure(
                    days.previousOrSame(terms.get(i - 1).ends()).plusDays(1),
                    days.nextOrSame(terms.get(i).starts()));
            if (closure.days() >= LONG_CLOSURE_DAYS) {
                found.add(closure);
            }
        }
        return List.copyOf(found);
    }

    private static String holidayName(LocalDate middle) {
        return switch (middle.getMonth()) {
            case OCTOBER, NOVEMBER -> "October half term";
            case DECEMBER, JANUARY -> "Christmas holiday";
            case FEBRUARY -> "February half term";
            case MARCH, APRIL -> "Easter holiday";
            case MAY, JUNE -> "May half term";
            case JULY, AUGUST, SEPTEMBER -> "summer holiday";
        };
    }

    private static List<Term> checked(String setting, List<Term> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(setting + " has no term dates");
        }
        for (Term term : terms) {
            if (term.ends().isBefore(term.starts())) {
                throw new IllegalArgumentException(setting + ": " + term.name() + " ends on " + term.ends()
                        + ", before it starts on " + term.starts());
            }
        }
        for (int i = 1; i < terms.size(); i++) {
            Term earlier = terms.get(i - 1);
            Term later = terms.get(i);
            if (!later.starts().isAfter(earlier.ends())) {
                throw new IllegalArgumentException(setting + ": " + later.name() + " starts on " + later.starts()
                        + ", before " + earlier.name() + " has ended on " + earlier.ends());
            }
            if (later.starts().isAfter(earlier.ends().plusWeeks(LONGEST_HOLIDAY_WEEKS))) {
                throw new IllegalArgumentException(setting + ": a term is missing between " + earlier.name()
                        + ", which ends on " + earlier.ends() + ", and " + later.name() + ", which starts on "
                        + later.starts());
            }
        }
        return List.copyOf(terms);
    }

    /** An INSET day just outside the term dates is how many schools publish them; one far from any term is a slip. */
    private static Set<LocalDate> checked(String setting, Set<LocalDate> insetDays, List<Term> terms) {
        for (LocalDate day : insetDays) {
            boolean near = terms.stream()
                    .anyMatch(term -> !day.isBefore(term.starts().minusDays(NEAR_A_TERM_DAYS))
                            && !day.isAfter(term.ends().plusDays(NEAR_A_TERM_DAYS)));
            if (!near) {
                throw new IllegalArgumentException(setting + ": the INSET day " + day + " is in or near no term");
            }
        }
        return Set.copyOf(insetDays);
    }
}
