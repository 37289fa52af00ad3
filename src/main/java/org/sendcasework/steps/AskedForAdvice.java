package org.sendcasework.steps;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** The authority asks the setting for advice, for the first time or again: the six weeks run from its request. */
public final class AskedForAdvice {
    /** The facts it collects. */
    public static final List<Field<?>> FIELDS = List.of(
            AdviceFields.ADVICE_REQUESTED_ON, AdviceFields.ADVICE_REQUEST_RECEIVED_ON, AdviceFields.ADVICE_ASKS);

    /** What a new request asks for anew; what was written down for an earlier one stays to be built on. */
    private static final List<Field<?>> ANEW = List.of(
            AdviceFields.ENOUGH_AGREED_BY,
            AdviceFields.SENSORY_ADVICE,
            AdviceFields.SENSORY_CONSULTED,
            AdviceFields.FAMILY_PAPERS,
            AdviceFields.PAPERS_ASKED_ON,
            AdviceFields.PAPERS_ASKED_HOW,
            AdviceFields.PAPERS_RECEIVED_ON,
            AdviceFields.CONTRIBUTED_ON,
            AdviceFields.CONTRIBUTIONS_NEXT,
            AdviceFields.ADVICE_SIGNED,
            AdviceFields.ADVICE_SIGN_NOTE,
            AdviceFields.ADVICE_SENT_ON,
            AdviceFields.ADVICE_SENT_HOW,
            AdviceFields.ADVICE_PROOF);

    private final AdviceSought sought;

    public AskedForAdvice(AdviceSought sought) {
        this.sought = sought;
    }

    /** Whether the authority can be asking now: it has been asked to assess, and no earlier advice is being written. */
    public boolean possible(CaseView view) {
        Facts facts = view.file().facts();
        boolean writing = facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent()
                && facts.get(AdviceFields.ADVICE_SENT_ON).isEmpty();
        return view.file().closed().isEmpty() && sought.since().apply(facts).isPresent() && !writing;
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .that(possible(view), "", "advice is being written already, or no assessment has been asked for")
                .given(AdviceFields.ADVICE_ASKS, "please say what the authority asks");
        if (possible(view)) {
            RecordTheRequestForAdvice.dates(check, sought, view, submitted);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The local authority asked for advice, request of "
                                + Shown.day(submitted.require(AdviceFields.ADVICE_REQUESTED_ON)) + ": "
                                + submitted.require(AdviceFields.ADVICE_ASKS))
                        .takingBack(anew(view))
                        .with(submitted)
                        .with(AdviceFields.ADVICE_WANTED, RecordTheRequestForAdvice.WANTED)
                        .forgetting(List.of(AdviceFields.CONTRIBUTED)),
                Map.of(AdviceAnswers.ADVICE_ASKED, true, AdviceAnswers.ADVICE_WANTED, true)));
    }

    /** What of an earlier round no longer holds once advice is asked for again. */
    static List<Field<?>> anew(CaseView view) {
        return ANEW.stream()
                .filter(field -> view.file().facts().get(field).isPresent())
                .toList();
    }
}
