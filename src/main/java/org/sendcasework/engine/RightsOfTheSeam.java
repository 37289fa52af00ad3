package org.sendcasework.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Work that the product does for whoever is signed in, and for which that person needs no right of the engine. */
final class RightsOfTheSeam {
    private final ProcessEngineConfigurationImpl engine;

    RightsOfTheSeam(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    <T> T use(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work));
    }

    void use(Runnable work) {
        use(() -> {
            work.run();
            return null;
        });
    }
}
