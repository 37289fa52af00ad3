package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;
import org.sendcasework.steps.StaffOfTheSetting;

/**
 * Who hears the complaint, and when: at least three people who had no part in it, one of them independent of the management
 * and running of the school.
 */
final class SetUpThePanel implements CaseForm {
    private static final int FEWEST = 3;

    private final Concerned concerned;

    SetUpThePanel(StaffOfTheSetting staff) {
        this.concerned = new Concerned(staff);
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.PANEL_MEMBERS,
                ComplaintFields.PANEL_INDEPENDENT,
                ComplaintFields.PANEL_NOT_INVOLVED,
                ComplaintFields.HEARING_ON,
                ComplaintFields.HEARING_PLACE,
                ComplaintFields.MAY_BE_ACCOMPANIED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PANEL_HEAR)
                .notice(
                        view.setting().kind().maintained()
                                ? "The law prescribes no panel for a maintained school: the form asks for the three members"
                                        + " and the independent one as good practice of your own procedure."
                                : "Independent means: no part in the management or running of the school. A trustee, a governor"
                                        + " or the head of a sister school is not independent.")
                .text(Told.GUIDANCE, "Not on the panel: " + String.join(", ", barred(view)) + ".")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Map<String, String> members = Concerned.lines(submitted.get(ComplaintFields.PANEL_MEMBERS));
        Map<String, String> independent = Concerned.lines(submitted.get(ComplaintFields.PANEL_INDEPENDENT));
        Set<String> barred = new TreeSet<>(Concerned.in(submitted.get(ComplaintFields.PANEL_MEMBERS), barred(view)));
        Facts facts = view.file().facts();
        Optional<LocalDate> hearing = submitted.get(ComplaintFields.HEARING_ON);
        return new Check(view, submitted)
                .that(
                        members.size() >= FEWEST,
                        ComplaintFields.PANEL_MEMBERS,
                        "a panel has at least three members; write the name of each on a line of its own")
                .that(
                        barred.isEmpty(),
                        ComplaintFields.PANEL_MEMBERS,
                        String.join(", ", barred) + " is complained of, complains, or has handled this complaint")
                .that(
                        !independent.isEmpty() && members.keySet().containsAll(independent.keySet()),
                        ComplaintFields.PANEL_INDEPENDENT,
                        "name at least one of the members above, written the same way, who is independent of the"
                                + " management and running of the school")
                .that(
                        submitted.yes(ComplaintFields.PANEL_NOT_INVOLVED),
                        ComplaintFields.PANEL_NOT_INVOLVED,
                        "ask each of them, then tick this; whoever had a part in the matter cannot hear it")
                .given(ComplaintFields.HEARING_ON, "please give the day of the hearing")
                .notBefore(
                        ComplaintFields.HEARING_ON,
                        facts.require(ComplaintFields.PANEL_ASKED_ON),
                        "this is before the panel was asked for")
                .that(
                        hearing.filter(day -> day.isBefore(view.today())).isEmpty(),
                        ComplaintFields.HEARING_ON,
                        "this day is past; the hearing has not been held yet")
                .given(ComplaintFields.HEARING_PLACE, "please give the hour and the place")
                .that(
                        submitted.yes(ComplaintFields.MAY_BE_ACCOMPANIED),
                        ComplaintFields.MAY_BE_ACCOMPANIED,
                        "tell the complainant that they may come and bring somebody, then tick this")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The panel of " + members.size() + " hears it on "
                                + Shown.day(submitted.require(ComplaintFields.HEARING_ON)) + ".")
                        .with(submitted)));
    }

    /** The names of those who may not hear it: complained of, complaining, or at work on it before. */
    private Set<String> barred(CaseView view) {
        Facts facts = view.file().facts();
        String setting = view.file().setting();
        Set<String> names = new LinkedHashSet<>(
                concerned.namesOf(facts.get(ComplaintFields.HANDLED_BY).orElse(Set.of()), setting));
        names.addAll(concerned.names(facts, setting));
        names.addAll(Concerned.lines(facts.get(ComplaintFields.INVESTIGATOR)).values());
        return names;
    }
}
