package org.sendcasework.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Has the engine read the diagrams of cases our way. */
final class CaseFormPlugin extends AbstractProcessEnginePlugin {
    private final List<CaseProcess> processes;
    private final CaseSeam seam;

    CaseFormPlugin(List<CaseProcess> processes, CaseSeam seam) {
        this.processes = processes;
        this.seam = seam;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Map<String, CaseProcess> byKey =
                processes.stream().collect(Collectors.toMap(CaseProcess::key, Function.identity()));
        List<BpmnParseListener> listeners =
                new ArrayList<>(Optional.ofNullable(configuration.getCustomPostBPMNParseListeners())
                        .orElse(List.of()));
        listeners.add(new CaseParseListener(byKey, seam));
        configuration.setCustomPostBPMNParseListeners(listeners);
        configuration.setFormService(new StartFormsWithLists());
    }
}
