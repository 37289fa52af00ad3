package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseExemptions;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.casefile.Refused;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Role;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Exemptions from the click to the record, in a process of this test's own whose limits the law excuses. */
@ProcessTest
class ExemptionActionsTest {
    private static final String HERE = "victoria-road";
    private static final String SENCO = "senco@victoria-road";
    private static final Field<LocalDate> ASKED_ON = Field.day("adviceAskedOn", "Advice asked on");
    private static final Field<LocalDate> GIVEN_ON = Field.day("adviceGivenOn", "Advice given on");
    private static final Map<String, String> ABSENCE = Map.of(
            "which", "ehcna-advice",
            "ground", "absent-from-area",
            "evidence", "The family's e-mail, in the pupil's file",
            "from", "2026-04-20",
            "until", "2026-05-20");

    private final CaseScene scene;
    private final Cases allCases;
    private final Asking process;
    private final CaseDesk desk;
    private final EngineCases cases;
    private final LateDuties late;
    private String reference;

    ExemptionActionsTest(
            @Autowired CaseScene scene,
            @Autowired Cases allCases,
            @Autowired Settings settings,
            @Autowired StatutoryClock clock,
            @Autowired LawCatalogue law,
            @Autowired WhoIsActing who,
            @Autowired TaskService tasks,
            @Autowired ManagementService jobs,
            @Autowired RepositoryService models,
            @Autowired ConfinedCases confined,
            @Autowired RightsOfTheSeam rights) {
        this.scene = scene;
        this.allCases = allCases;
        this.process = new Asking(clock);
        CaseExemptions exemptions = new CaseExemptions(law);
        this.desk =
                new CaseDesk(scene.files, scene.register, settings, List.of(process), exemptions, confined, scene.time);
        CaseMoments moments = new CaseMoments(desk, who, scene.runtime, tasks, jobs, models);
        List<CaseAction> actions = new ExemptionActions(exemptions, desk, moments).of(List.of(process));
        this.cases = new EngineCases(desk, scene.files, actions, tasks, confined, rights);
        this.late = new LateDuties(scene.runtime, desk, scene.files, scene.time);
    }

    /** A process without a diagram: the school's advice and the authority's decision run from one day. */
    private record Asking(StatutoryClock clock) implements CaseProcess {
        @Override
        public String key() {
            return "asking";
        }

        @Override
        public String prefix() {
            return "AX";
        }

        @Override
        public Map<String, CaseForm> forms() {
            return Map.of();
        }

