package org.sendcasework.lateduty.engine;

import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.lateduty.AnswerForTheLateDuty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LateDutyConfiguration {

    @Bean
    CaseProcess lateDutyCases() {
        return new LateDutyCases();
    }

    /** Opens no case of its own: it answers within the case whose duty is late. */
    private static final class LateDutyCases implements CaseProcess {
        private final Map<String, CaseForm> forms = Map.of("answer-for-the-late-duty", new AnswerForTheLateDuty());

        @Override
        public String key() {
            return LateDutyProcess.KEY;
        }

        @Override
        public Map<String, CaseForm> forms() {
            return forms;
        }
    }
}
