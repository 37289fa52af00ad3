package org.sendcasework.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings groups, settings, people, rights and filters into the engine at each start.
 *
 * <p>Before the port is open: until there is an administrator, the web applications offer to create one to whoever
 * comes first. In one transaction that holds the engine's own start-up lock, so that of two nodes starting together on
 * one empty database the second waits, and then finds everything there.
 */
final class SetUp implements SmartInitializingSingleton {
    private final List<SetUpStep> steps;
    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate transaction;

    SetUp(List<SetUpStep> steps, ProcessEngineConfigurationImpl engine, TransactionTemplate transaction) {
        this.steps = List.copyOf(steps);
        this.engine = engine;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        run();
    }

    void run() {
        transaction.executeWithoutResult(status -> {
            holdTheOthersBack();
            steps.forEach(SetUpStep::run);
        });
    }

    /**
     * Takes the row that the engine itself locks while it creates its tables. Not through the engine's own method, which
     * silently locks nothing on the embedded database.
     */
    private void holdTheOthersBack() {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.getDbSqlSession().getSqlSession().selectOne("lockStartupLockProperty"));
    }
}
