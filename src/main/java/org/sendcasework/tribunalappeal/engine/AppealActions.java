package org.sendcasework.tribunalappeal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.StepAction;
import org.sendcasework.setting.Role;
import org.sendcasework.tribunalappeal.AppealFields;
import org.sendcasework.tribunalappeal.AskedToAttend;
import org.sendcasework.tribunalappeal.ChangeADirection;
import org.sendcasework.tribunalappeal.MoveTheHearing;
import org.sendcasework.tribunalappeal.RecordADirection;
import org.sendcasework.tribunalappeal.TakenFurther;

/** What can be done to an appeal or claim at any time, and what follows from it in the process. */
final class AppealActions {
    private static final Set<Role> ROLES = Set.of(Role.SENCO, Role.HEADTEACHER, Role.OFFICE);
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final RuntimeService runtime;

    AppealActions(CaseDesk desk, CaseMoments moments, RuntimeService runtime) {
        this.desk = desk;
        this.moments = moments;
        this.runtime = runtime;
    }

    CaseAction recordADirection() {
        RecordADirection step = new RecordADirection();
        return action(
                "record-a-direction",
                "Record a direction of the Tribunal",
                "The Tribunal tells the setting to do something by a day: a witness statement, evidence, a bundle or its list. It"
                        + " becomes a task with that day. A mere request for information is a case of its own.",
                step::possible,
                view -> List.of(
                        asked(AppealFields.DIRECTION_KIND, "choice", RecordADirection.kinds()),
                        asked(AppealFields.DIRECTION_WHAT, "text", List.of()),
                        asked(AppealFields.DIRECTION_BY, "day", List.of())),
                step::take,
                (reference, answers) -> tell(TribunalAppealProcess.DIRECTION_RECEIVED, reference, answers));
    }

    CaseAction changeADirection() {
        ChangeADirection step = new ChangeADirection();
        return action(
                "change-a-direction",
                "Change the day of a direction",
                "The Tribunal gives another day. Tasks and reminders move with it; the old day stays on record.",
                step::possible,
                view -> List.of(
                        asked(AppealFields.WHICH_DIRECTION, "choice", step.open(view)),
                        asked(AppealFields.DIRECTION_BY, "day", List.of()),
                        asked(AppealFields.DIRECTION_CHANGED_BECAUSE, "text", List.of())),
                step::take,
                (reference, answers) -> moments.moveWithTheFacts(reference));
    }

    CaseAction moveTheHearing() {
        MoveTheHearing step = new MoveTheHearing();
        return action(
                "move-the-hearing",
                "Move the hearing",
                "The hearing is on another day. What is wanted before and after it moves with it.",
                step::possible,
                view -> List.of(asked(AppealFields.HEARING_ON, "day", List.of())),
                step::take,
                (reference, answers) -> moments.moveWithTheFacts(reference));
    }

    CaseAction recordARequestToAttend() {
        AskedToAttend step = new AskedToAttend();
        return action(
                "record-a-request-to-attend",
                "Record a request to attend",
                "Somebody asks that the setting attends the hearing, or the Tribunal requires it. It becomes a task of the"
                        + " headteacher.",
                step::possible,
                view -> List.of(
                        asked(AppealFields.ASKED_TO_ATTEND, "choice", AskedToAttend.ways()),
                        asked(AppealFields.ASKED_BY, "choice", AskedToAttend.askers())),
                step::take,
                (reference, answers) -> tell(TribunalAppealProcess.ATTENDANCE_ASKED_FOR, reference, answers));
    }

    CaseAction takenFurther() {
        TakenFurther step = new TakenFurther();
        return action(
                "taken-further",
                "Record that the decision is taken further",
                "The decision is reviewed, set aside, or appealed to the Upper Tribunal. It is recorded; the dates stay as they are"
                        + " unless the Tribunal gives another time, which is recorded as an exemption.",
                step::possible,
                view -> List.of(
                        asked(AppealFields.TAKEN_FURTHER_ON, "day", List.of()),
                        asked(AppealFields.TAKEN_FURTHER, "text", List.of())),
                step::take,
                (reference, answers) -> {});
    }

    private CaseAction action(
            String key,
            String title,
            String explanation,
            Predicate<CaseView> possible,
            Function<CaseView, List<CaseAction.Asked>> asks,
            BiFunction<CaseView, Facts, FormOutcome> step,
            BiConsumer<String, Map<String, Boolean>> afterwards) {
        return new StepAction(
                new CaseAction.About(TribunalAppealProcess.KEY, key, title, explanation, ROLES),
                possible,
                asks,
                step,
                (before, accepted) -> afterwards.accept(before.file().reference(), accepted.answers()),
                desk);
    }

    private static CaseAction.Asked asked(Field<?> field, String kind, List<Option> options) {
        return new CaseAction.Asked(field.name(), field.label(), kind, options);
    }

    private void tell(String message, String reference, Map<String, Boolean> answers) {
        moments.moveWithTheFacts(reference);
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference)
                .setVariables(new HashMap<>(answers))
                .correlate();
    }
}
