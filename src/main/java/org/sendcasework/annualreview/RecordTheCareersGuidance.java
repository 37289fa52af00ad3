package org.sendcasework.annualreview;

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
import org.sendcasework.steps.Shown;

/** The independent careers guidance of a school year, Years 7 to 13: held, and what came of it; booked; or neither, why. */
final class RecordTheCareersGuidance implements CaseForm {
    static final Map<String, String> STATES =
            Map.of("held", "a meeting was held", "booked", "a meeting is booked", "not-yet", "neither yet");
    private static final int FIRST_WITH_PROVIDERS = 8;

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.CAREERS_GUIDANCE,
                ReviewFields.CAREERS_HELD_ON,
                ReviewFields.CAREERS_BY,
                ReviewFields.CAREERS_INDEPENDENT,
                ReviewFields.CAREERS_OUTCOME,
                ReviewFields.ASPIRATIONS,
                ReviewFields.CAREERS_BOOKED_FOR,
                ReviewFields.CAREERS_NOT_YET,
                ReviewFields.CAREERS_WANTED_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("meetingWords", Shown.day(view.file().facts().require(ReviewFields.MEETING_DATE)))
                .notice(law(view) + providers(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted).oneOf(ReviewFields.CAREERS_GUIDANCE, STATES.keySet());
        switch (submitted.get(ReviewFields.CAREERS_GUIDANCE).orElse("")) {
            case "held" ->
                check.happened(ReviewFields.CAREERS_HELD_ON)
                        .given(ReviewFields.CAREERS_BY, "please say who gave it")
                        .oneOf(ReviewFields.CAREERS_INDEPENDENT, Set.of("yes", "no"))
                        .given(ReviewFields.CAREERS_OUTCOME, "please say what came of it")
                        .given(
                                ReviewFields.ASPIRATIONS,
                                "please say what the pupil hopes for; the review starts from it (Code, chapter 8)");
            case "booked" -> notPast(check.given(ReviewFields.CAREERS_BOOKED_FOR), view, submitted);
            case "not-yet" ->
                check.given(ReviewFields.CAREERS_NOT_YET, "please say why not")
                        .given(ReviewFields.CAREERS_WANTED_BY, "please give the day by which it will be");
            default -> {}
        }
        return check.orElse(() -> new FormOutcome.Accepted(Change.said(said(view, submitted))
                .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }

    private static void notPast(Check check, CaseView view, Facts submitted) {
        submitted
                .get(ReviewFields.CAREERS_BOOKED_FOR)
                .ifPresent(day -> check.that(
                        !day.isBefore(view.today()),
                        ReviewFields.CAREERS_BOOKED_FOR,
                        "this day is past; if the meeting was held, choose that it was"));
    }

    private static String said(CaseView view, Facts submitted) {
        return switch (submitted.require(ReviewFields.CAREERS_GUIDANCE)) {
            case "held" ->
                "Careers guidance on " + Shown.day(submitted.require(ReviewFields.CAREERS_HELD_ON)) + "."
                        + (submitted.says(ReviewFields.CAREERS_INDEPENDENT, "no") && bound(view)
                                ? " It was given by somebody whom the setting employs: independent guidance (Education Act"
                                        + " 1997, s.42A) is still to be secured."
                                : "");
            case "booked" ->
                "Careers guidance is booked for " + Shown.day(submitted.require(ReviewFields.CAREERS_BOOKED_FOR)) + ".";
            default ->
                "No careers guidance this school year so far; it will be by "
                        + Shown.day(submitted.require(ReviewFields.CAREERS_WANTED_BY)) + ".";
        };
    }

    private static boolean bound(CaseView view) {
        return view.setting().kind().mustSecureCareersGuidance();
    }

    private static String law(CaseView view) {
        return bound(view)
                ? "Section 42A of the Education Act 1997 asks for guidance by somebody whom the setting does not employ; it"
                        + " names no day, and no meeting every year. The statutory guidance adds an interview with a careers"
                        + " adviser by the age of 16, and the chance of a further one by 18."
                : "Section 42A of the Education Act 1997 does not bind this kind of setting; the review asks all the same.";
    }

    private static String providers(CaseView view) {
        return bound(view) && view.pupil().yearGroup() >= FIRST_WITH_PROVIDERS
                ? " From Year 8 providers of technical education and apprenticeships are given access to the pupils too"
                        + " (Education Act 1997, s.42B); say which of them this pupil met."
                : "";
    }
}
