package org.sendcasework.ehcneedsassessment;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The authority asks the setting for advice, for the first time or again: the six weeks run from its request. */
public final class AskedForAdvice {
    /** The facts it collects. */
    public static final List<Field<?>> FIELDS = List.of(
            AssessmentFields.ADVICE_REQUESTED_ON,
            AssessmentFields.ADVICE_REQUEST_RECEIVED_ON,
            AssessmentFields.ADVICE_ASKS);

    /** What a new request asks for anew; what was written down for an earlier one stays to be built on. */
    private static final List<Field<?>> ANEW = List.of(
            AssessmentFields.ENOUGH_AGREED_BY,
            AssessmentFields.SENSORY_ADVICE,
            AssessmentFields.SENSORY_CONSULTED,
            AssessmentFields.FAMILY_PAPERS,
            AssessmentFields.PAPERS_ASKED_ON,
            AssessmentFields.PAPERS_ASKED_HOW,
            AssessmentFields.PAPERS_RECEIVED_ON,
            AssessmentFields.CONTRIBUTED_ON,
            AssessmentFields.CONTRIBUTIONS_NEXT,
            AssessmentFields.ADVICE_SIGNED,
            AssessmentFields.ADVICE_SIGN_NOTE,
            AssessmentFields.ADVICE_SENT_ON,
            AssessmentFields.ADVICE_SENT_HOW,
            AssessmentFields.ADVICE_PROOF);

    /** Whether the authority can be asking now: it has been asked to assess, and no earlier advice is being written. */
    public boolean possible(CaseView view) {
        Facts facts = view.file().facts();
        boolean writing = facts.get(AssessmentFields.ADVICE_REQUESTED_ON).isPresent()
                && facts.get(AssessmentFields.ADVICE_SENT_ON).isEmpty();
        return view.file().closed().isEmpty()
                && facts.get(AssessmentFields.REQUEST_RECEIVED_ON).isPresent()
                && !writing;
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .that(possible(view), "", "advice is being written already, or no assessment has been asked for")
                .given(AssessmentFields.ADVICE_ASKS, "please say what the authority asks");
        if (possible(view)) {
            RecordTheRequestForAdvice.dates(check, view, submitted);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The local authority asked for advice, request of "
                                + Shown.day(submitted.require(AssessmentFields.ADVICE_REQUESTED_ON)) + ": "
                                + submitted.require(AssessmentFields.ADVICE_ASKS))
                        .takingBack(anew(view))
                        .with(submitted)
                        .with(AssessmentFields.ADVICE_WANTED, RecordTheRequestForAdvice.WANTED)
                        .forgetting(List.of(AssessmentEvents.CONTRIBUTED)),
                Map.of(AssessmentAnswers.ADVICE_ASKED, true, AssessmentAnswers.ADVICE_WANTED, true)));
    }

    /** What of an earlier round no longer holds once advice is asked for again. */
    static List<Field<?>> anew(CaseView view) {
        return ANEW.stream()
                .filter(field -> view.file().facts().get(field).isPresent())
                .toList();
    }
}