        @Override
        public List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
            return file.facts().get(ASKED_ON).stream()
                    .flatMap(day -> Stream.of(
                            new CaseDeadline(
                                    clock.deadline("ehcna-advice", day, setting),
                                    file.facts().get(GIVEN_ON)),
                            new CaseDeadline(clock.deadline("ehcna-decide", day, setting), Optional.empty())))
                    .toList();
        }
    }

    @BeforeEach
    void a_case_whose_six_weeks_end_on_26_may() {
        scene.time.to(LocalDate.of(2026, 4, 14));
        Pupil pupil = scene.pupil(HERE, 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10));
        reference = desk.open(
                        process,
                        pupil,
                        new FormOutcome.Accepted(
                                Change.said("Advice asked for.").with(ASKED_ON, LocalDate.of(2026, 4, 14))),
                        SENCO)
                .file()
                .reference();
        scene.time.to(LocalDate.of(2026, 5, 27));
    }

    @AfterEach
    void give_the_clock_back() {
        scene.files.close(reference, LocalDate.of(2026, 5, 27), "test over", SENCO);
        scene.time.backToTheMachines();
    }

    @Test
    void are_offered_for_every_process_that_opens_cases_to_the_senco_and_the_headteacher() {
        assertThat(allCases.actions("annual-review"))
                .filteredOn(action -> action.key().endsWith("-an-exemption"))
                .hasSize(2)
                .allSatisfy(
                        action -> assertThat(action.roles()).containsExactlyInAnyOrder(Role.SENCO, Role.HEADTEACHER));
        assertThat(allCases.actions("late-duty")).isEmpty();
    }

    @Test
    void a_recorded_exemption_disapplies_the_limit_and_leaves_date_and_duty() {
        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.OVERDUE);

        cases.perform(reference, "record-an-exemption", SENCO, ABSENCE);

        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.EXEMPT);
        assertThat(deadline("ehcna-advice").deadline().due()).isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(deadline("ehcna-advice").exemptBecause().orElseThrow()).contains("covers 31 days of the period");
        assertThat(state("ehcna-decide")).isEqualTo(CaseDeadline.State.OVERDUE);
        assertThat(scene.file(reference).exemptions()).singleElement().satisfies(each -> {
            assertThat(each.recordedOn()).isEqualTo(LocalDate.of(2026, 5, 27));
            assertThat(each.by()).isEqualTo(SENCO);
        });
        assertThat(said()).filteredOn(line -> line.contains("xemption")).hasSize(1);
    }

    @Test
    void the_closure_of_the_school_is_refused_with_the_reason_and_nothing_is_recorded() {
        assertThatThrownBy(() -> cases.perform(
                        reference,
                        "record-an-exemption",
                        SENCO,
                        Map.of(
                                "which",
                                "ehcna-advice",
                                "ground",
                                "school-closure",
                                "evidence",
                                "The school calendar",
                                "day",
                                "2026-04-20")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .extracting(Problem::field, Problem::why)
                        .satisfies(words -> assertThat(words.toString())
                                .contains("Ground", "excuse the local authority, not the school")));

        assertThat(scene.file(reference).exemptions()).isEmpty();
        assertThat(said()).noneMatch(line -> line.contains("xemption"));
    }

    @Test
    void a_corrected_day_has_the_exemption_weighed_anew_and_the_record_says_once_that_it_no_longer_holds() {
        cases.perform(reference, "record-an-exemption", SENCO, ABSENCE);

        correctTo(LocalDate.of(2026, 3, 16)); // the six weeks end on 27 April, a week into the absence
        desk.take(reference, SENCO, view -> new FormOutcome.Accepted(Change.said("Somebody looked.")));

        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.OVERDUE);
        assertThat(scene.file(reference).exemptions()).hasSize(1);
        assertThat(said())
                .filteredOn(line -> line.startsWith("The limit applies again, Monday 27 April 2026"))
                .hasSize(1);
        assertThat(scene.files.superseded(reference))
                .extracting(CaseFiles.Superseded::deadline)
                .filteredOn(old -> old.deadline().duty().equals("ehcna-advice"))
                .singleElement()
                .matches(CaseDeadline::isExempt);

        correctTo(LocalDate.of(2026, 4, 14));

        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.EXEMPT);
        assertThat(said())
                .filteredOn(line -> line.startsWith("The exemption holds for the date as it is now"))
                .hasSize(1);
    }

    @Test
    void an_exemption_taken_back_leaves_the_limit_as_it_was() {
        cases.perform(reference, "record-an-exemption", SENCO, ABSENCE);

        cases.perform(
                reference,
                "take-back-an-exemption",
                "headteacher@victoria-road",
                Map.of("which", "ehcna-advice/absent-from-area", "reason", "They were here all along."));

        assertThat(scene.file(reference).exemptions()).isEmpty();
        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.OVERDUE);
        assertThat(said()).last().asString().contains("They were here all along.");
        assertThatThrownBy(() -> cases.perform(reference, "take-back-an-exemption", SENCO, Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not possible now");
    }

    @Test
    void what_is_done_after_an_exempt_date_is_not_late() {
        desk.take(
                reference,
                SENCO,
                view -> new FormOutcome.Accepted(
                        Change.said("Advice given.").with(GIVEN_ON, LocalDate.of(2026, 5, 27))));
        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.MET_LATE);

        cases.perform(reference, "record-an-exemption", SENCO, ABSENCE);

        assertThat(state("ehcna-advice")).isEqualTo(CaseDeadline.State.EXEMPT);
    }

    @Test
    void of_an_exempt_duty_nobody_is_reminded_and_no_headteacher_is_asked_and_the_record_says_that_the_date_passed() {
        cases.perform(reference, "record-an-exemption", SENCO, ABSENCE);
        int before = said().size();
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(reference);

        late.remind(execution, "ehcna-advice");
        assertThat(said()).hasSize(before);
        late.escalate(execution, "ehcna-advice");

        assertThat(said()).hasSize(before + 1);
        assertThat(said())
                .last()
                .asString()
                .startsWith("The date has passed, Tuesday 26 May 2026, and does not bind: The setting relies on");
        assertThat(scene.instance("late-duty", reference)).isNull();
    }

    private void correctTo(LocalDate day) {
        desk.take(
                reference,
                SENCO,
                view -> new FormOutcome.Accepted(
                        Change.said("The day was corrected.").with(ASKED_ON, day)));
    }

    private CaseDeadline deadline(String duty) {
        return scene.file(reference).deadline(duty).orElseThrow();
    }

    private CaseDeadline.State state(String duty) {
        return deadline(duty).stateOn(LocalDate.of(2026, 5, 27));
    }

    private List<String> said() {
        return scene.files.record(reference).stream().map(CaseFiles.Entry::said).toList();
    }
}
