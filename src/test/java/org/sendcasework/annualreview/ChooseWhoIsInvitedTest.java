package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.ASH;
import static org.sendcasework.annualreview.Reviews.BRYN;
import static org.sendcasework.annualreview.Reviews.ROOTS;
import static org.sendcasework.annualreview.Reviews.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Person;
import org.sendcasework.register.Contact;

/** Robin, born on 1 May 2017, is eight; whoever was born on 1 May 2009 left compulsory school age on 27 June 2025. */
class ChooseWhoIsInvitedTest {
    private static final ChooseWhoIsInvited STEP = new ChooseWhoIsInvited();
    private static final LocalDate SIXTEEN_LAST_YEAR = LocalDate.of(2009, 5, 1);

    @Test
    void the_five_of_the_regulation_are_invited_and_required() {
        List<Person> people = invited(Reviews.opened(), everyoneSuggested(Reviews.opened()));

        assertThat(people)
                .filteredOn(Person::required)
                .extracting(Person::key)
                .containsExactly("c-ash", "c-bryn", "head", "la-sen", "health", "la-care");
    }

    @Test
    void the_form_cannot_be_handed_in_without_one_of_the_five() {
        assertThat(Reviews.opened().refused(STEP, Facts.none()))
                .containsExactly(
                        "Parents, or the young person: the parent or the young person must be invited (regulation"
                                + " 20(2)(a))",
                        "LA officer for SEN, name: must be invited (regulation 20(2)(c)); give a name or the team",
                        "Health professional, name: must be invited (regulation 20(2)(d)); give a name or the service",
                        "LA social care officer, name: must be invited (regulation 20(2)(e)); give a name or the team");
    }

    @Test
    void a_parent_is_left_out_only_for_a_reason() {
        Facts one = everyoneSuggested(Reviews.opened()).with(ReviewFields.PARENTS_INVITED, Set.of("c-ash"));

        assertThat(Reviews.opened().refused(STEP, one))
                .containsExactly(
                        "Why a parent is left out: each parent is invited (regulation 20(2)(a)); tick them all,"
                                + " or say why one is left out");
        assertThat(invited(
                        Reviews.opened(),
                        one.with(ReviewFields.PARENT_LEFT_OUT, "A court order of 3 March forbids it.")))
                .extracting(Person::key)
                .contains("c-ash")
                .doesNotContain("c-bryn");
    }

    @Test
    void the_headteacher_is_invited_without_being_asked_for_and_under_the_settings_own_title() {
        Reviews roots = Reviews.opened().at(ROOTS);

        assertThat(invited(roots, everyoneSuggested(roots)))
                .filteredOn(person -> person.key().equals("head"))
                .singleElement()
                .satisfies(head -> {
                    assertThat(head.name()).isEqualTo("The co-headteacher of ROOTS");
                    assertThat(head.required()).isTrue();
                });
    }

    @Test
    void a_register_without_a_parent_is_refused_with_what_to_do() {
        assertThat(Reviews.opened().knowing().refused(STEP, everyoneSuggested(Reviews.opened())))
                .first()
                .asString()
                .contains("the register names nobody who holds the decisions for this pupil; add the parent");
    }

    @Test
    void the_parents_are_suggested_and_the_authoritys_team_stands_in_for_a_name() {
        Facts suggested = STEP.suggested(Reviews.opened().view());

        assertThat(suggested.require(ReviewFields.PARENTS_INVITED)).containsExactlyInAnyOrder("c-ash", "c-bryn");
        assertThat(suggested.require(ReviewFields.LA_EDUCATION_NAME)).isEqualTo("Special Educational Needs Team");
        assertThat(suggested.require(ReviewFields.LA_EDUCATION_EMAIL)).isEqualTo("send@saltwick.example");
    }

    @Test
    void the_officers_and_advocates_of_the_register_are_suggested_by_name() {
        Facts suggested = STEP.suggested(Reviews.opened()
                .knowing(
                        ASH,
                        contact("marsh", Contact.Kind.LA_EDUCATION_OFFICER, "Cleo Marsh", false, true),
                        contact("fenn", Contact.Kind.HEALTH_PROFESSIONAL, "Dr Ida Fenn", false, true),
                        contact("vale", Contact.Kind.LA_SOCIAL_CARE_OFFICER, "Noor Vale", false, true),
                        contact("pike", Contact.Kind.ADVOCATE_FOR_PUPIL, "Wren Pike", false, true))
                .view());

        assertThat(suggested.require(ReviewFields.LA_EDUCATION_NAME)).isEqualTo("Cleo Marsh");
        assertThat(suggested.require(ReviewFields.HEALTH_NAME)).isEqualTo("Dr Ida Fenn");
        assertThat(suggested.require(ReviewFields.SOCIAL_CARE_NAME)).isEqualTo("Noor Vale");
        assertThat(suggested.require(ReviewFields.PUPIL_ADVOCATE)).isEqualTo("Wren Pike");
    }

