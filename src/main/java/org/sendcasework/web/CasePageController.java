package org.sendcasework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.OpenTask;
import org.sendcasework.casefile.Problem;
import org.sendcasework.casefile.Refused;
import org.sendcasework.people.Person;
import org.sendcasework.setting.Role;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of cases, and the page of one case with what can be done to it. */
@Controller
class CasePageController {
    /** The tick by which a person says that an action is wanted, with what follows from it. */
    private static final String CONFIRMED = "confirmed";

    private final Cases cases;
    private final CaseRights rights;
    private final CaseList list;
    private final CaseEntries entries;
    private final Cohort cohort;

    CasePageController(Cases cases, CaseRights rights, CaseList list, CaseEntries entries, Cohort cohort) {
        this.cases = cases;
        this.rights = rights;
        this.list = list;
        this.entries = entries;
        this.cohort = cohort;
    }

    @GetMapping("/cases")
    String cases(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean confined,
            @AuthenticationPrincipal Person person,
            Model page) {
        CaseList.Wanted wanted = CaseList.Wanted.of(state, CaseList.Wanted.OPEN);
        List<Setting> own = rights.settings("", person);
        List<CaseRow> rows = list.of(setting, wanted, person);
        page.addAttribute("settings", own);
        page.addAttribute("where", setting.strip());
        page.addAttribute("wanted", DeadlineStates.word(wanted));
        page.addAttribute("rows", rows);
        page.addAttribute("confinedNow", confined);
        page.addAttribute("overdue", CaseList.overdue(rows));
        page.addAttribute("cohort", cohort.isSeenBy(person) ? cohort.year("") : null);
        return "cases";
    }

    @GetMapping("/cases/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String done,
            @AuthenticationPrincipal Person person,
            Model page) {
        CaseView view = rights.one(reference, person);
        // only what is known is repeated on the page, never the words of the address
        cases.actions(view.file().process()).stream()
                .filter(action -> action.key().equals(done))
                .findFirst()
                .ifPresent(action -> page.addAttribute("done", action.title()));
        return show(view, person, page);
    }

    @PostMapping("/cases/{reference}/actions/{key}")
    String perform(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam Map<String, String> answers,
            @AuthenticationPrincipal Person person,
            Model page,
            HttpServletResponse response) {
        CaseView view = rights.one(reference, person);
        CaseAction action = rights.action(view, key, person);
        try {
            if (!answers.containsKey(CONFIRMED)) {
                throw new Refused(List.of(new Problem(CONFIRMED, "please tick this if you want it done")));
            }
            cases.perform(reference, key, person.id(), answers);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("refused", action.title());
            page.addAttribute("tried", key);
            page.addAttribute("typed", answers);
            addProblems(refused.problems(), action.asks(view), page);
            return show(rights.one(reference, person), person, page);
        }
        if (rights.seen(reference, person).isEmpty()) {
            return "redirect:/cases?confined=true";
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/cases/{reference}")
                        .queryParam("done", "{key}")
                        .encode()
                        .buildAndExpand(reference, key)
                        .toUriString();
    }

    private String show(CaseView view, Person person, Model page) {
        CaseEntry entry = entries.entry(view, person);
        page.addAttribute("entry", entry);
        page.addAttribute(
                "ownTasks",
                entry.openTasks().stream()
                        .filter(task -> isFor(task, person))
                        .map(OpenTask::id)
                        .collect(Collectors.toUnmodifiableSet()));
        page.addAttribute(
                "roleWords",
                entry.openTasks().stream()
                        .collect(Collectors.toUnmodifiableMap(OpenTask::id, task -> roleWords(task, view.setting()))));
        return "case";
    }

    /** The roles as the setting calls them; the logins of those whose task it is by name. */
    private static String roleWords(OpenTask task, Setting setting) {
        return Stream.concat(
                        task.roles().stream()
                                .map(id -> Role.of(id).map(setting::title).orElse(id)),
                        task.people().stream())
                .collect(Collectors.joining(", "));
    }

    /** Whether the Tasklist lets the person open the task. */
    private static boolean isFor(OpenTask task, Person person) {
        return task.assignee()
                .map(person.id()::equals)
                .orElseGet(() -> task.people().contains(person.id())
                        || task.roles().stream().anyMatch(person.roles()::contains));
    }

    /** What is wrong with an answer goes beside its field, everything else above the form. */
    private static void addProblems(List<Problem> problems, List<CaseAction.Asked> asked, Model page) {
        Map<String, String> wrong = new HashMap<>();
        for (Problem problem : problems) {
            Optional<String> name =
                    problem.field().equals(CONFIRMED) ? Optional.of(CONFIRMED) : CaseController.nameOf(problem, asked);
            name.ifPresent(field -> wrong.merge(field, problem.why(), (one, other) -> one + "; " + other));
        }
        page.addAttribute("wrong", wrong);
        page.addAttribute(
                "wrongElsewhere",
                problems.stream()
                        .filter(problem -> !problem.field().equals(CONFIRMED))
                        .filter(problem -> CaseController.nameOf(problem, asked).isEmpty())
                        .map(Problem::words)
                        .toList());
    }
}
