package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.ALMA;
import static org.sendcasework.planimplementation.Implementations.BO;
import static org.sendcasework.planimplementation.Implementations.KIM;
import static org.sendcasework.planimplementation.Implementations.OPENED;
import static org.sendcasework.planimplementation.Implementations.TEACHERS;
import static org.sendcasework.planimplementation.Implementations.accepted;
import static org.sendcasework.planimplementation.Implementations.listed;
import static org.sendcasework.planimplementation.Implementations.opened;
import static org.sendcasework.planimplementation.Implementations.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Person;

class EveryoneKnowsTest {
    private static final ListWhoWorksWithThePupil LIST = new ListWhoWorksWithThePupil(TEACHERS);
    private static final TellEveryone TELL = new TellEveryone();
    private static final ConfirmThatYouKnowThePlan CONFIRM = new ConfirmThatYouKnowThePlan();
    private static final RecordTheConfirmations RECORD = new RecordTheConfirmations();
    private static final ChaseTheConfirmations CHASE = new ChaseTheConfirmations();
    private static final Facts WORDS = Facts.none()
            .with(ImplementationFields.NEEDS_IN_CLASS, "Tires after noon.")
            .with(ImplementationFields.ASKED_OF_STAFF, "Short tasks.");
    private static final Facts I_KNOW = Facts.none().with(ImplementationFields.I_KNOW_THE_PLAN, true);

    @Test
    void the_class_teacher_is_suggested_and_whoever_was_chosen_before_stays_chosen() {
        assertThat(LIST.suggested(opened().view()).require(ImplementationFields.TEACHERS_LISTED))
                .containsExactly(ALMA.key());
        assertThat(LIST.suggested(opened().fact(ImplementationFields.TEACHERS_LISTED, Set.of(BO.key()))
                                .view())
                        .require(ImplementationFields.TEACHERS_LISTED))
                .containsExactly(BO.key());
    }

    @Test
    void teachers_with_a_login_and_others_by_name_make_the_list() {
        Change change = opened().accepted(
                        LIST,
                        WORDS.with(ImplementationFields.TEACHERS_LISTED, Set.of(ALMA.key()))
                                .with(ImplementationFields.OTHERS_LISTED, "Kim Reed\n\n  Sam Hale  \nKim Reed"));

        assertThat(change.people().orElseThrow())
                .extracting(Person::name)
                .containsExactly("Alma Birch", "Kim Reed", "Sam Hale");
    }

    @Test
    void somebody_must_be_on_the_list_and_the_words_for_them_written() {
        assertThat(opened().refused(LIST, Facts.none()))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Teachers with a login: tick or name at least one person");
        assertThat(opened().refused(LIST, WORDS.with(ImplementationFields.TEACHERS_LISTED, Set.of("t-nobody"))))
                .first()
                .asString()
                .contains("the list has changed since the form was opened");
    }

    @Test
    void who_has_confirmed_before_the_list_changed_is_not_asked_again() {
        Map<String, Boolean> answers = listed().done(ImplementationEvents.CONFIRMED, "2026-03-03", ALMA)
                .answers(LIST, WORDS.with(ImplementationFields.TEACHERS_LISTED, Set.of(ALMA.key())));

        assertThat(answers)
                .isEqualTo(Map.of(
                        ImplementationAnswers.LOGINS_CONFIRMED, true, ImplementationAnswers.OTHERS_TO_CONFIRM, false));
    }

    @Test
    void telling_comes_back_until_nobody_is_left() {
        assertThat(listed().answers(TELL, told(ALMA, BO)))
                .isEqualTo(Map.of(ImplementationAnswers.EVERYONE_TOLD, false));
        Implementations two = listed().done(ImplementationEvents.TOLD, "2026-03-03", ALMA, BO);
        assertThat(two.notice(TELL)).isEqualTo("Told already: Alma Birch and Bo Fern.");
        assertThat(two.answers(TELL, told(KIM))).isEqualTo(Map.of(ImplementationAnswers.EVERYONE_TOLD, true));
        assertThat(two.refused(TELL, told())).containsExactly("Told: tick at least one person");
    }

    @Test
    void where_everyone_was_told_before_nobody_need_be_ticked() {
        Implementations all = listed().done(ImplementationEvents.TOLD, "2026-03-03", ALMA, BO, KIM);

        assertThat(all.notice(TELL)).startsWith("Everyone has been told already");
        assertThat(all.answers(TELL, told())).isEqualTo(Map.of(ImplementationAnswers.EVERYONE_TOLD, true));
    }

    @Test
    void what_was_said_before_the_plan_was_final_does_not_count() {
        assertThat(listed().refused(TELL, told(ALMA).with(ImplementationFields.TOLD_ON, LocalDate.of(2026, 3, 1))))
                .containsExactly(
                        "Told on: this is before the date of the final plan; tell them again what became final");
    }

