package org.sendcasework.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.sendcasework.people.Person;

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
    List<String> settings() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null || authentication.getTenantIds() == null
                ? List.of()
                : List.copyOf(authentication.getTenantIds());
    }

    /** The person, with the roles and settings they signed in with; nobody's rights for what happens by itself. */
    Person person() {
        Authentication authentication = identity.getCurrentAuthentication();
        List<String> groups = authentication == null ? null : authentication.getGroupIds();
        return new Person(now(), now(), groups == null ? Set.of() : Set.copyOf(groups), Set.copyOf(settings()));
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
