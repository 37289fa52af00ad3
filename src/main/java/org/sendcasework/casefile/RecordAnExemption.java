package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseAction.Asked;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.ExemptionAnswer;
import org.sendcasework.clock.RecordedFacts;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Ground;

/**
 * Somebody relies on a ground for not keeping a limit. It is recorded only where the law gives it and the recorded facts
 * bear it out; an exemption of the authority's is recorded as the authority's.
 */
public final class RecordAnExemption {
    private static final String WHICH = "which";
    private static final String GROUND = "ground";
    private static final String EVIDENCE = "evidence";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String DAY = "day";
    private static final String MADE_BY = "madeBy";

    /** Those who make appointments for examinations and tests. */
    private static final List<Bound> BODIES = List.of(Bound.SETTING, Bound.HEALTH_COMMISSIONER, Bound.LOCAL_AUTHORITY);

    private final CaseExemptions exemptions;

    public RecordAnExemption(CaseExemptions exemptions) {
        this.exemptions = exemptions;
    }

    /** The deadlines whose duty is not done, or was done late: what was done in time needs no exemption. */
    public List<CaseDeadline> open(CaseView view) {
        return view.file().deadlines().stream()
                .filter(each -> each.metOn()
                        .map(day -> day.isAfter(each.deadline().due()))
                        .orElse(true))
                .toList();
    }

    public List<Asked> asks(CaseView view) {
        return List.of(
                choice(
                        WHICH,
                        "Which deadline",
                        open(view).stream().map(this::option).toList()),
                choice(
                        GROUND,
                        "Ground",
                        exemptions.grounds().stream()
                                .map(RecordAnExemption::option)
                                .toList()),
                new Asked(EVIDENCE, "What shows it, and where that is kept", "text", List.of()),
                day(FROM, "First day of the absence, the circumstances or the closure"),
                day(UNTIL, "Last day of it; empty while it lasts"),
                day(DAY, "Day on which the authority asked for advice, or of the missed appointment"),
                choice(
                                MADE_BY,
                                "Who had made the appointment",
                                BODIES.stream()
                                        .map(body -> new Option(body.words(), body.name()))
                                        .toList())
                        .optional());
    }

    private static Asked choice(String name, String label, List<Option> options) {
        return new Asked(name, label, "choice", options);
    }

    private static Asked day(String name, String label) {
        return new Asked(name, label, "day", List.of()).optional();
    }

    private Option option(CaseDeadline each) {
        Deadline deadline = each.deadline();
        String done = each.metOn()
                .map(day -> " (done late, on " + DayWords.withoutWeekday(day) + ")")
                .orElse("");
        return new Option(
                deadline.bound().words() + ": " + deadline.what() + ", by " + DayWords.withoutWeekday(deadline.due())
                        + done,
                deadline.duty());
    }

    private static Option option(Ground ground) {
        return new Option(ground.words() + " (" + ground.provision() + ")", ground.key());
    }

    /** Takes the answers to what it asks. */
    public FormOutcome take(CaseView view, Map<String, String> answers) {
        Optional<CaseDeadline> chosen = open(view).stream()
                .filter(each -> each.deadline().duty().equals(answers.get(WHICH)))
                .findFirst();
        if (chosen.isEmpty()) {
            return refused(view, WHICH, "there is no such deadline open; choose one of the list");
        }
        Deadline deadline = chosen.get().deadline();
        RecordedExemption claimed = new RecordedExemption(
                deadline.duty(),
                deadline.bound(),
                answers.getOrDefault(GROUND, ""),
                facts(answers),
                view.today(),
                view.who());
        if (view.file().exemptions().stream().anyMatch(each -> each.key().equals(claimed.key()))) {
            return refused(
                    view, GROUND, "is recorded for this deadline already; take that back first to record other facts");
        }
        List<Problem> problems = disorder(view, claimed.facts());
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(problems);
        }
        ExemptionAnswer answer = exemptions.consider(claimed, deadline, view.setting());
        return answer instanceof ExemptionAnswer.Refused refused
                ? refused(view, fieldOf(refused.about()), refused.words())
                : new FormOutcome.Accepted(
                        Change.said(said(claimed, deadline, answer)).exempting(claimed));
    }

    private String said(RecordedExemption claimed, Deadline deadline, ExemptionAnswer answer) {
        return "Exemption recorded for the time limit of " + DayWords.of(deadline.due()) + " to " + deadline.what()
                + ". " + exemptions.reliesOn(claimed) + " " + answer.words() + " What shows it: "
                + claimed.facts().evidence().replaceFirst("\\.\\s*$", "")
                + ". The limit does not apply; the duty remains.";
    }

    private static RecordedFacts facts(Map<String, String> answers) {
        return new RecordedFacts(
                answers.getOrDefault(EVIDENCE, ""),
                day(answers, FROM),
                day(answers, UNTIL),
                day(answers, DAY),
                Arrays.stream(Bound.values())
                        .filter(body -> body.name().equals(answers.get(MADE_BY)))
                        .findFirst());
    }

    private static Optional<LocalDate> day(Map<String, String> answers, String name) {
        return Optional.ofNullable(answers.get(name)).map(LocalDate::parse);
    }

    /** What is to come is no fact yet; only of what lasts may the end be known before. */
    private List<Problem> disorder(CaseView view, RecordedFacts facts) {
        List<Problem> problems = new ArrayList<>();
        if (facts.from().filter(day -> day.isAfter(view.today())).isPresent()) {
            problems.add(problem(view, FROM, "this is a day in the future; record it once it has begun"));
        }
        if (facts.until().isPresent()
                && facts.from().filter(facts.until().get()::isBefore).isPresent()) {
            problems.add(problem(view, UNTIL, "this is before the first day"));
        }
        if (facts.day().filter(day -> day.isAfter(view.today())).isPresent()) {
            problems.add(problem(view, DAY, "this is a day in the future; it says what happened"));
        }
        return problems;
    }

    private FormOutcome refused(CaseView view, String name, String why) {
        return new FormOutcome.Refused(List.of(problem(view, name, why)));
    }

    private Problem problem(CaseView view, String name, String why) {
        return new Problem(
                asks(view).stream()
                        .filter(asked -> asked.name().equals(name))
                        .map(Asked::label)
                        .findFirst()
                        .orElseThrow(),
                why);
    }

    private static String fieldOf(ExemptionAnswer.About about) {
        return switch (about) {
            case GROUND -> GROUND;
            case EVIDENCE -> EVIDENCE;
            case FIRST_DAY -> FROM;
            case LAST_DAY -> UNTIL;
            case DAY_OF_THE_EVENT -> DAY;
            case WHOSE_APPOINTMENT -> MADE_BY;
        };
    }
}
