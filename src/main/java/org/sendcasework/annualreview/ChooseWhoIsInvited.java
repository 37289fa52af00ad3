package org.sendcasework.annualreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Person;
import org.sendcasework.register.Contact;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.Shown;

/** The five whom regulation 20(2) requires to be invited, and whoever else the pupil needs there. */
final class ChooseWhoIsInvited implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.PARENTS_INVITED,
                ReviewFields.PARENT_LEFT_OUT,
                ReviewFields.LA_EDUCATION_NAME,
                ReviewFields.LA_EDUCATION_EMAIL,
                ReviewFields.HEALTH_NAME,
                ReviewFields.HEALTH_EMAIL,
                ReviewFields.SOCIAL_CARE_NAME,
                ReviewFields.SOCIAL_CARE_EMAIL,
                ReviewFields.OTHERS_INVITED,
                ReviewFields.MORE_INVITED,
                ReviewFields.PUPIL_ADVOCATE,
                ReviewFields.PARENT_ADVOCATE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String adulthood = YearsOfReview.of(view).preparesForAdulthood()
                ? "Year 9 or above: preparing for adulthood must be on the agenda (regulation 20(6)). "
                : "";
        String care = view.pupil().lookedAfter()
                ? "Looked after: invite the social worker and the virtual school head. "
                : "";
        return Shown.in(view)
                .deadline(view, ReviewDuties.NOTICE)
                .notice((adulthood + care).strip())
                .list(
                        "parents",
                        WhoCanBeInvited.family(view).stream().map(Option::of).toList())
                .list(
                        "others",
                        WhoCanBeInvited.byNeed(view).stream().map(Option::of).toList())
                .all();
    }

    /** What was chosen before, for a review whose date is set anew; else what the register suggests. */
    @Override
    public Facts suggested(CaseView view) {
        Facts chosen = view.file().facts();
        return chosen.get(ReviewFields.PARENTS_INVITED)
                .map(parents -> Facts.none()
                        .with(ReviewFields.PARENTS_INVITED, stillOffered(parents, WhoCanBeInvited.family(view)))
                        .with(
                                ReviewFields.OTHERS_INVITED,
                                stillOffered(
                                        chosen.get(ReviewFields.OTHERS_INVITED).orElse(Set.of()),
                                        WhoCanBeInvited.byNeed(view))))
                .orElseGet(() -> fromTheRegister(view));
    }

    private static Set<String> stillOffered(Set<String> chosen, List<Person> offered) {
        return Person.keys(Person.ticked(offered, chosen));
    }

    private static Facts fromTheRegister(CaseView view) {
        return Facts.none()
                .with(ReviewFields.PARENTS_INVITED, Person.keys(WhoCanBeInvited.family(view)))
                .with(ReviewFields.OTHERS_INVITED, Person.keys(WhoCanBeInvited.byNeed(view)))
                .with(
                        ReviewFields.LA_EDUCATION_NAME,
                        name(
                                view,
                                Contact.Kind.LA_EDUCATION_OFFICER,
                                view.setting().localAuthority().team()))
                .with(
                        ReviewFields.LA_EDUCATION_EMAIL,
                        email(
                                view,
                                Contact.Kind.LA_EDUCATION_OFFICER,
                                view.setting().localAuthority().email()))
                .with(
                        ReviewFields.HEALTH_NAME,
                        name(
                                view,
                                Contact.Kind.HEALTH_PROFESSIONAL,
                                "Professional named by the ICB (ask for the name)"))
                .with(ReviewFields.HEALTH_EMAIL, email(view, Contact.Kind.HEALTH_PROFESSIONAL, ""))
                .with(
                        ReviewFields.SOCIAL_CARE_NAME,
                        name(
                                view,
                                Contact.Kind.LA_SOCIAL_CARE_OFFICER,
                                "Social care officer, "
                                        + view.setting().localAuthority().name()))
                .with(ReviewFields.SOCIAL_CARE_EMAIL, email(view, Contact.Kind.LA_SOCIAL_CARE_OFFICER, ""))
                .with(ReviewFields.PUPIL_ADVOCATE, name(view, Contact.Kind.ADVOCATE_FOR_PUPIL, ""))
                .with(ReviewFields.PARENT_ADVOCATE, name(view, Contact.Kind.ADVOCATE_FOR_PARENT, ""));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        List<Person> family = WhoCanBeInvited.family(view);
        Set<String> chosen = submitted.get(ReviewFields.PARENTS_INVITED).orElse(Set.of());
        boolean explained =
                !submitted.get(ReviewFields.PARENT_LEFT_OUT).orElse("").isBlank();
        return new Check(view, submitted)
                .that(
                        !family.isEmpty(),
                        ReviewFields.PARENTS_INVITED,
                        "the register names nobody who holds the decisions for this pupil; add the parent (or, after"
                                + " compulsory school age, the young person's representative) to the register first")
                .given(
                        ReviewFields.PARENTS_INVITED,
                        "the parent or the young person must be invited (regulation 20(2)(a))")
                .among(ReviewFields.PARENTS_INVITED, family)
                .that(
                        chosen.isEmpty() || chosen.size() == family.size() || explained,
                        ReviewFields.PARENT_LEFT_OUT,
                        "each parent is invited (regulation 20(2)(a)); tick them all, or say why one is left out")
                .given(ReviewFields.LA_EDUCATION_NAME, "must be invited (regulation 20(2)(c)); give a name or the team")
                .given(ReviewFields.HEALTH_NAME, "must be invited (regulation 20(2)(d)); give a name or the service")
                .given(ReviewFields.SOCIAL_CARE_NAME, "must be invited (regulation 20(2)(e)); give a name or the team")
                .among(ReviewFields.OTHERS_INVITED, WhoCanBeInvited.byNeed(view))
                .orElse(() -> {
                    List<Person> people = chosen(view, submitted);
                    return new FormOutcome.Accepted(Change.said("Invited to the review: " + Shown.names(people) + ".")
                            .with(submitted.inPlaceOf(view.file().facts(), fields()))
                            .people(people));
                });
    }

    private static List<Person> chosen(CaseView view, Facts submitted) {
        List<Person> people = new ArrayList<>();
        people.addAll(Person.ticked(WhoCanBeInvited.family(view), submitted.require(ReviewFields.PARENTS_INVITED)));
        people.add(
                WhoCanBeInvited.professional("head", view.setting().title(Role.HEADTEACHER), headOf(view), "", true));
        people.add(officer(
                "la-sen",
                "LA officer for SEN",
                submitted,
                ReviewFields.LA_EDUCATION_NAME,
                ReviewFields.LA_EDUCATION_EMAIL));
        people.add(officer(
                "health", "Health professional", submitted, ReviewFields.HEALTH_NAME, ReviewFields.HEALTH_EMAIL));
        people.add(officer(
                "la-care",
                "LA social care officer",
                submitted,
                ReviewFields.SOCIAL_CARE_NAME,
                ReviewFields.SOCIAL_CARE_EMAIL));
        Set<String> others = submitted.get(ReviewFields.OTHERS_INVITED).orElse(Set.of());
        people.addAll(Person.ticked(WhoCanBeInvited.byNeed(view), others));
        advocate(submitted, ReviewFields.PUPIL_ADVOCATE, "advocate-pupil").ifPresent(people::add);
        advocate(submitted, ReviewFields.PARENT_ADVOCATE, "advocate-parent").ifPresent(people::add);
        List<String> more = submitted
                .get(ReviewFields.MORE_INVITED)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        // the key follows the name, so that an edited list never gives one person another's events
        more.forEach(name -> people.add(WhoCanBeInvited.professional(
                "more-" + Integer.toHexString(name.hashCode()), "Also invited", name, "", false)));
        return List.copyOf(people);
    }

    private static Person officer(String key, String part, Facts submitted, Field<String> name, Field<String> email) {
        return WhoCanBeInvited.professional(
                key, part, submitted.require(name), submitted.get(email).orElse(""), true);
    }

    private static Optional<Person> advocate(Facts submitted, Field<String> field, String key) {
        return submitted.get(field).map(name -> WhoCanBeInvited.professional(key, field.label(), name, "", false));
    }

    private static String headOf(CaseView view) {
        return "The " + WhoCanBeInvited.lower(view.setting().title(Role.HEADTEACHER)) + " of "
                + view.setting().name();
    }

    private static String name(CaseView view, Contact.Kind kind, String otherwise) {
        return contact(view, kind).map(Contact::name).orElse(otherwise);
    }

    private static String email(CaseView view, Contact.Kind kind, String otherwise) {
        return contact(view, kind).flatMap(Contact::email).orElse(otherwise);
    }

    private static Optional<Contact> contact(CaseView view, Contact.Kind kind) {
        return view.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .findFirst();
    }
}
