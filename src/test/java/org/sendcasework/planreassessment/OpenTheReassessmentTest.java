package org.sendcasework.planreassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planreassessment.Reassessments.accepted;
import static org.sendcasework.planreassessment.Reassessments.answers;
import static org.sendcasework.planreassessment.Reassessments.day;
import static org.sendcasework.planreassessment.Reassessments.refusals;
import static org.sendcasework.planreassessment.Reassessments.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.steps.Handover;

class OpenTheReassessmentTest {
    private static final LocalDate TODAY = day("2026-12-16");
    private final OpenTheReassessment opening = new OpenTheReassessment();

    private FormOutcome open(String... answers) {
        return open(Optional.empty(), answers);
    }

    private FormOutcome open(Optional<LocalDate> ceased, String... answers) {
        EhcPlan plan = Reassessments.plan(day("2025-06-01"), ceased);
        return opening.byHand(Reassessments.mia(), Optional.of(plan), TODAY, answers(answers));
    }

    @Test
    void a_thought_of_the_setting_needs_nothing_else() {
        assertThat(said(open("cameBy", "setting")))
                .isEqualTo("Opened because the setting thinks of asking the authority.");
    }

    @Test
    void without_a_way_in_it_is_not_opened() {
        assertThat(refusals(open("openingNote", "x")))
                .containsExactly("What has happened: please choose one of the answers");
    }

    @Test
    void a_review_is_no_answer_of_the_form() {
        assertThat(refusals(open("cameBy", "review"))).hasSize(1);
    }

    @Test
    void a_plan_that_has_ceased_is_none_in_force() {
        assertThat(refusals(open(Optional.of(TODAY), "cameBy", "setting")))
                .singleElement()
                .asString()
                .contains("no EHC plan in force");
        assertThat(opening.byHand(Reassessments.mia(), Optional.empty(), TODAY, answers("cameBy", "setting")))
                .isInstanceOf(FormOutcome.Refused.class);
        accepted(open(Optional.of(TODAY.plusDays(1)), "cameBy", "setting"));
    }

    @Test
    void of_somebody_elses_request_the_day_of_receipt_is_asked() {
        assertThat(refusals(open("cameBy", "asked", "requestedBy", "commissioner")))
                .satisfiesExactly(told -> assertThat(told).startsWith("Known since: "), received -> assertThat(received)
                        .startsWith("The authority received the request on: "));
    }

    @Test
    void until_compulsory_school_age_is_over_it_is_a_parent_who_asks() {
        assertThat(refusals(open(
                        "cameBy",
                        "asked",
                        "requestedBy",
                        "young-person",
                        "toldUsOn",
                        "2026-12-16",
                        "requestReceivedOn",
                        "2026-12-15")))
                .singleElement()
                .asString()
                .startsWith("Who asked the authority: ")
                .endsWith("is not over compulsory school age: until then a parent asks, not the young person");
    }

    @Test
    void an_authority_that_decided_by_itself_received_nothing_and_its_day_of_decision_is_asked() {
        assertThat(refusals(open("cameBy", "asked", "requestedBy", "authority", "toldUsOn", "2026-12-16")))
                .singleElement()
                .asString()
                .contains("nobody asked, so the fourteen weeks run from the day of the authority's decision");
        var opened = accepted(open(
                "cameBy",
                "asked",
                "requestedBy",
                "authority",
                "toldUsOn",
                "2026-12-16",
                "decisionOn",
                "2026-12-15",
                "requestReceivedOn",
                "2026-12-01"));
        assertThat(opened.change().facts().get(ReassessmentFields.REQUEST_RECEIVED_ON))
                .as("an answer that the form no longer shows")
                .isEmpty();
        assertThat(opened.change().facts().get(ReassessmentFields.DECISION)).contains("reassess");
    }

    @Test
    void a_request_for_advice_needs_its_date_and_the_day_it_came() {
        assertThat(refusals(open("cameBy", "advice", "requestedBy", "parent", "requestReceivedOn", "2026-12-01")))
                .hasSize(2);
    }

    @Test
    void the_days_stand_in_their_order_and_none_is_to_come() {
        assertThat(refusals(open(
                        "cameBy",
                        "asked",
                        "requestedBy",
                        "parent",
                        "toldUsOn",
                        "2026-12-17",
                        "requestReceivedOn",
                        "2026-12-14",
                        "decisionOn",
                        "2026-12-11")))
                .satisfiesExactly(future -> assertThat(future).contains("in the future"), order -> assertThat(order)
                        .contains("before the authority received it"));
    }

    @Test
    void a_review_hands_over_what_it_found() {
        var handed = answers("needsChangedOn", "2026-12-01", "needsChangedHow", "No speech.");
        EhcPlan plan = Reassessments.plan(day("2025-06-01"), Optional.empty());
        var opened = accepted(opening.handedOver(Reassessments.mia(), Optional.of(plan), TODAY, handed));

        assertThat(opened.change().facts().get(Handover.NEEDS_CHANGED_HOW)).contains("No speech.");
        assertThat(OpenTheReassessment.settingAsks(opened.change().facts())).isTrue();
        assertThat(opening.handedOver(Reassessments.mia(), Optional.empty(), TODAY, handed))
                .isInstanceOf(FormOutcome.Refused.class);
    }
}
