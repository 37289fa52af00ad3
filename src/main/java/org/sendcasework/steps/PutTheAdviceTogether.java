package org.sendcasework.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** One piece of advice out of all contributions: needs, provision and outcomes, and from Year 9 adulthood. */
final class PutTheAdviceTogether implements CaseForm {
    private final String duty;

    PutTheAdviceTogether(String duty) {
        this.duty = duty;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(AdviceFields.ADVICE_PUT_TOGETHER, AdviceFields.PAPERS_RECEIVED_ON, AdviceFields.ADULT_ADVICE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, duty)
                .notice((papersMissing(view)
                                ? "The family's papers were not enclosed: give the day on which they came, or say in the"
                                        + " advice that it was written without them. "
                                : "")
                        + changes(view))
                .text("contributionsText", contributions(view.file().facts()))
                .text("papersMissing", papersMissing(view) ? "yes" : "")
                .text("adulthood", adulthood(view) ? "yes" : "")
                .all();
    }

    private static String changes(CaseView view) {
        Facts facts = view.file().facts();
        return facts.says(AdviceFields.ADVICE_SIGNED, "no")
                ? "It came back: " + facts.get(AdviceFields.ADVICE_SIGN_NOTE).orElse("")
                : "";
    }

    private static boolean papersMissing(CaseView view) {
        return view.file().facts().says(AdviceFields.FAMILY_PAPERS, CheckTheRequest.MISSING);
    }

    private static boolean adulthood(CaseView view) {
        return view.pupil().yearGroup() >= CheckTheRequest.YEAR_OF_ADULTHOOD;
    }

    /** What everybody wrote, under its heading. */
    static String contributions(Facts facts) {
        return Stream.of(
                        AdviceFields.TEACHER_STRENGTHS,
                        AdviceFields.TEACHER_NEEDS,
                        AdviceFields.SENCO_NEEDS,
                        AdviceFields.TEACHER_PROVISION,
                        AdviceFields.SENCO_PROVISION,
                        AdviceFields.TEACHER_OUTCOMES,
                        AdviceFields.SENCO_OUTCOMES,
                        AdviceFields.CONTRIBUTIONS_SAY,
                        AdviceFields.REPORTS_HELD)
                .flatMap(field -> facts.get(field).map(words -> field.label() + ": " + words).stream())
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .given(
                        AdviceFields.ADVICE_PUT_TOGETHER,
                        "please write the advice: the needs, the provision and the outcomes")
                .givenIf(
                        adulthood(view),
                        AdviceFields.ADULT_ADVICE,
                        "from Year 9 on the advice says what prepares for adulthood and independent living");
        if (submitted.get(AdviceFields.PAPERS_RECEIVED_ON).isPresent()) {
            check.happened(AdviceFields.PAPERS_RECEIVED_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(Change.said("The advice was put together.")
                .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
