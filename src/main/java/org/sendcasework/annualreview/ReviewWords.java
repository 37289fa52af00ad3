package org.sendcasework.annualreview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Option;
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
        return Map.of(
                name(ReviewFields.OPENED_BECAUSE), OpenTheReview.REASONS,
                name(ReviewFields.WAS_HELD), Map.of("held", "yes", "postponed", "no, it was postponed"),
                name(ReviewFields.OUTCOMES_FIT), Map.of("yes", "yes", "no", "no, they should change"),
                name(ReviewFields.COMBINED_WITH_CARE_PLAN), YES_OR_NO,
                name(ReviewFields.SECTIONS_FOUND),
                        PlanSections.options().stream()
                                .collect(Collectors.toUnmodifiableMap(Option::value, Option::label)),
                name(ReviewFields.RECOMMENDATION), decisions,
                name(ReviewFields.REPORT_APPROVED), Map.of("yes", "yes", "no", "no, it went back"),
                name(ReviewFields.DECISION), decisions,
                name(ReviewFields.FINAL_RESULT),
                        Map.of(
                                "amended",
                                "the final amended plan",
                                "not-amended",
                                "a decision not to amend after all"));
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

    private static String name(Field<?> field) {
        return field.name();
    }
}
