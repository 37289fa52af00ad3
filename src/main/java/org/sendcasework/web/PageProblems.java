package org.sendcasework.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a person in a page what a program is told in a problem document. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageProblems {

    @ExceptionHandler
    ModelAndView problem(ErrorResponseException told) {
        ProblemDetail problem = told.getBody();
        return new ModelAndView("error", told.getStatusCode())
                .addObject("title", problem.getTitle())
                .addObject("detail", problem.getDetail());
    }
}
