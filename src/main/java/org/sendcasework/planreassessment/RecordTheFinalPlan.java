package org.sendcasework.planreassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.FamilyPeriod;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Shown;

/** What came after the draft: the final plan, another draft, or word that the plan stays or ceases. */
final class RecordTheFinalPlan implements CaseForm {
    static final String THIS = "this";
    static final String ANOTHER = "another";
    static final Map<String, String> NAMES =
            Map.of(THIS, "this setting", ANOTHER, "another setting", "type-only", "only a type of setting");
    private static final List<Field<?>> OF_THE_DRAFT =
            List.of(ReassessmentFields.DRAFT_SENT_ON, FamilyFields.DRAFT_SERVED_ON, FamilyFields.VIEWS_WANTED_BY);
    private static final List<Field<?>> OF_THE_PLAN = List.of(
            ReassessmentFields.FINAL_PLAN_ON,
            ReassessmentFields.FINAL_PLAN_SENT_ON,
            ReassessmentFields.FINAL_PLAN_RECEIVED_ON,
            ReassessmentFields.FINAL_PLAN_NAMES,
            ReassessmentFields.FINAL_PLAN_NAMED);
    private static final List<Field<?>> ANSWER = List.of(
            FamilyFields.FAMILY_ANSWER,
            FamilyFields.FAMILY_ANSWERED_ON,
            FamilyFields.FAMILY_MEETING_ASKED_ON,
            FamilyFields.VIEWS_WANTED_BY);

    private final ReassessmentDeadlines deadlines;

