package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Shown;

/** Opens the case once the setting learns of an appeal or claim: by hand, or handed over by another case. */
public final class OpenTheAppeal {
    static final String APPEAL = "appeal";
    static final String CLAIM = "claim";
    static final Map<String, String> KINDS = Map.of(
            APPEAL, "an appeal against the local authority", CLAIM, "a claim of disability discrimination against us");
    private static final List<Field<?>> OF_THE_CASE = List.of(
            AppealFields.KIND,
            AppealFields.KNOWN_ON,
            AppealFields.KNOWN_HOW,
            AppealFields.AUTHORITY,
            AppealFields.AUTHORITY_EMAIL);
    private static final List<Field<?>> CONFINING = List.of(Circle.CONFINED, Circle.KEPT_OUT, Circle.LET_IN);
    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = Stream.of(
                    List.<Field<?>>of(AppealFields.PUPIL),
                    NewcomerForm.FIELDS,
                    OF_THE_CASE,
                    List.<Field<?>>of(Circle.CONFINED, Circle.KEPT_OUT))
            .flatMap(List::stream)
            .toList();

    /** With what the start form collected. */
    public FormOutcome byHand(Pupil pupil, LocalDate today, Facts submitted) {
        return opened(pupil, today, submitted, "Recorded");
    }

    /** With what another kind of case hands over. */
    public FormOutcome handedOver(Pupil pupil, LocalDate today, Facts handed) {
        String from = handed.get(AppealFields.FROM_CASE)
                .map(reference -> "Handed over by " + reference)
                .orElse("Handed over");
        return opened(pupil, today, handed, from);
    }

    private static FormOutcome opened(Pupil pupil, LocalDate today, Facts facts, String how) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> kind = facts.get(AppealFields.KIND).filter(KINDS::containsKey);
        Optional<LocalDate> known = facts.get(AppealFields.KNOWN_ON);
        if (kind.isEmpty()) {
            problems.add(new Problem(AppealFields.KIND.label(), "please choose one of the answers"));
        }
        if (known.isEmpty()) {
            problems.add(new Problem(AppealFields.KNOWN_ON.label(), "please give the date"));
        }
        if (known.filter(day -> day.isAfter(today)).isPresent()) {
            problems.add(new Problem(AppealFields.KNOWN_ON.label(), "this day is in the future"));
        }
        if (!facts.get(Circle.KEPT_OUT).orElse(Set.of()).isEmpty() && !facts.yes(Circle.CONFINED)) {
            problems.add(new Problem(
                    Circle.CONFINED.label(),
                    "people are named who are kept out: tick that only those who need it see the case"));
        }
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(problems);
        }
        return new FormOutcome.Accepted(Change.said(how + ": " + KINDS.get(kind.orElseThrow()) + ", known on "
                        + Shown.day(known.orElseThrow()) + ".")
                .with(onlyOfTheCase(facts)));
    }

    private static Facts onlyOfTheCase(Facts facts) {
        Facts left = Facts.none();
        for (Field<?> field : Stream.of(OF_THE_CASE, CONFINING, List.<Field<?>>of(AppealFields.FROM_CASE))
                .flatMap(List::stream)
                .toList()) {
            left = copied(field, facts, left);
        }
        return left;
    }

    private static <T> Facts copied(Field<T> field, Facts from, Facts to) {
        return from.get(field).map(value -> to.with(field, value)).orElse(to);
    }

    /** Whether the case is the setting's own to answer. */
    public static boolean isAClaim(Facts facts) {
        return facts.says(AppealFields.KIND, CLAIM);
    }
}
