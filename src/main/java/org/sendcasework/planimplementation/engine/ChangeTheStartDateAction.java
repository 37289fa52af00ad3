package org.sendcasework.planimplementation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.planimplementation.ChangeTheStartDate;
import org.sendcasework.planimplementation.ImplementationFields;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** Moves the day on which the pupil starts; tasks and timers follow. */
class ChangeTheStartDateAction implements CaseAction {
    private static final String DAY = "day";
    private static final String REASON = "reason";
    private final ChangeTheStartDate step;
    private final CaseDesk desk;
    private final CaseMoments moments;

    ChangeTheStartDateAction(ChangeTheStartDate step, CaseDesk desk, CaseMoments moments) {
        this.step = step;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public About about() {
        return new About(
                PlanImplementationProcess.KEY,
                "change-the-start-date",
                "Change the start date",
                "The pupil starts on another day. What is wanted before the start moves with it; the old day stays on record.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(DAY, ImplementationFields.STARTS_ON.label(), "day", List.of()),
                new Asked(REASON, ImplementationFields.START_CHANGED_BECAUSE.label(), "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        LocalDate day = CorrectADateAction.day(answers.getOrDefault(DAY, ""));
        desk.take(reference, who, view -> step.take(view, day, answers.getOrDefault(REASON, "")));
        moments.moveWithTheFacts(reference);
    }
}
