package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.steps.Means;
import org.sendcasework.steps.Shown;

/**
 * Something goes to each person invited: the invitation, the advice, the report. Whoever is ticked has been sent it on
 * that day; the task comes back until nobody is left.
 */
final class SendToEveryone implements CaseForm {
    private final String what;
    private final String said;
    private final Field<Set<String>> whom;
    private final Field<LocalDate> on;
    private final Field<String> how;
    private final String answer;
    private final String duty;

    SendToEveryone(
            String what,
            String said,
            Field<Set<String>> whom,
            Field<LocalDate> on,
            Field<String> how,
            String answer,
            String duty) {
        this.what = what;
        this.said = said;
        this.whom = whom;
        this.on = on;
        this.how = how;
        this.answer = answer;
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(whom, on, how);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        List<Person> left = view.file().without(what);
        List<Person> done = view.file().with(what);
        String papersOnly = Shown.names(
                left.stream().filter(person -> !person.mayBeEmailed()).toList());
        String noEmail =
                left.stream().allMatch(Person::mayBeEmailed) ? "" : " By post or hand only: " + papersOnly + ".";
        String already = done.isEmpty() ? "" : "Done already: " + Shown.names(done) + ".";
        return Shown.in(view)
                .deadline(view, duty)
                .people(left)
                .notice((already + noEmail + Late.circulationNote(view, what)).strip())
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(whom, Person.keys(view.file().without(what))).with(on, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(whom).orElse(Set.of());
        List<Person> notByEmail = Means.notByEmail(view, ticked);
        return new Check(view, submitted)
                .given(whom, "tick at least one person")
                .among(whom, view.file().without(what))
                .happened(on)
                .notBefore(on, view.file().openedOn(), "this is before the case was opened")
                .oneOf(how, Means.ALL)
                .that(notByEmail.isEmpty() || !submitted.says(how, Means.EMAIL), how, Means.refusal(notByEmail))
                .orElse(() -> {
                    LocalDate day = submitted.require(on);
                    List<Person> sent = Person.ticked(view.file().without(what), ticked);
                    String means = submitted.require(how);
                    boolean everyone = view.file().without(what).size() == sent.size();
                    Change change = Change.said(
                                    said + " to " + Shown.names(sent) + " on " + Shown.day(day) + " by " + means + ".")
                            .with(PersonEvent.each(sent, what, day, means));
                    return new FormOutcome.Accepted(change, Map.of(answer, everyone));
                });
    }
}
