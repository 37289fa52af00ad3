package org.sendcasework.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Takes over what a review hands to a re-assessment, as long as there is no diagram of one. */
@TestComponent
@Conditional(ReassessmentToCome.NoDiagram.class)
public class ReassessmentToCome implements CaseProcess {

    /** Puts a diagram of it into the engine, unless there is one. */
    public static void deployedIn(RepositoryService models) {
        if (models.createProcessDefinitionQuery()
                        .processDefinitionKey(Handover.REASSESSMENT.process())
                        .count()
                > 0) {
            return;
        }
        models.createDeployment()
                .addModelInstance(
                        "reassessment-to-come.bpmn",
                        Bpmn.createExecutableProcess(Handover.REASSESSMENT.process())
                                .camundaHistoryTimeToLive(180)
                                .startEvent()
                                .message(Handover.REASSESSMENT.message())
                                .receiveTask("Task_Wait")
                                .endEvent()
                                .done())
                .deploy();
    }

    @Override
    public String key() {
        return Handover.REASSESSMENT.process();
    }

    @Override
    public String prefix() {
        return "RA";
    }

    @Override
    public Map<String, CaseForm> forms() {
        return Map.of();
    }

    @Override
    public FormOutcome takeOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        return new FormOutcome.Accepted(Change.said("Opened.").with(handed));
    }

    /** Whether the folder of the process is still missing. */
    static final class NoDiagram implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !Files.exists(Path.of("processes", Handover.REASSESSMENT.process()));
        }
    }
}
