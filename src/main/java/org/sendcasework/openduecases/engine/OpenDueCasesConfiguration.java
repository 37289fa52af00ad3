package org.sendcasework.openduecases.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.engine.DueCases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenDueCasesConfiguration {

    @Bean
    JavaDelegate openDueCasesDelegate(DueCases due) {
        return new OpenDueCasesDelegate(due);
    }

    /** When the round is made, London time: read by the timer of the diagram. */
    @Bean
    MorningRound morningRound(@Value("${sendcasework.morning-round:0 0 6 * * ?}") String cron) {
        return new MorningRound(cron);
    }

    /** The hour of the morning's round, as the engine's timers understand it. */
    public record MorningRound(String cycle) {
        /** For expressions, which look for a getter. */
        public String getCycle() {
            return cycle;
        }
    }
}
