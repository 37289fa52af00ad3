package org.sendcasework.ehcneedsassessment;

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

/** The final plan, its date and which setting it names; or a new draft, which gives the family its time anew. */
final class RecordTheFinalPlan implements CaseForm {
    static final String FINAL = "final";
    static final String NEW_DRAFT = "new-draft";
    static final Map<String, String> CAME = Map.of(FINAL, "the final plan", NEW_DRAFT, "a new draft");
    static final String THIS = "this";
    static final String ANOTHER = "another";
    static final Map<String, String> NAMES =
            Map.of(THIS, "this setting", ANOTHER, "another setting", "type-only", "only a type of setting");
    private static final List<Field<?>> OF_THE_DRAFT =
            List.of(AssessmentFields.DRAFT_SENT_ON, FamilyFields.DRAFT_SERVED_ON, FamilyFields.VIEWS_WANTED_BY);
    private static final List<Field<?>> OF_THE_PLAN = List.of(
            AssessmentFields.FINAL_PLAN_ON,
            AssessmentFields.FINAL_PLAN_SENT_ON,
            AssessmentFields.FINAL_PLAN_RECEIVED_ON,
            AssessmentFields.FINAL_PLAN_NAMES,
            AssessmentFields.FINAL_PLAN_NAMED);
    private static final List<Field<?>> ANSWER =
            List.of(FamilyFields.FAMILY_ANSWER, FamilyFields.FAMILY_ANSWERED_ON, FamilyFields.FAMILY_MEETING_ASKED_ON);

    private final AssessmentDeadlines deadlines;
    private final BothReadings readings;

