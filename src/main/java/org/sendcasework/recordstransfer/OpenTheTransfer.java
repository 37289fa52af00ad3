package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.Shown;

/** A pupil leaves, or is about to: told by hand, or handed over by the case of a move to the next phase. */
public final class OpenTheTransfer {
    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = List.of(
            TransferFields.PUPIL,
            TransferFields.LEAVES_ON,
            TransferFields.WHY,
            TransferFields.NEXT_KIND,
            TransferFields.NEXT_SETTING,
            TransferFields.NEXT_CONTACT,
            TransferFields.NEXT_STARTS_ON,
            TransferFields.ASKED_ON,
            TransferFields.SHORT_STAY_ON);

    private static final List<Field<?>> HANDED_OVER = List.of(
            TransferFields.FROM_CASE,
            TransferFields.LEAVES_ON,
            TransferFields.NEXT_KIND,
            TransferFields.NEXT_SETTING,
            TransferFields.NEXT_CONTACT,
            TransferFields.NEXT_STARTS_ON,
            TransferFields.SHARING_AGREED_ON,
            TransferFields.SHARING_AGREED);

    /** What a transfer that is open already takes of what is handed over to it. */
    private static final List<Field<?>> JOINED = List.of(
            TransferFields.NEXT_SETTING,
            TransferFields.NEXT_CONTACT,
            TransferFields.NEXT_STARTS_ON,
            TransferFields.SHARING_AGREED_ON,
            TransferFields.SHARING_AGREED);

    public FormOutcome byHand(LocalDate today, Facts submitted) {
        Facts facts = submitted.without(TransferFields.PUPIL);
        if (!NextKind.of(facts).canReceive()) {
            facts = facts.without(TransferFields.NEXT_SETTING)
                    .without(TransferFields.NEXT_CONTACT)
                    .without(TransferFields.NEXT_STARTS_ON);
        }
        List<Problem> problems = problems(today, facts);
        return problems.isEmpty() ? opened(facts, "") : new FormOutcome.Refused(List.copyOf(problems));
    }

    /** What is handed over by the case of a move is a move to the next phase; to a school where it does not say where to. */
    public FormOutcome handedOver(LocalDate today, Facts handed) {
        boolean moves = handed.get(Handover.MOVE_KIND).isPresent();
        Facts facts = only(handed, HANDED_OVER)
                .with(TransferFields.WHY, moves ? TransferChoices.NEXT_PHASE : TransferChoices.MOVED);
        if (facts.get(TransferFields.LEAVES_ON).isEmpty()) {
            facts = facts.with(TransferFields.LEAVES_ON, today);
        }
        return opened(
                facts.with(TransferFields.NEXT_KIND, kind(facts).key()),
                facts.get(TransferFields.FROM_CASE)
                        .map(from -> " Handed over from " + from + ".")
                        .orElse(""));
    }

    /** What is known already stands; the rest is taken. */
    public Facts joined(Facts stands, LocalDate today, Facts handed) {
        Facts taken = Facts.none();
        for (Field<?> field : JOINED) {
            if (stands.get(field).isEmpty()) {
                taken = taken.and(only(handed, List.of(field)));
            }
        }
        NextKind kind = kind(taken.and(only(handed, List.of(TransferFields.NEXT_KIND))));
        if (NextKind.of(stands) != NextKind.UNKNOWN || kind == NextKind.UNKNOWN) {
            return taken;
        }
        Facts known = taken.with(TransferFields.NEXT_KIND, kind.key());
        return kind.takesOver() ? known.with(TransferFields.NEXT_KNOWN_ON, today) : known;
    }

    private static NextKind kind(Facts handed) {
        return handed.get(TransferFields.NEXT_KIND).isEmpty()
                        && handed.get(TransferFields.NEXT_SETTING).isPresent()
                ? NextKind.SCHOOL
                : NextKind.of(handed);
    }

    private static FormOutcome opened(Facts facts, String whence) {
        return new FormOutcome.Accepted(Change.said("The pupil leaves; last day on the register "
                        + Shown.day(facts.require(TransferFields.LEAVES_ON)) + "; goes to "
                        + goesTo(facts) + "." + whence)
                .with(facts));
    }

    private static String goesTo(Facts facts) {
        return facts.get(TransferFields.NEXT_SETTING)
                .orElseGet(() -> NextKind.choices().get(NextKind.of(facts).key()));
    }

    private static Facts only(Facts facts, List<Field<?>> fields) {
        Map<String, String> kept = new LinkedHashMap<>(facts.stored());
        kept.keySet().retainAll(fields.stream().map(Field::name).toList());
        return Facts.of(kept);
    }

    private static List<Problem> problems(LocalDate today, Facts facts) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> leaves = facts.get(TransferFields.LEAVES_ON);
        if (leaves.isEmpty()) {
            problem(
                    problems,
                    TransferFields.LEAVES_ON,
                    "please give the last day on the register, also if it lies ahead");
        }
        chosen(problems, facts, TransferFields.WHY, TransferChoices.WHY);
        chosen(problems, facts, TransferFields.NEXT_KIND, NextKind.choices());
        if (NextKind.of(facts).takesOver()
                && facts.get(TransferFields.NEXT_SETTING).isEmpty()) {
            problem(
                    problems,
                    TransferFields.NEXT_SETTING,
                    "please name it; if you do not know it, choose that it is not known");
        }
        leaves.ifPresent(day -> facts.get(TransferFields.NEXT_STARTS_ON)
                .filter(starts -> !starts.isAfter(day))
                .ifPresent(starts -> problem(
                        problems,
                        TransferFields.NEXT_STARTS_ON,
                        "this is not after the last day here; leave it empty in a move during a term")));
        for (Field<LocalDate> field : List.of(TransferFields.ASKED_ON, TransferFields.SHORT_STAY_ON)) {
            facts.get(field)
                    .filter(day -> day.isAfter(today))
                    .ifPresent(day -> problem(problems, field, "this day is in the future"));
        }
        return problems;
    }

    private static void chosen(List<Problem> problems, Facts facts, Field<String> field, Map<String, String> choices) {
        if (facts.get(field).filter(choices::containsKey).isEmpty()) {
            problem(problems, field, "please choose one of the answers");
        }
    }

    private static void problem(List<Problem> problems, Field<?> field, String why) {
        problems.add(new Problem(field.label(), why));
    }
}
