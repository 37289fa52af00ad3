package org.sendcasework.ehcneedsassessment;

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

/** The headteacher's yes to the advice, or what should change. */
final class SignOffTheAdvice implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(AssessmentFields.ADVICE_SIGNED, AssessmentFields.ADVICE_SIGN_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, AssessmentDuties.ADVICE)
                .text("adviceText", advice(view.file().facts()))
                .all();
    }

    /** The advice as it is signed and sent. */
    static String advice(Facts facts) {
        return facts.get(AssessmentFields.ADVICE_PUT_TOGETHER).orElse("")
                + facts.get(AssessmentFields.ADULT_ADVICE)
                        .map(words -> "\n\n" + AssessmentFields.ADULT_ADVICE.label() + ": " + words)
                        .orElse("");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean signed = submitted.says(AssessmentFields.ADVICE_SIGNED, "yes");
        return new Check(view, submitted)
                .oneOf(AssessmentFields.ADVICE_SIGNED, Set.of("yes", "no"))
                .givenIf(!signed, AssessmentFields.ADVICE_SIGN_NOTE, "please say what should change")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(signed ? "The advice is signed off." : "The advice goes back to be changed.")
                                .with(submitted.inPlaceOf(view.file().facts(), fields())),
                        Map.of(AssessmentAnswers.ADVICE_SIGNED_OFF, signed)));
    }
}
