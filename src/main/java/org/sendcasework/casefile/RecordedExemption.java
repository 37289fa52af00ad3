package org.sendcasework.casefile;

import java.time.LocalDate;
import org.sendcasework.clock.RecordedFacts;
import org.sendcasework.law.Bound;

/**
 * A ground on which somebody relies for not keeping a limit, as it stands in the file. That it stands does not mean that
 * it holds: it is weighed again whenever the deadline is derived.
 *
 * @param duty the duty whose limit it is about, by its id in the law catalogue
 * @param whose who relies on it: whoever owes the duty; the authority's exemption is the authority's, whoever records it
 * @param ground the key of the ground in the law catalogue
 * @param by the login of whoever recorded it
 */
public record RecordedExemption(
        String duty, Bound whose, String ground, RecordedFacts facts, LocalDate recordedOn, String by) {

    /** What tells it from the other standing exemptions of the case: one ground stands once for a duty. */
    public String key() {
        return duty + "/" + ground;
    }
}
