package org.sendcasework.lateduty.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.engine.CaseRefusal;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole of processes/late-duty/late-duty.bpmn: the headteacher answers, and the duty stays. */
@ProcessTest
class LateDutyProcessTest {
    private final CaseScene scene;
    private String reference;

    LateDutyProcessTest(@Autowired CaseScene scene) {
        this.scene = scene;
    }

    @BeforeEach
    void a_review_whose_twelve_months_are_at_risk() {
        scene.time.to(LocalDate.of(2026, 3, 2));
        Pupil pupil = scene.pupil("victoria-road", 4, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 6, 10));
        reference = scene.openByForm(
                "annual-review",
                "senco@victoria-road",
                "senco",
                "victoria-road",
                Map.of("pupilId", pupil.id(), "openedBecause", "due"));
        scene.letFire(reference, "BoundaryEvent_TwelveMonthsAtRisk");
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void the_headteacher_of_the_setting_is_asked_by_the_next_school_day() {
        assertThat(scene.task(reference, LateDutyProcess.ANSWER_FOR_THE_LATE_DUTY))
                .hasCandidateGroup("headteacher")
                .hasName("Answer for the late duty · " + reference + " · R.K., Year 4");
        // told at midnight at the start of Tuesday 28 April; the next school day is Wednesday
        assertThat(scene.dueOn(reference, LateDutyProcess.ANSWER_FOR_THE_LATE_DUTY))
                .isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(scene.instance(LateDutyProcess.KEY, reference).getTenantId()).isEqualTo("victoria-road");
    }

    @Test
    void an_answer_without_what_happens_now_is_refused() {
        assertThatThrownBy(() -> scene.handIn(
                        reference, LateDutyProcess.ANSWER_FOR_THE_LATE_DUTY, Map.of("lateReason", "We were busy.")))
                .isInstanceOf(CaseRefusal.class)
                .hasMessageContaining("What happens now");
    }

    @Test
    void the_answer_goes_into_the_record_and_the_duty_stays() {
        scene.handIn(
                reference,
                LateDutyProcess.ANSWER_FOR_THE_LATE_DUTY,
                Map.of("lateReason", "The SENCO was ill.", "lateAction", "The deputy sets the date today."));

        assertThat(scene.instance(LateDutyProcess.KEY, reference)).isNull();
        assertThat(scene.openTasks(reference)).containsExactly("Task_SetTheMeetingDate");
        assertThat(scene.files.record(reference)).anyMatch(entry -> entry.said().contains("The SENCO was ill."));
        assertThat(scene.neverPassed(LateDutyProcess.KEY)).isEmpty();
    }
}
