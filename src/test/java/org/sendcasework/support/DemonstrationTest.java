package org.sendcasework.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application with the demonstration's people and pupils, no case open yet and no job running by itself. One
 * context for all: a property added for one test would start the application once more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demonstration-tests;LOCK_TIMEOUT=10000",
            "camunda.bpm.job-execution.enabled=false",
            "sendcasework.demo.open-due-cases=false"
        })
@ActiveProfiles("demo")
public @interface DemonstrationTest {}
