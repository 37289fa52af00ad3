package org.sendcasework.draftplanconsultation;

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
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** What the final plan names in section I: this setting, another, or a type alone. */
public final class RecordWhichSettingIsNamed implements CaseForm {
    static final String THIS = "this";
    /** The answers, as a person reads them. */
    static final Map<String, String> NAMED =
            Map.of(THIS, "this setting", "another", "another setting", "type", "a type of setting, and none by name");

    /** The answers as a list offers them. */
    public static List<Option> options() {
        return List.of(THIS, "another", "type").stream()
                .map(key -> new Option(NAMED.get(key), key))
                .toList();
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ConsultationFields.NAMED,
                ConsultationFields.FINAL_PLAN_ON,
                ConsultationFields.FINAL_PLAN_RECEIVED_ON,
                ConsultationFields.NAMED_INSTEAD,
                ConsultationFields.LEARNT_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(FinalPlan.dutyToAdmit(view)
                        + " The law gives no day for telling a setting that is not named: ask the authority.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate consulted = view.file().facts().require(ConsultationFields.CONSULTED_ON);
        boolean here = submitted.says(ConsultationFields.NAMED, THIS);
        Check check = new Check(view, submitted).oneOf(ConsultationFields.NAMED, NAMED.keySet());
        if (here) {
            check.happened(ConsultationFields.FINAL_PLAN_ON)
                    .happened(ConsultationFields.FINAL_PLAN_RECEIVED_ON)
                    .notBefore(
                            ConsultationFields.FINAL_PLAN_ON,
                            consulted,
                            "this is before you were consulted on the draft");
            submitted
                    .get(ConsultationFields.FINAL_PLAN_ON)
                    .ifPresent(day -> check.notBefore(
                            ConsultationFields.FINAL_PLAN_RECEIVED_ON,
                            day,
                            "this is before the date that the plan bears"));
        } else {
            check.happened(ConsultationFields.LEARNT_ON)
                    .notBefore(
                            ConsultationFields.LEARNT_ON, consulted, "this is before you were consulted on the draft");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said(said(submitted, here))
                        .with(relevant(submitted, here))
                        .with(ConsultationFields.NAMES_THE_SETTING, here),
                Map.of(ConsultationAnswers.PLAN_NAMES_THE_SETTING, here)));
    }

    /** What was typed before the answer was changed, and is hidden now, says nothing. */
    private static Facts relevant(Facts submitted, boolean here) {
        return here
                ? submitted.without(ConsultationFields.NAMED_INSTEAD).without(ConsultationFields.LEARNT_ON)
                : submitted
                        .without(ConsultationFields.FINAL_PLAN_ON)
                        .without(ConsultationFields.FINAL_PLAN_RECEIVED_ON);
    }

    private static String said(Facts submitted, boolean here) {
        if (here) {
            return "The final plan of " + Shown.day(submitted.require(ConsultationFields.FINAL_PLAN_ON))
                    + " names this setting; received on "
                    + Shown.day(submitted.require(ConsultationFields.FINAL_PLAN_RECEIVED_ON)) + ".";
        }
        return "The final plan names " + NAMED.get(submitted.require(ConsultationFields.NAMED))
                + submitted
                        .get(ConsultationFields.NAMED_INSTEAD)
                        .map(which -> ": " + which)
                        .orElse("")
                + "; we learnt of it on " + Shown.day(submitted.require(ConsultationFields.LEARNT_ON)) + ".";
    }
}
