package org.sendcasework.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The login of whoever the engine is working for; "the system" for what happens by itself. */
public class WhoIsActing {
    static final String SYSTEM = "the system";
    private final IdentityService identity;
    private final AuthorizationService rights;

    public WhoIsActing(IdentityService identity, AuthorizationService rights) {
        this.identity = identity;
        this.rights = rights;
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

    /** Whether the person may start a case of that kind by hand; nobody may in the name of the system. */
    boolean mayStart(String process) {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication != null
                && authentication.getUserId() != null
                && rights.isUserAuthorized(
                        authentication.getUserId(),
                        authentication.getGroupIds(),
                        Permissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        process);
    }
}
