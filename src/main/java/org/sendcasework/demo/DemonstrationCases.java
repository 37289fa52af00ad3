package org.sendcasework.demo;

import org.sendcasework.engine.DueCases;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the morning's round once at the start, so that whoever tries the product finds work in the task list. */
@Component
@Profile("demo")
@Order(200)
@ConditionalOnProperty(name = "sendcasework.demo.open-due-cases", matchIfMissing = true)
class DemonstrationCases implements ApplicationRunner {
    private final DueCases due;
    private final TransactionTemplate transaction;

    DemonstrationCases(DueCases due, TransactionTemplate transaction) {
        this.due = due;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> due.open());
    }
}
