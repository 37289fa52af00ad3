package org.sendcasework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers a request that the person may not make. */
final class NotAllowed implements AccessDeniedHandler {
    private final ProblemWriter problems;

    NotAllowed(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        String detail = why instanceof CsrfException
                ? "The page was open for too long, or the request did not come from it. Load the page again and repeat;"
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
}
