package org.sendcasework.disagreementresolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseWords;

/** How a disagreement is told on the page of its case. */
public final class DisagreementWords {
    private DisagreementWords() {}

    public static CaseWords all() {
        return new CaseWords("Disagreement resolution and mediation", DisagreementFields.all(), answers(), List.of());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, String> choices = new HashMap<>(RecordTheFamilysChoice.ANSWERS);
        choices.putAll(RecordTheFamilysWish.ANSWERS);
        return Map.ofEntries(
                Map.entry(
                        DisagreementFields.KIND.name(),
                        Map.of(
                                Dispute.A_DECISION,
                                "a decision of the local authority",
                                Dispute.PROVISION,
                                "what is done for the pupil")),
                Map.entry(DisagreementFields.BETWEEN.name(), DisagreementDetails.BETWEEN),
                Map.entry(DisagreementFields.DECISION.name(), Dispute.DECISIONS),
                Map.entry(DisagreementFields.ISSUES.name(), Dispute.ABOUT),
                Map.entry(DisagreementFields.CHOICE.name(), choices),
                Map.entry(DisagreementFields.ARRANGED.name(), RecordTheMediationDate.ANSWERS),
                Map.entry(DisagreementFields.SCHOOL_ASKED.name(), Prepare.ANSWERS),
                Map.entry(DisagreementFields.RESULT.name(), RecordTheMediation.ANSWERS),
                Map.entry(
                        DisagreementFields.AGREED.name(),
                        Arrays.stream(AgreedThing.values())
                                .collect(Collectors.toUnmodifiableMap(AgreedThing::key, AgreedThing::words))),
                Map.entry(DisagreementFields.CERTIFICATE_CAME.name(), RecordTheCertificate.ANSWERS),
                Map.entry(DisagreementFields.APPEAL_CHOICE.name(), RecordTheFamilysDecision.ANSWERS),
                Map.entry(DisagreementFields.RESOLUTION_ASKED_BY.name(), AskForDisagreementResolution.ANSWERS),
                Map.entry(DisagreementFields.MEETING_ANSWER.name(), RecordTheMeetingDate.ANSWERS),
                Map.entry(DisagreementFields.OUTCOME.name(), RecordWhatWasAgreed.ANSWERS),
                Map.entry(DisagreementFields.PROMISES_KEPT.name(), CheckWhatWasPromised.KEPT),
                Map.entry(DisagreementFields.STILL_DISPUTED.name(), CheckWhatWasPromised.ANSWERS));
    }
}
