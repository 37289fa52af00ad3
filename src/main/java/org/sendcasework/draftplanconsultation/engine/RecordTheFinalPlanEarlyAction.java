package org.sendcasework.draftplanconsultation.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.draftplanconsultation.ConsultationFields;
import org.sendcasework.draftplanconsultation.RecordWhichSettingIsNamed;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.Handover;
import org.springframework.transaction.annotation.Transactional;

/** The authority decided without the reply: what the final plan names is recorded, and nothing more is asked. */
class RecordTheFinalPlanEarlyAction implements CaseAction {
    private final RecordWhichSettingIsNamed step;
    private final CaseDesk desk;
    private final RuntimeService runtime;

    RecordTheFinalPlanEarlyAction(RecordWhichSettingIsNamed step, CaseDesk desk, RuntimeService runtime) {
        this.step = step;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    public About about() {
        return new About(
                DraftPlanConsultationProcess.KEY,
                "record-the-final-plan-early",
                "The authority decided without our reply",
                "For a final plan that comes before the reply has gone. The tasks of the reply go; where the plan names this"
                        + " setting, a case that puts it in place is opened. Give both dates of the plan where it names this setting,"
                        + " else the day on which you learnt of it.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && view.file().facts().get(ConsultationFields.REPLIED_ON).isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                asked(ConsultationFields.NAMED, "choice", RecordWhichSettingIsNamed.options()),
                asked(ConsultationFields.FINAL_PLAN_ON, "day", List.of()).optional(),
                asked(ConsultationFields.FINAL_PLAN_RECEIVED_ON, "day", List.of())
                        .optional(),
                asked(ConsultationFields.NAMED_INSTEAD, "text", List.of()).optional(),
                asked(ConsultationFields.LEARNT_ON, "day", List.of()).optional());
    }

    private static Asked asked(Field<?> field, String kind, List<Option> options) {
        return new Asked(field.name(), field.label(), kind, options);
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(reference, who, view -> step.take(view, Facts.of(answers)));
        runtime.createMessageCorrelation(Handover.CONSULTATION_ANSWERED.message())
                .processInstanceBusinessKey(reference)
                .correlate();
    }
}
