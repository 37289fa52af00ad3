package org.sendcasework.informationrequest.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.informationrequest.AskForInformation;
import org.sendcasework.informationrequest.RequestFields;
import org.sendcasework.setting.Role;
import org.springframework.transaction.annotation.Transactional;

/** In a case of another kind somebody asks for information: a request for the same pupil is opened, with its own date. */
class InformationWasAskedForAction implements CaseAction {
    private final String process;
    private final AskForInformation step;
    private final CaseDesk desk;
    private final CaseHandovers handovers;

    /**
     * The action in the cases of one process.
     *
     * @param process its key: a request for information knows no more of it
     */
    InformationWasAskedForAction(String process, AskForInformation step, CaseDesk desk, CaseHandovers handovers) {
        this.process = process;
        this.step = step;
        this.desk = desk;
        this.handovers = handovers;
    }

    @Override
    public About about() {
        return new About(
                process,
                "information-was-asked-for",
                "Information was asked for",
                "The local authority, a mediator, the Tribunal or somebody else asks for information about the pupil. A case of"
                        + " its own is opened for it, in which the day is watched. Leave the last date empty if none was given.",
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty();
    }

    @Override
    public List<Asked> asks(CaseView view) {
        return List.of(
                new Asked(
                        RequestFields.ASKED_BY.name(),
                        RequestFields.ASKED_BY.label(),
                        "choice",
                        AskForInformation.askers()),
                asked(RequestFields.WHAT, "text"),
                asked(RequestFields.ASKED_ON, "day"),
                asked(RequestFields.ANSWER_BY, "day").optional());
    }

    private static Asked asked(Field<?> field, String kind) {
        return new Asked(field.name(), field.label(), kind, List.<Option>of());
    }

    @Override
    @Transactional
    public void perform(String reference, String who, Map<String, String> answers) {
        Facts asked = Facts.of(answers);
        desk.take(reference, who, view -> step.take(view, asked));
        handovers.start(reference, AskForInformation.HANDOVER, step.handed(asked));
    }
}
