package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.draftplanconsultation.engine.DraftPlanConsultationProcess;
import org.sendcasework.planimplementation.engine.PlanImplementationProcess;
import org.sendcasework.register.Provision;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A child whom nobody at ROOTS knows, from the consultation on the draft plan to the review that opens by itself, each day
 * worked by hand.
 *
 * <p>ROOTS is in school until Thursday 16 July 2026 and again from Thursday 3 September: the last days before the holiday
 * and the first after it are for training.
 */
@ProcessTest
class FromConsultationToFirstReviewTest {
    private static final String ROOTS = "roots";
    private static final AtomicInteger CHILDREN = new AtomicInteger();

    private final CaseScene scene;

    FromConsultationToFirstReviewTest(@Autowired CaseScene scene) {
        this.scene = scene;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_child_who_is_not_on_roll_is_admitted_on_the_first_day_and_reviewed_in_the_year_of_a_first_plan() {
        Walk walk = new Walk(scene, ROOTS);
        String implementation = awaited(walk, Map.of("planKind", "made"));
        // the twelve months starting with Fri 3 July 2026 end on Fri 2 July 2027; 4 weeks before, Fri 4 June
        assertThat(walk.record(implementation)).contains("decided by Friday 2 July 2027");

        starts(walk, implementation);
        walk.morningOf("2026-09-04");
        // Fri 4 June 2027 is in half term: the last school day before it is Fri 28 May, 8 weeks before that Fri 2 April
        walk.morningOf("2027-04-01");
        assertThat(walk.review()).isEmpty();
        walk.morningOf("2027-04-02");
        String review = walk.review().orElseThrow();
        assertThat(walk.deadlines(review)).containsExactly("ar-cycle 2027-07-02 2027-07-02 OPEN");
    }

    /** The plan was first made on 12 May 2024 and last reviewed on Monday 10 November 2025. */
    @Test
    void a_child_who_comes_with_an_amended_plan_keeps_its_year_and_is_reviewed_as_soon_as_on_roll() {
        Walk walk = new Walk(scene, ROOTS);
        String implementation = awaited(
                walk, Map.of("planKind", "amended", "firstMadeOn", "2024-05-12", "lastReviewedOn", "2025-11-10"));
        assertThat(walk.plan().lastAmendedOn()).contains(LocalDate.of(2026, 7, 3));
        // the twelve months starting with Mon 10 November 2025 end on Mon 9 November 2026; 4 weeks before, 12 October
        assertThat(walk.record(implementation)).contains("decided by Monday 9 November 2026");

        // 8 weeks before Mon 12 October is Mon 17 August: a child who is not on roll has no review here
        walk.morningOf("2026-08-17");
        walk.morningOf("2026-09-03");
        assertThat(walk.review()).as("at six the child is not on roll").isEmpty();
        starts(walk, implementation);
        walk.morningOf("2026-09-04");
        String review = walk.review().orElseThrow();
        assertThat(walk.deadlines(review)).containsExactly("ar-cycle 2026-11-09 2026-11-09 OPEN");
        // notice of a meeting on 12 October by Sun 27 September, from school by Fri 25 September; three weeks before
        // that
        // is past: a week from today
        assertThat(walk.tasks(review)).containsExactly("Task_SetTheMeetingDate 2026-09-11");
        assertThat(walk.timers(review)).containsExactly("BoundaryEvent_TwelveMonthsAtRisk 2026-09-26T00:00");
    }

    /** June and July: ROOTS is consulted about a child whom it does not know, is named, and prepares. */
    private String awaited(Walk walk, Map<String, Object> kind) {
        scene.staff("music@" + ROOTS, "teacher", ROOTS);
        walk.to("2026-06-01");
        Map<String, Object> child = new HashMap<>(Map.of(
                "childGivenName", "Teal",
                "childFamilyName", "Marchbanks" + CHILDREN.incrementAndGet(),
                "childDateOfBirth", "2013-02-11",
                "childParentName", "Una Marchbanks",
                "consultedOn", "2026-06-01",
                "startWanted", "September"));
        String consultation = walk.open(DraftPlanConsultationProcess.KEY, child);
        walk.of(scene.register.pupil(walk.file(consultation).pupil()).orElseThrow());
        assertThat(walk.pupil().awaited()).isTrue();
        // Mon 1 June + 15 days
        assertThat(walk.deadlines(consultation)).containsExactly("ehcp-school-consult 2026-06-16 2026-06-16 OPEN");
        assertThat(walk.timers(consultation))
                .containsExactly(
                        "BoundaryEvent_ReplyLastSchoolDay 2026-06-16T07:00",
                        "BoundaryEvent_ReplyOverdue 2026-06-17T00:00",
                        "BoundaryEvent_ReplyReminder 2026-06-11T07:00");
        walk.to("2026-06-09");
        walk.handIn(consultation, "Task_CheckThePapers", Answers.papers());
        walk.handIn(consultation, "Task_DraftTheReply", Answers.reply());
        // Tue 16 June - 2 days is a Sunday
        assertThat(walk.tasks(consultation)).containsExactly("Task_DecideTheReply 2026-06-12");
        walk.handIn(consultation, "Task_DecideTheReply", Map.of("replyAgreed", "yes"));
        walk.handIn(consultation, "Task_SendTheReply", Answers.replySent("2026-06-09"));
        // Tue 16 June + 4 weeks
        assertThat(walk.tasks(consultation)).containsExactly("Task_RecordWhichSettingIsNamed 2026-07-14");
        walk.to("2026-07-06");
        walk.handIn(
                consultation,
                "Task_RecordWhichSettingIsNamed",
                Map.of("named", "this", "finalPlanOn", "2026-07-03", "finalPlanReceivedOn", "2026-07-06"));
        assertThat(walk.outcome(consultation)).isEqualTo("setting named");
        String implementation = walk.openCase(PlanImplementationProcess.KEY);
        assertThat(walk.references()).containsExactlyInAnyOrder(consultation, implementation);
        assertThat(walk.record(consultation)).contains(implementation);
        assertThat(walk.record(implementation)).contains(consultation);
        prepare(walk, implementation, kind);
        return implementation;
    }

    private void prepare(Walk walk, String implementation, Map<String, Object> kind) {
        // Mon 6 July + 3 days
        assertThat(walk.tasks(implementation)).containsExactly("Task_ConfirmTheAdmission 2026-07-09");
        walk.to("2026-07-07");
        walk.handIn(
                implementation,
                "Task_ConfirmTheAdmission",
                Map.of("weAdmit", true, "startsOn", "2026-09-03", "admissionWords", "Two visits before the holiday."));
        // Tue 7 July + 5 days is a Sunday
        assertThat(walk.tasks(implementation)).containsExactly("Task_CheckThePlanSections 2026-07-13");
        walk.to("2026-07-08");
        walk.handIn(implementation, "Task_CheckThePlanSections", Answers.sections(kind));
        assertThat(walk.pupil().provision()).isEqualTo(Provision.E);
        // the last school day before Thu 3 September is Thu 16 July; nine days before that is past: today
        assertThat(walk.tasks(implementation))
                .containsExactly(
                        "Task_ArrangeTheProvision 2026-07-16",
                        "Task_ListWhoWorksWithThePupil 2026-07-08",
                        "Task_MeetTheFamily 2026-07-16");
        assertThat(walk.timers(implementation))
                .containsExactly(
                        "CatchEvent_PupilStarts 2026-09-03T07:00",
                        // Thu 16 July - 3 days is Mon 13: when it has ended
                        "StartEvent_ConfirmationsLate 2026-07-14T00:00");
        walk.handIn(
                implementation,
                "Task_ListWhoWorksWithThePupil",
                Answers.whoWorksWithThePupil(List.of("music@" + ROOTS), ""));
        assertThat(walk.tasks(implementation)).contains("Task_TellEveryone 2026-07-09"); // Thu 16 July - 1 week
        walk.handIn(implementation, "Task_TellEveryone", Answers.told(walk.people(implementation), "2026-07-08"));
        assertThat(walk.tasks(implementation)).contains("Task_ConfirmThatYouKnowThePlan 2026-07-13");
        walk.handIn(implementation, "Task_ConfirmThatYouKnowThePlan", Answers.iKnow());
        walk.handIn(implementation, "Task_ArrangeTheProvision", Answers.provision("2026-09-03"));
        walk.handIn(implementation, "Task_ArrangeHealthAndSocialCare", Answers.noHealthOrCare());
        walk.handIn(implementation, "Task_MeetTheFamily", Answers.familyMet("2026-07-08"));
        assertThat(walk.tasks(implementation)).isEmpty();
    }

    private void starts(Walk walk, String implementation) {
        assertThat(walk.file(implementation).closed()).isEmpty();
        assertThat(walk.pupil().awaited()).isTrue();
        walk.to("2026-09-03");
        assertThat(walk.fired()).endsWith("CatchEvent_PupilStarts 2026-09-03T07:00");
        assertThat(walk.pupil().onRoll()).isTrue();
        assertThat(walk.outcome(implementation)).isEqualTo("plan in place");
    }
}