    @Test
    void a_parents_e_mail_may_be_used_only_with_written_consent() {
        List<Person> people = invited(Reviews.opened(), everyoneSuggested(Reviews.opened()));

        assertThat(person(people, "c-ash").mayBeEmailed()).isFalse();
        assertThat(person(people, "c-bryn").mayBeEmailed()).isTrue();
    }

    @Test
    void after_compulsory_school_age_the_young_person_is_invited_in_the_parents_place() {
        Reviews review = Reviews.opened().pupil(SIXTEEN_LAST_YEAR, 12, false);

        assertThat(offered(review, "parents")).containsExactly("young-person");
        assertThat(invited(review, everyoneSuggested(review)))
                .filteredOn(Person::required)
                .extracting(Person::key)
                .startsWith("young-person")
                .doesNotContain("c-ash");
        assertThat(offered(review, "others")).contains("c-ash", "c-bryn").doesNotContain("pupil");
    }

    @Test
    void on_the_last_day_of_compulsory_school_age_the_parents_are_still_the_ones() {
        // born on 1 May 2010: the last Friday in June 2026 is the 26th
        Reviews review = Reviews.opened().pupil(LocalDate.of(2010, 5, 1), 11, false);

        assertThat(offered(review.on("2026-06-26"), "parents")).containsExactly("c-ash", "c-bryn");
        assertThat(offered(review.on("2026-06-27"), "parents")).containsExactly("young-person");
    }

    @Test
    void a_young_person_is_written_to_at_the_address_and_in_the_way_they_agreed_to() {
        Reviews review = Reviews.opened()
                .pupil(SIXTEEN_LAST_YEAR, 12, false)
                .knowing(contact("own", Contact.Kind.YOUNG_PERSON, "Robin Kestrel", false, true));

        Person robin = person(invited(review, everyoneSuggested(review)), "young-person");

        assertThat(robin.email()).contains("own@example.org");
        assertThat(robin.mayBeEmailed()).isTrue();
    }

    @Test
    void a_young_person_who_agreed_to_nothing_is_written_to_on_paper() {
        Reviews review = Reviews.opened().pupil(SIXTEEN_LAST_YEAR, 12, false);

        assertThat(person(invited(review, everyoneSuggested(review)), "young-person")
                        .mayBeEmailed())
                .isFalse();
    }

    @Test
    void a_representative_is_invited_for_a_young_person_who_lacks_capacity_and_the_parents_can_come() {
        Reviews grown = Reviews.opened()
                .pupil(SIXTEEN_LAST_YEAR, 12, false)
                .knowing(ASH, contact("rep", Contact.Kind.REPRESENTATIVE, "Lark Dunmore", false, false));
        Reviews review = grown.pupil(grown.pupil().lackingCapacity());

        assertThat(offered(review, "parents")).containsExactly("c-rep");
        assertThat(offered(review, "others")).contains("pupil", "c-ash");
    }

    @Test
    void a_parent_without_parental_responsibility_is_offered_and_not_required() {
        Reviews review =
                Reviews.opened().knowing(ASH, contact("joss", Contact.Kind.PARENT, "Joss Kestrel", false, false));

        assertThat(offered(review, "parents")).containsExactly("c-ash");
        assertThat(person(invited(review, everyoneSuggested(review)), "c-joss").required())
                .isFalse();
    }

    @Test
    void from_year_nine_preparing_for_adulthood_is_on_the_agenda() {
        LocalDate born = LocalDate.of(2012, 5, 1);

        assertThat(Reviews.opened().at(ROOTS).pupil(born, 9, false).notice(STEP))
                .contains("preparing for adulthood must be on the agenda (regulation 20(6))");
        assertThat(Reviews.opened().at(ROOTS).pupil(born, 8, false).notice(STEP))
                .isEmpty();
    }

    @Test
    void a_looked_after_pupils_social_worker_and_virtual_school_head_are_suggested() {
        Reviews review = Reviews.opened()
                .pupil(LocalDate.of(2017, 5, 1), 4, true)
                .knowing(
                        ASH,
                        contact("sw", Contact.Kind.SOCIAL_WORKER, "Teal Finch", false, true),
                        contact("vsh", Contact.Kind.VIRTUAL_SCHOOL_HEAD, "Moss Hale", false, true));

        assertThat(review.notice(STEP)).contains("invite the social worker and the virtual school head");
        assertThat(STEP.suggested(review.view()).require(ReviewFields.OTHERS_INVITED))
                .contains("c-sw", "c-vsh");
    }

