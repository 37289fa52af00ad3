package org.sendcasework.openduecases.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Children;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole of processes/open-due-cases/open-due-cases.bpmn: each morning, in every setting, nothing twice. */
@ProcessTest
class OpenDueCasesProcessTest {
    private final CaseScene scene;

    OpenDueCasesProcessTest(@Autowired CaseScene scene) {
        this.scene = scene;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void at_six_in_the_morning_a_review_that_falls_due_is_opened_for_its_setting() {
        // the meeting can be on 12 May at the latest; eight weeks before is 17 March
        Pupil pupil = scene.pupil("roots", 9, LocalDate.of(2012, 5, 1), LocalDate.of(2025, 6, 10));
        scene.time.to(LocalDate.of(2026, 3, 16));
        scene.jobs.executeJob(round().getId());
        assertThat(scene.files.openCaseOf("annual-review", pupil.id())).isEmpty();

        assertThat(round().getDuedate().toInstant())
                .as("six in the morning, in winter")
                .isEqualTo(Instant.parse("2026-03-17T06:00:00Z"));
        scene.time.to(round().getDuedate().toInstant());
        scene.jobs.executeJob(round().getId());

        String reference = scene.files.openCaseOf("annual-review", pupil.id()).orElseThrow();
        assertThat(scene.instance("annual-review", reference).getTenantId()).isEqualTo("roots");
        assertThat(scene.neverPassed(OpenDueCasesProcess.KEY)).isEmpty();
    }

    @Test
    void the_round_comes_again_by_london_time_and_opens_nothing_twice() {
        Pupil pupil = scene.pupil("roots", 9, LocalDate.of(2012, 5, 1), LocalDate.of(2025, 6, 10));
        scene.time.to(LocalDate.of(2026, 3, 29));
        scene.jobs.executeJob(round().getId());
        String reference = scene.files.openCaseOf("annual-review", pupil.id()).orElseThrow();

        assertThat(round().getDuedate().toInstant())
                .as("six in the morning, in summer")
                .isEqualTo(Instant.parse("2026-03-30T05:00:00Z"));
        scene.time.to(LocalDate.of(2026, 3, 30));
        scene.jobs.executeJob(round().getId());

        assertThat(scene.files.openCaseOf("annual-review", pupil.id())).contains(reference);
        assertThat(scene.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_opened_for_a_child_who_is_not_on_roll_before_the_child_is_admitted() {
        Pupil child = Children.notOnRoll(scene.pupil("roots", 9, LocalDate.of(2012, 5, 1), LocalDate.of(2025, 6, 10)));
        scene.save(child);
        scene.time.to(LocalDate.of(2026, 4, 20));
        scene.jobs.executeJob(round().getId());
        assertThat(scene.files.openCaseOf("annual-review", child.id())).isEmpty();

        scene.save(child.admitted());
        scene.jobs.executeJob(round().getId());

        assertThat(scene.files.openCaseOf("annual-review", child.id())).isPresent();
    }

    private Job round() {
        return scene.jobs
                .createJobQuery()
                .activityId(OpenDueCasesProcess.EACH_MORNING)
                .singleResult();
    }
}
