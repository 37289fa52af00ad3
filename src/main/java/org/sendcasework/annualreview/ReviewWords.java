package org.sendcasework.annualreview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.steps.PlanSections;

/** How a review is told on the page of its case: what is recorded, and what was done towards each person invited. */
public final class ReviewWords {
    private static final Map<String, String> YES_OR_NO = Map.of("yes", "yes", "no", "no");

    private ReviewWords() {}

    public static CaseWords all() {
        return new CaseWords("Annual review", ReviewFields.all(), answers(), towardsPeople());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, String> decisions = Arrays.stream(ReviewDecision.values())
                .collect(Collectors.toUnmodifiableMap(ReviewDecision::key, ReviewDecision::words));
        return Map.ofEntries(
                entry(ReviewFields.OPENED_BECAUSE, OpenTheReview.REASONS),
                entry(ReviewFields.MOVE_KIND, moves()),
                entry(ReviewFields.CAREERS_GUIDANCE, RecordTheCareersGuidance.STATES),
                entry(ReviewFields.CAREERS_INDEPENDENT, YES_OR_NO),
                entry(ReviewFields.WAS_HELD, Map.of("held", "yes", "postponed", "no, it was postponed")),
                entry(ReviewFields.OUTCOMES_FIT, Map.of("yes", "yes", "no", "no, they should change")),
                entry(ReviewFields.PARTNERS, RecordTheMeeting.PARTNERS),
                entry(ReviewFields.COMBINED_WITH_CARE_PLAN, YES_OR_NO),
                entry(
                        ReviewFields.SECTIONS_FOUND,
                        PlanSections.options().stream()
                                .collect(Collectors.toUnmodifiableMap(Option::value, Option::label))),
                entry(ReviewFields.RECOMMENDATION, decisions),
                entry(ReviewFields.REPORT_APPROVED, Map.of("yes", "yes", "no", "no, it went back")),
                entry(ReviewFields.DECISION, decisions),
                entry(
                        ReviewFields.FINAL_RESULT,
                        Map.of(
                                "amended",
                                "the final amended plan",
                                "not-amended",
                                "a decision not to amend after all")));
    }

    private static Map<String, String> moves() {
        return Arrays.stream(PhaseMove.values())
                .collect(Collectors.toUnmodifiableMap(PhaseMove::key, PhaseMove::words));
    }

    private static List<Option> towardsPeople() {
        return List.of(
                new Option("Invited", ReviewEvents.INVITED),
                new Option("Advice asked", ReviewEvents.ASKED),
                new Option("Advice received", ReviewEvents.RECEIVED),
                new Option("Advice chased", ReviewEvents.CHASED),
                new Option("Papers sent", ReviewEvents.ADVICE_SENT),
                new Option("Attended", ReviewEvents.ATTENDED),
                new Option("Report sent", ReviewEvents.REPORT_SENT));
    }

    private static Map.Entry<String, Map<String, String>> entry(Field<?> field, Map<String, String> words) {
        return Map.entry(field.name(), words);
    }
}