    @Test
    void advocates_for_the_pupil_and_for_the_parents_are_invited_by_name() {
        List<Person> people = invited(
                Reviews.opened(),
                everyoneSuggested(Reviews.opened())
                        .with(ReviewFields.PUPIL_ADVOCATE, "Wren Pike")
                        .with(ReviewFields.PARENT_ADVOCATE, "Sorrel Beck"));

        assertThat(person(people, "advocate-pupil").label()).isEqualTo("Wren Pike, advocate for the pupil");
        assertThat(person(people, "advocate-parent").label()).isEqualTo("Sorrel Beck, advocate for the parents");
    }

    @Test
    void each_line_of_anyone_else_is_one_person_once() {
        List<Person> people = invited(
                Reviews.opened(),
                everyoneSuggested(Reviews.opened()).with(ReviewFields.MORE_INVITED, "Gran\n\n  Uncle Jay \nGran"));

        assertThat(people)
                .filteredOn(person -> person.part().equals("Also invited"))
                .extracting(Person::name)
                .containsExactly("Gran", "Uncle Jay");
    }

    @Test
    void somebody_added_by_hand_keeps_their_key_when_the_list_changes() {
        Facts suggested = everyoneSuggested(Reviews.opened());
        Person before = also(invited(Reviews.opened(), suggested.with(ReviewFields.MORE_INVITED, "Gran\nUncle Jay")));
        Person after =
                also(invited(Reviews.opened(), suggested.with(ReviewFields.MORE_INVITED, "Aunt May\nUncle Jay")));

        assertThat(after.key()).isEqualTo(before.key());
    }

    @Test
    void a_key_that_was_not_offered_is_refused() {
        Facts foreign =
                everyoneSuggested(Reviews.opened()).with(ReviewFields.PARENTS_INVITED, Set.of("c-ash", "c-stranger"));

        assertThat(Reviews.opened().refused(STEP, foreign))
                .containsExactly("Parents, or the young person: the list has changed since the form was opened; open it"
                        + " again");
    }

    @Test
    void a_list_that_is_opened_again_holds_what_was_chosen_and_not_what_the_register_suggests() {
        Reviews chosen = Reviews.opened()
                .fact(ReviewFields.PARENTS_INVITED, Set.of("c-bryn", "c-gone"))
                .fact(ReviewFields.LA_EDUCATION_NAME, "Cleo Marsh");

        Facts suggested = STEP.suggested(chosen.view());

        assertThat(suggested.require(ReviewFields.PARENTS_INVITED)).containsExactly("c-bryn");
        assertThat(suggested.get(ReviewFields.LA_EDUCATION_NAME)).isEmpty();
    }

    @Test
    void an_advocate_struck_off_the_list_does_not_come_back() {
        Reviews before = Reviews.opened().fact(ReviewFields.PUPIL_ADVOCATE, "Wren Pike");

        Reviews after = before.after(before.accepted(STEP, everyoneSuggested(before)));

        assertThat(after.facts().get(ReviewFields.PUPIL_ADVOCATE)).isEmpty();
        assertThat(after.file().person("advocate-pupil")).isEmpty();
    }

    @Test
    void what_is_invited_is_named_in_the_record() {
        assertThat(Reviews.opened()
                        .knowing(ASH, BRYN)
                        .accepted(STEP, everyoneSuggested(Reviews.opened()))
                        .said())
                .startsWith("Invited to the review: Ash Kestrel, Bryn Kestrel, the headteacher of Victoria Road");
    }

    /** What the form opens with, as a person hands it in: fields left empty are not handed in. */
    private static Facts everyoneSuggested(Reviews review) {
        Facts suggested = STEP.suggested(review.view());
        for (var field : STEP.fields()) {
            if (suggested.get(field).isEmpty()) {
                suggested = suggested.without(field);
            }
        }
        return suggested;
    }

    private static List<Person> invited(Reviews review, Facts submitted) {
        return review.accepted(STEP, submitted).people().orElseThrow();
    }

    private static List<String> offered(Reviews review, String list) {
        return ((List<?>) STEP.shown(review.view()).get(list))
                .stream().map(Option.class::cast).map(Option::value).toList();
    }

    private static Person person(List<Person> people, String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Person also(List<Person> people) {
        Optional<Person> jay = people.stream()
                .filter(person -> person.name().equals("Uncle Jay"))
                .findFirst();
        return jay.orElseThrow();
    }
}
