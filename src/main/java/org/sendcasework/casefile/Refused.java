package org.sendcasework.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** What somebody wanted to do to a case was refused, with all that is wrong. Nothing was recorded. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::words).collect(Collectors.joining(" • ")));
        this.problems = List.copyOf(problems);
    }

    public Refused(String why) {
        this(List.of(new Problem("", why)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
