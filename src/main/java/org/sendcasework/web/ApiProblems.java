package org.sendcasework.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever goes wrong below /api into a problem document. */
// before the advice for pages, which would take these controllers for its own
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Exception wrong, HttpServletRequest request) {
        if (wrong instanceof ErrorResponse told) {
            return ResponseEntity.status(told.getStatusCode())
                    .headers(told.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(told.getBody());
        }
        if (wrong instanceof HttpMessageNotReadableException) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "not-readable",
                            "The request cannot be read",
                            "Send a JSON object of names and texts, such as {\"reason\": \"…\"}."));
        }
        if (wrong instanceof MethodArgumentTypeMismatchException mismatch) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "not-readable",
                            "The request cannot be read",
                            "'" + mismatch.getName() + "' has a value of another kind than it takes."));
        }
        LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), wrong);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "our-mistake",
                        "Something went wrong on our side",
                        "The request was not carried out. If it happens again, tell the person who looks after SEND"
                                + " Casework when it happened."));
    }
}
