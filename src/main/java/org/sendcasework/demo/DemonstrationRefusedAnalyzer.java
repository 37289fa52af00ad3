package org.sendcasework.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the demonstration does not start as two sentences instead of a page of program text. */
public final class DemonstrationRefusedAnalyzer extends AbstractFailureAnalyzer<DemonstrationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemonstrationRefused refused) {
        return new FailureAnalysis(refused.getMessage(), DemonstrationRefused.WHAT_TO_DO, refused);
    }
}
