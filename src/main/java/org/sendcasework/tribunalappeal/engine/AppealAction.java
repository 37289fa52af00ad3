package org.sendcasework.tribunalappeal.engine;

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
import org.sendcasework.engine.CaseDesk;
import org.springframework.transaction.annotation.Transactional;

/** Something that can be done to an appeal or claim at any time; what follows in its process is given to it. */
class AppealAction implements CaseAction {
    private final About about;
    private final Predicate<CaseView> possible;
    private final Function<CaseView, List<Asked>> asks;
    private final BiFunction<CaseView, Facts, FormOutcome> step;
    private final BiConsumer<String, Map<String, Boolean>> afterwards;
    private final CaseDesk desk;

    AppealAction(
            About about,
            Predicate<CaseView> possible,
            Function<CaseView, List<Asked>> asks,
            BiFunction<CaseView, Facts, FormOutcome> step,
            BiConsumer<String, Map<String, Boolean>> afterwards,
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
        FormOutcome.Accepted accepted = desk.take(reference, who, view -> step.apply(view, Facts.of(answers)));
        afterwards.accept(reference, accepted.answers());
    }
}
