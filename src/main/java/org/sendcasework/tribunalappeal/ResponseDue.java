package org.sendcasework.tribunalappeal;

import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;

/** By when a claim must be answered: by the limit of the Rules, or by the day that the Tribunal's letter names. */
public final class ResponseDue {
    private ResponseDue() {}

    /** The duty that stands behind the day; empty in an appeal, and before the claim is recorded. */
    public static Optional<String> duty(Facts facts) {
        if (facts.get(AppealFields.RESPONSE_NAMED_ON).isPresent()) {
            return Optional.of(AppealDuties.DIRECTION);
        }
        return facts.get(AppealFields.CLAIM_RECEIVED_ON)
                .map(day -> facts.says(AppealFields.REINSTATEMENT, "yes")
                        ? AppealDuties.REINSTATEMENT_RESPONSE
                        : AppealDuties.CLAIM_RESPONSE);
    }

    static Optional<CaseDeadline> in(CaseFile file) {
        return duty(file.facts()).flatMap(file::deadline);
    }
}
