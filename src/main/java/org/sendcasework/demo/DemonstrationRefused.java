package org.sendcasework.demo;

/** The demonstration must not start as it is configured; the message says why and what to do. */
final class DemonstrationRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DemonstrationRefused(String reason) {
        super(reason);
    }
}
