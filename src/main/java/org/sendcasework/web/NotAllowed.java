package org.sendcasework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers a request that the person may not make. */
final class NotAllowed implements AccessDeniedHandler {
    private final ProblemWriter problems;
    private final SignInNeeded signInNeeded;

    NotAllowed(ProblemWriter problems, SignInNeeded signInNeeded) {
        this.problems = problems;
        this.signInNeeded = signInNeeded;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null && nobodySignedIn()) {
            signInNeeded.commence(
                    request, response, new InsufficientAuthenticationException("nobody is signed in", why));
            return;
        }
        String detail = why instanceof CsrfException
                ? "The page was open for too long, a file is larger than 2 MB, or the request did not come from the page."
                        + " Load the page again and repeat;"
                        + " a program that uses a browser's session sends the cookie CASEWORK-XSRF-TOKEN back in the"
                        + " header X-CASEWORK-XSRF-TOKEN."
                : "Your login does not allow this.";
        if (ProblemWriter.wantsPage(request)) {
            request.setAttribute(ErrorPages.DETAIL, detail);
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        problems.write(Problems.of(HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", detail), request, response);
    }

    private static boolean nobodySignedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || login instanceof AnonymousAuthenticationToken;
    }
}
