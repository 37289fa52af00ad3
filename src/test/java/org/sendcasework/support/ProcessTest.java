package org.sendcasework.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application without a web server, on an empty database, with time that a test moves. One context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1",
            "spring.main.allow-bean-definition-overriding=true",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({MovedTimeConfiguration.class, CaseScene.class, Consultation.class, ConsultationDiagram.class})
public @interface ProcessTest {}
