package org.sendcasework.web;

import org.sendcasework.people.People;
import org.sendcasework.people.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Checks a login and password against the engine's users. */
final class EngineUserAuthentication implements AuthenticationProvider {
    private final People people;

    EngineUserAuthentication(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String id = login.getName();
        String password =
                login.getCredentials() == null ? "" : login.getCredentials().toString();
        if (password.isEmpty() || !people.passwordIsRight(id, password)) {
            throw new BadCredentialsException("The login or the password is wrong.");
        }
        Person person =
                people.find(id).orElseThrow(() -> new BadCredentialsException("The login or the password is wrong."));
        return SignedIn.as(person);
    }

    @Override
    public boolean supports(Class<?> login) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
    }
}
