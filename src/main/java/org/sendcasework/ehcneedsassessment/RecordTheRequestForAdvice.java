package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The authority's request for advice, or that it relies on advice that it has: regulation 6(4). */
final class RecordTheRequestForAdvice implements CaseForm {
    static final String WANTED = "wanted";
    static final String ENOUGH = "enough";
    static final Map<String, String> ANSWERS =
            Map.of(WANTED, "yes", ENOUGH, "no, it relies on advice that it has already");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AssessmentFields.ADVICE_WANTED,
                AssessmentFields.ADVICE_REQUESTED_ON,
                AssessmentFields.ADVICE_REQUEST_RECEIVED_ON,
                AssessmentFields.ENOUGH_AGREED_BY,
                AssessmentFields.WILL_ASSESS_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Optional<Reversal> reversal = reversed(view);
        Shown shown = Shown.in(view)
                .text(
                        "reversalWords",
                        reversal.map(since -> Shown.day(since.on())).orElse(""));
        reversal.ifPresent(since -> shown.deadline(view, since.willAssess()));
        return shown.notice(
                        "The six weeks for the advice run from the date on the request, not from the day it arrived.")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(AssessmentFields.ADVICE_REQUEST_RECEIVED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean wanted = submitted.says(AssessmentFields.ADVICE_WANTED, WANTED);
        boolean enough = submitted.says(AssessmentFields.ADVICE_WANTED, ENOUGH);
        // asked only where a refusal was reversed
        Facts asked = reversed(view).isPresent() ? submitted : submitted.without(AssessmentFields.WILL_ASSESS_ON);
        Facts kept = wanted
                ? asked.without(AssessmentFields.ENOUGH_AGREED_BY)
                : asked.without(AssessmentFields.ADVICE_REQUESTED_ON)
                        .without(AssessmentFields.ADVICE_REQUEST_RECEIVED_ON);
        Check check = new Check(view, kept)
                .oneOf(AssessmentFields.ADVICE_WANTED, ANSWERS.keySet())
                .givenIf(
                        enough,
                        AssessmentFields.ENOUGH_AGREED_BY,
                        "the authority may do without fresh advice only where the adviser, the authority and the family"
                                + " are all satisfied (regulation 6(4)); say who of them agreed, and when");
        if (wanted) {
            dates(check, view, kept);
        }
        if (kept.get(AssessmentFields.WILL_ASSESS_ON).isPresent()) {
            check.happened(AssessmentFields.WILL_ASSESS_ON);
            reversed(view)
                    .ifPresent(reversal -> check.notBefore(
                            AssessmentFields.WILL_ASSESS_ON,
                            reversal.on(),
                            "this is before the refusal was reversed, on " + Shown.day(reversal.on())));
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                wanted
                        ? Change.said(said(kept, true))
                                .takingBack(AskedForAdvice.anew(view))
                                .with(kept)
                                .forgetting(List.of(AssessmentEvents.CONTRIBUTED))
                        : Change.said(said(kept, false)).with(kept),
                Map.of(AssessmentAnswers.ADVICE_WANTED, wanted, AssessmentAnswers.ADVICE_ASKED, wanted)));
    }

    private static Optional<Reversal> reversed(CaseView view) {
        return Reversal.of(view.file().facts()).filter(Reversal::countsAnew);
    }

    /** What holds of the two dates of every request for advice. */
    static Check dates(Check check, CaseView view, Facts submitted) {
        LocalDate request = view.file().facts().require(AssessmentFields.REQUEST_RECEIVED_ON);
        check.happened(AssessmentFields.ADVICE_REQUESTED_ON)
                .happened(AssessmentFields.ADVICE_REQUEST_RECEIVED_ON)
                .notBefore(
                        AssessmentFields.ADVICE_REQUESTED_ON,
                        request,
                        "this is before the authority received the request for the assessment, on "
                                + Shown.day(request));
        submitted
                .get(AssessmentFields.ADVICE_REQUESTED_ON)
                .ifPresent(asked -> check.notBefore(
                        AssessmentFields.ADVICE_REQUEST_RECEIVED_ON, asked, "this is before the date on the request"));
        return check;
    }

    private static String said(Facts facts, boolean wanted) {
        return wanted
                ? "The local authority asked for advice, request of "
                        + Shown.day(facts.require(AssessmentFields.ADVICE_REQUESTED_ON)) + "."
                : "The local authority relies on advice that it has: "
                        + facts.require(AssessmentFields.ENOUGH_AGREED_BY);
    }
}
