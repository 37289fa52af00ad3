package org.sendcasework.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Limit;
import org.sendcasework.law.LimitWords;
import org.sendcasework.law.Source;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.setting.PolicySubject.Answer;

/**
 * Holds a setting's policy against the law: where it is stricter it is honoured, where it is looser the law is used and
 * the difference reported, where it is silent the law or guidance is used.
 */
public final class PolicyCheck {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final LawCatalogue law;
    private final PolicySubjects subjects;

    public PolicyCheck(LawCatalogue law, PolicySubjects subjects) {
        this.law = law;
        this.subjects = subjects;
    }

    /** Everything on which the policy was compared, gravest first, by the law in force on the day. */
    public List<Finding> of(Setting setting, LocalDate on) {
        return Stream.of(figures(setting, on), statements(setting), nextReview(setting, on))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::verdict))
                .toList();
    }

    /** The check in one sentence, for the start of the application. */
    public String summary(Setting setting, LocalDate on) {
        Map<Verdict, Long> counts = of(setting, on).stream()
                .collect(Collectors.groupingBy(
                        Finding::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        String counted = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().brief())
                .collect(Collectors.joining(", "));
        return "Policy check, " + setting.name() + ": " + counted
                + ". Where the policy is looser, mistaken or silent the law or guidance is used.";
    }

    private List<Finding> figures(Setting setting, LocalDate on) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (PolicyFigure figure : setting.figures().values()) {
            law.find(figure.duty(), on).ifPresent(limit -> found.put(limit.id(), figure(setting, figure, limit)));
        }
        law.entries().stream()
                .filter(limit -> limit.inForce().on(on))
                .filter(limit -> limit.bound() == Bound.SETTING || limit.bound() == Bound.PROPRIETOR)
                .filter(limit -> !(limit.limit() instanceof Limit.NoNumber) && subjects.looksFor(limit.id()))
                .filter(limit -> subjects.scopeOf(limit.id()).concerns(setting))
                .forEach(limit -> found.computeIfAbsent(limit.id(), id -> unmentioned(setting, limit)));
        return List.copyOf(found.values());
    }

    private Finding figure(Setting setting, PolicyFigure figure, TimeLimit limit) {
        Verdict verdict = FigureComparison.of(figure, limit);
        String says = figure.words() + " (" + figure.section() + ")";
        return finding(setting, limit, verdict, says, done(verdict, figure, limit));
    }

    private Finding unmentioned(Setting setting, TimeLimit limit) {
        return finding(setting, limit, Verdict.SILENT, "nothing", silent(limit));
    }

    private Finding finding(Setting setting, TimeLimit limit, Verdict verdict, String says, String done) {
        Optional<String> otherwise = otherwise(subjects.scopeOf(limit.id()), setting);
        return new Finding(
                setting.id(),
                limit.id(),
                limit.duty(),
                verdict,
                says,
                otherwise.isPresent() ? Force.POLICY : limit.force(),
                LimitWords.byWhen(limit) + otherwise.map(why -> ". " + why).orElse(""),
                done,
                limit.source());
    }

    private static String done(Verdict verdict, PolicyFigure figure, TimeLimit limit) {
        if (verdict == Verdict.LOOSER && FigureComparison.countsOtherDays(figure, limit)) {
            return "The two count different days; whichever date is the stricter in the case is used.";
        }
        return switch (verdict) {
            case STRICTER, OWN_FIGURE -> "The setting's own is used: " + figure.figure() + ".";
            case SAME -> "Policy and law agree: " + LimitWords.figure(limit.limit()) + ".";
            case LOOSER -> "The law is used: " + LimitWords.figure(limit.limit()) + ", not " + figure.figure() + ".";
            case BELOW_GUIDANCE ->
                figure.reason()
                        .map(reason -> "The setting's own is used: " + figure.figure() + ". Recorded reason: " + reason)
                        .orElse("Guidance is used: " + LimitWords.figure(limit.limit()) + ", not " + figure.figure()
                                + ". No reason for departing from it is recorded.");
            case SILENT -> silent(limit);
            case WRONG_GROUND ->
                "The law is used: a policy cannot bind " + limit.bound().words() + ".";
            case OUT_OF_DATE -> throw new IllegalStateException("a figure is not judged so");
        };
    }

    private static String silent(TimeLimit limit) {
        return switch (limit.force()) {
            case MUST -> "The law is used: " + LimitWords.figure(limit.limit()) + ".";
            case SHOULD -> "Guidance is used: " + LimitWords.figure(limit.limit()) + ".";
            case POLICY, DEFAULT ->
                "The product's default is used, " + LimitWords.figure(limit.limit())
                        + "; the setting may give its own.";
        };
    }

    private List<Finding> statements(Setting setting) {
        return subjects.all().stream()
                .filter(subject -> subject.scope().concerns(setting))
                .map(subject -> statement(setting, subject))
                .toList();
    }

    private static Finding statement(Setting setting, PolicySubject subject) {
        Optional<PolicyStatement> statement =
                Optional.ofNullable(setting.statements().get(subject.id()));
        Optional<String> otherwise = otherwise(subject.scope(), setting);
        return new Finding(
                setting.id(),
                subject.id(),
                subject.title(),
                statement.map(says -> verdict(subject, says)).orElse(Verdict.SILENT),
                statement
                        .map(says -> says.words() + " (" + says.section() + ")")
                        .orElse("nothing"),
                otherwise.isPresent() ? Force.POLICY : subject.force(),
                law(subject, statement, otherwise),
                subject.whatIsDone(),
                subject.source());
    }

    /** The gravest of what the policy says and of what it leaves out. */
    private static Verdict verdict(PolicySubject subject, PolicyStatement statement) {
        Stream<Verdict> said = statement.says().stream()
                .map(answer -> subject.answers().get(answer).verdict());
        Stream<Verdict> left =
                statement.says().containsAll(subject.needs()) ? Stream.of() : Stream.of(subject.incomplete());
        return Stream.concat(said, left).min(Comparator.naturalOrder()).orElse(Verdict.SILENT);
    }

    private static String law(PolicySubject subject, Optional<PolicyStatement> statement, Optional<String> otherwise) {
        List<String> parts = new ArrayList<>();
        parts.add(subject.law());
        otherwise.ifPresent(parts::add);
        statement.ifPresent(policy -> {
            policy.says().stream()
                    .map(subject.answers()::get)
                    .map(Answer::why)
                    .flatMap(Optional::stream)
                    .forEach(parts::add);
            String missing = subject.needs().stream()
                    .filter(need -> !policy.says().contains(need))
                    .map(need -> subject.answers().get(need).words())
                    .collect(Collectors.joining("; "));
            if (!missing.isEmpty()) {
                parts.add("The policy does not name: " + missing + ".");
            }
        });
        return String.join(" ", parts);
    }

    private static Optional<String> otherwise(PolicySubject.Scope scope, Setting setting) {
        return scope.binds(setting) ? Optional.empty() : scope.otherwise();
    }

    /** The policy's own date for its review, where that has passed. */
    private static List<Finding> nextReview(Setting setting, LocalDate on) {
        String stated = setting.policy().nextReview();
        return month(stated)
                .filter(month -> month.isBefore(YearMonth.from(on)))
                .map(month -> new Finding(
                        setting.id(),
                        "policy-next-review",
                        "The policy's own review date",
                        Verdict.OUT_OF_DATE,
                        "next review in " + stated,
                        Force.POLICY,
                        "no law; the date is the policy's own, and it has passed",
                        "The review is shown as overdue.",
                        new Source(setting.policy().title(), "its last section", "")))
                .stream()
                .toList();
    }

    private static Optional<YearMonth> month(String words) {
        try {
            return Optional.of(YearMonth.parse(words, MONTH));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
