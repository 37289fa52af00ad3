package org.sendcasework.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.sendcasework.casefile.Problem;

/** A submission was refused: the message lists what is wrong, which rule, and what to do. Nothing was recorded. */
public final class CaseRefusal extends BadUserRequestException {
    private static final long serialVersionUID = 1L;

    public CaseRefusal(List<Problem> problems) {
        super(problems.stream().map(Problem::words).collect(Collectors.joining(" • ")));
    }

    public CaseRefusal(String why) {
        super(why);
    }
}