    @Test
    void a_teacher_confirms_for_themselves_and_says_what_they_still_need() {
        Implementations alma = listed().by("alma@victoria-road");
        Change change = alma.accepted(CONFIRM, I_KNOW.with(ImplementationFields.WHAT_I_NEED, "A timer."));

        assertThat(change.events()).singleElement().satisfies(event -> {
            assertThat(event.person()).isEqualTo(ALMA.key());
            assertThat(event.what()).isEqualTo(ImplementationEvents.CONFIRMED);
        });
        assertThat(change.facts().require(ImplementationFields.STAFF_NEED)).isEqualTo("Alma Birch: A timer.");
        assertThat(change.facts().get(ImplementationFields.WHAT_I_NEED))
                .as("the next one opens an empty form")
                .isEmpty();
        assertThat(alma.answers(CONFIRM, I_KNOW)).isEqualTo(Map.of(ImplementationAnswers.LOGINS_CONFIRMED, false));
        assertThat(alma.after(change).by("bo@victoria-road").answers(CONFIRM, I_KNOW))
                .isEqualTo(Map.of(ImplementationAnswers.LOGINS_CONFIRMED, true));
    }

    @Test
    void what_each_still_needs_is_gathered() {
        assertThat(listed().fact(ImplementationFields.STAFF_NEED, "Alma Birch: A timer.")
                        .by("bo@victoria-road")
                        .accepted(CONFIRM, I_KNOW.with(ImplementationFields.WHAT_I_NEED, "Training."))
                        .facts()
                        .require(ImplementationFields.STAFF_NEED))
                .isEqualTo("Alma Birch: A timer.\nBo Fern: Training.");
    }

    @Test
    void nobody_confirms_for_another_and_nobody_without_the_tick() {
        assertThat(listed().by("senco@victoria-road").refused(CONFIRM, I_KNOW))
                .singleElement()
                .asString()
                .contains("you are not on the list");
        assertThat(listed().by("alma@victoria-road").refused(CONFIRM, Facts.none()))
                .singleElement()
                .asString()
                .contains("tick this once you know");
    }

    @Test
    void confirmed_twice_it_is_recorded_once() {
        assertThat(listed().done(ImplementationEvents.CONFIRMED, "2026-03-03", ALMA)
                        .by("alma@victoria-road")
                        .accepted(CONFIRM, I_KNOW)
                        .events())
                .isEmpty();
    }

    @Test
    void who_has_no_login_confirms_to_the_senco() {
        assertThat(listed().answers(RECORD, confirmed("2026-03-03")))
                .isEqualTo(Map.of(ImplementationAnswers.OTHERS_CONFIRMED, true));
        assertThat(listed().refused(
                                RECORD,
                                confirmed("2026-03-03").with(ImplementationFields.CONFIRMED_NOW, Set.of(ALMA.key()))))
                .as("a teacher with a login confirms by a task of their own")
                .hasSize(1);
    }

    @Test
    void nobody_confirms_before_they_were_told() {
        assertThat(listed().done(ImplementationEvents.TOLD, "2026-03-05", KIM)
                        .on("2026-03-06")
                        .refused(RECORD, confirmed("2026-03-04")))
                .containsExactly("Confirmed on: this is before Kim Reed was told");
    }

    @Test
    void who_has_not_confirmed_is_named_and_chased() {
        Implementations late = listed().done(ImplementationEvents.CONFIRMED, "2026-03-03", ALMA, KIM);

        assertThat(late.notice(CHASE)).isEqualTo("Not confirmed yet: Bo Fern.");
        assertThat(late.accepted(
                                CHASE,
                                Facts.none()
                                        .with(ImplementationFields.CHASED_NOW, Set.of(BO.key()))
                                        .with(ImplementationFields.CHASED_ON, OPENED)
                                        .with(ImplementationFields.CHASE_NOTE, "Was ill."))
                        .said())
                .isEqualTo("Late confirmations chased: Bo Fern, Tuesday 3 March 2026.");
        assertThat(late.refused(CHASE, Facts.none().with(ImplementationFields.CHASED_ON, OPENED)))
                .containsExactly(
                        "Chased: tick whom you have spoken to",
                        "Answer: please say what keeps them, and what was agreed");
    }

    @Test
    void tasks_go_to_those_with_a_login_who_have_not_confirmed() {
        assertThat(WhoWorksWithThePupil.loginsToConfirm(
                        listed().done(ImplementationEvents.CONFIRMED, "2026-03-03", ALMA)
                                .file()))
                .isEqualTo(List.of("bo@victoria-road"));
    }

    @Test
    void the_list_is_changed_with_a_reason() {
        ChangeWhoWorksWithThePupil step = new ChangeWhoWorksWithThePupil();

        assertThat(refused(step.take(listed().view(), Facts.none()))).hasSize(1);
        assertThat(accepted(step.take(
                                listed().view(),
                                Facts.none().with(ImplementationFields.CHANGED_BECAUSE, "Bo has left.")))
                        .change()
                        .said())
                .isEqualTo("The list of who works with the pupil changes: Bo has left.");
    }

    private static Facts told(Person... people) {
        return Facts.none()
                .with(ImplementationFields.TOLD_NOW, Person.keys(List.of(people)))
                .with(ImplementationFields.TOLD_ON, OPENED)
                .with(ImplementationFields.TOLD_HOW, "meeting");
    }

    private static Facts confirmed(String day) {
        return Facts.none()
                .with(ImplementationFields.CONFIRMED_NOW, Set.of(KIM.key()))
                .with(ImplementationFields.CONFIRMED_ON, LocalDate.parse(day));
    }
}
