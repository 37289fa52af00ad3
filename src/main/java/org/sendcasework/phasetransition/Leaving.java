package org.sendcasework.phasetransition;

import java.time.LocalDate;
import java.util.List;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.NextKind;

/** What is asked of every leaving, in time or early. */
final class Leaving {
    /** What no longer holds of a pupil who stays after all. */
    static final List<Field<?>> DAYS = List.of(TransitionFields.LEAVES_ON, TransitionFields.NEXT_STARTS_ON);

    private static final List<Field<?>> THERE = List.of(
            TransitionFields.NEXT_SETTING, TransitionFields.NEXT_SETTING_CONTACT, TransitionFields.NEXT_STARTS_ON);

    private Leaving() {}

    static Check check(Check check, CaseView view, Facts submitted) {
        return check.given(TransitionFields.LEAVES_ON, "please give the last day on roll here")
                .notBefore(
                        TransitionFields.LEAVES_ON,
                        view.file().openedOn(),
                        "this is before the case was opened; look at the year again")
                .oneOf(TransitionFields.NEXT_KIND, NextKind.choices().keySet())
                .givenIf(
                        NextKind.of(submitted).takesOver(),
                        TransitionFields.NEXT_SETTING,
                        "please name it; if you do not know it, choose that it is not known")
                .givenIf(
                        NextKind.of(submitted).takesOver(),
                        TransitionFields.NEXT_SETTING_CONTACT,
                        "please say whom to reach there, and how")
                .notBefore(
                        TransitionFields.NEXT_STARTS_ON,
                        submitted
                                .get(TransitionFields.LEAVES_ON)
                                .map(day -> day.plusDays(1))
                                .orElse(LocalDate.MIN),
                        "this is not after the last day here; look at both again");
    }

    /** What is kept of it: a pupil for whom nobody takes over has no next setting. */
    static Facts taken(CaseView view, Facts submitted) {
        Facts taken = submitted;
        if (!NextKind.of(submitted).canReceive()) {
            for (Field<?> field : THERE) {
                taken = taken.without(field);
            }
        }
        return taken.inPlaceOf(view.file().facts(), THERE);
    }

    /** Of a pupil who stays, no day of leaving is kept. */
    static Facts staying(Facts submitted) {
        return Facts.none()
                .with(TransitionFields.GOES, ConfirmTheLastDay.STAYS)
                .with(TransitionFields.STAYS_WHY, submitted.require(TransitionFields.STAYS_WHY));
    }

    /** What the transfer of the records takes over; who leaves early makes no move to the next phase. */
    static Facts handedOver(Facts facts) {
        Facts told = Facts.none().with(TransitionFields.LEAVES_ON, facts.require(TransitionFields.LEAVES_ON));
        if (facts.says(TransitionFields.GOES, ConfirmTheLastDay.GOES)) {
            told = copied(TransitionFields.MOVE_KIND, facts, told);
        }
        told = copied(TransitionFields.NEXT_KIND, facts, told);
        told = copied(TransitionFields.NEXT_SETTING, facts, told);
        told = copied(TransitionFields.NEXT_SETTING_CONTACT, facts, told);
        told = copied(TransitionFields.NEXT_STARTS_ON, facts, told);
        told = copied(TransitionFields.SHARING_AGREED_ON, facts, told);
        return copied(TransitionFields.SHARING_AGREED, facts, told);
    }

    private static <T> Facts copied(Field<T> field, Facts from, Facts to) {
        return from.get(field).map(value -> to.with(field, value)).orElse(to);
    }
}
