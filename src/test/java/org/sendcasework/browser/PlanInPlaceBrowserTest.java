package org.sendcasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A plan that names Victoria Road for a child nobody there knows yet, from its arrival to the child's first morning. */
class PlanInPlaceBrowserTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
    private static final LocalDate STARTS = LocalDate.of(2026, 3, 9);
    private static final String PUPIL = "Q.M., Year 4";

    @Test
    void a_child_comes_with_a_plan_and_everyone_knows_before_the_first_morning() {
        try (Journey journey = Journey.at("victoria-road", RECEIVED)) {
            receive(journey);
            admit(journey);
            checkThePlan(journey);
            everyoneKnows(journey);
            arrange(journey);
            theFirstMorning(journey);
        }
    }

    private static void receive(Journey journey) {
        TasklistPage senco = journey.as("senco");
        senco.startProcess("Plan implementation")
                .tick("The child is not on the list")
                .write("Child’s given name", "Quill")
                .write("Child’s family name", "Marlowe-Test")
                .day("Child’s date of birth", LocalDate.of(2017, 5, 1))
                .write("A parent’s name", "Hazel Marlowe-Test")
                .day("What date does the final plan bear?", RECEIVED.minusDays(1))
                .day("When did you receive it?", RECEIVED)
                .picture("receive-a-final-plan");
        senco.start();
    }

    private static void admit(Journey journey) {
        TasklistPage head = journey.as("headteacher");
        assertThat(head.list("My role's tasks").card(PUPIL))
                .contains("Confirm the admission", "Act by: Friday 6 March 2026");
        head.take(PUPIL);
        assertThat(head.says()).contains("must admit", "Monday 2 March 2026").doesNotContain("on roll already");
        head.day("On which day does the pupil start?", STARTS)
                .write("What is agreed with the family", "Two visits in the week before.")
                .write("What worries the school", "There is no hoist yet.")
                .tick("We admit the pupil")
                .picture("confirm-the-admission");
        head.complete();
    }

    private static void checkThePlan(Journey journey) {
        TasklistPage senco = journey.as("senco");
        senco.list("My role's tasks")
                .take(PUPIL)
                .tickEveryone("Which sections does the plan have")
                .choose("What kind of plan is it?", "Made now")
                .complete();
        senco.list("My role's tasks").take("Tell the authority");
        assertThat(senco.says()).contains("There is no hoist yet.", "We admit the pupil");
        senco.day("When did you send it?", RECEIVED)
                .write("How, and what did they answer?", "By e-mail; it orders one.")
                .complete();
    }

    private static void everyoneKnows(Journey journey) {
        TasklistPage senco = journey.as("senco");
        senco.list("My role's tasks").take("List who works with the pupil");
        senco.tickEveryone("Which teachers?")
                .write("Who else works with the pupil?", "Kim Reed, midday supervisor")
                .write("What do they need to know", "Tires after noon.")
                .write("What does the plan ask of them?", "Short tasks, one at a time.")
                .picture("list-who-works-with-the-pupil");
        senco.complete();
        senco.list("My role's tasks").take("Tell everyone");
        assertThat(senco.says()).contains("Short tasks, one at a time.", "Kim Reed, midday supervisor");
        senco.choose("How?", "At a meeting").complete();

        TasklistPage teacher = journey.as("teacher");
        teacher.list("My tasks").open("Confirm that you know the plan · ");
        assertThat(teacher.says()).contains("Tires after noon.", "Short tasks, one at a time.");
        teacher.tick("I know what the pupil needs")
                .write("What do you still need for it?", "A timer.")
                .picture("confirm-that-you-know-the-plan");
        teacher.complete();
        TasklistPage second = journey.as("teacher2");
        second.list("My tasks").open("Confirm that you know the plan · ");
        assertThat(second.written("What do you still need for it?")).isEmpty();
        second.tick("I know what the pupil needs").complete();

        senco.list("My role's tasks")
                .take("Record the confirmations")
                .tick("Who has confirmed to you?", "Kim Reed")
                .complete();
    }

    private static void arrange(Journey journey) {
        TasklistPage senco = journey.as("senco");
        provide(senco, "Speech therapy, alone", "More of section F to come");
        assertThat(senco.list("My role's tasks").take("Arrange the provision").says())
                .contains("Speech therapy, alone · Winifred Lark · 2.5 hours a week");
        assertThat(senco.written("What does section F ask for?")).isEmpty();
        senco.choose("What next?", "All of section F is arranged").complete();
        senco.list("My role's tasks")
                .take("Arrange health and social care")
                .choose("Section G: health provision", "The plan has none")
                .choose("Section H1", "The plan has none")
                .choose("Section H2", "The plan has none")
                .complete();
        senco.list("My role's tasks").take("Meet the family");
        assertThat(senco.says()).contains("Monday 1 March 2027", "A timer.");
        senco.day("When did you meet?", RECEIVED)
                .tickEveryone("Who came?")
                .write("How is the plan put in place?", "A visual timetable from the first morning.")
                .write("What should it change for the pupil?", "Reads a page alone.")
                .day("By when should that show?", LocalDate.of(2026, 7, 17))
                .write("What did the pupil say, and how?", "Wants to see the library first.")
                .write("What did the parents say?", "Are glad of the visits.")
                .day("When did they get the record of this?", RECEIVED)
                .choose("By what means?", "By hand")
                .complete();
    }

    private static void provide(TasklistPage senco, String what, String next) {
        senco.list("My role's tasks")
                .take("Arrange the provision")
                .write("What does section F ask for?", what)
                .write("Which outcome does it work towards?", "Says what is wanted")
                .write("Who provides it?", "Winifred Lark")
                .write("How many hours a week?", "2.5")
                .choose("What next?", next)
                .complete();
    }

    private static void theFirstMorning(Journey journey) {
        TasklistPage senco = journey.as("senco");
        senco.page().navigate(journey.address() + "/cases");
        assertThat(senco.page().content()).contains("Q.M.");
        journey.itIs(STARTS);
        for (int tries = 0; tries < 20 && !ended(senco, journey); tries++) {
            senco.page().waitForTimeout(500);
        }
        assertThat(ended(senco, journey)).isTrue();
    }

    private static boolean ended(TasklistPage senco, Journey journey) {
        senco.page().navigate(journey.address() + "/cases?state=closed");
        return senco.page().content().contains("plan in place");
    }
}
