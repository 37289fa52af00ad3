package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.ehcneedsassessment.engine.EhcNeedsAssessmentProcess;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.sendcasework.tribunalappeal.engine.TribunalAppealProcess;
import org.springframework.beans.factory.annotation.Autowired;

/** A refusal to assess, an appeal, and an order to assess: the assessment goes on under its own reference. */
@ProcessTest
class FromRefusalToOrderTest {
    private static final String SETTING = "victoria-road";
    private static final String SENCO = "senco@" + SETTING;

    private final CaseScene scene;

    FromRefusalToOrderTest(@Autowired CaseScene scene) {
        this.scene = scene;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void an_order_to_assess_opens_the_refused_assessment_again_and_its_limits_are_watched_there() {
        Pupil pupil = withoutAPlan();
        String assessment = refused(pupil);
        String appeal = toTheHearing(pupil, "refuses-assessment");

        order(appeal, "assess");

        assertThat(scene.file(assessment).closed()).isEmpty();
        assertThat(due(assessment, "order-assess"))
                .as("two weeks after the order of Friday 11 September 2026")
                .isEqualTo(LocalDate.of(2026, 9, 25));
        assertThat(due(assessment, "order-assess-final")).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(scene.file(appeal).deadline("order-assess")).isEmpty();
        assertThat(scene.file(appeal).facts().stored()).containsEntry("assessmentCase", assessment);
        settle(appeal);
        assertThat(scene.file(appeal).closed().orElseThrow().outcome()).isEqualTo("decision of the Tribunal followed");
    }

    @Test
    void where_no_assessment_is_on_file_the_limits_are_watched_in_the_appeal() {
        String appeal = toTheHearing(withoutAPlan(), "refuses-assessment");

        order(appeal, "assess");

        assertThat(due(appeal, "order-assess")).isEqualTo(LocalDate.of(2026, 9, 25));
        assertThat(due(appeal, "order-assess-no-plan")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(scene.dueOn(appeal, TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID))
                .isEqualTo(LocalDate.of(2026, 9, 25));
    }

    private Pupil withoutAPlan() {
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
                Optional.of("teacher@" + SETTING),
                Optional.empty());
        scene.save(pupil);
        return pupil;
    }

    private String refused(Pupil pupil) {
        scene.time.to(LocalDate.of(2026, 3, 9));
        String reference = scene.openByForm(
                EhcNeedsAssessmentProcess.KEY,
                SENCO,
                "senco",
                SETTING,
                Map.of(
                        "pupilId", pupil.id(),
                        "cameBy", "family",
                        "familyToldOn", "2026-03-09",
                        "requestReceivedOn", "2026-03-09"));
        scene.time.to(LocalDate.of(2026, 4, 21));
        scene.handIn(
                reference,
                EhcNeedsAssessmentProcess.RECORD_THE_DECISION_TO_ASSESS,
                Map.of("decisionToAssess", "refuse", "decisionToAssessOn", "2026-04-20"));
        scene.handIn(
                reference,
                EhcNeedsAssessmentProcess.EXPLAIN_THE_REFUSAL,
                Map.of("explainedOn", "2026-04-21", "explainedHow", "At a meeting."));
        scene.handIn(
                reference,
                EhcNeedsAssessmentProcess.DECIDE_HOW_TO_SUPPORT,
                Map.of("supportAfterwards", "Reading in a group of three.", "supportReviewOn", "2026-06-30"));
        return reference;
    }

    private String toTheHearing(Pupil pupil, String about) {
        scene.time.to(LocalDate.of(2026, 6, 15));
        String reference = scene.openByForm(
                TribunalAppealProcess.KEY,
                SENCO,
                "senco",
                SETTING,
                Map.of("pupilId", pupil.id(), "appealKind", "appeal", "appealKnownOn", "2026-06-15"));
        scene.handIn(
                reference,
                TribunalAppealProcess.RECORD_THE_APPEAL,
                Map.of("appealAbout", CaseScene.ticks(List.of(about)), "careWanted", "no"));
        scene.handIn(
                reference,
                TribunalAppealProcess.RECORD_THE_ANSWER,
                Map.of("authorityAnswer", "opposed", "authorityAnsweredOn", "2026-06-15"));
        return reference;
    }

    private void order(String reference, String kind) {
        scene.time.to(LocalDate.of(2026, 9, 14));
        scene.handIn(
                reference,
                TribunalAppealProcess.RECORD_THE_OUTCOME,
                Map.of(
                        "appealOutcome", "order",
                        "orderOn", "2026-09-11",
                        "orderReceivedOn", "2026-09-14",
                        "orderKinds", CaseScene.ticks(List.of(kind)),
                        "orderNote", "The authority shall assess."));
    }

    private void settle(String reference) {
        scene.handIn(
                reference,
                TribunalAppealProcess.SETTLE_WHAT_THE_ORDER_CHANGES,
                Map.of("changeNote", "The assessment starts.", "orderExplainedOn", "2026-09-14", "reviewWanted", "no"));
    }

    private LocalDate due(String reference, String duty) {
        return scene.file(reference).deadline(duty).orElseThrow().deadline().due();
    }
}
