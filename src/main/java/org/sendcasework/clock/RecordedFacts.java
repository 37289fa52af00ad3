package org.sendcasework.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.law.Bound;

/**
 * What was recorded in support of an exemption.
 *
 * @param evidence what shows it, and where that is kept: a letter, an e-mail, a note of a call
 * @param from the first day of the closure, the absence or the circumstances
 * @param until their last day; empty while they last
 * @param day the day of a single event: advice asked for, an appointment missed
 * @param madeBy whose appointment it was
 */
public record RecordedFacts(
        String evidence,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> day,
        Optional<Bound> madeBy) {

    public static RecordedFacts shownBy(String evidence) {
        return new RecordedFacts(evidence, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public RecordedFacts from(LocalDate first) {
        return new RecordedFacts(evidence, Optional.of(first), until, day, madeBy);
    }

    public RecordedFacts until(LocalDate last) {
        return new RecordedFacts(evidence, from, Optional.of(last), day, madeBy);
    }

    public RecordedFacts on(LocalDate event) {
        return new RecordedFacts(evidence, from, until, Optional.of(event), madeBy);
    }

    public RecordedFacts madeBy(Bound body) {
        return new RecordedFacts(evidence, from, until, day, Optional.of(body));
    }
}
