package org.sendcasework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.Problem;
import org.sendcasework.casefile.Refused;
import org.sendcasework.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases for programs: the list, one with all there is to know about it, and what can be done to it. */
@RestController
class CaseController {
    private final Cases cases;
    private final CaseRights rights;
    private final CaseList list;
    private final CaseEntries entries;

    /**
     * What is wrong with an answer.
     *
     * @param name the name of the answer; empty where no single one is wrong
     * @param field what people call it
     */
    record Wrong(String name, String field, String why) {}

    CaseController(Cases cases, CaseRights rights, CaseList list, CaseEntries entries) {
        this.cases = cases;
        this.rights = rights;
        this.list = list;
        this.entries = entries;
    }

    @GetMapping("/api/cases")
    List<CaseRow> cases(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String state,
            @AuthenticationPrincipal Person person) {
        return list.of(setting, CaseList.Wanted.of(state, CaseList.Wanted.ALL), person);
    }

    @GetMapping("/api/cases/{reference}")
    CaseEntry one(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return entries.entry(rights.one(reference, person), person);
    }

    @PostMapping(path = "/api/cases/{reference}/actions/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseEntry> doByJson(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestBody Map<String, String> answers,
            @AuthenticationPrincipal Person person) {
        return perform(reference, key, answers, person);
    }

    @PostMapping(path = "/api/cases/{reference}/actions/{key}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<CaseEntry> doByForm(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam Map<String, String> answers,
            @AuthenticationPrincipal Person person) {
        return perform(reference, key, answers, person);
    }

    /** The case as it is then; nothing where whoever did it sees it no longer. */
    private ResponseEntity<CaseEntry> perform(
            String reference, String key, Map<String, String> answers, Person person) {
        CaseView view = rights.one(reference, person);
        CaseAction action = rights.action(view, key, person);
        try {
            cases.perform(reference, key, person.id(), answers);
        } catch (Refused refused) {
            throw refused(refused, action.asks(view));
        }
        return rights.seen(reference, person)
                .map(after -> ResponseEntity.ok(entries.entry(after, person)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static ErrorResponseException refused(Refused refused, List<CaseAction.Asked> asked) {
        ProblemDetail problem =
                Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "refused", "Nothing was done", refused.getMessage());
        problem.setProperty(
                "problems",
                refused.problems().stream()
                        .map(each -> new Wrong(nameOf(each, asked).orElse(""), each.field(), each.why()))
                        .toList());
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_ENTITY, problem, null);
    }

    /** The name of the answer that a problem is about. */
    static Optional<String> nameOf(Problem problem, List<CaseAction.Asked> asked) {
        return asked.stream()
                .filter(each -> each.label().equals(problem.field()))
                .map(CaseAction.Asked::name)
                .findFirst();
    }
}
