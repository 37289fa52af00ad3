package org.sendcasework.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The login of whoever the engine is working for; "the system" for what happens by itself. */
public class WhoIsActing {
    static final String SYSTEM = "the system";
    private final IdentityService identity;

    public WhoIsActing(IdentityService identity) {
        this.identity = identity;
    }

    public String now() {
        // the public service answers with an internal class; its user id is all that is read
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
    }

    /** The settings the person belongs to; empty for what happens by itself. */
    java.util.List<String> settings() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null || authentication.getTenantIds() == null
                ? java.util.List.of()
                : java.util.List.copyOf(authentication.getTenantIds());
    }
}
