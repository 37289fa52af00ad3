package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.StatutoryClock;

/** The headteacher decides who answers the complaint, and whether it is serious; the form guides and decides nothing. */
final class TriageTheComplaint implements CaseForm {
    static final String YES = "yes";
    static final String NO = "no";
    static final String APPEALABLE = "appealable";
    static final String PLACEMENT = "placement";
    static final String OTHER_ACT = "other-act";
    static final String NONE = "none";

    static final Map<String, String> AUTHORITY_PARTS = Map.of(
            NONE, "nothing: it is about the school alone",
            APPEALABLE, "a decision about an assessment, a plan or what a plan says",
            PLACEMENT, "only the school or type of school that the plan names, or that it names none",
            OTHER_ACT, "something else it did or left undone, such as delay or provision not made");

    private static final Set<String> YES_NO = Set.of(YES, NO);

    private final StatutoryClock clock;

    TriageTheComplaint(StatutoryClock clock) {
        this.clock = clock;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.TRACK,
                ComplaintFields.OUT_TO,
                ComplaintFields.TRIAGE_WHY,
                ComplaintFields.LATE_WHY,
                ComplaintFields.SERIOUS,
                ComplaintFields.SERIOUS_WHY,
                ComplaintFields.CHILD_SAFETY,
                ComplaintFields.CHILD_SAFETY_TOLD,
                ComplaintFields.AUTHORITY_PART,
                ComplaintFields.AUTHORITY_LETTER_ON,
                ComplaintFields.AUTHORITY_KNOWN_ON,
                ComplaintFields.DISCRIMINATION,
                ComplaintFields.CONDUCT_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .notice(lateness(view).map(Deadline::explanation).orElse(""))
                .text(
                        "planWords",
                        view.plan().isPresent()
                                ? "The register holds an EHC plan for the pupil."
                                : "The register holds no EHC plan for the pupil. A serious complaint goes to the authority all the same.")
                .list("outOfScope", Track.where())
                .all();
    }

    /** The time to raise it, where it came after that. */
    private Optional<Deadline> lateness(CaseView view) {
        Facts facts = view.file().facts();
        LocalDate received = facts.require(ComplaintFields.RECEIVED_ON);
        return facts.get(ComplaintFields.HAPPENED_ON)
                .map(day -> clock.deadline(ComplaintDuties.RAISE, day, view.setting()))
                .filter(deadline -> received.isAfter(deadline.due()));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean out = submitted.says(ComplaintFields.TRACK, Track.OUT);
        boolean decision = submitted.says(ComplaintFields.AUTHORITY_PART, APPEALABLE)
                || submitted.says(ComplaintFields.AUTHORITY_PART, PLACEMENT);
        boolean safety = submitted.says(ComplaintFields.CHILD_SAFETY, YES);
        boolean discrimination = submitted.says(ComplaintFields.DISCRIMINATION, YES);
        Check check = new Check(view, submitted)
                .oneOf(ComplaintFields.TRACK, Track.WORDS.keySet())
                .given(ComplaintFields.TRIAGE_WHY, "please say why, in a sentence the complainant could read")
                .that(
                        !out
                                || submitted
                                        .get(ComplaintFields.OUT_TO)
                                        .filter(Track.WHERE::containsKey)
                                        .isPresent(),
                        ComplaintFields.OUT_TO,
                        "please choose where it belongs")
                .givenIf(
                        !out && lateness(view).isPresent(),
                        ComplaintFields.LATE_WHY,
                        "it came later than the time in which a complaint is raised: say why it is taken, or choose that"
                                + " it belongs elsewhere")
                .oneOf(ComplaintFields.SERIOUS, YES_NO)
                .given(ComplaintFields.SERIOUS_WHY, "please say why it is serious, or why it is not")
                .oneOf(ComplaintFields.CHILD_SAFETY, YES_NO)
                .givenIf(
                        safety, ComplaintFields.CHILD_SAFETY_TOLD, "please write down what was told, in the words used")
                .that(
                        safety || !submitted.says(ComplaintFields.OUT_TO, Track.CHILD_PROTECTION),
                        ComplaintFields.CHILD_SAFETY,
                        "a complaint about a child's safety goes to the safeguarding lead at once: answer yes here")
                .oneOf(ComplaintFields.AUTHORITY_PART, AUTHORITY_PARTS.keySet())
                .givenIf(
                        decision,
                        ComplaintFields.AUTHORITY_LETTER_ON,
                        "please give the day on which the authority sent its decision: mediation and appeal run from it")
                .givenIf(
                        submitted.says(ComplaintFields.AUTHORITY_PART, OTHER_ACT),
                        ComplaintFields.AUTHORITY_KNOWN_ON,
                        "please give the day on which the family first learned of it: the Ombudsman's time runs from it")
                .oneOf(ComplaintFields.DISCRIMINATION, YES_NO)
                .givenIf(
                        discrimination,
                        ComplaintFields.CONDUCT_ON,
                        "please give the day of it, or its end: the six months for a claim run from it");
        for (Field<LocalDate> day : List.of(
                ComplaintFields.AUTHORITY_LETTER_ON, ComplaintFields.AUTHORITY_KNOWN_ON, ComplaintFields.CONDUCT_ON)) {
            check.that(
                    submitted
                            .get(day)
                            .filter(given -> given.isAfter(view.today()))
                            .isEmpty(),
                    day,
                    "this is a day in the future");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Told.handled(view, change(view, submitted, safety)), answers(submitted, safety)));
    }

    private Change change(CaseView view, Facts submitted, boolean safety) {
        boolean formal = submitted.says(ComplaintFields.TRACK, Track.FORMAL);
        boolean serious = submitted.says(ComplaintFields.SERIOUS, YES);
        Change change = Change.said("Triage: answered by "
                        + Track.WORDS.get(submitted.require(ComplaintFields.TRACK)) + ". "
                        + (serious ? "Serious: " : "Not serious: ") + submitted.require(ComplaintFields.SERIOUS_WHY)
                        + (safety ? " The safeguarding lead is told at once." : ""))
                .with(submitted)
                .with(ComplaintFields.TRIAGED_ON, view.today());
        if (formal) {
            change = change.with(
                    ComplaintFields.FORMAL_RECEIVED_ON, view.file().facts().require(ComplaintFields.RECEIVED_ON));
        }
        if (serious) {
            change = change.with(ComplaintFields.SERIOUS_FOUND_ON, view.today());
        }
        return safety ? change.with(ComplaintFields.CHILD_SAFETY_ON, view.today()) : change;
    }

    private static Map<String, Boolean> answers(Facts submitted, boolean safety) {
        boolean formal = submitted.says(ComplaintFields.TRACK, Track.FORMAL);
        boolean out = submitted.says(ComplaintFields.TRACK, Track.OUT);
        Map<String, Boolean> answers = new HashMap<>(Map.of(
                ComplaintAnswers.COVERED,
                !out,
                ComplaintAnswers.OUTSIDE,
                out,
                ComplaintAnswers.BEGINS_INFORMALLY,
                submitted.says(ComplaintFields.TRACK, Track.INFORMAL),
                ComplaintAnswers.GONE_FORMAL,
                formal));
        if (submitted.says(ComplaintFields.SERIOUS, YES)) {
            answers.put(ComplaintAnswers.SERIOUS, true);
        }
        if (safety) {
            answers.put(ComplaintAnswers.CHILD_SAFETY, true);
        }
        if (safety || submitted.says(ComplaintFields.SERIOUS, YES)) {
            answers.put(ComplaintAnswers.URGENT_OPEN, true);
        }
        return Map.copyOf(answers);
    }
}
