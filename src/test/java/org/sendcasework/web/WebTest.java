package org.sendcasework.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application with the demonstration's people. Its properties are those of the tests of the engine's set-up,
 * so that one start serves both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine-set-up;LOCK_TIMEOUT=10000",
            "camunda.bpm.job-execution.enabled=false",
            "sendcasework.demonstration.open-due-cases=false"
        })
@ActiveProfiles("demo")
@interface WebTest {}
