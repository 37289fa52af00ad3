package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Shown;

/** The final plan: its date, when it reached the setting, and which setting it names. */
final class RecordTheFinalPlan implements CaseForm {
    static final String THIS = "this";
    static final String ANOTHER = "another";
    static final Map<String, String> NAMES =
            Map.of(THIS, "this setting", ANOTHER, "another setting", "type-only", "only a type of setting");
    private final AssessmentDeadlines deadlines;
    private final BothReadings readings;

    RecordTheFinalPlan(AssessmentDeadlines deadlines, BothReadings readings) {
        this.deadlines = deadlines;
        this.readings = readings;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.FINAL_PLAN_ON,
                AssessmentFields.FINAL_PLAN_RECEIVED_ON,
                AssessmentFields.FINAL_PLAN_NAMES,
                AssessmentFields.FINAL_PLAN_NAMED);
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
    public Facts suggested(CaseView view) {
        return Facts.none().with(AssessmentFields.FINAL_PLAN_RECEIVED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean another = submitted.says(AssessmentFields.FINAL_PLAN_NAMES, ANOTHER);
        LocalDate served = view.file().facts().require(AssessmentFields.DRAFT_SERVED_ON);
        Check check = new Check(view, submitted)
                .happened(AssessmentFields.FINAL_PLAN_ON)
                .notBefore(
                        AssessmentFields.FINAL_PLAN_ON,
                        served,
                        "the final plan follows the draft, which the family had on " + Shown.day(served))
                .happened(AssessmentFields.FINAL_PLAN_RECEIVED_ON)
                .oneOf(AssessmentFields.FINAL_PLAN_NAMES, NAMES.keySet())
                .givenIf(
                        another, AssessmentFields.FINAL_PLAN_NAMED, "please give the name of the setting in section I");
        submitted
                .get(AssessmentFields.FINAL_PLAN_ON)
                .ifPresent(day -> check.notBefore(
                        AssessmentFields.FINAL_PLAN_RECEIVED_ON, day, "this is before the date that the plan bears"));
        return check.orElse(() -> {
            boolean named = submitted.says(AssessmentFields.FINAL_PLAN_NAMES, THIS);
            LocalDate day = submitted.require(AssessmentFields.FINAL_PLAN_ON);
            return new FormOutcome.Accepted(
                    Change.said("Final plan of " + Shown.day(day) + "; it names "
                                    + (another
                                            ? submitted.require(AssessmentFields.FINAL_PLAN_NAMED)
                                            : NAMES.get(submitted.require(AssessmentFields.FINAL_PLAN_NAMES)))
                                    + "." + tooEarly(view, day))
                            .with(another ? submitted : submitted.without(AssessmentFields.FINAL_PLAN_NAMED))
                            .with(Handover.NAMES_THE_SETTING, named),
                    Map.of(AssessmentAnswers.PLAN_NAMES_SETTING, named));
        });
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
