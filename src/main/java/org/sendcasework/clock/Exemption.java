package org.sendcasework.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.calendar.SchoolDays;
import org.sendcasework.calendar.SchoolDays.Closure;
import org.sendcasework.clock.ExemptionAnswer.About;

/** One ground of exemption, and the test of the recorded facts that it asks for. */
sealed interface Exemption {

    /** The tests, one ground a line; a ground that is not here asks for recorded evidence and nothing that dates show. */
    List<Exemption> TESTS = List.of(
            new SchoolClosure("school-closure"),
            new EarlyYearsClosure("early-years-closure"),
            new Circumstances("exceptional-personal-circumstances"),
            new Circumstances("exceptional-circumstances"),
            new Absence("absent-from-area", 4),
            new Absence("absent-two-weeks", 2),
            new AppointmentMissed("appointment-missed"));

    /** The test of this ground. */
    static Exemption of(String ground) {
        return TESTS.stream()
                .filter(test -> test.ground().equals(ground))
                .findFirst()
                .orElseGet(() -> new EvidenceOnly(ground));
    }

    /** The key of the ground in the catalogue. */
    String ground();

    ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays);

    /** The authority asked the head for advice from a week before a long closure to a week before re-opening. */
    record SchoolClosure(String ground) implements Exemption {
        @Override
        public ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
            if (facts.day().isEmpty()) {
                return ExemptionAnswer.refused(
                        About.DAY_OF_THE_EVENT, "Record the day on which the authority asked the head for advice.");
            }
            LocalDate asked = facts.day().get();
            if (asked.isBefore(deadline.triggerDay())) {
                return askedBefore(deadline, asked);
            }
            Optional<Closure> closure = schoolDays.longClosures().stream()
                    .filter(each -> inWindow(asked, each))
                    .findFirst();
            if (closure.isPresent()) {
                return ExemptionAnswer.allowed("Advice was asked for on " + DayWords.of(asked)
                        + ". The school was closed from "
                        + DayWords.of(closure.get().starts()) + " until "
                        + DayWords.of(closure.get().reopens()) + ", and the law covers requests from one week before"
                        + " the closure to one week before re-opening.");
            }
            if (asked.isBefore(schoolDays.firstKnown())
                    || !asked.isBefore(schoolDays.lastKnown().minusWeeks(1))) {
                return ExemptionAnswer.refused(
                        About.DAY_OF_THE_EVENT,
                        "Whether the school was closed cannot be told: the "
                                + schoolDays.name() + " are known from " + DayWords.of(schoolDays.firstKnown()) + " to "
                                + DayWords.of(schoolDays.lastKnown()) + " only.");
            }
            return ExemptionAnswer.refused(
                    About.DAY_OF_THE_EVENT,
                    "Advice was asked for on " + DayWords.of(asked)
                            + ". That is not in the time from one week before a closure of four continuous weeks to one week"
                            + " before re-opening.");
        }
    }

    /** The same for an early years provider, whose closure has to be recorded because no calendar holds it. */
    record EarlyYearsClosure(String ground) implements Exemption {
        @Override
        public ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
            if (facts.day().isEmpty() || facts.from().isEmpty() || facts.until().isEmpty()) {
                return ExemptionAnswer.refused(
                        missingOf(facts),
                        "Record the first and the last day of the provider's closure, and the"
                                + " day on which the authority asked it for advice.");
            }
            Closure closure =
                    new Closure(facts.from().get(), facts.until().get().plusDays(1));
            LocalDate asked = facts.day().get();
            if (asked.isBefore(deadline.triggerDay())) {
                return askedBefore(deadline, asked);
            }
            if (closure.days() < weeks(4)) {
                return ExemptionAnswer.refused(
                        About.LAST_DAY,
                        "The closure lasted " + closure.days() + " days; the law asks for four continuous weeks.");
            }
            return inWindow(asked, closure)
                    ? ExemptionAnswer.allowed("Advice was asked for on " + DayWords.of(asked)
                            + ", between one week before the provider closed and one week before it re-opened.")
                    : ExemptionAnswer.refused(
                            About.DAY_OF_THE_EVENT,
                            "Advice was asked for on " + DayWords.of(asked)
                                    + ". The law covers requests from " + DayWords.of(windowStarts(closure)) + " to "
                                    + DayWords.of(windowEnds(closure)) + ".");
        }
    }

    /** Exceptional circumstances affected the child, the parent or the young person during the period. */
    record Circumstances(String ground) implements Exemption {
        @Override
        public ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
            if (facts.from().isEmpty()) {
                return ExemptionAnswer.refused(
                        About.FIRST_DAY, "Record from which day the circumstances affected the family.");
            }
            return daysWithin(deadline, facts) > 0
                    ? ExemptionAnswer.allowed("The circumstances affected the family from "
                            + DayWords.of(facts.from().get()) + ", within the period.")
                    : ExemptionAnswer.refused(
                            About.FIRST_DAY, "The circumstances did not fall in the period, " + period(deadline) + ".");
        }
    }

    /** An absence from the authority's area for some continuous weeks, all of them during the period. */
    record Absence(String ground, int continuousWeeks) implements Exemption {
        @Override
        public ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
            if (facts.from().isEmpty() || facts.until().isEmpty()) {
                return ExemptionAnswer.refused(
                        facts.from().isEmpty() ? About.FIRST_DAY : About.LAST_DAY,
                        "Record the first and the last day of the absence.");
            }
            long days = daysWithin(deadline, facts);
            String found = "The absence from " + DayWords.of(facts.from().get()) + " to "
                    + DayWords.of(facts.until().get()) + " covers " + days + (days == 1 ? " day" : " days")
                    + " of the period, " + period(deadline);
            return days >= weeks(continuousWeeks)
                    ? ExemptionAnswer.allowed(found + ".")
                    : ExemptionAnswer.refused(
                            About.LAST_DAY,
                            found + "; the law asks for " + weeks(continuousWeeks) + " continuous days during it.");
        }
    }

    /** The child missed an examination or test for which the very body that owes the advice had made the appointment. */
    record AppointmentMissed(String ground) implements Exemption {
        @Override
        public ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
            if (facts.day().isEmpty() || facts.madeBy().isEmpty()) {
                return ExemptionAnswer.refused(
                        facts.day().isEmpty() ? About.DAY_OF_THE_EVENT : About.WHOSE_APPOINTMENT,
                        "Record the day of the missed appointment and who had made it.");
            }
            if (facts.madeBy().get() != deadline.bound()) {
                return ExemptionAnswer.refused(
                        About.WHOSE_APPOINTMENT,
                        "The appointment was made by "
                                + facts.madeBy().get().words() + ". It excuses only whoever made it, here "
                                + deadline.bound().words() + ".");
            }
            LocalDate missed = facts.day().get();
            return missed.isBefore(deadline.triggerDay()) || missed.isAfter(deadline.legalDue())
                    ? ExemptionAnswer.refused(
                            About.DAY_OF_THE_EVENT,
                            "The appointment on " + DayWords.of(missed) + " did not fall in the period, "
                                    + period(deadline) + ".")
                    : ExemptionAnswer.allowed(
                            "The appointment on " + DayWords.of(missed) + " was missed, within the period.");
        }
    }

    /** A ground that is shown by a document alone: a direction of the Tribunal, a written agreement. */
    record EvidenceOnly(String ground) implements Exemption {
        @Override
        public ExemptionAnswer consider(Deadline deadline, RecordedFacts facts, SchoolDays schoolDays) {
            return ExemptionAnswer.allowed("The ground is recorded with what shows it.");
        }
    }

    /** A request of another year, or for another matter, delays nothing here. */
    private static ExemptionAnswer askedBefore(Deadline deadline, LocalDate asked) {
        return ExemptionAnswer.refused(
                About.DAY_OF_THE_EVENT,
                "Advice was asked for on " + DayWords.of(asked) + ", before the period began, "
                        + DayWords.of(deadline.triggerDay()) + ".");
    }

    private static boolean inWindow(LocalDate asked, Closure closure) {
        return !asked.isBefore(windowStarts(closure)) && !asked.isAfter(windowEnds(closure));
    }

    private static LocalDate windowStarts(Closure closure) {
        return closure.starts().minusWeeks(1);
    }

    private static LocalDate windowEnds(Closure closure) {
        return closure.reopens().minusWeeks(1);
    }

    private static long weeks(int weeks) {
        return weeks * 7L;
    }

    private static String period(Deadline deadline) {
        return DayWords.of(deadline.triggerDay()) + " to " + DayWords.of(deadline.legalDue());
    }

    /** How many of the recorded days lie in the period; days that have not ended yet last to the period's end. */
    private static long daysWithin(Deadline deadline, RecordedFacts facts) {
        LocalDate first = later(facts.from().orElseThrow(), deadline.triggerDay());
        LocalDate last = earlier(facts.until().orElse(deadline.legalDue()), deadline.legalDue());
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static About missingOf(RecordedFacts facts) {
        if (facts.from().isEmpty()) {
            return About.FIRST_DAY;
        }
        return facts.until().isEmpty() ? About.LAST_DAY : About.DAY_OF_THE_EVENT;
    }
}
