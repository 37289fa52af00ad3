package org.sendcasework.planimplementation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sendcasework.support.CaseScene.ticks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.ProvisionMap;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole of processes/plan-implementation/plan-implementation.bpmn, each date worked out by hand.
 *
 * <p>The final plan bears the date of Monday 2 March 2026 and is recorded on Tuesday 3 March. Victoria Road's spring term
 * ends on Thursday 2 April, and summer term starts on Monday 20 April.
 */
@ProcessTest
class PlanImplementationProcessTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
    private static final LocalDate PLAN = LocalDate.of(2026, 3, 2);
    private static final String SETTING = "victoria-road";
    private static final String ALMA = "alma@" + SETTING;
    private static final String BO = "bo@" + SETTING;

    private final CaseScene scene;
    private final CaseDesk desk;
    private final CaseStarts starts;
    private final ProvisionMap map;
    private final CaseProcess process;
    private final Map<String, CaseAction> actions = new HashMap<>();

    PlanImplementationProcessTest(
            @Autowired CaseScene scene,
            @Autowired CaseDesk desk,
            @Autowired CaseStarts starts,
            @Autowired ProvisionMap map,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.desk = desk;
        this.starts = starts;
        this.map = map;
        this.process = desk.process(PlanImplementationProcess.KEY).orElseThrow();
        actions.stream()
                .filter(action -> action.process().equals(PlanImplementationProcess.KEY))
                .forEach(action -> this.actions.put(action.key(), action));
    }

    /** What this class proves, it proves of every element that is drawn. */
    @AfterAll
    static void every_element_of_the_diagram_was_passed(@Autowired CaseScene scene) {
        assertThat(scene.neverPassed(PlanImplementationProcess.KEY)).isEmpty();
    }

    @BeforeEach
    void on_the_day_after_the_date_of_the_plan() {
        scene.time.to(RECEIVED);
        scene.staff(ALMA, "teacher", SETTING);
        scene.staff(BO, "teacher", SETTING);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Nested
    class When_it_opens {

        @Test
        void by_hand_it_asks_the_headteacher_to_confirm_the_admission() {
            String reference = opened(onRoll());

            assertThat(reference).matches("PI-26-\\d{4}");
            assertThat(instance(reference)).isWaitingAt(PlanImplementationProcess.CONFIRM_THE_ADMISSION);
            assertThat(instance(reference).getTenantId()).isEqualTo(SETTING);
            assertThat(scene.task(reference, PlanImplementationProcess.CONFIRM_THE_ADMISSION))
                    .hasCandidateGroup("headteacher")
                    .hasName("Confirm the admission · " + reference + " · R.K., Year 4");
            // three days after Tuesday 3 March
            assertThat(scene.dueOn(reference, PlanImplementationProcess.CONFIRM_THE_ADMISSION))
                    .isEqualTo(LocalDate.of(2026, 3, 6));
        }

        @Test
        void a_child_who_is_not_on_the_register_is_described_and_awaited() {
            String reference = scene.openByForm(
                    PlanImplementationProcess.KEY,
                    "senco@" + SETTING,
                    "senco",
                    SETTING,
                    Map.of(
                            "childIsNew", true,
                            "childGivenName", "Wren" + UUID.randomUUID(),
                            "childFamilyName", "Alder",
                            "childDateOfBirth", "2017-05-01",
                            "childParentName", "Kit Alder",
                            "finalPlanOn", "2026-03-02",
                            "finalPlanReceivedOn", "2026-03-03"));

            Pupil child = pupil(reference);
            assertThat(child.awaited()).isTrue();
            assertThat(child.provision()).isEqualTo(Provision.E);
            assertThat(scene.file(reference).facts().stored()).doesNotContainKey("childGivenName");
        }

        @Test
        void handed_over_it_opens_with_the_dates_of_the_plan() {
            Pupil pupil = onRoll();
            CaseView opened = desk.open(
                    process,
                    pupil,
                    process.takeOver(
                            pupil,
                            Optional.empty(),
                            RECEIVED,
                            Facts.none()
                                    .with(Handover.FROM_CASE, "EA-26-0001")
                                    .with(Handover.FINAL_PLAN_ON, PLAN)
                                    .with(Handover.FINAL_PLAN_RECEIVED_ON, RECEIVED)),
                    "the system");
            starts.byMessage(Handover.IMPLEMENTATION.message(), opened);
            String reference = opened.file().reference();

            assertThat(instance(reference))
                    .hasPassed("StartEvent_FinalPlanHandedOver")
                    .isWaitingAt(PlanImplementationProcess.CONFIRM_THE_ADMISSION);
            assertThat(record(reference)).anyMatch(line -> line.startsWith("Handed over by EA-26-0001"));
        }
    }

    @Nested
    class The_admission {

        @Test
        void cannot_be_refused_and_concerns_go_to_the_authority() {
            String reference = opened(onRoll());

            assertThatThrownBy(() -> handIn(
                            reference,
                            PlanImplementationProcess.CONFIRM_THE_ADMISSION,
                            Map.of("weAdmit", false, "admissionWords", "We are full.")))
                    .isInstanceOf(CaseRefusal.class)
                    .hasMessageContaining("section 43");
            assertThat(scene.openTasks(reference)).containsExactly(PlanImplementationProcess.CONFIRM_THE_ADMISSION);

            handIn(
                    reference,
                    PlanImplementationProcess.CONFIRM_THE_ADMISSION,
                    Map.of("weAdmit", true, "admissionWords", "Goes on as before.", "concerns", "No hoist yet."));
            // five days after 3 March is Sunday 8 March: Monday
            assertThat(scene.dueOn(reference, PlanImplementationProcess.CHECK_THE_PLAN_SECTIONS))
                    .isEqualTo(LocalDate.of(2026, 3, 9));
            check(reference);
            assertThat(scene.dueOn(reference, PlanImplementationProcess.TELL_THE_AUTHORITY))
                    .isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(plan(reference)).as("not before the authority has heard").isEmpty();
            handIn(
                    reference,
                    PlanImplementationProcess.TELL_THE_AUTHORITY,
                    Map.of("authorityToldOn", "2026-03-03", "authorityNote", "By e-mail; it will look into it."));
            assertThat(instance(reference)).hasPassed("Task_EnterTheFinalPlan");
            assertThat(plan(reference)).isPresent();
        }

        @Test
        void of_a_child_not_on_roll_comes_on_the_morning_of_the_start_and_everything_is_wanted_before() {
            String reference = opened(awaited());
            confirm(reference, "2026-04-20");
            check(reference);

            assertThat(scene.firesAt(reference, "CatchEvent_PupilStarts"))
                    .as("seven in the morning of 20 April, summer time")
                    .isEqualTo(Instant.parse("2026-04-20T06:00:00Z"));
            // the last school day before 20 April is Thursday 2 April; nine days before that is Tuesday 24 March
            assertThat(scene.dueOn(reference, PlanImplementationProcess.LIST_WHO_WORKS_WITH_THE_PUPIL))
                    .isEqualTo(LocalDate.of(2026, 3, 24));
            assertThat(scene.dueOn(reference, PlanImplementationProcess.ARRANGE_THE_PROVISION))
                    .isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(scene.dueOn(reference, PlanImplementationProcess.MEET_THE_FAMILY))
                    .isEqualTo(LocalDate.of(2026, 4, 2));
            assertThat(scene.firesAt(reference, "StartEvent_ConfirmationsLate"))
                    .as("when Monday 30 March has ended")
                    .isEqualTo(Instant.parse("2026-03-30T23:00:00Z"));
            inPlace(reference);
            assertThat(pupil(reference).awaited()).as("not before the day").isTrue();
            assertThat(scene.file(reference).closed()).isEmpty();

            scene.letFire(reference, "CatchEvent_PupilStarts");

            assertThat(pupil(reference).onRoll()).isTrue();
            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan in place");
        }

        @Test
        void another_start_moves_the_tasks_and_the_timers() {
            String reference = opened(awaited());
            confirm(reference, "2026-04-20");
            check(reference);

            perform(
                    reference,
                    "change-the-start-date",
                    Map.of("day", "2026-04-27", "reason", "The family moves later."));

            assertThat(scene.firesAt(reference, "CatchEvent_PupilStarts"))
                    .isEqualTo(Instant.parse("2026-04-27T06:00:00Z"));
            // Friday 24 April, and nine days before it Wednesday 15 April in the holiday: Thursday 2 April
            assertThat(scene.dueOn(reference, PlanImplementationProcess.MEET_THE_FAMILY))
                    .isEqualTo(LocalDate.of(2026, 4, 24));
            assertThat(scene.dueOn(reference, PlanImplementationProcess.LIST_WHO_WORKS_WITH_THE_PUPIL))
                    .isEqualTo(LocalDate.of(2026, 4, 2));
        }

        @Test
        void that_the_family_no_longer_wants_ends_the_case_and_the_child_is_no_longer_awaited() {
            String reference = opened(awaited());
            confirm(reference, "2026-04-20");

            perform(reference, "withdraw", Map.of("withdrawnBecause", "An appeal named another school."));

            assertThat(instance(reference)).isNull();
            assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("implementation withdrawn");
            assertThat(pupil(reference).onRoll()).isFalse();
            assertThat(pupil(reference).awaited()).isFalse();
        }
    }

    @Nested
    class The_register {

        @Test
        void has_the_plan_once_its_sections_are_checked_and_the_review_runs_from_its_date() {
            String reference = checked();

            EhcPlan plan = plan(reference).orElseThrow();
            assertThat(plan.madeOn()).isEqualTo(PLAN);
            assertThat(plan.localAuthority())
                    .isEqualTo(desk.setting(SETTING).localAuthority().name());
            assertThat(pupil(reference).provision()).isEqualTo(Provision.E);
            // the twelve months starting with 2 March 2026 end on 1 March 2027
            assertThat(record(reference)).anyMatch(line -> line.contains("decided by Monday 1 March 2027"));
        }

        @Test
        void keeps_the_year_of_a_plan_that_was_amended() {
            String reference = opened(onRoll());
            confirm(reference);
            handIn(
                    reference,
                    PlanImplementationProcess.CHECK_THE_PLAN_SECTIONS,
                    Map.of(
                            "sectionsFound", sections(),
                            "planKind", "amended",
                            "firstMadeOn", "2024-06-10",
                            "lastReviewedOn", "2025-12-01"));

            EhcPlan plan = plan(reference).orElseThrow();
            assertThat(plan.madeOn()).isEqualTo(LocalDate.of(2024, 6, 10));
            assertThat(plan.reviewYearStarts()).isEqualTo(LocalDate.of(2025, 12, 1));
            assertThat(plan.lastAmendedOn()).contains(PLAN);
            assertThat(record(reference)).anyMatch(line -> line.contains("decided by Monday 30 November 2026"));
        }

        @Test
        void follows_a_date_that_is_corrected() {
            String reference = checked();

            perform(
                    reference,
                    "correct-a-date",
                    Map.of("which", "finalPlanOn", "day", "2026-02-27", "reason", "Misread."));

            assertThat(plan(reference).orElseThrow().madeOn()).isEqualTo(LocalDate.of(2026, 2, 27));
            assertThat(record(reference)).anyMatch(line -> line.contains("decided by Friday 26 February 2027"));
        }
    }

    @Nested
    class Everyone_who_works_with_the_pupil {

        @Test
        void is_told_and_confirms_for_themselves_and_until_then_the_plan_is_not_in_place() {
            String reference = checked();
            // nine, seven and three days before Tuesday 17 March, Sundays and Saturdays taken back to Friday
            assertThat(scene.dueOn(reference, PlanImplementationProcess.LIST_WHO_WORKS_WITH_THE_PUPIL))
                    .isEqualTo(LocalDate.of(2026, 3, 6));
            list(reference, List.of(ALMA, BO), "Kim Reed, midday supervisor\nSam Hale, driver");
            assertThat(scene.dueOn(reference, PlanImplementationProcess.TELL_EVERYONE))
                    .isEqualTo(LocalDate.of(2026, 3, 10));
            List<String> keys = keys(reference);
            tell(reference, keys.subList(0, 1));
            assertThat(scene.openTasks(reference)).contains(PlanImplementationProcess.TELL_EVERYONE);
            tell(reference, keys.subList(1, keys.size()));

            assertThat(confirming(reference)).extracting(Task::getAssignee).containsExactlyInAnyOrder(ALMA, BO);
            assertThat(confirming(reference))
                    .allSatisfy(task -> assertThat(task.getDueDate().toInstant())
                            .as("Friday 13 March, in the last minute")
                            .isEqualTo(Instant.parse("2026-03-13T23:59:00Z")));
            assertThat(scene.runtime
                            .createVariableInstanceQuery()
                            .variableName(PlanImplementationProcess.PEOPLE_TO_CONFIRM.name())
                            .count())
                    .as("who is asked is not kept in the engine")
                    .isZero();
            assertThat(scene.dueOn(reference, PlanImplementationProcess.RECORD_THE_CONFIRMATIONS))
                    .isEqualTo(LocalDate.of(2026, 3, 13));

            // Alma takes Bo's task by mistake: it counts for Alma, and Bo is asked again
            iKnow(reference, BO, ALMA);
            iKnow(reference, ALMA, ALMA);
            assertThat(confirming(reference)).extracting(Task::getAssignee).containsExactly(BO);
            iKnow(reference, BO, BO);
            assertThat(confirming(reference)).isEmpty();

            record(reference, keys.subList(2, 3));
            record(reference, keys.subList(3, 4));
            assertThat(instance(reference)).hasPassed("EndEvent_EveryoneKnows");
            assertThat(record(reference)).anyMatch(line -> line.startsWith(BO + " confirmed"));
        }

        @Test
        void cannot_pass_the_confirmation_on_to_another_role() {
            String reference = told(List.of(ALMA));
            scene.staff("office@" + SETTING, "office", SETTING);
            String task = confirming(reference).get(0).getId();

            assertThatThrownBy(() -> scene.tasks.setAssignee(task, "office@" + SETTING))
                    .hasMessageContaining("teacher");
        }

        @Test
        void who_is_not_on_the_list_confirms_nothing() {
            String reference = told(List.of(ALMA));
            Task task = confirming(reference).get(0);

            assertThatThrownBy(() -> scene.as("cleo@" + SETTING, "teacher", SETTING, () -> {
                        scene.forms.submitTaskForm(task.getId(), Map.of("iKnowThePlan", true));
                        return null;
                    }))
                    .hasMessageContaining("not on the list");
            assertThat(confirming(reference)).hasSize(1);
        }

        @Test
        void is_chased_when_the_day_is_over() {
            String reference = told(List.of(ALMA));
            assertThat(scene.firesAt(reference, "StartEvent_ConfirmationsLate"))
                    .as("when Friday 13 March has ended")
                    .isEqualTo(Instant.parse("2026-03-14T00:00:00Z"));

            scene.letFire(reference, "StartEvent_ConfirmationsLate");

            assertThat(scene.dueOn(reference, PlanImplementationProcess.CHASE_THE_CONFIRMATIONS))
                    .isEqualTo(LocalDate.of(2026, 3, 17));
            handIn(
                    reference,
                    PlanImplementationProcess.CHASE_THE_CONFIRMATIONS,
                    Map.of(
                            "chasedNow", ticks(keys(reference)),
                            "chasedOn", "2026-03-14",
                            "chaseNote", "Was ill; confirms on Monday."));
            assertThat(confirming(reference)).hasSize(1);
            assertThat(instance(reference)).hasPassed("EndEvent_ConfirmationsChased");
        }

        @Test
        void may_change_and_whoever_has_confirmed_is_not_asked_again() {
            String reference = told(List.of(ALMA, BO));
            iKnow(reference, ALMA, ALMA);
            scene.staff("cleo@" + SETTING, "teacher", SETTING);

            perform(
                    reference,
                    "change-who-works-with-the-pupil",
                    Map.of("peopleChangedBecause", "Bo has left; Cleo takes the class."));
            assertThat(confirming(reference)).isEmpty();
            list(reference, List.of(ALMA, "cleo@" + SETTING), "");
            tell(reference, List.of("t-cleo@" + SETTING));

            assertThat(confirming(reference)).extracting(Task::getAssignee).containsExactly("cleo@" + SETTING);
            iKnow(reference, "cleo@" + SETTING, "cleo@" + SETTING);
            assertThat(instance(reference))
                    .hasPassed("BoundaryEvent_WhoWorksWithThePupilChanged", "EndEvent_EveryoneKnows");
        }
    }

    @Nested
    class The_provision {

        @Test
        void of_section_f_enters_the_provision_map_line_by_line() {
            String reference = checked();
            assertThat(scene.dueOn(reference, PlanImplementationProcess.ARRANGE_THE_PROVISION))
                    .isEqualTo(LocalDate.of(2026, 3, 17));

            provide(reference, "Speech therapy, alone", "more");
            assertThat(scene.openTasks(reference)).contains(PlanImplementationProcess.ARRANGE_THE_PROVISION);
            provide(reference, "Precision teaching, group of three", "all");

            assertThat(map.of(pupil(reference).id()))
                    .extracting(made -> made.what())
                    .containsExactlyInAnyOrder("Speech therapy, alone", "Precision teaching, group of three");
            assertThat(map.of(pupil(reference).id()))
                    .allSatisfy(made -> assertThat(made.hoursPerWeek()).isEqualByComparingTo(new BigDecimal("2.5")));
            assertThat(scene.dueOn(reference, PlanImplementationProcess.ARRANGE_HEALTH_AND_SOCIAL_CARE))
                    .isEqualTo(LocalDate.of(2026, 3, 17));
        }
    }

    @Test
    void a_plan_put_in_place_for_a_pupil_on_roll_closes_the_case() {
        String reference = checked();

        inPlace(reference);

        assertThat(instance(reference)).isNull();
        assertThat(scene.file(reference).closed().orElseThrow().outcome()).isEqualTo("plan in place");
    }

    private Pupil onRoll() {
        return saved(false);
    }

    private Pupil awaited() {
        return saved(true);
    }

    private Pupil saved(boolean prospective) {
        Pupil pupil = new Pupil(
                UUID.randomUUID().toString(),
                SETTING,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.of(ALMA),
                Optional.empty(),
                false,
                prospective);
        scene.register.save(pupil);
        scene.register.save(new Contact(
                UUID.randomUUID().toString(),
                pupil.id(),
                Contact.Kind.PARENT,
                "Ash Kestrel",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("1 Mill Lane"),
                true,
                false));
        return pupil;
    }

    private String opened(Pupil pupil) {
        return scene.openByForm(
                PlanImplementationProcess.KEY,
                "senco@" + SETTING,
                "senco",
                SETTING,
                Map.of("pupilId", pupil.id(), "finalPlanOn", "2026-03-02", "finalPlanReceivedOn", "2026-03-03"));
    }

    /** Of a pupil on roll, with all sections there: three strands wait. */
    private String checked() {
        String reference = opened(onRoll());
        confirm(reference);
        check(reference);
        assertThat(scene.openTasks(reference))
                .containsExactlyInAnyOrder(
                        PlanImplementationProcess.LIST_WHO_WORKS_WITH_THE_PUPIL,
                        PlanImplementationProcess.ARRANGE_THE_PROVISION,
                        PlanImplementationProcess.MEET_THE_FAMILY);
        return reference;
    }

    private String told(List<String> teachers) {
        String reference = checked();
        list(reference, teachers, "");
        tell(reference, keys(reference));
        return reference;
    }

    private void confirm(String reference) {
        handIn(
                reference,
                PlanImplementationProcess.CONFIRM_THE_ADMISSION,
                Map.of("weAdmit", true, "admissionWords", "Goes on as before."));
    }

    private void confirm(String reference, String startsOn) {
        handIn(
                reference,
                PlanImplementationProcess.CONFIRM_THE_ADMISSION,
                Map.of("weAdmit", true, "startsOn", startsOn, "admissionWords", "Two visits first."));
    }

    private void check(String reference) {
        handIn(
                reference,
                PlanImplementationProcess.CHECK_THE_PLAN_SECTIONS,
                Map.of("sectionsFound", sections(), "planKind", "made"));
    }

    private static Object sections() {
        return ticks(List.of("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"));
    }

    private void inPlace(String reference) {
        list(reference, List.of(ALMA), "");
        tell(reference, keys(reference));
        iKnow(reference, ALMA, ALMA);
        provide(reference, "Precision teaching", "all");
        handIn(
                reference,
                PlanImplementationProcess.ARRANGE_HEALTH_AND_SOCIAL_CARE,
                Map.of("healthInPlan", "none", "careActInPlan", "none", "careInPlan", "none"));
        handIn(
                reference,
                PlanImplementationProcess.MEET_THE_FAMILY,
                Map.of(
                        "metOn", "2026-03-03",
                        "metWith", ticks(List.of("pupil")),
                        "inPlaceHow", "A visual timetable from Monday.",
                        "expectedImpact", "Reads a page alone.",
                        "impactBy", "2026-07-17",
                        "pupilSaid", "Likes the mornings.",
                        "parentsSaid", "Are content.",
                        "recordGivenOn", "2026-03-03",
                        "recordGivenHow", "hand"));
    }

    /** By the SENCO in person, who may not read accounts and yet can name a colleague. */
    private void list(String reference, List<String> teachers, String others) {
        asSenco(
                reference,
                PlanImplementationProcess.LIST_WHO_WORKS_WITH_THE_PUPIL,
                Map.of(
                        "teachersListed",
                        ticks(teachers.stream().map(login -> "t-" + login).toList()),
                        "othersListed",
                        others,
                        "needsInClass",
                        "Tires after noon.",
                        "askedOfStaff",
                        "Short tasks, one at a time."));
    }

    private void tell(String reference, List<String> keys) {
        asSenco(
                reference,
                PlanImplementationProcess.TELL_EVERYONE,
                Map.of("toldNow", ticks(keys), "toldOn", "2026-03-03", "toldHow", "meeting"));
    }

    private void iKnow(String reference, String whose, String who) {
        Task task = confirming(reference).stream()
                .filter(each -> whose.equals(each.getAssignee()))
                .findFirst()
                .orElseThrow();
        scene.as(who, "teacher", SETTING, () -> {
            scene.forms.submitTaskForm(task.getId(), Map.of("iKnowThePlan", true, "whatINeed", "A timer."));
            return null;
        });
    }

    private void record(String reference, List<String> keys) {
        handIn(
                reference,
                PlanImplementationProcess.RECORD_THE_CONFIRMATIONS,
                Map.of("confirmedNow", ticks(keys), "confirmedOn", "2026-03-03"));
    }

    private void provide(String reference, String what, String next) {
        handIn(
                reference,
                PlanImplementationProcess.ARRANGE_THE_PROVISION,
                Map.of(
                        "provisionWhat", what,
                        "provisionOutcome", "Reads a page alone",
                        "provisionBy", "Lin Moss",
                        "provisionHours", "2.5",
                        "provisionFrom", "2026-03-09",
                        "provisionNext", next));
    }

    private void perform(String reference, String action, Map<String, String> answers) {
        actions.get(action).perform(reference, "senco@" + SETTING, answers);
    }

    private List<Task> confirming(String reference) {
        return scene.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(PlanImplementationProcess.CONFIRM_THAT_YOU_KNOW_THE_PLAN)
                .list();
    }

    private void asSenco(String reference, String task, Map<String, Object> answers) {
        scene.as("senco@" + SETTING, "senco", SETTING, () -> {
            scene.forms.getTaskFormVariables(scene.task(reference, task).getId());
            handIn(reference, task, answers);
            return null;
        });
    }

    private void handIn(String reference, String task, Map<String, Object> answers) {
        scene.handIn(reference, task, answers);
    }

    private ProcessInstance instance(String reference) {
        return scene.instance(PlanImplementationProcess.KEY, reference);
    }

    private List<String> keys(String reference) {
        return scene.file(reference).people().stream()
                .map(person -> person.key())
                .toList();
    }

    private Pupil pupil(String reference) {
        return scene.register.pupil(scene.file(reference).pupil()).orElseThrow();
    }

    private Optional<EhcPlan> plan(String reference) {
        return scene.register.planOf(scene.file(reference).pupil());
    }

    private List<String> record(String reference) {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }
}
