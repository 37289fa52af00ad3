package org.sendcasework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sendcasework.people.People;
import org.sendcasework.people.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine answer a request with the rights of the person who asks: without this it checks nothing. */
final class ActingPersonFilter extends OncePerRequestFilter {
    private final People people;

    ActingPersonFilter(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !(login.getPrincipal() instanceof Person person)) {
            rest.doFilter(request, response);
            return;
        }
        people.actAs(person);
        try {
            rest.doFilter(request, response);
        } finally {
            people.actAsNobody();
        }
    }
}
