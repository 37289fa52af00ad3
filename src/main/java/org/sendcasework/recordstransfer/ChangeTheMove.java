package org.sendcasework.recordstransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseAction.Asked;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.Shown;

/** The new school is known now, is another one, or the pupil leaves on another day. */
public final class ChangeTheMove {
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty();
    }

    /** What it asks for; what stays as it is may be left empty. */
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(
                                TransferFields.NEXT_KIND.name(),
                                TransferFields.NEXT_KIND.label(),
                                "choice",
                                NextKind.options())
                        .optional(),
                new Asked(TransferFields.NEXT_SETTING.name(), TransferFields.NEXT_SETTING.label(), "text", List.of())
                        .optional(),
                new Asked(TransferFields.NEXT_CONTACT.name(), TransferFields.NEXT_CONTACT.label(), "text", List.of())
                        .optional(),
                new Asked(TransferFields.NEXT_STARTS_ON.name(), TransferFields.NEXT_STARTS_ON.label(), "day", List.of())
                        .optional(),
                new Asked(TransferFields.SHORT_STAY_ON.name(), TransferFields.SHORT_STAY_ON.label(), "day", List.of())
                        .optional(),
                new Asked(TransferFields.LEAVES_ON.name(), TransferFields.LEAVES_ON.label(), "day", List.of())
                        .optional());
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Facts after = facts.and(submitted);
        boolean left = facts.get(TransferFields.LEFT_ON).isPresent();
        Optional<LocalDate> leaves = submitted.get(TransferFields.LEAVES_ON);
        Check check = new Check(view, submitted)
                .that(
                        !submitted.stored().isEmpty(),
                        TransferFields.NEXT_SETTING,
                        "nothing was filled in; say what has changed")
                .that(
                        submitted
                                .get(TransferFields.NEXT_KIND)
                                .map(NextKind.choices()::containsKey)
                                .orElse(true),
                        TransferFields.NEXT_KIND,
                        "please choose one of the answers")
                .that(
                        !NextKind.of(after).takesOver()
                                || after.get(TransferFields.NEXT_SETTING).isPresent(),
                        TransferFields.NEXT_SETTING,
                        "please name it")
                .that(
                        NextKind.of(after).canReceive()
                                || submitted.get(TransferFields.NEXT_SETTING).isEmpty(),
                        TransferFields.NEXT_KIND,
                        "please say what kind of place it is")
                .that(
                        submitted
                                .get(TransferFields.SHORT_STAY_ON)
                                .filter(day -> day.isAfter(view.today()))
                                .isEmpty(),
                        TransferFields.SHORT_STAY_ON,
                        "this is a day in the future; record it once it has come")
                .that(
                        leaves.isEmpty() || !left,
                        TransferFields.LEAVES_ON,
                        "the pupil has left already; use: correct a date")
                .that(
                        after.get(TransferFields.NEXT_STARTS_ON)
                                .map(day -> day.isAfter(TransferDeadlines.leaving(after)))
                                .orElse(true),
                        TransferFields.NEXT_STARTS_ON,
                        "this is not after the last day here; check both days");
        return check.orElse(() -> new FormOutcome.Accepted(change(view, submitted, after)));
    }

    /** What was said of a place to which the pupil does not go after all: nothing is to be sent there by mistake. */
    private static List<Field<?>> outdated(CaseView view, Facts submitted, Facts after) {
        if (!NextKind.of(after).canReceive()) {
            return List.of(TransferFields.NEXT_SETTING, TransferFields.NEXT_CONTACT, TransferFields.NEXT_STARTS_ON);
        }
        Optional<String> before = view.file().facts().get(TransferFields.NEXT_SETTING);
        boolean another = submitted
                .get(TransferFields.NEXT_SETTING)
                .filter(now -> before.filter(now::equals).isEmpty())
                .isPresent();
        return another ? List.of(TransferFields.NEXT_CONTACT) : List.of();
    }

    private static Change change(CaseView view, Facts submitted, Facts after) {
        boolean knownNow = !NextKind.of(view.file().facts()).takesOver()
                && NextKind.of(after).takesOver();
        StringBuilder said = new StringBuilder("The move has changed.");
        if (knownNow) {
            said.append(" The next setting is known now; what waited for it goes at once.");
        }
        submitted.get(TransferFields.LEAVES_ON).ifPresent(day -> said.append(" Last day on the register: ")
                .append(Shown.day(day))
                .append('.'));
        Change change = Change.said(said.toString())
                .with(submitted.inPlaceOf(view.file().facts(), outdated(view, submitted, after)));
        return knownNow ? change.with(TransferFields.NEXT_KNOWN_ON, view.today()) : change;
    }
}
