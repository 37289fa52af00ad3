package org.sendcasework.planimplementation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.PlanSections;

/** How putting a plan in place is told on the page of its case. */
public final class ImplementationWords {
    private static final Map<String, String> IN_PLAN = Map.of(
            ArrangeHealthAndSocialCare.SOME, "in the plan", ArrangeHealthAndSocialCare.NONE, "the plan has none");

    private ImplementationWords() {}

    public static CaseWords all() {
        return new CaseWords("Plan implementation", ImplementationFields.all(), answers(), towardsPeople());
    }

    private static Map<String, Map<String, String>> answers() {
        return Map.of(
                ImplementationFields.SECTIONS_FOUND.name(),
                PlanSections.options().stream().collect(Collectors.toUnmodifiableMap(Option::value, Option::label)),
                ImplementationFields.PLAN_KIND.name(),
                Map.of(
                        CheckThePlanSections.MADE,
                        "a plan made now, the first or after a re-assessment",
                        CheckThePlanSections.AMENDED,
                        "an older plan, amended"),
                ImplementationFields.HEALTH_IN_PLAN.name(),
                IN_PLAN,
                ImplementationFields.CARE_ACT_IN_PLAN.name(),
                IN_PLAN,
                ImplementationFields.CARE_IN_PLAN.name(),
                IN_PLAN,
                ImplementationFields.RECORD_GIVEN_HOW.name(),
                Map.of("email", "e-mail", "post", "post", "hand", "hand"));
    }

    private static List<Option> towardsPeople() {
        return List.of(
                new Option("Told", ImplementationEvents.TOLD),
                new Option("Confirmed", ImplementationEvents.CONFIRMED),
                new Option("Chased", ImplementationEvents.CHASED));
    }
}
