package org.sendcasework.register;

import static org.sendcasework.register.RegisterColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        List<EhcPlan> plans =
                new PlanMerge(row, pupil.id(), held.map(RegisterEntry::plans).orElse(List.of())).plans();
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
                row.leaving().stated() ? row.leaving().on() : held.flatMap(Pupil::leftOn),
                held.map(Pupil::lacksCapacity).orElse(false));
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

    /** The plans of one pupil after one row. */
    private final class PlanMerge {
        private final ReadRow row;
        private final ReadRow.Plan read;
        private final String pupil;
        private final List<EhcPlan> held;

        PlanMerge(ReadRow row, String pupil, List<EhcPlan> held) {
            this.row = row;
            this.read = row.plan();
            this.pupil = pupil;
            this.held = held;
        }

        List<EhcPlan> plans() {
            Optional<EhcPlan> maintained =
                    held.stream().filter(plan -> plan.ceasedOn().isEmpty()).findFirst();
            if (row.provision() == Provision.E) {
                return maintained.isPresent() ? replaced(maintained.get()) : withNewPlan();
            }
            if (read.ceased().isPresent()) {
                return ceasing(maintained);
            }
            maintained.ifPresent(plan -> refuse(
                    RegisterColumn.PROVISION,
                    row.provision().name(),
                    "the register holds a plan made on " + plan.madeOn() + " that is maintained",
                    "Give the day it ceased in '" + PLAN_CEASED.heading() + "', or provision E."));
            return held;
        }

        private List<EhcPlan> withNewPlan() {
            if (read.made().isEmpty()) {
                refuse(
                        PLAN_MADE,
                        "",
                        "provision E means a plan, and a plan has the day it was made",
                        "Give the day on which the plan was made.");
                return held;
            }
            Optional<EhcPlan> ceased = held.stream()
                    .filter(plan -> !plan.madeOn().isBefore(read.made().get()))
                    .findFirst();
            if (ceased.isPresent()) {
                refuse(
                        PLAN_MADE,
                        read.made().get().toString(),
                        "the register holds that the plan made on "
                                + ceased.get().madeOn() + " ceased on "
                                + ceased.get().ceasedOn().orElseThrow(),
                        "Give the day of the new plan; or provision K or N, if there is none.");
                return held;
            }
            return Stream.concat(Stream.of(newPlan()), held.stream()).toList();
        }

        private List<EhcPlan> ceasing(Optional<EhcPlan> maintained) {
            Optional<EhcPlan> ending = maintained.or(() -> held.stream()
                    .filter(plan -> read.made().map(plan.madeOn()::equals).orElse(true))
                    .findFirst());
            if (ending.isPresent()) {
                return replaced(ending.get());
            }
            if (read.made().isEmpty()) {
                refuse(
                        PLAN_CEASED,
                        read.ceased().orElseThrow().toString(),
                        "a plan that ceased has the day it was made",
                        "Give the day on which the plan was made.");
                return held;
            }
            return Stream.concat(Stream.of(newPlan()), held.stream()).toList();
        }

        private EhcPlan newPlan() {
            return new EhcPlan(
                    newId.get(),
                    pupil,
                    read.authority().orElse(setting.localAuthority()),
                    read.made().orElseThrow(),
                    read.reviewed(),
                    Optional.empty(),
                    read.ceased());
        }

        private List<EhcPlan> replaced(EhcPlan old) {
            EhcPlan updated = new EhcPlan(
                    old.id(),
                    pupil,
                    read.authority().orElse(old.localAuthority()),
                    read.made().orElse(old.madeOn()),
                    laterReview(old),
                    old.lastAmendedOn(),
                    read.ceased().or(old::ceasedOn));
            if (updated.ceasedOn().filter(updated.madeOn()::isAfter).isPresent()) {
                refuse(
                        PLAN_CEASED,
                        updated.ceasedOn().get().toString(),
                        "a plan ceases after it was made, on " + updated.madeOn(),
                        "Correct the date.");
            }
            return held.stream()
                    .map(plan -> plan.id().equals(old.id()) ? updated : plan)
                    .toList();
        }

        /** The register learns of a decision from the review itself, often before the school's other system does. */
        private Optional<LocalDate> laterReview(EhcPlan old) {
            if (read.reviewed().isEmpty() || old.lastReviewedOn().isEmpty()) {
                return read.reviewed().or(old::lastReviewedOn);
            }
            if (read.reviewed().get().isBefore(old.lastReviewedOn().get())) {
                notes.add(new ImportNote(
                        row.number(),
                        PLAN_REVIEWED.heading(),
                        "The register holds a later review, decided on "
                                + old.lastReviewedOn().get() + ", and keeps it."));
                return old.lastReviewedOn();
            }
            return read.reviewed();
        }

        private void refuse(RegisterColumn column, String value, String rule, String whatToDo) {
            errors.add(new ImportError(row.number(), column.heading(), value, rule, whatToDo));
        }
    }
}
