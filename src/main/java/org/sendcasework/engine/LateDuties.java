package org.sendcasework.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.clock.LondonTime;

/** Reminders of a duty, and the word to the headteacher when it is late. The duty itself stays where it is. */
public class LateDuties {
    /** Starts processes/late-duty: the message between a case and the headteacher's answer. */
    static final String DUTY_LATE = "Duty of the setting late";

    private static final String TOLD = "Told the headteacher: ";

    private final RuntimeService runtime;
    private final CaseDesk desk;
    private final CaseFiles files;
    private final Clock clock;

    public LateDuties(RuntimeService runtime, CaseDesk desk, CaseFiles files, Clock clock) {
        this.runtime = runtime;
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    /** What a reminder of the duty does, for a task of a diagram. */
    public JavaDelegate reminderOf(String duty) {
        return new RemindDelegate(this, duty);
    }

    /** What is done once the duty is late, for a task of a diagram. */
    public JavaDelegate escalationOf(String duty) {
        return new EscalateDelegate(this, duty);
    }

    /** Raises the open tasks of the case in every list, and says so in the record; nothing where the date does not bind. */
    public void remind(DelegateExecution execution, String duty) {
        CaseView view = view(execution);
        open(view, duty).filter(each -> !each.isExempt()).ifPresent(each -> {
            boolean lastDay = !LondonTime.today(clock).isBefore(each.deadline().actBy());
            files.record(
                    view.file().reference(),
                    WhoIsActing.SYSTEM,
                    Change.said((lastDay ? "Last day to act: " : "Reminder: ")
                            + each.deadline().explanation()));
            raise(execution, lastDay ? TaskPriority.LAST_DAY : TaskPriority.REMINDED);
        });
    }

    /** Tells the headteacher, once for each duty, that it is late; of one whose date does not bind, only the record tells. */
    public void escalate(DelegateExecution execution, String duty) {
        CaseView view = view(execution);
        Optional<CaseDeadline> exempt = open(view, duty).filter(CaseDeadline::isExempt);
        if (exempt.isPresent()) {
            sayExempt(view, exempt.get());
            return;
        }
        open(view, duty)
                .filter(each -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey("late-duty")
                                .processInstanceBusinessKey(view.file().reference())
                                .variableValueEquals("lateDuty", duty)
                                .count()
                        == 0)
                .map(CaseDeadline::deadline)
                .ifPresent(late -> tell(execution, view, duty, late.explanation()));
    }

    /**
     * The same where a case has several of one duty: once for each.
     *
     * @param words which of them it is, and its day
     */
    public void escalateOneOf(DelegateExecution execution, String duty, String words) {
        CaseView view = view(execution);
        Optional<CaseDeadline> exempt = open(view, duty).filter(CaseDeadline::isExempt);
        if (exempt.isPresent()) {
            sayExempt(view, exempt.get());
        } else if (files.record(view.file().reference()).stream()
                .noneMatch(each -> each.said().equals(TOLD + words))) {
            tell(execution, view, duty, words);
        }
    }

    private void tell(DelegateExecution execution, CaseView view, String duty, String words) {
        files.record(view.file().reference(), WhoIsActing.SYSTEM, Change.said(TOLD + words));
        raise(execution, TaskPriority.LATE);
        runtime.createMessageCorrelation(DUTY_LATE)
                .processInstanceBusinessKey(view.file().reference())
                .setVariable(CaseVariables.CASE_REFERENCE.name(), view.file().reference())
                .setVariable(CaseVariables.PUPIL.name(), CaseVariables.PUPIL.in(execution))
                .setVariable(
                        CaseVariables.CONFINED.name(),
                        Circle.of(view.file().facts()).confined())
                .setVariable("lateDuty", duty)
                .setVariable("answerBy", Date.from(answerBy(view)))
                .correlateStartMessage();
    }

    private static Optional<CaseDeadline> open(CaseView view, String duty) {
        return view.file().deadline(duty).filter(each -> each.metOn().isEmpty());
    }

    private void sayExempt(CaseView view, CaseDeadline each) {
        files.record(
                view.file().reference(),
                WhoIsActing.SYSTEM,
                Change.said(
                        "The date has passed, " + DayWords.of(each.deadline().due()) + ", and does not bind: "
                                + each.exemptBecause().orElseThrow() + " Still to be done: "
                                + each.deadline().what() + "."));
    }

    private void raise(DelegateExecution execution, int priority) {
        var tasks = execution.getProcessEngineServices().getTaskService();
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list()
                .forEach(task -> {
                    if (task.getPriority() < priority) {
                        tasks.setPriority(task.getId(), priority);
                    }
                });
    }

    private CaseView view(DelegateExecution execution) {
        return desk.view(CaseReference.of(execution), WhoIsActing.SYSTEM);
    }

    /** The end of the next school day; of the next day where the term dates are not known so far. */
    private Instant answerBy(CaseView view) {
        LocalDate today = LondonTime.today(clock);
        LocalDate next;
        try {
            next = view.setting().schoolDays().next(today);
        } catch (BeyondKnownCalendar beyond) {
            next = today.plusDays(1);
        }
        return LondonTime.endOf(next).minus(1, ChronoUnit.MINUTES);
    }

    /** How far up a task stands in its list; the engine's own middle is 50. */
    private static final class TaskPriority {
        static final int REMINDED = 60;
        static final int LAST_DAY = 80;
        static final int LATE = 90;
    }
}
