package org.sendcasework.rules.wrong;

import org.junit.jupiter.api.Test;

/** The build runs no class of this name. */
class ChecksNobodyRuns {
    @Test
    void is_never_run() {
        throw new AssertionError("never run");
    }
}
