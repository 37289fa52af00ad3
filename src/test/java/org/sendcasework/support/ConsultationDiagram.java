package org.sendcasework.support;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.test.context.TestComponent;

/** Puts the diagram of {@link Consultation} into the engine, and lets SENCOs open it. */
@TestComponent
public class ConsultationDiagram {
    private final RepositoryService models;
    private final AuthorizationService rights;

    ConsultationDiagram(RepositoryService models, AuthorizationService rights) {
        this.models = models;
        this.rights = rights;
    }

    /** Once, however often it is asked for. */
    public void deployed() {
        if (models.createProcessDefinitionQuery()
                        .processDefinitionKey(Consultation.KEY)
                        .count()
                > 0) {
            return;
        }
        models.createDeployment()
                .addModelInstance(
                        "consultation.bpmn",
                        Bpmn.createExecutableProcess(Consultation.KEY)
                                .camundaHistoryTimeToLive(180)
                                .startEvent()
                                .receiveTask("Task_Wait")
                                .endEvent()
                                .done())
                .deploy();
        Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("senco");
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(Consultation.KEY);
        grant.addPermission(Permissions.READ);
        grant.addPermission(Permissions.READ_INSTANCE);
        grant.addPermission(Permissions.CREATE_INSTANCE);
        rights.saveAuthorization(grant);
    }
}
