package org.sendcasework.steps;

import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;

/**
 * Whether a child described on a start form is held by the register already. Whoever is on roll, or is consulted about, is
 * chosen from the list; whoever left or was never admitted is taken up again under the number held.
 */
public final class NewcomerMatch {
    private final SendRegister register;

    public NewcomerMatch(SendRegister register) {
        this.register = register;
    }

    /** The child as the register is to hold them, or why not. */
    public Newcomer match(Newcomer.Child described) {
        Pupil child = described.pupil();
        Optional<Pupil> sameNumber = register.pupilByUpn(child.setting(), child.upn());
        Optional<Pupil> held = sameNumber.or(() -> register.pupilsNamedAndBornAs(child).stream()
                .filter(other -> !(child.upnKnown() && other.upnKnown()))
                .findFirst());
        if (held.isEmpty()) {
            return described;
        }
        if (held.get().onRoll() || held.get().awaited()) {
            return listed(held.get(), sameNumber.isPresent());
        }
        if (!held.get().dateOfBirth().equals(child.dateOfBirth())) {
            return refused(
                    NewcomerForm.UPN,
                    "this number is held for somebody with another date of birth, who is not on roll any more; correct the"
                            + " number or the date of birth, or leave the number empty");
        }
        return again(held.get(), described);
    }

    private static Newcomer listed(Pupil held, boolean byNumber) {
        String standing = held.onRoll() ? "a pupil on roll" : "a child not on roll";
        return byNumber
                ? refused(
                        NewcomerForm.UPN,
                        "the register holds this number for " + standing + ", " + held.initials() + ", "
                                + held.yearGroupWords()
                                + "; choose that child from the list, or correct the number")
                : refused(
                        NewcomerForm.FAMILY_NAME,
                        "the register holds " + standing + " of this name and date of birth as " + held.upn()
                                + "; choose that child from the list, or give the UPN if they are two children");
    }

    private static Newcomer refused(Field<?> field, String why) {
        return new Newcomer.Refused(List.of(new Problem(field.label(), why)));
    }

    private Newcomer again(Pupil held, Newcomer.Child described) {
        List<Contact> known = register.contactsOf(held.id());
        List<Contact> unknown = described.contacts().stream()
                .filter(contact -> known.stream().noneMatch(one -> one.name().equalsIgnoreCase(contact.name())))
                .map(contact -> contact.of(held.id()))
                .toList();
        return new Newcomer.Child(held.consultedAboutAgain(described.pupil()), unknown);
    }
}
