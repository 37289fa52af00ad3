package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.ALL_SECTIONS;
import static org.sendcasework.planimplementation.Implementations.OPENED;
import static org.sendcasework.planimplementation.Implementations.PLAN;
import static org.sendcasework.planimplementation.Implementations.accepted;
import static org.sendcasework.planimplementation.Implementations.opened;
import static org.sendcasework.planimplementation.Implementations.robin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.steps.EnterThePlan;
import org.sendcasework.steps.PlanSections;
import org.sendcasework.steps.ResponsibleAuthority;

class FinalPlanTest {
    private static final CheckThePlanSections CHECK = new CheckThePlanSections();
    private static final TellTheAuthority TELL = new TellTheAuthority();
    private static final EnterTheFinalPlan ENTER = new EnterTheFinalPlan(new EnterThePlan(), Implementations.CLOCK);
    private static final Facts COMPLETE = Facts.none()
            .with(ImplementationFields.SECTIONS_FOUND, ALL_SECTIONS)
            .with(ImplementationFields.PLAN_KIND, "made");
    private static final EhcPlan OLDER = new EhcPlan(
            "older",
            "robin",
            "Saltwick Borough Council",
            LocalDate.of(2024, 6, 10),
            Optional.of(LocalDate.of(2025, 12, 1)),
            Optional.empty(),
            Optional.empty());

    @Test
    void a_plan_with_its_twelve_sections_leaves_nothing_to_tell_the_authority() {
        assertThat(opened().answers(CHECK, COMPLETE))
                .isEqualTo(Map.of(ImplementationAnswers.AUTHORITY_TO_BE_TOLD, false));
    }

    @Test
    void a_missing_section_must_be_described_and_goes_to_the_authority() {
        Facts lacking = COMPLETE.with(ImplementationFields.SECTIONS_FOUND, Set.of("A", "B"));

        assertThat(opened().refused(CHECK, lacking))
                .containsExactly("What the authority must put right: not ticked: C, D, E, F, G, H1, H2, I, K; write"
                        + " down what the authority must put right");
        assertThat(opened().answers(CHECK, lacking.with(ImplementationFields.SECTIONS_NOTE, "Label the other ten.")))
                .isEqualTo(Map.of(ImplementationAnswers.AUTHORITY_TO_BE_TOLD, true));
    }

    @Test
    void a_plan_without_direct_payments_needs_no_section_j() {
        assertThat(opened().answers(
                                CHECK, COMPLETE.with(ImplementationFields.SECTIONS_FOUND, without(ALL_SECTIONS, "J"))))
                .isEqualTo(Map.of(ImplementationAnswers.AUTHORITY_TO_BE_TOLD, false));
    }

    @Test
    void section_h1_is_for_those_under_18() {
        Set<String> found = without(ALL_SECTIONS, "H1");
        LocalDate birthday = robin(false).dateOfBirth().plusYears(18);

        assertThat(PlanSections.missing(found, robin(false), birthday.minusDays(1)))
                .containsExactly("H1");
        assertThat(PlanSections.missing(found, robin(false), birthday)).isEmpty();
    }

