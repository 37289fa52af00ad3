package org.sendcasework.register;

import static org.sendcasework.register.RegisterColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What differs between two states of one pupil's entry, in the words of the columns. */
final class EntryComparison {
    private final List<FieldChange> changes = new ArrayList<>();

    private EntryComparison() {}

    static List<FieldChange> between(RegisterEntry before, RegisterEntry after) {
        EntryComparison comparison = new EntryComparison();
        comparison.pupils(before.pupil(), after.pupil());
        comparison.plans(before.plans(), after.plans());
        for (Contact contact : after.contacts()) {
            comparison.contacts(before.contacts(), contact);
        }
        return List.copyOf(comparison.changes);
    }

    private void pupils(Pupil before, Pupil after) {
        compare(UPN.heading(), before.upn(), after.upn());
        compare(SURNAME.heading(), before.familyName(), after.familyName());
        compare(FORENAME.heading(), before.givenName(), after.givenName());
        compare(BIRTH.heading(), before.dateOfBirth(), after.dateOfBirth());
        compare(YEAR.heading(), before.yearGroupWords(), after.yearGroupWords());
        compare(RegisterColumn.PROVISION.heading(), before.provision(), after.provision());
        compare("SEN Needs", codes(before), codes(after));
        compare(IN_CARE.heading(), yesOrNo(before.lookedAfter()), yesOrNo(after.lookedAfter()));
        compare(
                EAL.heading(),
                yesOrNo(before.englishAsAdditionalLanguage()),
                yesOrNo(after.englishAsAdditionalLanguage()));
        compare(MEDICAL.heading(), yesOrNo(before.medicalCondition()), yesOrNo(after.medicalCondition()));
        compare(TEACHER.heading(), words(before.classTeacher()), words(after.classTeacher()));
        compare("On Roll", yesOrNo(!before.prospective()), yesOrNo(!after.prospective()));
        compare(LEFT_ON.heading(), words(before.leftOn()), words(after.leftOn()));
    }

    private void plans(List<EhcPlan> before, List<EhcPlan> after) {
        for (EhcPlan plan : after) {
            Optional<EhcPlan> old =
                    before.stream().filter(one -> one.id().equals(plan.id())).findFirst();
            compare(
                    PLAN_MADE.heading(),
                    words(old.map(EhcPlan::madeOn)),
                    plan.madeOn().toString());
            compare(PLAN_REVIEWED.heading(), words(old.flatMap(EhcPlan::lastReviewedOn)), words(plan.lastReviewedOn()));
            compare(PLAN_CEASED.heading(), words(old.flatMap(EhcPlan::ceasedOn)), words(plan.ceasedOn()));
            compare(PLAN_AUTHORITY.heading(), words(old.map(EhcPlan::localAuthority)), plan.localAuthority());
        }
    }

    private void contacts(List<Contact> before, Contact after) {
        Optional<Contact> old =
                before.stream().filter(one -> one.id().equals(after.id())).findFirst();
        String who = after.name() + ": ";
        compare("Parent", words(old.map(Contact::name)), after.name());
        compare(who + "Email", words(old.flatMap(Contact::email)), words(after.email()));
        compare(who + "Telephone", words(old.flatMap(Contact::telephone)), words(after.telephone()));
        compare(who + "Address", words(old.flatMap(Contact::address)), words(after.address()));
        compare(
                who + "Consents to E-mail",
                yesOrNo(old.map(Contact::electronicConsent).orElse(false)),
                yesOrNo(after.electronicConsent()));
    }

    private void compare(String column, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(column, before.toString(), after.toString()));
        }
    }

    private static String codes(Pupil pupil) {
        return pupil.needs().stream().map(NeedType::name).collect(Collectors.joining(", "));
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "Yes" : "No";
    }

    private static String words(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
