package org.sendcasework.register;

import java.time.Instant;

/**
 * The record of one import that was applied.
 *
 * @param who the login of whoever applied it
 */
public record PastImport(
        String setting,
        Instant appliedAt,
        String who,
        String fileName,
        int added,
        int changed,
        int unchanged,
        int notInFile) {}
