package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.Role;
import org.sendcasework.steps.StaffOfTheSetting;

/** Changes who sees a case of one process. */
final class ChangeTheCircleAction implements CaseAction {
    private static final String WHO = "person";
    private static final String REASON = "reason";

    private final String process;
    private final ChangeOfCircle change;
    private final StaffOfTheSetting staff;
    private final CaseDesk desk;

    ChangeTheCircleAction(String process, ChangeOfCircle change, StaffOfTheSetting staff, CaseDesk desk) {
        this.process = process;
        this.change = change;
        this.staff = staff;
        this.desk = desk;
    }

    @Override
    public About about() {
        return new About(
                process,
                change.key(),
                change.title(),
                change.explanation(),
                Set.of(Role.SENCO, Role.HEADTEACHER, Role.PROPRIETOR));
    }

    @Override
    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && change.possible(Circle.of(view.file().facts()));
    }

    @Override
    public List<Asked> asks(CaseView view) {
        Circle circle = Circle.of(view.file().facts());
        List<Option> people = staff.of(view.setting().id()).stream()
                .filter(one -> !circle.keptOut().contains(one.login()))
                .filter(one ->
                        change != ChangeOfCircle.LET_IN || !circle.letIn().contains(one.login()))
                .map(one -> new Option(one.name() + (one.title().isEmpty() ? "" : " · " + one.title()), one.login()))
                .toList();
        Asked person = new Asked(WHO, change.question(), "choice", people);
        return List.of(change.needsAName() ? person : person.optional(), new Asked(REASON, "Why?", "text", List.of()));
    }

    @Override
    public void perform(String reference, String who, Map<String, String> answers) {
        desk.take(
                reference,
                who,
                view -> new FormOutcome.Accepted(change.of(
                        Circle.of(view.file().facts()), Optional.ofNullable(answers.get(WHO)), answers.get(REASON))));
    }
}
