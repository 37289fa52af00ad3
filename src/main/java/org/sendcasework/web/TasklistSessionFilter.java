package org.sendcasework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.sendcasework.people.People;
import org.sendcasework.people.Person;
import org.sendcasework.people.TasklistLogin;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever is signed in to the Tasklist; a login sent with the request goes before. */
final class TasklistSessionFilter extends OncePerRequestFilter {
    private final People people;
    private final TasklistLogin tasklistLogin;

    TasklistSessionFilter(People people, TasklistLogin tasklistLogin) {
        this.people = people;
        this.tasklistLogin = tasklistLogin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            personIn(request.getSession(false)).ifPresent(person -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(SignedIn.as(person));
                SecurityContextHolder.setContext(context);
            });
        }
        rest.doFilter(request, response);
    }

    private Optional<Person> personIn(HttpSession session) {
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(tasklistLogin.sessionAttribute()))
                .flatMap(tasklistLogin::personIn)
                .flatMap(people::find);
    }
}