    RecordTheFinalPlan(ReassessmentDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return Stream.of(
                        List.<Field<?>>of(ReassessmentFields.FINAL_PLAN_CAME),
                        OF_THE_PLAN,
                        OF_THE_DRAFT,
                        RecordWhatFollows.OF_THE_LETTER)
                .<Field<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view)
                .notice(
                        "The register begins the twelve months to the next review with the date of the plan; the regulation counts"
                                + " them from its sending, a day more (regulation 27(4)).");
        deadlines
                .watched(view.file().facts(), view.setting())
                .ifPresent(watched -> shown.deadline(view, watched.duty()));
        return shown.all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        String came = submitted.get(ReassessmentFields.FINAL_PLAN_CAME).orElse("");
        Facts plan = RecordWhatFollows.without(submitted, OF_THE_PLAN);
        return switch (came) {
            case Result.NEW_DRAFT -> newDraft(view, RecordWhatFollows.without(plan, RecordWhatFollows.OF_THE_LETTER));
            case "kept", "ceases" ->
                RecordWhatFollows.letter(
                        view,
                        RecordWhatFollows.without(plan, OF_THE_DRAFT),
                        ReassessmentFields.FINAL_PLAN_CAME,
                        Result.AFTERWARDS,
                        Map.of(ReassessmentAnswers.OUTCOME_THERE, true, ReassessmentAnswers.PLAN_RENEWED, false));
            default ->
                finalPlan(
                        view,
                        RecordWhatFollows.without(
                                RecordWhatFollows.without(submitted, OF_THE_DRAFT), RecordWhatFollows.OF_THE_LETTER));
        };
    }

    /** Another change than the family's representations ask for needs a new draft, and new time: Code 9.125. */
    private static FormOutcome newDraft(CaseView view, Facts submitted) {
        LocalDate before = view.file().facts().require(ReassessmentFields.DRAFT_SENT_ON);
        Check check = new Check(view, submitted);
        RecordWhatFollows.served(
                check,
                submitted,
                before.plusDays(1),
                "the draft before it was sent on " + Shown.day(before)
                        + "; give the day on which the new one was sent");
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("A new draft was sent on "
                                + Shown.day(submitted.require(ReassessmentFields.DRAFT_SENT_ON))
                                + "; the family had it on "
                                + Shown.day(submitted.require(FamilyFields.DRAFT_SERVED_ON))
                                + " and has its time for views anew." + FamilyPeriod.tooShort(submitted))
                        .takingBack(ANSWER.stream()
                                .filter(field -> view.file().facts().get(field).isPresent())
                                .toList())
                        .with(submitted),
                Map.of(ReassessmentAnswers.OUTCOME_THERE, false)));
    }

    private static FormOutcome finalPlan(CaseView view, Facts submitted) {
        boolean named = submitted.says(ReassessmentFields.FINAL_PLAN_NAMES, THIS);
        boolean another = submitted.says(ReassessmentFields.FINAL_PLAN_NAMES, ANOTHER);
        Check check = new Check(view, submitted).oneOf(ReassessmentFields.FINAL_PLAN_CAME, Result.AFTERWARDS.keySet());
        dates(check, view, submitted, named);
        return check.oneOf(ReassessmentFields.FINAL_PLAN_NAMES, NAMES.keySet())
                .givenIf(
                        another,
                        ReassessmentFields.FINAL_PLAN_NAMED,
                        "please give the name of the setting in section I")
                .orElse(() -> {
                    LocalDate day = submitted.require(ReassessmentFields.FINAL_PLAN_ON);
                    LocalDate sent =
                            submitted.get(ReassessmentFields.FINAL_PLAN_SENT_ON).orElse(day);
                    String names = another
                            ? submitted.require(ReassessmentFields.FINAL_PLAN_NAMED)
                            : NAMES.get(submitted.require(ReassessmentFields.FINAL_PLAN_NAMES));
                    return new FormOutcome.Accepted(
                            Change.said("Final plan of " + Shown.day(day) + "; it names " + names + "."
                                            + tooEarly(view, sent))
                                    .with(another ? submitted : submitted.without(ReassessmentFields.FINAL_PLAN_NAMED))
                                    .with(ReassessmentFields.FINAL_PLAN_SENT_ON, sent)
                                    .with(Handover.NAMES_THE_SETTING, named),
                            Map.of(
                                    ReassessmentAnswers.OUTCOME_THERE,
                                    true,
                                    ReassessmentAnswers.PLAN_RENEWED,
                                    true,
                                    ReassessmentAnswers.PLAN_NAMES_SETTING,
                                    named,
                                    ReassessmentAnswers.ANOTHER_NAMED,
                                    !named));
                });
    }

    private static void dates(Check check, CaseView view, Facts submitted, boolean named) {
        LocalDate served = view.file().facts().require(FamilyFields.DRAFT_SERVED_ON);
        check.happened(ReassessmentFields.FINAL_PLAN_ON)
                .notBefore(
                        ReassessmentFields.FINAL_PLAN_ON,
                        served,
                        "the final plan follows the draft, which the family had on " + Shown.day(served));
        if (named || submitted.get(ReassessmentFields.FINAL_PLAN_RECEIVED_ON).isPresent()) {
            check.happened(ReassessmentFields.FINAL_PLAN_RECEIVED_ON);
        }
        if (submitted.get(ReassessmentFields.FINAL_PLAN_SENT_ON).isPresent()) {
            check.happened(ReassessmentFields.FINAL_PLAN_SENT_ON);
        }
        submitted.get(ReassessmentFields.FINAL_PLAN_ON).ifPresent(day -> check.notBefore(
                        ReassessmentFields.FINAL_PLAN_SENT_ON, day, "this is before the date that the plan bears")
                .notBefore(
                        ReassessmentFields.FINAL_PLAN_RECEIVED_ON, day, "this is before the date that the plan bears"));
    }

    /** The family's time is not the authority's to shorten; the record says where it was. */
    private static String tooEarly(CaseView view, LocalDate day) {
        return view.file()
                .deadline(FamilyPeriod.DUTY)
                .map(each -> each.deadline().due())
                .filter(until -> !day.isAfter(until))
                .map(until -> " The family had until " + Shown.day(until)
                        + " to answer (regulation 13(1)(a)); raise it with the authority.")
                .orElse("");
    }
}
