package org.sendcasework.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.springframework.boot.test.context.TestComponent;

/** A pupil with a plan, the staff around them, and the things staff do: start a case, hand in a form, let time pass. */
@TestComponent
public class CaseScene {
    public final RuntimeService runtime;
    public final TaskService tasks;
    public final ManagementService jobs;
    public final HistoryService history;
    public final CaseFiles files;
    public final SendRegister register;
    public final MovedTime time;
    public final FormService forms;
    private final IdentityService identity;
    private final RepositoryService models;
    private final ProcessEngine engine;

    CaseScene(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            HistoryService history,
            FormService forms,
            IdentityService identity,
            RepositoryService models,
            ProcessEngine engine,
            CaseFiles files,
            SendRegister register,
            MovedTime time) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.history = history;
        this.forms = forms;
        this.identity = identity;
        this.models = models;
        this.engine = engine;
        this.files = files;
        this.register = register;
        this.time = time;
    }

    /** A pupil of the setting with a plan whose review year began on the day, and two parents, one of them by e-mail. */
    public Pupil pupil(String setting, int yearGroup, LocalDate bornOn, LocalDate reviewYearStarts) {
        Pupil pupil = new Pupil(
                UUID.randomUUID().toString(),
                setting,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                "Robin",
                "Kestrel",
                bornOn,
                yearGroup,
                Provision.E,
                List.of(),
                false,
                false,
                false,
                Optional.of("teacher@" + setting),
                Optional.empty());
        register.save(pupil);
        register.save(new EhcPlan(
                UUID.randomUUID().toString(),
                pupil.id(),
                "Wendover Council",
                reviewYearStarts.minusYears(2),
                Optional.of(reviewYearStarts),
                Optional.empty(),
                Optional.empty()));
        parent(pupil, "Ash Kestrel", false);
        parent(pupil, "Bryn Kestrel", true);
        return pupil;
    }

    public void save(Pupil pupil) {
        register.save(pupil);
    }

    private void parent(Pupil pupil, String name, boolean consents) {
        register.save(new Contact(
                UUID.randomUUID().toString(),
                pupil.id(),
                Contact.Kind.PARENT,
                name,
                Optional.empty(),
                Optional.of(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org"),
                Optional.empty(),
                Optional.of("1 Mill Lane"),
                true,
                consents));
    }

    /** Staff of the setting exist once asked for. */
    public void staff(String user, String role, String setting) {
        if (identity.createUserQuery().userId(user).count() == 0) {
            identity.saveUser(identity.newUser(user));
            identity.createMembership(user, role);
            identity.createTenantUserMembership(setting, user);
        }
    }

    /** Works as that person, of that role and setting, and as nobody afterwards. */
    public <T> T as(String user, String role, String setting, Supplier<T> work) {
        staff(user, role, setting);
        identity.setAuthentication(user, List.of(role), List.of(setting));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Opens a case through its start form; answers the reference. */
    public String openByForm(String process, String user, String role, String setting, Map<String, Object> answers) {
        return as(user, role, setting, () -> {
            return forms.submitStartForm(definition(process), new HashMap<>(answers))
                    .getBusinessKey();
        });
    }

    /** The id of the latest version of the process. */
    public String definition(String process) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    public ProcessInstance instance(String process, String reference) {
        // the assertions find an engine by themselves only while there is one in the whole JVM
        BpmnAwareTests.init(engine);
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference, process)
                .singleResult();
    }

    public CaseFile file(String reference) {
        return files.find(reference).orElseThrow();
    }

    /** The open task of that definition key. */
    public Task task(String reference, String key) {
        BpmnAwareTests.init(engine);
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(key)
                .list();
        if (open.size() != 1) {
            throw new AssertionError("expected one open task " + key + ", there are " + open.size() + "; open are "
                    + openTasks(reference));
        }
        return open.get(0);
    }

    /** The definition keys of the tasks that are open. */
    public List<String> openTasks(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Hands in the form of a task. */
    public void handIn(String reference, String key, Map<String, Object> answers) {
        Task task = task(reference, key);
        forms.submitTaskForm(task.getId(), new HashMap<>(answers));
    }

    /** Ticks as a form hands them in. */
    public static Object ticks(List<String> keys) {
        return SpinValues.jsonValue(Spin.JSON(keys)).create();
    }

    /** The keys of all people invited. */
    public Object everyone(String reference) {
        return ticks(
                file(reference).people().stream().map(person -> person.key()).toList());
    }

    /** The timer that waits at that event; the strict kind: there must be one. */
    public Job timer(String reference, String event) {
        List<Job> waiting = jobs.createJobQuery().activityId(event).list().stream()
                .filter(job -> instances(reference).contains(job.getProcessInstanceId()))
                .toList();
        if (waiting.size() != 1) {
            throw new AssertionError("expected one timer at " + event + ", there are " + waiting.size());
        }
        return waiting.get(0);
    }

    private List<String> instances(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** When the timer at that event fires. */
    public Instant firesAt(String reference, String event) {
        return timer(reference, event).getDuedate().toInstant();
    }

    /** Moves time to the moment the timer is due and runs it; a second earlier it would not have been due. */
    public void letFire(String reference, String event) {
        Job job = timer(reference, event);
        Instant due = job.getDuedate().toInstant();
        time.to(due.minusSeconds(1));
        if (jobs.createJobQuery().jobId(job.getId()).executable().count() > 0) {
            throw new AssertionError(event + " would fire a second before it is due");
        }
        time.to(due.plusSeconds(1));
        if (jobs.createJobQuery().jobId(job.getId()).executable().count() == 0) {
            throw new AssertionError(event + " is not due at " + due);
        }
        jobs.executeJob(job.getId());
    }

    /** The elements of a diagram that no case has passed yet, by id. */
    public List<String> neverPassed(String process) {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> passed =
                history.createHistoricActivityInstanceQuery().processDefinitionId(definition).list().stream()
                        .map(activity -> activity.getActivityId())
                        .collect(Collectors.toSet());
        return models.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(id -> !passed.contains(id))
                .sorted()
                .toList();
    }

    /** The day by which a task is to be done. */
    public LocalDate dueOn(String reference, String key) {
        Date due = task(reference, key).getDueDate();
        return LondonTime.dayOf(due.toInstant());
    }
}
