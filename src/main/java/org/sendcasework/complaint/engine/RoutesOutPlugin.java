package org.sendcasework.complaint.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Has the engine tell us what the decision table of the routes out answered, when its task ends. */
final class RoutesOutPlugin extends AbstractProcessEnginePlugin {
    private final RoutesFoundListener listener;

    RoutesOutPlugin(RoutesFoundListener listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners =
                new ArrayList<>(Optional.ofNullable(configuration.getCustomPostBPMNParseListeners())
                        .orElse(List.of()));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseBusinessRuleTask(Element task, ScopeImpl scope, ActivityImpl activity) {
                ProcessDefinitionEntity process = (ProcessDefinitionEntity) activity.getProcessDefinition();
                if (process.getKey().equals(ComplaintProcess.KEY)) {
                    activity.addListener(ExecutionListener.EVENTNAME_END, listener);
                }
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
