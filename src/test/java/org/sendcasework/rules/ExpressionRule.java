package org.sendcasework.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Rule 5: an expression is one declared variable; conditions are that or its negation; nothing is mapped wholesale. */
final class ExpressionRule {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)(\\w+)}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern BEANS = Pattern.compile("camunda:delegateExpression=\"[^\"]*\"");
    private static final Pattern DOCUMENTATION =
            Pattern.compile("<(\\w+:)?documentation\\b.*?</(\\w+:)?documentation>", Pattern.DOTALL);
    /** What the engine itself offers in a multi-instance, and the business key that a called process inherits. */
    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private ExpressionRule() {}

    static List<String> findings(Diagram diagram) {
        List<String> findings = new ArrayList<>();
        conditions(diagram, findings);
        everywhere(diagram, findings);
        loops(diagram, findings);
        diagram.all(CamundaIn.class).stream()
                .filter(in -> "all".equals(in.getCamundaVariables()))
                .forEach(in -> findings.add(diagram.says(around(in.getParentElement()), "maps all variables")));
        diagram.all(CamundaOut.class).stream()
                .filter(out -> "all".equals(out.getCamundaVariables()))
                .forEach(out -> findings.add(diagram.says(around(out.getParentElement()), "maps all variables")));
        return findings;
    }

    private static String around(org.camunda.bpm.model.xml.instance.ModelElementInstance extensions) {
        return extensions.getParentElement() instanceof BaseElement element ? element.getId() : "the model";
    }

    private static void conditions(Diagram diagram, List<String> findings) {
        for (SequenceFlow flow : diagram.all(SequenceFlow.class)) {
            ConditionExpression condition = flow.getConditionExpression();
            if (condition == null) {
                continue;
            }
            String text = condition.getTextContent().strip();
            if (!VARIABLE.matcher(text).matches()) {
                findings.add(diagram.says(flow, "the condition " + text + " is not one boolean or its negation"));
            }
            if (condition.getLanguage() != null || condition.getCamundaResource() != null) {
                findings.add(diagram.says(flow, "the condition is a script"));
            }
        }
    }

    private static void everywhere(Diagram diagram, List<String> findings) {
        String text = DOCUMENTATION.matcher(diagram.text()).replaceAll("");
        Matcher expressions = EXPRESSION.matcher(BEANS.matcher(text).replaceAll(""));
        expressions.results().map(found -> found.group()).distinct().forEach(expression -> {
            Matcher variable = VARIABLE.matcher(expression);
            if (expression.equals(BUSINESS_KEY) || Exceptions.EXPRESSIONS.contains(expression)) {
                return;
            }
            if (!variable.matches()) {
                findings.add(diagram.says(expression, "is more than one variable"));
            } else {
                declared(diagram, variable.group(2), findings);
            }
        });
    }

    private static void loops(Diagram diagram, List<String> findings) {
        for (MultiInstanceLoopCharacteristics loop : diagram.all(MultiInstanceLoopCharacteristics.class)) {
            for (String name : new String[] {loop.getCamundaCollection(), loop.getCamundaElementVariable()}) {
                if (name != null && name.matches("\\w+")) {
                    declared(diagram, name, findings);
                }
            }
        }
    }

    private static void declared(Diagram diagram, String variable, List<String> findings) {
        if (!diagram.declared().variables().contains(variable) && !OF_THE_ENGINE.contains(variable)) {
            findings.add(diagram.says(
                    variable, "is a variable that " + Words.processClassOf(diagram.key()) + " does not declare"));
        }
    }
}
