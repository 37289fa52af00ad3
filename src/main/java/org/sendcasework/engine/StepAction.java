package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.springframework.transaction.annotation.Transactional;

/** A step that can be taken at any time beside the tasks of a case; what follows in its process is given to it. */
public class StepAction implements CaseAction {
    private final About about;
    private final Predicate<CaseView> possible;
    private final Function<CaseView, List<Asked>> asks;
    private final BiFunction<CaseView, Facts, FormOutcome> step;
    private final BiConsumer<CaseView, FormOutcome.Accepted> afterwards;
    private final CaseDesk desk;

    /**
     * A step of the cases of one process.
     *
     * @param afterwards what follows in the process, from how the case was before and what was accepted
     */
    public StepAction(
            About about,
            Predicate<CaseView> possible,
            Function<CaseView, List<Asked>> asks,
            BiFunction<CaseView, Facts, FormOutcome> step,
            BiConsumer<CaseView, FormOutcome.Accepted> afterwards,
            CaseDesk desk) {
        this.about = about;
        this.possible = possible;
        this.asks = asks;
        this.step = step;
        this.afterwards = afterwards;
        this.desk = desk;
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
        return asks.apply(view);
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        CaseView before = desk.view(reference, who);
        afterwards.accept(before, desk.take(reference, who, view -> step.apply(view, Facts.of(answers))));
    }
}
