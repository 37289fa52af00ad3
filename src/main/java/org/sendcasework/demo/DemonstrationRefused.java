package org.sendcasework.demo;

/** The demonstration must not start as it is configured; the message says why. */
final class DemonstrationRefused extends IllegalStateException {
    static final String WHAT_TO_DO =
            """
            Set server.address=127.0.0.1, or leave out the profile "demo". \
            Whoever wants it reached from elsewhere all the same sets sendcasework.demo.allow-any-address=true.""";

    private static final long serialVersionUID = 1L;

    DemonstrationRefused(String reason) {
        super(reason);
    }
}
