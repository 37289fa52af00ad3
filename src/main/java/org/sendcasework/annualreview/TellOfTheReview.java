package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Handover;

/** What a review tells other cases of the pupil: that its meeting was held, what came of it, that needs have changed. */
public final class TellOfTheReview {

    /** A date that was told and is another one now. */
    public record Corrected(Handover handover, Field<LocalDate> field, LocalDate was, LocalDate is) {}

    private TellOfTheReview() {}

    public static Facts held(CaseView view) {
        return Facts.none().with(Handover.REVIEW_HELD_ON, view.file().facts().require(ReviewFields.HELD_ON));
    }

    /** Kept, amended or ceased, with the dates of letter and plan, and what the plan names for the next phase. */
    public static Facts result(CaseView view) {
        Facts facts = view.file().facts();
        if (facts.says(ReviewFields.DECISION, ReviewDecision.CEASE.key())) {
            return decided("ceased", facts.require(ReviewFields.DECISION_ON));
        }
        if (facts.says(ReviewFields.FINAL_RESULT, RecordTheFinalPlan.AMENDED)) {
            Facts amended = decided("amended", facts.require(ReviewFields.DECISION_ON))
                    .with(Handover.AMENDED_PLAN_ON, facts.require(ReviewFields.FINAL_ON));
            return facts.get(ReviewFields.NEXT_PLACEMENT)
                    .map(named -> amended.with(Handover.NEXT_PLACEMENT, named))
                    .orElse(amended);
        }
        return decided(
                "kept", facts.get(ReviewFields.FINAL_ON).orElseGet(() -> facts.require(ReviewFields.DECISION_ON)));
    }

    /** Withdrawn: nothing came of it. */
    public static Facts withdrawn(CaseView view) {
        return Facts.none().with(Handover.REVIEW_RESULT, "withdrawn");
    }

    /** The change of needs is as old as the meeting that found it. */
    public static Facts needsChanged(CaseView view) {
        Facts facts = view.file().facts();
        return Facts.none()
                .with(Handover.NEEDS_CHANGED_ON, facts.require(ReviewFields.HELD_ON))
                .with(Handover.NEEDS_CHANGED_HOW, facts.require(ReviewFields.NEEDS_CHANGED_HOW));
    }

    /** Which of the dates told were put right. */
    public static List<Corrected> corrected(CaseView before, CaseView now) {
        Facts was = before.file().facts();
        Facts is = now.file().facts();
        return Stream.of(
                        corrected(ReviewFields.HELD_ON, Handover.REVIEW_HELD, Handover.REVIEW_HELD_ON, was, is),
                        corrected(ReviewFields.DECISION_ON, Handover.REVIEW_ENDED, Handover.REVIEW_DECIDED_ON, was, is),
                        corrected(ReviewFields.FINAL_ON, Handover.REVIEW_ENDED, Handover.AMENDED_PLAN_ON, was, is))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Corrected> corrected(
            Field<LocalDate> here, Handover handover, Field<LocalDate> there, Facts was, Facts is) {
        return was.get(here).flatMap(old -> is.get(here)
                .filter(day -> !day.equals(old))
                .map(day -> new Corrected(handover, there, old, day)));
    }

    private static Facts decided(String result, LocalDate letter) {
        return Facts.none().with(Handover.REVIEW_RESULT, result).with(Handover.REVIEW_DECIDED_ON, letter);
    }
}
