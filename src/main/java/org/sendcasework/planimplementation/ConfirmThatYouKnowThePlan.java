package org.sendcasework.planimplementation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.steps.Shown;

/** A teacher confirms, for themselves and nobody else, that they know what the plan asks of them. */
final class ConfirmThatYouKnowThePlan implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ImplementationFields.I_KNOW_THE_PLAN, ImplementationFields.WHAT_I_NEED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .text(
                        "needsWords",
                        facts.get(ImplementationFields.NEEDS_IN_CLASS).orElse(""))
                .text(
                        "askedWords",
                        facts.get(ImplementationFields.ASKED_OF_STAFF).orElse(""))
                .notice(acting(view).isPresent() ? "" : notListed())
                .all();
    }

    /** Nothing of what another person wrote. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ImplementationFields.I_KNOW_THE_PLAN, false)
                .with(ImplementationFields.WHAT_I_NEED, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(acting(view).isPresent(), "", notListed())
                .that(
                        submitted.yes(ImplementationFields.I_KNOW_THE_PLAN),
                        ImplementationFields.I_KNOW_THE_PLAN,
                        "tick this once you know; until then the task stays with you. Ask the SENCO what is unclear")
                .orElse(() -> accepted(view, acting(view).orElseThrow(), submitted));
    }

    private static FormOutcome accepted(CaseView view, Person person, Facts submitted) {
        String need = submitted.get(ImplementationFields.WHAT_I_NEED).orElse("");
        CaseFile file = view.file();
        boolean first = !file.happened(person, ImplementationEvents.CONFIRMED);
        Change change = Change.said(person.name() + " confirmed that they know what the plan asks of them."
                        + (need.isBlank() ? "" : " Still needed: " + need))
                .with(StaffNeed.added(view, need.isBlank() ? "" : person.name() + ": " + need))
                .with(
                        first
                                ? List.of(new PersonEvent(
                                        person.key(), ImplementationEvents.CONFIRMED, view.today(), "themselves"))
                                : List.of());
        boolean all = WhoWorksWithThePupil.unconfirmed(file, true).stream()
                .allMatch(each -> each.key().equals(person.key()));
        return new FormOutcome.Accepted(change, Map.of(ImplementationAnswers.LOGINS_CONFIRMED, all));
    }

    private static Optional<Person> acting(CaseView view) {
        return WhoWorksWithThePupil.withLogin(view.file(), view.who());
    }

    private static String notListed() {
        return "Each person confirms for themselves, and you are not on the list of those who work with this pupil. Ask the"
                + " SENCO to change the list on the page of the case.";
    }
}
