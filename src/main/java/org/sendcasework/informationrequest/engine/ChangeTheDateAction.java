package org.sendcasework.informationrequest.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.informationrequest.ChangeTheDate;
import org.sendcasework.informationrequest.RequestFields;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** More time was given for the answer: tasks move, and the new date is watched from the beginning. */
class ChangeTheDateAction implements CaseAction {
    private final ChangeTheDate step;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final RuntimeService runtime;

    ChangeTheDateAction(ChangeTheDate step, CaseDesk desk, CaseMoments moments, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.moments = moments;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                InformationRequestProcess.KEY,
                "more-time-was-given",
                "More time was given",
                "Whoever asked, or the Tribunal, gave another date in writing; or the date was recorded wrongly. The deadline"
                        + " is derived again and reminders come anew; the old date stays on record.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        return step.possible(view);
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return ChangeTheDate.FIELDS.stream().map(ChangeTheDateAction::asked).toList();
    }

    private static Asked asked(Field<?> field) {
        if (field.equals(RequestFields.ANSWER_BY)) {
            return new Asked(field.name(), "The new date", "day", List.of());
        }
        if (field.equals(RequestFields.TIME_GIVEN_BY)) {
            return new Asked(field.name(), field.label(), "choice", ChangeTheDate.givers());
        }
        String kind = field.equals(RequestFields.TIME_GIVEN_ON) ? "day" : "text";
        return new Asked(field.name(), field.label(), kind, List.<Option>of());
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        moments.moveWithTheFacts(reference);
        runtime.createMessageCorrelation(InformationRequestProcess.DATE_CHANGED)
                .processInstanceBusinessKey(reference)
                .correlate();
    }
}
