package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.sendcasework.register.DecisionHolder;
import org.sendcasework.steps.Shown;

/** What the meeting was: held, with whom, whose views, what progress; or postponed, and why. */
final class RecordTheMeeting implements CaseForm {
    static final Map<String, String> PARTNERS = Map.of(
            "employment-service", "an employment service",
            "business", "a business",
            "housing", "a housing agency",
            "disability-organisation", "a disability organisation",
            "arts-or-sports", "an arts or sports group",
            "further-education", "a college or another provider of further education",
            "none-yet", "nobody yet");
    private static final String NONE_YET = "none-yet";
    private static final String HELD = "held";
    private static final String POSTPONED = "postponed";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.WAS_HELD,
                ReviewFields.HELD_ON,
                ReviewFields.ATTENDED,
                ReviewFields.LATE_ADVICE_FROM,
                ReviewFields.PUPIL_VIEWS,
                ReviewFields.PARENT_VIEWS,
                ReviewFields.PROGRESS,
                ReviewFields.OUTCOMES_FIT,
                ReviewFields.INTERESTS,
                ReviewFields.FRIENDSHIPS,
                ReviewFields.SECONDARY_SCHOOLS,
                ReviewFields.EMPLOYMENT,
                ReviewFields.INDEPENDENT_LIVING,
                ReviewFields.HEALTH,
                ReviewFields.COMMUNITY,
                ReviewFields.PARTNERS,
                ReviewFields.PARTNERS_NOTE,
                ReviewFields.POSTPONED_BECAUSE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        YearsOfReview years = YearsOfReview.of(view);
        String adulthood = years.preparesForAdulthood()
                ? "Year 9 or above: the meeting must consider preparing for adulthood and independent living"
                        + " (regulation 20(6))." + aspirations(view)
                : "";
        return Shown.in(view)
                .deadline(view, ReviewDuties.CYCLE)
                .people(view.file().people())
                .list(
                        "late",
                        Late.advice(view).stream()
                                .map(org.sendcasework.casefile.Option::of)
                                .toList())
                .text("meetingWords", Shown.day(view.file().facts().require(ReviewFields.MEETING_DATE)))
                .text("fromYearNine", shownIf(years.preparesForAdulthood()))
                .text("primary", shownIf(years.primary()))
                .text("beforeSecondary", shownIf(years.looksAtSecondarySchools()))
                .notice(adulthood)
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(ReviewFields.HELD_ON, view.file().facts().require(ReviewFields.MEETING_DATE));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean postponed = submitted.says(ReviewFields.WAS_HELD, POSTPONED);
        Check check = new Check(view, submitted).oneOf(ReviewFields.WAS_HELD, Set.of(HELD, POSTPONED));
        return postponed ? postponed(check, submitted) : held(check, view, submitted);
    }

    private static FormOutcome postponed(Check check, Facts submitted) {
        return check.given(ReviewFields.POSTPONED_BECAUSE, "please say why; the reason goes into the record")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The meeting was postponed: " + submitted.require(ReviewFields.POSTPONED_BECAUSE))
                                .takingBack(ReviewFields.TIED_TO_THE_DATE)
                                .forgetting(ReviewEvents.TIED_TO_THE_DATE),
                        Map.of(ReviewAnswers.MEETING_HELD, false)));
    }

    private static FormOutcome held(Check check, CaseView view, Facts submitted) {
        Check asked = check.happened(ReviewFields.HELD_ON)
                .notBefore(ReviewFields.HELD_ON, view.file().openedOn(), "this is before the case was opened")
                .given(ReviewFields.ATTENDED, "tick who attended")
                .among(ReviewFields.ATTENDED, view.file().people())
                .given(
                        ReviewFields.PUPIL_VIEWS,
                        "regulation 19 asks for the pupil's own views; say how they were given, or why not")
                .that(
                        decidesAlone(view, submitted)
                                || !submitted
                                        .get(ReviewFields.PARENT_VIEWS)
                                        .orElse("")
                                        .isBlank(),
                        ReviewFields.PARENT_VIEWS,
                        "regulation 19 asks for the family's views; say how they were given, or why not")
                .given(ReviewFields.PROGRESS, "the meeting must consider progress to the outcomes (regulation 20(5))")
                .oneOf(ReviewFields.OUTCOMES_FIT, Set.of("yes", "no"));
        return adulthood(asked, view, submitted).orElse(() -> accepted(view, submitted));
    }

    /** The four areas of chapter 8 of the Code, each of them; regulation 20(6) makes the whole a must from Year 9. */
    private static Check adulthood(Check check, CaseView view, Facts submitted) {
        if (!YearsOfReview.of(view).preparesForAdulthood()) {
            return check;
        }
        String why =
                "from Year 9 the meeting must consider it (regulation 20(6)): what is aimed at and what support there"
                        + " is; or that it is not yet relevant, and why";
        Set<String> partners = submitted.get(ReviewFields.PARTNERS).orElse(Set.of());
        boolean none = partners.contains(NONE_YET);
        return check.given(ReviewFields.EMPLOYMENT, why)
                .given(ReviewFields.INDEPENDENT_LIVING, why)
                .given(ReviewFields.HEALTH, why)
                .given(ReviewFields.COMMUNITY, why)
                .that(
                        !partners.isEmpty() && PARTNERS.keySet().containsAll(partners),
                        ReviewFields.PARTNERS,
                        "tick each partner with whom there is contact, or that there is nobody yet")
                .that(
                        !none || partners.size() == 1,
                        ReviewFields.PARTNERS,
                        "tick partners, or that there is nobody yet, not both")
                .givenIf(none, ReviewFields.PARTNERS_NOTE, "please say why there is nobody yet");
    }

    private static FormOutcome accepted(CaseView view, Facts submitted) {
        LocalDate day = submitted.require(ReviewFields.HELD_ON);
        List<Person> attended = Person.ticked(view.file().people(), submitted.require(ReviewFields.ATTENDED));
        List<Person> late = Person.ticked(
                Late.advice(view), submitted.get(ReviewFields.LATE_ADVICE_FROM).orElse(Set.of()));
        List<PersonEvent> events = new ArrayList<>(PersonEvent.each(attended, ReviewEvents.ATTENDED, day, ""));
        events.addAll(PersonEvent.each(late, ReviewEvents.RECEIVED, day, "late"));
        return new FormOutcome.Accepted(
                Change.said("Review meeting held on " + Shown.day(day) + " with " + Shown.names(attended) + ".")
                        .with(submitted)
                        .with(events),
                Map.of(ReviewAnswers.MEETING_HELD, true));
    }

    /** Regulation 19(a) asks for the views of the child and the parent, or of the young person alone. */
    private static boolean decidesAlone(CaseView view, Facts submitted) {
        LocalDate day = submitted.get(ReviewFields.HELD_ON).orElse(view.today());
        return DecisionHolder.of(view.pupil(), day, view.contacts()) instanceof DecisionHolder.YoungPerson;
    }

    /** What the pupil hopes for, as the careers guidance found it: the four areas begin there. */
    private static String aspirations(CaseView view) {
        return view.file()
                .facts()
                .get(ReviewFields.ASPIRATIONS)
                .map(words -> " The pupil hopes for: " + words)
                .orElse("");
    }

    private static String shownIf(boolean asked) {
        return asked ? "yes" : "";
    }
}
