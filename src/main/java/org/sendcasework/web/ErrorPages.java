package org.sendcasework.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people and programs see when something goes wrong before a page or an answer could be made. */
@Controller
class ErrorPages implements ErrorController {
    /** Request attribute with a sentence fit to be shown. */
    static final String DETAIL = ErrorPages.class.getName() + ".detail";

    @RequestMapping(path = "${server.error.path:${error.path:/error}}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        HttpStatus status = status(request);
        return new ModelAndView("error", status)
                .addObject("title", title(status))
                .addObject("detail", detail(request, status));
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ProblemDetail problem = Problems.of(status, kind(status), title(status), detail(request, status));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String kind(HttpStatus status) {
        return status.is5xxServerError()
                ? "our-mistake"
                : status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address";
            case FORBIDDEN -> "Your login does not allow this";
            case UNAUTHORIZED -> "Sign in first";
            case PAYLOAD_TOO_LARGE -> "The file is too large";
            default -> status.is5xxServerError() ? "Something went wrong on our side" : "This could not be understood";
        };
    }

    private static String detail(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(DETAIL) instanceof String told) {
            return told;
        }
        return switch (status) {
            case NOT_FOUND -> "The address may be mistyped, or what was there has been moved or closed.";
            case FORBIDDEN -> "If your work needs it, ask the person who looks after SEND Casework at your setting.";
            case METHOD_NOT_ALLOWED ->
                "The address exists and does not take requests of this kind (" + status.value() + ").";
            case PAYLOAD_TOO_LARGE -> "Send a smaller file, or divide it in two.";
            default ->
                status.is5xxServerError()
                        ? "Nothing that you sent was kept. Try again; if it happens again, tell the person who looks after"
                                + " SEND Casework when it happened."
                        : "The request was answered with " + status.value() + " " + status.getReasonPhrase() + ".";
        };
    }
}
