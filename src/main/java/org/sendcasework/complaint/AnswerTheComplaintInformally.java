package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The SENCO listens and answers, without a form letter; or the complainant wants a formal answer at once. */
final class AnswerTheComplaintInformally implements CaseForm {
    static final String ANSWERED = "answered";
    static final String FORMAL = "formal";
    static final Map<String, String> RESULTS =
            Map.of(ANSWERED, "it was answered", FORMAL, "the complainant wants a formal answer instead");

    private final Routes routes;

    AnswerTheComplaintInformally(Routes routes) {
        this.routes = routes;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.INFORMAL_RESULT,
                ComplaintFields.INFORMAL_ANSWERED_ON,
                ComplaintFields.INFORMAL_HEARD,
                ComplaintFields.INFORMAL_ANSWER,
                ComplaintFields.INFORMAL_ACTION,
                ComplaintFields.FORMAL_RECEIVED_ON,
                ComplaintFields.FORMAL_POINTS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.INFORMAL)
                .notice(routes.meanwhile(view).strip())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean formal = submitted.says(ComplaintFields.INFORMAL_RESULT, FORMAL);
        Check check = new Check(view, submitted).oneOf(ComplaintFields.INFORMAL_RESULT, RESULTS.keySet());
        if (formal) {
            GoesFormal.check(check, view, submitted, true);
        } else {
            check.happened(ComplaintFields.INFORMAL_ANSWERED_ON)
                    .notBefore(
                            ComplaintFields.INFORMAL_ANSWERED_ON,
                            view.file().facts().require(ComplaintFields.RECEIVED_ON),
                            "this is before the complaint came")
                    .given(ComplaintFields.INFORMAL_HEARD, "please say whom you spoke to, the complainant first")
                    .given(ComplaintFields.INFORMAL_ANSWER, "please write down the answer that was given")
                    .given(
                            ComplaintFields.INFORMAL_ACTION,
                            "please say what the school does and by when; or that nothing changes, and why");
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Told.handled(view, change(submitted, formal)),
                formal
                        ? Map.of(ComplaintAnswers.GOES_FORMAL, true, ComplaintAnswers.GONE_FORMAL, true)
                        : Map.of(ComplaintAnswers.GOES_FORMAL, false)));
    }

    private static Change change(Facts submitted, boolean formal) {
        return formal
                ? Change.said("A formal answer was asked for on "
                                + Shown.day(submitted.require(ComplaintFields.FORMAL_RECEIVED_ON))
                                + ", before the informal one.")
                        .with(submitted.without(ComplaintFields.INFORMAL_ANSWERED_ON))
                : Change.said("Answered informally on "
                                + Shown.day(submitted.require(ComplaintFields.INFORMAL_ANSWERED_ON)) + ".")
                        .with(GoesFormal.only(submitted, false));
    }
}
