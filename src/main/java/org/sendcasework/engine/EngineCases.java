package org.sendcasework.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.sendcasework.casefile.AskedAnswers;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.OpenTask;
import org.sendcasework.casefile.Refused;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.setting.Role;

/**
 * The cases for those who do not know the engine.
 *
 * <p>What moves timers, tasks and variables of a case needs rights in the engine that no role is given there: whoever
 * may do an action may do it here, as a whole, and in Cockpit none of its parts. So the engine's own check of rights is
 * off while an action runs. Its check of settings stays on.
 */
final class EngineCases implements Cases {
    private static final String BETWEEN_NAME_AND_CASE = " · ";

    private final CaseDesk desk;
    private final CaseFiles files;
    private final List<CaseAction> actions;
    private final TaskService tasks;
    private final ConfinedCases confined;
    private final RightsOfTheSeam rights;

    EngineCases(
            CaseDesk desk,
            CaseFiles files,
            List<CaseAction> actions,
            TaskService tasks,
            ConfinedCases confined,
            RightsOfTheSeam rights) {
        this.desk = desk;
        this.files = files;
        this.actions = List.copyOf(actions);
        this.tasks = tasks;
        this.confined = confined;
        this.rights = rights;
    }

    @Override
    public Optional<CaseView> find(String reference, String who) {
        return files.find(reference).map(file -> desk.view(file.reference(), who));
    }

    @Override
    public List<CaseSummary> of(String setting) {
        return files.summaries(setting);
    }

    @Override
    public Set<Role> seenBy(String process) {
        return ProcessRights.of(process).sees();
    }

    @Override
    public boolean dealsWith(String reference, String who) {
        return rights.use(() -> confined.dealsWith(reference, who));
    }

    @Override
    public boolean isOfTheCircle(String reference, String who) {
        return rights.use(() -> confined.isOfTheCircle(reference, who));
    }

    @Override
    public CaseWords words(String process) {
        return desk.process(process).map(CaseProcess::words).orElseGet(() -> CaseWords.of(process));
    }

    @Override
    public List<OpenTask> openTasks(String reference) {
        return rights.use(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference).active().list().stream()
                .map(this::openTask)
                .sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX), Comparator.naturalOrder()))
                .toList());
    }

    private OpenTask openTask(Task task) {
        List<String> roles = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new OpenTask(
                task.getId(),
                task.getName().split(BETWEEN_NAME_AND_CASE)[0],
                roles,
                confined.people(task),
                Optional.ofNullable(task.getAssignee()),
                Optional.ofNullable(task.getDueDate()).map(due -> LondonTime.dayOf(due.toInstant())));
    }

    @Override
    public List<CaseAction> actions(String process) {
        return actions.stream()
                .filter(action -> action.process().equals(process))
                .toList();
    }

    @Override
    public List<CaseAction> possible(CaseView view) {
        return rights.use(() -> actions(view.file().process()).stream()
                .filter(action -> action.possible(view))
                .toList());
    }

    @Override
    public void perform(String reference, String action, String who, Map<String, String> answers) {
        try {
            rights.use(() -> {
                done(reference, action, who, answers);
                return null;
            });
        } catch (CaseRefusal refusal) {
            throw new Refused(refusal.problems());
        } catch (CaseFiles.AlreadyClosed closed) {
            throw new Refused(closed.getMessage());
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException changedMeanwhile) {
            throw new Refused("The case was changed by somebody else at the same moment. Look at it again; nothing of"
                    + " yours was recorded.");
        }
    }

    /** Refuses in the engine's own way: of that, the engine writes no error into its log. */
    private void done(String reference, String action, String who, Map<String, String> answers) {
        CaseView view = desk.view(reference, who);
        CaseAction wanted = actions(view.file().process()).stream()
                .filter(each -> each.key().equals(action))
                .findFirst()
                .orElseThrow(() -> new CaseRefusal("There is no such action."));
        if (!wanted.possible(view)) {
            throw new CaseRefusal(notPossible(wanted, view));
        }
        Map<String, String> taken;
        try {
            taken = AskedAnswers.to(wanted.asks(view), answers);
        } catch (Refused refused) {
            throw new CaseRefusal(refused.problems());
        }
        wanted.perform(reference, who, taken);
    }

    private static String notPossible(CaseAction wanted, CaseView view) {
        return view.file()
                .closed()
                .map(closing -> "The case has ended: " + closing.outcome() + ".")
                .orElse("“" + wanted.title() + "” is not possible now. It may have been done already: see the record.");
    }

    @Override
    public List<CaseFiles.Superseded> earlierDeadlines(String reference) {
        return files.superseded(reference);
    }

    @Override
    public List<CaseFiles.Entry> record(String reference) {
        return files.record(reference);
    }
}
