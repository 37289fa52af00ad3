package org.sendcasework.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.sendcasework.annualreview.engine.AnnualReviewProcess;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Cases;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.openduecases.engine.OpenDueCasesProcess;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;

/**
 * One pupil's months, lived in their order: no timer of the pupil's cases is passed by, each fires at its own moment, and
 * each form is opened and handed in by a person whose task it is.
 */
final class Walk {
    final CaseScene scene;
    private final String setting;
    private final List<String> fired = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private final Map<String, Set<Object>> variables = new TreeMap<>();
    private String pupil;

    Walk(CaseScene scene, String setting) {
        this.scene = scene;
        this.setting = setting;
    }

    /** A pupil of Year 4 at SEN support, with two parents and a class teacher. */
    void ofAPupilWithoutAPlan(String given, String family) {
        String teacher = "teacher@" + setting;
        scene.staff(teacher, "teacher", setting);
        Pupil child = new Pupil(
                UUID.randomUUID().toString(),
                setting,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                given,
                family,
                LocalDate.of(2017, 5, 1),
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.of(teacher),
                Optional.empty());
        scene.save(child);
        parent(child, "Rowan " + family);
        parent(child, "Ivo " + family);
        of(child);
    }

    /** A pupil of that year with a plan made on that day, with two parents and a class teacher. */
    void ofAPupilWithAPlan(String given, String family, int yearGroup, LocalDate bornOn, LocalDate madeOn) {
        String teacher = "teacher@" + setting;
        scene.staff(teacher, "teacher", setting);
        Pupil child = new Pupil(
                UUID.randomUUID().toString(),
                setting,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                given,
                family,
                bornOn,
                yearGroup,
                Provision.E,
                List.of(),
                false,
                false,
                false,
                Optional.of(teacher),
                Optional.empty());
        scene.save(child);
        scene.register.save(new EhcPlan(
                UUID.randomUUID().toString(),
                child.id(),
                "Wendover Council",
                madeOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        parent(child, "Rowan " + family);
        parent(child, "Ivo " + family);
        of(child);
    }

    private void parent(Pupil child, String name) {
        scene.register.save(new Contact(
                UUID.randomUUID().toString(),
                child.id(),
                Contact.Kind.PARENT,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("9 Weir Close"),
                true,
                false));
    }

    /** Whose months these are. */
    void of(Pupil pupil) {
        this.pupil = pupil.id();
    }

    Pupil pupil() {
        return scene.register.pupil(pupil).orElseThrow();
    }

    EhcPlan plan() {
        return scene.register.planOf(pupil).orElseThrow();
    }

    /** Ten in the morning of that day; every timer that comes due on the way has fired by then. */
    void to(String day) {
        LocalDate until = LocalDate.parse(day);
        Instant end = until.atTime(LocalTime.of(10, 0)).atZone(LondonTime.ZONE).toInstant();
        for (Optional<Job> next = next(end); next.isPresent(); next = next(end)) {
            Job timer = next.get();
            scene.time.to(timer.getDuedate().toInstant());
            fired.add(eventOf(timer) + " " + london(timer.getDuedate().toInstant()));
            scene.jobs.executeJob(timer.getId());
        }
        scene.time.to(until);
    }

    private Optional<Job> next(Instant end) {
        return waiting(openCases()).stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(end))
                .min(Comparator.comparing(Job::getDuedate));
    }

    private List<Job> waiting(Collection<String> references) {
        return references.stream()
                .flatMap(reference ->
                        scene
                                .runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(reference)
                                .list()
                                .stream())
                .map(ProcessInstance::getId)
                .flatMap(instance -> scene.jobs.createJobQuery().processInstanceId(instance).timers().list().stream())
                .toList();
    }

    private String eventOf(Job timer) {
        return scene.jobs
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private static LocalDateTime london(Instant moment) {
        return moment.atZone(LondonTime.ZONE).toLocalDateTime();
    }

    /** Six in the morning of that day: the round opens what falls due, for every pupil of every setting. */
    void morningOf(String day) {
        to(LocalDate.parse(day).minusDays(1).toString());
        scene.time.to(LocalDate.parse(day)
                .atTime(LocalTime.of(6, 0))
                .atZone(LondonTime.ZONE)
                .toInstant());
        scene.jobs.executeJob(scene.jobs
                .createJobQuery()
                .activityId(OpenDueCasesProcess.EACH_MORNING)
                .singleResult()
                .getId());
    }

    /** Starts a case as its SENCO does. */
    String open(String process, Map<String, Object> answers) {
        remember(answers.values());
        return scene.openByForm(process, "senco@" + setting, "senco", setting, answers);
    }

    /** Does what the page of a case offers at any time, as its headteacher. */
    void perform(CaseAction action, String reference, Map<String, String> answers) {
        remember(answers.values());
        action.perform(reference, "headteacher@" + setting, answers);
        openCases().forEach(this::rememberVariables);
    }

    /** The same of what the page of every case offers. */
    void perform(Cases cases, String action, String reference, Map<String, String> answers) {
        remember(answers.values());
        cases.perform(reference, action, "headteacher@" + setting, answers);
        openCases().forEach(this::rememberVariables);
    }

    /** The one open task of that kind, by whoever's it is. */
    void handIn(String reference, String key, Map<String, Object> answers) {
        handIn(scene.task(reference, key), answers);
    }

    /** The task of that person among several of one kind. */
    void handIn(String reference, String key, String assignee, Map<String, Object> answers) {
        handIn(
                scene.tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .taskDefinitionKey(key)
                        .taskAssignee(assignee)
                        .singleResult(),
                answers);
    }

    private void handIn(Task task, Map<String, Object> answers) {
        remember(answers.values());
        String role = scene.tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        String person = Optional.ofNullable(task.getAssignee()).orElse(role + "@" + setting);
        scene.as(person, role, setting, () -> {
            scene.forms.getTaskFormVariables(task.getId());
            scene.forms.submitTaskForm(task.getId(), new HashMap<>(answers));
            return null;
        });
        openCases().forEach(this::rememberVariables);
    }

    private void rememberVariables(String reference) {
        scene.runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance ->
                        scene
                                .runtime
                                .createVariableInstanceQuery()
                                .processInstanceIdIn(instance.getId())
                                .list()
                                .stream())
                .filter(variable -> variable.getValue() != null)
                .forEach(variable -> variables
                        .computeIfAbsent(variable.getName(), name -> new HashSet<>())
                        .add(variable.getValue()));
    }

    /** What a person wrote in their own words: that has more than one. */
    void remember(Collection<?> answers) {
        answers.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(answer -> answer.contains(" "))
                .forEach(typed::add);
    }

    /** Every value that a variable of the engine held after one of the forms, by its name. */
    Map<String, Set<Object>> variables() {
        return Map.copyOf(variables);
    }

    List<String> typed() {
        return List.copyOf(typed);
    }

    /** Every timer that has fired so far, as "event, moment in London". */
    List<String> fired() {
        return List.copyOf(fired);
    }

    /** The references of all cases of the pupil, open and closed. */
    List<String> references() {
        return scene.files.of(setting).stream()
                .filter(reference -> file(reference).pupil().equals(pupil))
                .sorted()
                .toList();
    }

    private List<String> openCases() {
        return references().stream()
                .filter(reference -> file(reference).closed().isEmpty())
                .toList();
    }

    /** The keys of the people of a case. */
    List<String> people(String reference) {
        return file(reference).people().stream().map(person -> person.key()).toList();
    }

    Optional<String> review() {
        return scene.files.openCaseOf(AnnualReviewProcess.KEY, pupil);
    }

    /** The pupil's open case of that kind. */
    String openCase(String process) {
        return openCases().stream()
                .filter(reference -> file(reference).process().equals(process))
                .findFirst()
                .orElseThrow();
    }

    CaseFile file(String reference) {
        return scene.file(reference);
    }

    String outcome(String reference) {
        return file(reference).closed().orElseThrow().outcome();
    }

    /** All that the record of a case says. */
    String record(String reference) {
        return String.join(
                "\n",
                scene.files.record(reference).stream()
                        .map(CaseFiles.Entry::said)
                        .toList());
    }

    /** Every deadline of the case: "duty, due, act by, where it stands". */
    List<String> deadlines(String reference) {
        LocalDate today = LondonTime.today(scene.time);
        return file(reference).deadlines().stream()
                .map(each -> line(each, today))
                .sorted()
                .toList();
    }

    private static String line(CaseDeadline each, LocalDate today) {
        return String.join(
                " ",
                each.deadline().duty(),
                each.deadline().due().toString(),
                each.deadline().actBy().toString(),
                each.stateOn(today).name());
    }

    /** Every open task of the case: "task, day". */
    List<String> tasks(String reference) {
        return scene.tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(task -> task.getTaskDefinitionKey() + " "
                        + LondonTime.dayOf(task.getDueDate().toInstant()))
                .sorted()
                .toList();
    }

    /** Every timer of the case that waits: "event, moment in London". */
    List<String> timers(String reference) {
        return waiting(List.of(reference)).stream()
                .map(job -> eventOf(job) + " " + london(job.getDuedate().toInstant()))
                .sorted()
                .toList();
    }

    /** The ids of every process instance that the pupil's cases ever had. */
    List<String> instances() {
        return references().stream()
                .flatMap(
                        reference -> scene
                                .history
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(reference)
                                .list()
                                .stream())
                .map(HistoricProcessInstance::getId)
                .toList();
    }
}
