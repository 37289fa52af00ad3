package org.sendcasework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Cases;
import org.sendcasework.casefile.Circle;
import org.sendcasework.people.People;
import org.sendcasework.people.Person;
import org.springframework.stereotype.Component;

/** Puts together what is shown of a case. */
@Component
class CaseEntries {
    private static final List<String> ORDER =
            List.of(DeadlineStates.OVERDUE, "open", "exempt", "met-late", "met", "ended");

    private static final String LOGINS = "\\S+@\\S+(, \\S+@\\S+)*";

    private final Cases cases;
    private final CaseRights rights;
    private final DeadlineStates states;
    private final People colleagues;

    CaseEntries(Cases cases, CaseRights rights, DeadlineStates states, People colleagues) {
        this.cases = cases;
        this.rights = rights;
        this.states = states;
        this.colleagues = colleagues;
    }

    CaseEntry entry(CaseView view, Person person) {
        CaseFile file = view.file();
        CaseWords words = cases.words(file.process());
        boolean closed = file.closed().isPresent();
        List<DeadlineEntry> deadlines = deadlines(file, closed);
        boolean overdue = deadlines.stream().anyMatch(DeadlineEntry::overdue);
        return new CaseEntry(
                file.reference(),
                file.process(),
                words.name(),
                file.setting(),
                view.setting().name(),
                new CaseEntry.Child(
                        view.pupil().initials(),
                        view.pupil().yearGroupWords(),
                        view.pupil().fullName(),
                        view.pupil().onRoll()),
                file.openedOn(),
                file.closed().map(CaseFile.Closing::on).orElse(null),
                file.closed().map(CaseFile.Closing::outcome).orElse(null),
                closed ? "closed" : overdue ? DeadlineStates.OVERDUE : "open",
                Circle.of(file.facts()).confined(),
                deadlines,
                earlier(file.reference(), closed),
                closed ? List.of() : cases.openTasks(file.reference()),
                words.towardsPeople(),
                people(file),
                words.told(file).stream().map(this::withNames).toList(),
                record(file.reference()),
                rights.actions(view, person).stream()
                        .map(action -> action(action, view))
                        .toList());
    }

    /** Staff whom the file knows by their logins, by name. */
    private CaseWords.Told withNames(CaseWords.Told told) {
        if (!told.words().matches(LOGINS)) {
            return told;
        }
        String named = Arrays.stream(told.words().split(", "))
                .map(login -> colleagues
                        .find(login)
                        .map(person -> person.fullName() + " (" + login + ")")
                        .orElse(login))
                .collect(Collectors.joining(", "));
        return new CaseWords.Told(told.name(), told.label(), named);
    }

    private List<DeadlineEntry> deadlines(CaseFile file, boolean closed) {
        return file.deadlines().stream()
                .map(each -> states.entry(each, closed))
                .sorted(Comparator.comparing((DeadlineEntry each) -> ORDER.indexOf(each.state()))
                        .thenComparing(DeadlineEntry::actBy))
                .toList();
    }

    private List<CaseEntry.Earlier> earlier(String reference, boolean closed) {
        return cases.earlierDeadlines(reference).stream()
                .map(each -> new CaseEntry.Earlier(states.entry(each.deadline(), closed), each.at(), each.because()))
                .toList();
    }

    private static List<CaseEntry.Invited> people(CaseFile file) {
        return file.people().stream()
                .map(person -> {
                    Map<String, CaseEntry.Done> done = new LinkedHashMap<>();
                    file.events().stream()
                            .filter(event -> event.person().equals(person.key()))
                            .forEach(event -> done.put(event.what(), new CaseEntry.Done(event.on(), event.how())));
                    return new CaseEntry.Invited(
                            person.key(),
                            person.part(),
                            person.name(),
                            person.organisation().orElse(""),
                            person.required(),
                            person.mayBeEmailed(),
                            done);
                })
                .toList();
    }

    private List<CaseEntry.Line> record(String reference) {
        List<CaseFiles.Entry> newestFirst = new ArrayList<>(cases.record(reference));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(line -> new CaseEntry.Line(line.at(), line.who(), line.said()))
                .toList();
    }

    private static CaseEntry.Action action(CaseAction action, CaseView view) {
        return new CaseEntry.Action(action.key(), action.title(), action.explanation(), action.asks(view));
    }
}
