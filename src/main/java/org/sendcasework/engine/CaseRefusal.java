package org.sendcasework.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.sendcasework.casefile.Problem;

/** A submission was refused: the message lists what is wrong, which rule, and what to do. Nothing was recorded. */
public final class CaseRefusal extends BadUserRequestException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public CaseRefusal(List<Problem> problems) {
        super(problems.stream().map(Problem::words).collect(Collectors.joining(" • ")));
        this.problems = List.copyOf(problems);
    }

    public CaseRefusal(String why) {
        this(List.of(new Problem("", why)));
    }

    /** Refuses where anything is wrong. */
    static void of(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CaseRefusal(problems);
        }
    }

    /** What is wrong, one by one. */
    public List<Problem> problems() {
        return problems;
    }
}
