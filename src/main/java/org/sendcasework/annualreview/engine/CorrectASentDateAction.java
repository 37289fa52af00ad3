package org.sendcasework.annualreview.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.annualreview.CorrectASentDate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** Puts right on which day one person was sent or gave something. */
class CorrectASentDateAction implements CaseAction {
    private static final String WHICH = "which";
    private static final String DAY = "day";
    private static final String REASON = "reason";
    private final CorrectASentDate step;
    private final CaseDesk desk;
    private final CaseMoments moments;

    CorrectASentDateAction(CorrectASentDate step, CaseDesk desk, CaseMoments moments) {
        this.step = step;
        this.desk = desk;
        this.moments = moments;
    }

    @Override
    public About about() {
        return new About(
                AnnualReviewProcess.KEY,
                "correct-a-sent-date",
                "Correct a date of sending",
                "For one person: the day the invitation, the papers or the report went out, or the advice came. What stood before is"
                        + " kept with your reason.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty() && !step.recorded(view).isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(WHICH, CorrectASentDate.WHICH, "choice", step.recorded(view)),
                new Asked(DAY, CorrectASentDate.RIGHT_DATE, "day", List.of()),
                new Asked(REASON, CorrectASentDate.REASON, "text", List.of()));
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        LocalDate day = CorrectADateAction.day(answers.getOrDefault(DAY, ""));
        desk.take(
                reference,
                who,
                view -> step.take(view, answers.getOrDefault(WHICH, ""), day, answers.getOrDefault(REASON, "")));
        moments.moveWithTheFacts(reference);
    }
}
