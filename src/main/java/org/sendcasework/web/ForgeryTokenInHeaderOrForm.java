package org.sendcasework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Takes the request forgery token as the cookie gave it from a header, or masked from the hidden field of a form. */
final class ForgeryTokenInHeaderOrForm implements CsrfTokenRequestHandler {
    private final CsrfTokenRequestHandler fromHeader = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler fromForm = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        fromForm.handle(request, response, token);
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        boolean inHeader = request.getHeader(token.getHeaderName()) != null;
        return (inHeader ? fromHeader : fromForm).resolveCsrfTokenValue(request, token);
    }
}
