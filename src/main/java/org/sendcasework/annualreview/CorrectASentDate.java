package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.steps.Shown;

/** The day on which one person was sent or gave something was recorded wrongly: it is put right for that person. */
public final class CorrectASentDate {
    public static final String WHICH = "Which sending";
    public static final String RIGHT_DATE = "The right date";
    public static final String REASON = "Reason";
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(ReviewEvents.INVITED, "Invitation");
        KINDS.put(ReviewEvents.ASKED, "Request for advice");
        KINDS.put(ReviewEvents.RECEIVED, "Advice received");
        KINDS.put(ReviewEvents.ADVICE_SENT, "Advice sent");
        KINDS.put(ReviewEvents.REPORT_SENT, "Report sent");
    }

    /** What is recorded for each person, and so can be corrected. */
    public List<Option> recorded(CaseView view) {
        List<Option> options = new ArrayList<>();
        KINDS.forEach((what, title) -> view.file().people().forEach(person -> view.file()
                .lastOf(person, what)
                .ifPresent(event -> options.add(new Option(
                        title + " · " + person.name() + " (" + Shown.day(event.on()) + ")",
                        what + "/" + person.key())))));
        return List.copyOf(options);
    }

    public FormOutcome take(CaseView view, String which, LocalDate day, String reason) {
        Optional<PersonEvent> event = event(view, which);
        if (event.isEmpty()) {
            return new FormOutcome.Refused(WHICH, "nothing of that kind is recorded; choose one of the list");
        }
        if (reason.isBlank()) {
            return new FormOutcome.Refused(REASON, "please say why it is corrected; the reason goes into the record");
        }
        if (day.isAfter(view.today())) {
            return new FormOutcome.Refused(RIGHT_DATE, "this is a day in the future; it says what was done");
        }
        if (day.equals(event.get().on())) {
            return new FormOutcome.Refused(RIGHT_DATE, "this is the date recorded already");
        }
        Person person = view.file().person(event.get().person()).orElseThrow();
        return new FormOutcome.Accepted(Change.said(KINDS.get(event.get().what()) + " · " + person.name()
                        + ": corrected from " + Shown.day(event.get().on()) + " to " + Shown.day(day) + ": " + reason)
                .with(List.of(new PersonEvent(
                        person.key(), event.get().what(), day, event.get().how()))));
    }

    private static Optional<PersonEvent> event(CaseView view, String which) {
        String[] parts = which.split("/", 2);
        return parts.length < 2 || !KINDS.containsKey(parts[0])
                ? Optional.empty()
                : view.file().person(parts[1]).flatMap(person -> view.file().lastOf(person, parts[0]));
    }
}
