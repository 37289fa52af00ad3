package org.sendcasework.web;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Problem documents (RFC 9457): what is wrong, and what is allowed instead. */
final class Problems {
    private Problems() {}

    static ProblemDetail of(HttpStatus status, String kind, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:send-casework:problem:" + kind));
        problem.setTitle(title);
        return problem;
    }

    static ErrorResponseException thrown(HttpStatus status, String kind, String title, String detail) {
        return thrown(status, kind, title, detail, List.of());
    }

    static ErrorResponseException thrown(
            HttpStatus status, String kind, String title, String detail, Collection<String> allowed) {
        ProblemDetail problem = of(status, kind, title, detail);
        if (!allowed.isEmpty()) {
            problem.setProperty("allowed", List.copyOf(allowed));
        }
        return new ErrorResponseException(status, problem, null);
    }
}
