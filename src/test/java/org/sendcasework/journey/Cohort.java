package org.sendcasework.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.openduecases.engine.OpenDueCasesProcess;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;

/**
 * All pupils of a year, lived together on one clock: no timer of anybody is passed by, each fires at its own moment, and
 * each form is opened and handed in by a person whose task it is.
 */
final class Cohort {
    final CaseScene scene;
    private final List<String> typed = new ArrayList<>();
    private final List<String> fired = new ArrayList<>();
    private final Map<String, Opened> opened = new HashMap<>();

    /** What never changes of a case. */
    private record Opened(String process, String pupil) {}

    Cohort(CaseScene scene) {
        this.scene = scene;
    }

    /** A pupil with a plan whose review year began on that day, and two parents. */
    String withAPlan(String setting, int yearGroup, String given, String reviewYearStarts) {
        Pupil child = saved(setting, yearGroup, given, Provision.E);
        LocalDate reviewed = LocalDate.parse(reviewYearStarts);
        planned(child.id(), reviewed.minusYears(3), Optional.of(reviewed));
        return child.id();
    }

    /** A pupil at SEN support, with two parents. */
    String atSenSupport(String setting, int yearGroup, String given) {
        return saved(setting, yearGroup, given, Provision.K).id();
    }

    private Pupil saved(String setting, int yearGroup, String given, Provision provision) {
        scene.staff("teacher@" + setting, "teacher", setting);
        Pupil child = pupil(
                UUID.randomUUID().toString(),
                setting,
                "T" + UUID.randomUUID().toString().substring(0, 12),
                given,
                yearGroup,
                provision);
        scene.save(child);
        for (String parent : List.of("Rowan", "Ivo")) {
            scene.register.save(new Contact(
                    UUID.randomUUID().toString(),
                    child.id(),
                    Contact.Kind.PARENT,
                    parent + " " + child.familyName(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("9 Weir Close"),
                    true,
                    false));
        }
        return child;
    }

    private static Pupil pupil(
            String id, String setting, String upn, String given, int yearGroup, Provision provision) {
        return new Pupil(
                id,
                setting,
                upn,
                given,
                "Hazeldene",
                LocalDate.of(2021 - yearGroup, 11, 14),
                yearGroup,
                provision,
                List.of(),
                false,
                false,
                false,
                Optional.of("teacher@" + setting),
                Optional.empty());
    }

    /** The authority has made the pupil's first plan. */
    void planMade(String pupil, String day) {
        registered(pupil, register(pupil).yearGroup(), Provision.E);
        planned(pupil, LocalDate.parse(day), Optional.empty());
    }

    /** The register of a new school year has the pupil in that year. */
    void isInYear(String pupil, int yearGroup) {
        registered(pupil, yearGroup, register(pupil).provision());
    }

    private void registered(String pupil, int yearGroup, Provision provision) {
        Pupil was = register(pupil);
        scene.save(pupil(was.id(), was.setting(), was.upn(), was.givenName(), yearGroup, provision));
    }

    private void planned(String pupil, LocalDate madeOn, Optional<LocalDate> reviewed) {
        scene.register.save(new EhcPlan(
                UUID.randomUUID().toString(),
                pupil,
                "Wendover Council",
                madeOn,
                reviewed,
                Optional.empty(),
                Optional.empty()));
    }

    Pupil register(String pupil) {
        return scene.register.pupil(pupil).orElseThrow();
    }

    /** Ten in the morning of that day; every timer of everybody that comes due on the way has fired by then. */
    void to(String day) {
        LocalDate until = LocalDate.parse(day);
        fireUpTo(until.atTime(LocalTime.of(10, 0)).atZone(LondonTime.ZONE).toInstant());
        scene.time.to(until);
    }

    private void fireUpTo(Instant end) {
        for (Optional<Job> next = next(end); next.isPresent(); next = next(end)) {
            Job timer = next.get();
            scene.time.to(timer.getDuedate().toInstant());
            fired.add(eventOf(timer) + " "
                    + timer.getDuedate().toInstant().atZone(LondonTime.ZONE).toLocalDateTime());
            scene.jobs.executeJob(timer.getId());
            runWhatWaits();
        }
    }

    private Optional<Job> next(Instant end) {
        String round = round().getId();
        return scene
                .jobs
                .createJobQuery()
                .timers()
                .duedateLowerThan(java.util.Date.from(end.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 2)
                .stream()
                .filter(job -> !job.getId().equals(round))
                .findFirst();
    }

    private Job round() {
        return scene.jobs
                .createJobQuery()
                .activityId(OpenDueCasesProcess.EACH_MORNING)
                .singleResult();
    }

    private String eventOf(Job timer) {
        return scene.jobs
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** What the engine takes up at once in the application. */
    private void runWhatWaits() {
        List<Job> messages = scene.jobs.createJobQuery().messages().list();
        while (!messages.isEmpty()) {
            messages.forEach(job -> scene.jobs.executeJob(job.getId()));
            messages = scene.jobs.createJobQuery().messages().list();
        }
    }

    /** Six in the morning of that day: the round opens what falls due; answers how many cases it opened. */
    int morningOf(String day) {
        LocalDate date = LocalDate.parse(day);
        to(date.minusDays(1).toString());
        Instant six = date.atTime(LocalTime.of(6, 0)).atZone(LondonTime.ZONE).toInstant();
        fireUpTo(six);
        scene.time.to(six);
        int before = references().size();
        scene.jobs.executeJob(round().getId());
        runWhatWaits();
        return references().size() - before;
    }

    /** Each morning from the one day to the other; answers on which the round opened how many cases. */
    Map<String, Integer> morningsFrom(String first, String last) {
        return mornings(first, last, 1);
    }

    /** One morning a week. */
    Map<String, Integer> weeksFrom(String first, String last) {
        return mornings(first, last, 7);
    }

    private Map<String, Integer> mornings(String first, String last, int step) {
        Map<String, Integer> opened = new HashMap<>();
        for (LocalDate day = LocalDate.parse(first); !day.isAfter(LocalDate.parse(last)); day = day.plusDays(step)) {
            int cases = morningOf(day.toString());
            if (cases > 0) {
                opened.put(day.toString(), cases);
            }
        }
        return opened;
    }

    /** The one open task of that kind, by whoever's it is. */
    void handIn(String reference, String key, Map<String, Object> answers) {
        Task task = scene.task(reference, key);
        String setting = scene.file(reference).setting();
        answers.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(answer -> answer.contains(" "))
                .forEach(typed::add);
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
        runWhatWaits();
    }

    /** What is typed into those tasks when it does not matter to the day, for each of the cases. */
    void handIn(Collection<String> references, String... keys) {
        for (String reference : references) {
            for (String key : keys) {
                handIn(reference, key, UsualAnswers.to(this, reference, key));
            }
        }
    }

    LocalDate today() {
        return LondonTime.today(scene.time);
    }

    /** Every case of that kind of the pupil, the earliest first. */
    List<String> cases(String process, String pupil) {
        Opened wanted = new Opened(process, pupil);
        return scene.files.of(register(pupil).setting()).stream()
                .filter(reference -> opened(reference).equals(wanted))
                .sorted()
                .toList();
    }

    private Opened opened(String reference) {
        return opened.computeIfAbsent(reference, each -> {
            CaseFile file = scene.file(each);
            return new Opened(file.process(), file.pupil());
        });
    }

    /** The only case of that kind that the pupil ever had. */
    String only(String process, String pupil) {
        List<String> all = cases(process, pupil);
        if (all.size() != 1) {
            throw new AssertionError(register(pupil).givenName() + " should have one " + process + ", has " + all);
        }
        return all.get(0);
    }

    List<String> only(String process, Collection<String> pupils) {
        return pupils.stream().map(pupil -> only(process, pupil)).toList();
    }

    /** All cases of both settings. */
    List<String> references() {
        return List.of("victoria-road", "roots").stream()
                .flatMap(setting -> scene.files.of(setting).stream())
                .toList();
    }

    /** How many cases of that kind there are. */
    long count(String process) {
        return references().stream()
                .filter(reference -> opened(reference).process().equals(process))
                .count();
    }

    /** Every deadline of a case: "duty, due, act by, where it stands". */
    List<String> deadlines(String reference) {
        return scene.file(reference).deadlines().stream()
                .map(each -> String.join(
                        " ",
                        each.deadline().duty(),
                        each.deadline().due().toString(),
                        each.deadline().actBy().toString(),
                        each.stateOn(today()).name().toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    /** Every open task of a case: "task, day". */
    List<String> tasks(String reference) {
        return scene.tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(task -> task.getTaskDefinitionKey() + " "
                        + LondonTime.dayOf(task.getDueDate().toInstant()))
                .sorted()
                .toList();
    }

    String outcome(String reference) {
        return scene.file(reference).closed().map(CaseFile.Closing::outcome).orElse("open");
    }

    String fact(String reference, String name) {
        return scene.file(reference).facts().stored().get(name);
    }

    /** All that the record of a case says. */
    String record(String reference) {
        return String.join(
                "\n",
                scene.files.record(reference).stream().map(each -> each.said()).toList());
    }

    List<String> typed() {
        return List.copyOf(typed);
    }

    /** Every timer that fired, as "event, moment in London". */
    List<String> fired() {
        return List.copyOf(fired);
    }
}
