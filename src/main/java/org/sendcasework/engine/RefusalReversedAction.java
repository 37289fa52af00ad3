package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.ReversalFields;
import org.springframework.transaction.annotation.Transactional;

/** A refusal of the authority is reversed: the case that ended with it opens again, under its own reference. */
public class RefusalReversedAction implements CaseAction {
    private final About about;
    private final Predicate<CaseView> possible;
    private final List<Option> ways;
    private final BiFunction<CaseView, Facts, FormOutcome> step;
    private final String message;
    private final CaseDesk desk;
    private final CaseStarts starts;

    /**
     * The reversal of what ended the cases of a process.
     *
     * @param ways in which it may be reversed
     * @param message the message that starts the process of a case opened again
     */
    public RefusalReversedAction(
            String process,
            String explanation,
            Predicate<CaseView> possible,
            List<Option> ways,
            BiFunction<CaseView, Facts, FormOutcome> step,
            String message,
            CaseDesk desk,
            CaseStarts starts) {
        this.about = new About(
                process,
                "refusal-reversed",
                "Record that the refusal was reversed",
                explanation,
                Set.of(Role.SENCO, Role.HEADTEACHER));
        this.possible = possible;
        this.ways = List.copyOf(ways);
        this.step = step;
        this.message = message;
        this.desk = desk;
        this.starts = starts;
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public boolean possible(CaseView view) {
        return possible.test(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(ReversalFields.REVERSED_BY.name(), ReversalFields.REVERSED_BY.label(), "choice", ways),
                new Asked(ReversalFields.REVERSED_ON.name(), ReversalFields.REVERSED_ON.label(), "day", List.of()),
                new Asked(
                        ReversalFields.REVERSAL_NOTE.name(), ReversalFields.REVERSAL_NOTE.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        CaseView opened = desk.reopen(reference, who, view -> step.apply(view, Facts.of(answers)));
        starts.byMessage(message, opened);
    }
}
