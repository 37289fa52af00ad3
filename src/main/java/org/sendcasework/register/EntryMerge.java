package org.sendcasework.register;

import static org.sendcasework.register.RegisterColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts what a row says together with what the register holds of the same pupil. A blank cell leaves what is held; what
 * the file has no column for is kept.
 */
final class EntryMerge {
    private final ImportingSetting setting;
    private final Supplier<String> newId;
    private final List<ImportError> errors;
    private final List<ImportNote> notes;

    EntryMerge(ImportingSetting setting, Supplier<String> newId, List<ImportError> errors, List<ImportNote> notes) {
        this.setting = setting;
        this.newId = newId;
        this.errors = errors;
        this.notes = notes;
    }

    RegisterEntry merge(ReadRow row, Optional<RegisterEntry> held) {
        Pupil pupil = pupil(row, held.map(RegisterEntry::pupil));
        PlanMerge planMerge = new PlanMerge(
                row, pupil.id(), held.map(RegisterEntry::plans).orElse(List.of()), setting.localAuthority(), newId);
        List<EhcPlan> plans = planMerge.plans();
        errors.addAll(planMerge.errors());
        notes.addAll(planMerge.notes());
        List<Contact> contacts =
                contacts(row, pupil.id(), held.map(RegisterEntry::contacts).orElse(List.of()));
        return new RegisterEntry(pupil, plans, contacts);
    }

    private Pupil pupil(ReadRow row, Optional<Pupil> held) {
        return new Pupil(
                held.map(Pupil::id).orElseGet(newId),
                setting.id(),
                row.key(),
                row.forename(),
                row.surname(),
                row.dateOfBirth(),
                row.yearGroup(),
                row.provision(),
                row.needs().isEmpty() ? held.map(Pupil::needs).orElse(List.of()) : row.needs(),
                row.inCare().or(() -> held.map(Pupil::lookedAfter)).orElse(false),
                row.additionalLanguage()
                        .or(() -> held.map(Pupil::englishAsAdditionalLanguage))
                        .orElse(false),
                row.medical().or(() -> held.map(Pupil::medicalCondition)).orElse(false),
                row.classTeacher().or(() -> held.flatMap(Pupil::classTeacher)),
                leftOn(row, held),
                held.map(Pupil::lacksCapacity).orElse(false));
    }

    /** Of a child not on roll the register holds no leaving: a row of the list admits the child. */
    private static Optional<LocalDate> leftOn(ReadRow row, Optional<Pupil> held) {
        return row.leaving().stated()
                ? row.leaving().on()
                : held.filter(pupil -> !pupil.prospective()).flatMap(Pupil::leftOn);
    }

    private List<Contact> contacts(ReadRow row, String pupil, List<Contact> held) {
        List<Contact> contacts = new ArrayList<>(held);
        for (ReadRow.Parent parent : row.parents()) {
            Optional<Contact> known = held.stream()
                    .filter(contact -> contact.kind() == Contact.Kind.PARENT)
                    .filter(contact -> contact.name().equalsIgnoreCase(parent.name()))
                    .findFirst();
            known.ifPresent(contacts::remove);
            contacts.add(contact(row, parent, pupil, known));
        }
        return contacts;
    }

    private Contact contact(ReadRow row, ReadRow.Parent parent, String pupil, Optional<Contact> known) {
        Optional<String> email = parent.email().or(() -> known.flatMap(Contact::email));
        boolean consent = parent.consent().orElseGet(() -> heldConsent(row, parent, email, known));
        if (consent && email.isEmpty()) {
            errors.add(new ImportError(
                    row.number(),
                    parent.place() == 1 ? PARENT_1_CONSENT.heading() : PARENT_2_CONSENT.heading(),
                    "Yes",
                    "consent is given for one e-mail address (Education Act 1996, s.572(2))",
                    "Give the address, or answer No."));
        }
        return new Contact(
                known.map(Contact::id).orElseGet(newId),
                pupil,
                Contact.Kind.PARENT,
                known.map(Contact::name).orElse(parent.name()),
                known.flatMap(Contact::organisation),
                email,
                parent.telephone().or(() -> known.flatMap(Contact::telephone)),
                parent.address().or(() -> known.flatMap(Contact::address)),
                known.map(Contact::parentalResponsibility).orElse(true),
                consent);
    }

    /** Consent is to one address, so it does not pass to another. */
    private boolean heldConsent(ReadRow row, ReadRow.Parent parent, Optional<String> email, Optional<Contact> known) {
        boolean consented = known.map(Contact::electronicConsent).orElse(false);
        boolean sameAddress = email.equals(known.flatMap(Contact::email));
        if (consented && !sameAddress) {
            notes.add(new ImportNote(
                    row.number(),
                    parent.place() == 1 ? PARENT_1_EMAIL.heading() : PARENT_2_EMAIL.heading(),
                    "The address is new and the consent was to the old one: documents go by post until consent is"
                            + " recorded again."));
        }
        return consented && sameAddress;
    }
}
