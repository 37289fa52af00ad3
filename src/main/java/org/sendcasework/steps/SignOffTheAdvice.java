package org.sendcasework.steps;

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

/** The headteacher's yes to the advice, or what should change. */
final class SignOffTheAdvice implements CaseForm {
    private final String duty;

    SignOffTheAdvice(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AdviceFields.ADVICE_SIGNED, AdviceFields.ADVICE_SIGN_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, duty)
                .text("adviceText", advice(view.file().facts()))
                .all();
    }

    /** The advice as it is signed and sent. */
    static String advice(Facts facts) {
        return facts.get(AdviceFields.ADVICE_PUT_TOGETHER).orElse("")
                + facts.get(AdviceFields.ADULT_ADVICE)
                        .map(words -> "\n\n" + AdviceFields.ADULT_ADVICE.label() + ": " + words)
                        .orElse("");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean signed = submitted.says(AdviceFields.ADVICE_SIGNED, "yes");
        return new Check(view, submitted)
                .oneOf(AdviceFields.ADVICE_SIGNED, Set.of("yes", "no"))
                .givenIf(!signed, AdviceFields.ADVICE_SIGN_NOTE, "please say what should change")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(signed ? "The advice is signed off." : "The advice goes back to be changed.")
                                .with(submitted.inPlaceOf(view.file().facts(), fields())),
                        Map.of(AdviceAnswers.ADVICE_SIGNED_OFF, signed)));
    }
}