    RecordTheFinalPlan(AssessmentDeadlines deadlines, BothReadings readings) {
        this.deadlines = deadlines;
        this.readings = readings;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.FINAL_PLAN_CAME,
                AssessmentFields.FINAL_PLAN_ON,
                AssessmentFields.FINAL_PLAN_SENT_ON,
                AssessmentFields.FINAL_PLAN_NAMES,
                AssessmentFields.FINAL_PLAN_RECEIVED_ON,
                AssessmentFields.FINAL_PLAN_NAMED,
                AssessmentFields.DRAFT_SENT_ON,
                FamilyFields.DRAFT_SERVED_ON,
                FamilyFields.VIEWS_WANTED_BY);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Shown shown = Shown.in(view).notice(readings.words(view));
        deadlines
                .finalPlan(view.file().facts(), view.setting())
                .ifPresent(watched -> shown.deadline(view, watched.duty()));
        return shown.all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        if (submitted.says(AssessmentFields.FINAL_PLAN_CAME, NEW_DRAFT)) {
            return newDraft(view, without(submitted, OF_THE_PLAN));
        }
        return finalPlan(view, without(submitted, OF_THE_DRAFT));
    }

    /** Another change than the family's representations ask for needs a new draft, and new time: Code 9.125. */
    private static FormOutcome newDraft(CaseView view, Facts submitted) {
        LocalDate before = view.file().facts().require(AssessmentFields.DRAFT_SENT_ON);
        Check check = new Check(view, submitted)
                .happened(AssessmentFields.DRAFT_SENT_ON)
                .notBefore(
                        AssessmentFields.DRAFT_SENT_ON,
                        before.plusDays(1),
                        "the draft before it was sent on " + Shown.day(before)
                                + "; give the day on which the new one was sent")
                .happened(FamilyFields.DRAFT_SERVED_ON);
        RecordTheDraftPlan.served(check, submitted);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("A new draft was sent on " + Shown.day(submitted.require(AssessmentFields.DRAFT_SENT_ON))
                                + "; the family had it on "
                                + Shown.day(submitted.require(FamilyFields.DRAFT_SERVED_ON))
                                + " and has its time for views anew." + FamilyPeriod.tooShort(submitted))
                        .takingBack(recorded(view.file().facts()))
                        .with(submitted)
                        .with(
                                AssessmentFields.FIRST_DRAFT_SENT_ON,
                                view.file()
                                        .facts()
                                        .get(AssessmentFields.FIRST_DRAFT_SENT_ON)
                                        .orElse(before)),
                Map.of(AssessmentAnswers.FINAL_PLAN_THERE, false)));
    }

    private static FormOutcome finalPlan(CaseView view, Facts submitted) {
        boolean named = submitted.says(AssessmentFields.FINAL_PLAN_NAMES, THIS);
        boolean another = submitted.says(AssessmentFields.FINAL_PLAN_NAMES, ANOTHER);
        LocalDate served = view.file().facts().require(FamilyFields.DRAFT_SERVED_ON);
        Check check = new Check(view, submitted)
                .oneOf(AssessmentFields.FINAL_PLAN_CAME, CAME.keySet())
                .happened(AssessmentFields.FINAL_PLAN_ON)
                .notBefore(
                        AssessmentFields.FINAL_PLAN_ON,
                        served,
                        "the final plan follows the draft, which the family had on " + Shown.day(served))
                .oneOf(AssessmentFields.FINAL_PLAN_NAMES, NAMES.keySet())
                .givenIf(
                        another, AssessmentFields.FINAL_PLAN_NAMED, "please give the name of the setting in section I");
        if (named || submitted.get(AssessmentFields.FINAL_PLAN_RECEIVED_ON).isPresent()) {
            check.happened(AssessmentFields.FINAL_PLAN_RECEIVED_ON);
        }
        if (submitted.get(AssessmentFields.FINAL_PLAN_SENT_ON).isPresent()) {
            check.happened(AssessmentFields.FINAL_PLAN_SENT_ON);
        }
        submitted.get(AssessmentFields.FINAL_PLAN_ON).ifPresent(day -> check.notBefore(
                        AssessmentFields.FINAL_PLAN_SENT_ON, day, "this is before the date that the plan bears")
                .notBefore(
                        AssessmentFields.FINAL_PLAN_RECEIVED_ON, day, "this is before the date that the plan bears"));
        return check.orElse(() -> {
            LocalDate day = submitted.require(AssessmentFields.FINAL_PLAN_ON);
            LocalDate sent = submitted.get(AssessmentFields.FINAL_PLAN_SENT_ON).orElse(day);
            String names = another
                    ? submitted.require(AssessmentFields.FINAL_PLAN_NAMED)
                    : NAMES.get(submitted.require(AssessmentFields.FINAL_PLAN_NAMES));
            return new FormOutcome.Accepted(
                    Change.said("Final plan of " + Shown.day(day) + "; it names " + names + "." + tooEarly(view, sent))
                            .with(another ? submitted : submitted.without(AssessmentFields.FINAL_PLAN_NAMED))
                            .with(AssessmentFields.FINAL_PLAN_SENT_ON, sent)
                            .with(Handover.NAMES_THE_SETTING, named),
                    Map.of(AssessmentAnswers.FINAL_PLAN_THERE, true, AssessmentAnswers.PLAN_NAMES_SETTING, named));
        });
    }

    private static List<Field<?>> recorded(Facts facts) {
        return Stream.concat(ANSWER.stream(), Stream.of(FamilyFields.VIEWS_WANTED_BY))
                .<Field<?>>map(field -> field)
                .filter(field -> facts.get(field).isPresent())
                .toList();
    }

    private static Facts without(Facts submitted, List<Field<?>> fields) {
        Facts kept = submitted;
        for (Field<?> field : fields) {
            kept = kept.without(field);
        }
        return kept;
    }

    /** The family's time is not the authority's to shorten; the record says where it was. */
    private static String tooEarly(CaseView view, LocalDate day) {
        return view.file()
                .deadline(AssessmentDuties.FAMILY_VIEWS)
                .map(each -> each.deadline().due())
                .filter(until -> !day.isAfter(until))
                .map(until -> " The family had until " + Shown.day(until)
                        + " to answer (regulation 13(1)(a)); raise it with the authority.")
                .orElse("");
    }
}
