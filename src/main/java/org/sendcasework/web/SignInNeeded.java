package org.sendcasework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a person to the Tasklist's login, and tells a program to send a login and password. */
final class SignInNeeded implements AuthenticationEntryPoint {
    static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final ProblemWriter problems;

    SignInNeeded(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (ProblemWriter.wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + TASKLIST + "?from=" + encoded(wanted(request)));
            return;
        }
        if (!fromBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"SEND Casework\", charset=\"UTF-8\"");
        }
        boolean wrong = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        ProblemDetail problem = Problems.of(
                HttpStatus.UNAUTHORIZED,
                "sign-in-needed",
                "Sign in first",
                (wrong ? "The login or the password is wrong, or the login is locked for a while. " : "")
                        + "Send the login and password of a user with the request (HTTP Basic), or sign in to the"
                        + " Tasklist in the same browser.");
        problems.write(problem, request, response);
    }

    /** Where the person wanted to go; the script in the Tasklist leads on from there once the person is signed in. */
    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /**
     * Whether the request carries its own login and comes from no page of another site. Such a request cannot be
     * forged: no page of another site can make a browser send a login that the browser was never asked for.
     */
    static boolean isProgram(HttpServletRequest request) {
        String login = request.getHeader(HttpHeaders.AUTHORIZATION);
        return login != null && login.regionMatches(true, 0, "Basic ", 0, 6) && !fromBrowser(request);
    }

    /** Every browser in use names the kind of its request; a challenge to one would open a login window of its own. */
    private static boolean fromBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
    }
}
