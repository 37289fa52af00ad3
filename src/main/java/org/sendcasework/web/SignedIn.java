package org.sendcasework.web;

import java.util.List;
import java.util.stream.Stream;
import org.sendcasework.people.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person as Spring Security carries one through a request: roles by their ids, settings as SETTING_ and the id. */
final class SignedIn {
    private SignedIn() {}

    static Authentication as(Person person) {
        List<GrantedAuthority> authorities = Stream.concat(
                        person.roles().stream(), person.settings().stream().map(setting -> "SETTING_" + setting))
                .sorted()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
