package org.sendcasework.steps;

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

/** The authority's request for advice, or that it relies on advice that it has: regulation 6(4). */
public final class RecordTheRequestForAdvice implements CaseForm {
    public static final String WANTED = "wanted";
    static final String ENOUGH = "enough";
    static final Map<String, String> ANSWERS =
            Map.of(WANTED, "yes", ENOUGH, "no, it relies on advice that it has already");

    private final AdviceSought sought;

    RecordTheRequestForAdvice(AdviceSought sought) {
        this.sought = sought;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AdviceFields.ADVICE_WANTED,
                AdviceFields.ADVICE_REQUESTED_ON,
                AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                AdviceFields.ENOUGH_AGREED_BY,
                AdviceFields.WILL_ASSESS_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Optional<AdviceSought.Reversed> reversal = reversed(view);
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
        return Facts.none().with(AdviceFields.ADVICE_REQUEST_RECEIVED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean wanted = submitted.says(AdviceFields.ADVICE_WANTED, WANTED);
        boolean enough = submitted.says(AdviceFields.ADVICE_WANTED, ENOUGH);
        // asked only where a refusal was reversed
        Facts asked = reversed(view).isPresent() ? submitted : submitted.without(AdviceFields.WILL_ASSESS_ON);
        Facts kept = wanted
                ? asked.without(AdviceFields.ENOUGH_AGREED_BY)
                : asked.without(AdviceFields.ADVICE_REQUESTED_ON).without(AdviceFields.ADVICE_REQUEST_RECEIVED_ON);
        Check check = new Check(view, kept)
                .oneOf(AdviceFields.ADVICE_WANTED, ANSWERS.keySet())
                .givenIf(
                        enough,
                        AdviceFields.ENOUGH_AGREED_BY,
                        "the authority may do without fresh advice only where the adviser, the authority and the family"
                                + " are all satisfied (regulation 6(4)); say who of them agreed, and when");
        if (wanted) {
            dates(check, sought, view, kept);
        }
        if (kept.get(AdviceFields.WILL_ASSESS_ON).isPresent()) {
            check.happened(AdviceFields.WILL_ASSESS_ON);
            reversed(view)
                    .ifPresent(reversal -> check.notBefore(
                            AdviceFields.WILL_ASSESS_ON,
                            reversal.on(),
                            "this is before the refusal was reversed, on " + Shown.day(reversal.on())));
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                wanted
                        ? Change.said(said(kept, true))
                                .takingBack(AskedForAdvice.anew(view))
                                .with(kept)
                                .forgetting(List.of(AdviceFields.CONTRIBUTED))
                        : Change.said(said(kept, false)).with(kept),
                Map.of(AdviceAnswers.ADVICE_WANTED, wanted, AdviceAnswers.ADVICE_ASKED, wanted)));
    }

    private Optional<AdviceSought.Reversed> reversed(CaseView view) {
        return sought.reversed().apply(view.file().facts());
    }

    /** What holds of the two dates of every request for advice. */
    static Check dates(Check check, AdviceSought sought, CaseView view, Facts submitted) {
        LocalDate request = sought.since().apply(view.file().facts()).orElseThrow();
        check.happened(AdviceFields.ADVICE_REQUESTED_ON)
                .happened(AdviceFields.ADVICE_REQUEST_RECEIVED_ON)
                .notBefore(
                        AdviceFields.ADVICE_REQUESTED_ON,
                        request,
                        "this is before " + sought.sinceWords() + ", on " + Shown.day(request));
        submitted
                .get(AdviceFields.ADVICE_REQUESTED_ON)
                .ifPresent(asked -> check.notBefore(
                        AdviceFields.ADVICE_REQUEST_RECEIVED_ON, asked, "this is before the date on the request"));
        return check;
    }

    private static String said(Facts facts, boolean wanted) {
        return wanted
                ? "The local authority asked for advice, request of "
                        + Shown.day(facts.require(AdviceFields.ADVICE_REQUESTED_ON)) + "."
                : "The local authority relies on advice that it has: " + facts.require(AdviceFields.ENOUGH_AGREED_BY);
    }
}
