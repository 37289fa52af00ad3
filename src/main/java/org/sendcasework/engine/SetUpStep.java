package org.sendcasework.engine;

/** One thing that must be in the engine before anybody can log in. Run at every start; adds only what is missing. */
@FunctionalInterface
public interface SetUpStep {
    void run();
}
