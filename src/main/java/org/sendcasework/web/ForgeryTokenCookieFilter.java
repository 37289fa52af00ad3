package org.sendcasework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees that a browser has the request forgery cookie before its scripts send anything. */
final class ForgeryTokenCookieFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!SignInNeeded.isProgram(request)
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            // the cookie is written when the value is first asked for
            token.getToken();
        }
        rest.doFilter(request, response);
    }
}
