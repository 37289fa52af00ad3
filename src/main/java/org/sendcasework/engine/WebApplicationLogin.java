package org.sendcasework.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.sendcasework.people.TasklistLogin;
import org.springframework.stereotype.Component;

/**
 * Recognises a person who signed in to the Tasklist or to Cockpit, so that nobody signs in twice.
 *
 * <p>The web applications publish no interface for this: their login is an object of an {@code impl} class in the HTTP
 * session. It is read here and nowhere else, and never written.
 */
@Component
class WebApplicationLogin implements TasklistLogin {
    /** As in AuthenticationUtil#CAM_AUTH_SESSION_KEY of the web applications 7.24, which is not public. */
    private static final String SESSION_KEY = "authenticatedUser";

    private final String engineName;

    WebApplicationLogin(ProcessEngine engine) {
        this.engineName = engine.getName();
    }

    @Override
    public String sessionAttribute() {
        return SESSION_KEY;
    }

    @Override
    public Optional<String> personIn(Object attribute) {
        if (!(attribute instanceof Authentications logins)) {
            return Optional.empty();
        }
        return Optional.ofNullable(logins.getAuthenticationForProcessEngine(engineName))
                .map(Authentication::getIdentityId)
                .filter(id -> !id.isBlank());
    }
}