    private static Set<String> without(Set<String> sections, String one) {
        return sections.stream().filter(section -> !section.equals(one)).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void what_must_be_put_right_ends_as_a_sentence_in_the_letter() {
        assertThat(letter(opened().fact(ImplementationFields.SECTIONS_FOUND, without(ALL_SECTIONS, "K"))
                        .fact(ImplementationFields.SECTIONS_NOTE, "The advice is not attached")))
                .contains("The advice is not attached. Please send us");
    }

    @Test
    void concerns_of_the_headteacher_go_to_the_authority_too() {
        assertThat(opened().fact(ImplementationFields.CONCERNS, "No hoist yet.").answers(CHECK, COMPLETE))
                .isEqualTo(Map.of(ImplementationAnswers.AUTHORITY_TO_BE_TOLD, true));
    }

    @Test
    void the_letter_says_that_the_pupil_is_admitted_what_the_plan_lacks_and_what_worries_the_school() {
        String letter = letter(opened().fact(
                        ImplementationFields.SECTIONS_FOUND,
                        Set.of("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J"))
                .fact(ImplementationFields.SECTIONS_NOTE, "The advice is not attached.")
                .fact(ImplementationFields.CONCERNS, "No hoist yet."));

        assertThat(letter)
                .startsWith("To ")
                .contains("Saltwick Borough Council", "PI-26-0042, R.K.", "We admit the pupil")
                .contains("Regulation 12(1) and (4)", "section K under its own label", "The advice is not attached.")
                .contains("No hoist yet.")
                .doesNotContain("Kestrel");
    }

    @Test
    void the_letter_goes_to_the_authority_that_made_the_plan() {
        assertThat(letter(opened().fact(ImplementationFields.SECTIONS_FOUND, ALL_SECTIONS)
                        .fact(ResponsibleAuthority.NAME, "Wendover Council")))
                .startsWith("To the SEND team, Wendover Council")
                .doesNotContain("Regulation 12");
    }

    @Test
    void the_authority_is_told_after_the_plan_was_made_and_its_answer_noted() {
        assertThat(opened().refused(TELL, Facts.none().with(ImplementationFields.AUTHORITY_TOLD_ON, PLAN.minusDays(1))))
                .containsExactly(
                        "Authority told on: this is before the date of the plan",
                        "How, and its answer: please say how it was sent and what was answered, if anything");
    }

    @Test
    void an_amended_plan_must_say_when_it_was_first_made() {
        Facts amended = COMPLETE.with(ImplementationFields.PLAN_KIND, "amended");

        assertThat(opened().refused(CHECK, amended))
                .containsExactly(
                        "Plan first made on: an amended plan keeps its year: please give the day on which the plan"
                                + " was first made, as it stands in the plan");
        assertThat(opened().refused(CHECK, amended.with(ImplementationFields.FIRST_MADE_ON, PLAN)))
                .containsExactly(
                        "Plan first made on: an amended plan was first made before Monday 2 March 2026, the date it"
                                + " bears now");
        assertThat(opened().refused(
                                CHECK,
                                amended.with(ImplementationFields.FIRST_MADE_ON, LocalDate.of(2024, 6, 10))
                                        .with(ImplementationFields.LAST_REVIEWED_ON, LocalDate.of(2024, 6, 9))))
                .containsExactly(
                        "Date of the authority’s last decision after a review: this is before the plan was first"
                                + " made");
    }

    @Test
    void what_the_register_knows_of_an_older_plan_is_suggested() {
        assertThat(CHECK.suggested(opened().holding(OLDER).view()).stored())
                .containsOnly(Map.entry("firstMadeOn", "2024-06-10"), Map.entry("lastReviewedOn", "2025-12-01"));
        assertThat(CHECK.suggested(opened().view()).stored()).isEmpty();
    }

    @Test
    void a_plan_made_now_enters_the_register_with_its_date_and_its_review_is_counted_from_there() {
        EhcPlan plan =
                ENTER.plan(opened().fact(ImplementationFields.PLAN_KIND, "made").view());

        assertThat(plan.madeOn()).isEqualTo(PLAN);
        // the twelve months starting with 2 March 2026 end on 1 March 2027
        assertThat(accepted(ENTER.record(opened().view(), plan))
                        .change()
                        .facts()
                        .require(ImplementationFields.REVIEW_DUE_BY))
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void an_amended_plan_keeps_the_year_of_the_plan_first_made() {
        EhcPlan plan = ENTER.plan(opened().fact(ImplementationFields.PLAN_KIND, "amended")
                .fact(ImplementationFields.FIRST_MADE_ON, LocalDate.of(2024, 6, 10))
                .fact(ImplementationFields.LAST_REVIEWED_ON, LocalDate.of(2025, 12, 1))
                .view());

        assertThat(plan.madeOn()).isEqualTo(LocalDate.of(2024, 6, 10));
        assertThat(plan.lastAmendedOn()).contains(PLAN);
        assertThat(plan.reviewYearStarts()).isEqualTo(LocalDate.of(2025, 12, 1));
    }

    @Test
    void the_plan_counts_as_entered_from_the_first_day_it_was() {
        Implementations entered = opened().fact(ImplementationFields.PLAN_ENTERED_ON, OPENED);

        assertThat(ENTER.done(opened().view())).isFalse();
        assertThat(ENTER.done(entered.view())).isTrue();
        assertThat(accepted(ENTER.record(entered.on("2026-03-20").view(), OLDER))
                        .change()
                        .facts()
                        .require(ImplementationFields.PLAN_ENTERED_ON))
                .as("a correction does not move the day")
                .isEqualTo(OPENED);
    }

    private static String letter(Implementations plan) {
        return (String) TELL.shown(plan.view()).get("letter");
    }
}
