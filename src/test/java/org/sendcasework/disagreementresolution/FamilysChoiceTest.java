package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.disagreementresolution.Disagreements.facts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

class FamilysChoiceTest {
    private static final String CHOICE = "record-the-familys-choice";
    private static final String WISH = "record-the-familys-wish";
    private final Disagreements refusal =
            Disagreements.with(Dispute.ASSESS, "2025-12-31").on("2026-01-12");

    @Nested
    class What_the_family_is_told {

        @Test
        void is_whom_to_ring_by_which_day_and_that_no_is_an_answer() {
            assertThat(refusal.fact(DisagreementFields.ADVISER_CONTACT, "01632 960001")
                            .shown("explain-the-way-to-mediation", "readyWords"))
                    .contains("Contact the mediation adviser (01632 960001) by Saturday 28 February 2026")
                    .contains("You may say no to mediation")
                    .contains("by five in the afternoon of Monday 2 March 2026, or within one month")
                    .contains("SENDIASS");
        }

        @Test
        void is_that_no_certificate_is_needed_for_the_school_named_alone() {
            assertThat(Disagreements.about(Dispute.SCHOOL).shown("explain-the-way-to-mediation", "readyWords"))
                    .contains("you need no mediation certificate")
                    .doesNotContain("whichever is later");
        }

        @Test
        void is_that_no_time_runs_for_health_alone() {
            assertThat(Disagreements.about(Dispute.HEALTH).shown("explain-the-way-to-mediation", "readyWords"))
                    .contains("no time to appeal runs")
                    .doesNotContain("The Tribunal must have");
        }

        @Test
        void reminds_it_of_its_own_day_and_reproaches_it_with_nothing() {
            assertThat(refusal.shown("remind-the-family", "readyWords"))
                    .contains("must hear from you by Saturday 28 February 2026")
                    .doesNotContain("late");
            assertThat(Disagreements.about(Dispute.SCHOOL).shown("remind-the-family", "readyWords"))
                    .contains("Monday 2 March 2026");
        }

        @Test
        void says_what_can_still_be_done_once_the_time_is_over() {
            assertThat(refusal.shown("explain-the-lost-time", "readyWords"))
                    .contains("ask the Tribunal for leave")
                    .contains("34(3)");
            assertThat(Disagreements.about(Dispute.SCHOOL).shown("explain-the-lost-time", "readyWords"))
                    .contains("The Tribunal can still allow more time");
        }

        @Test
        void is_recorded_with_its_day() {
            assertThat(refusal.accepted(
                                    "remind-the-family",
                                    facts("familyRemindedOn", "2026-01-12", "reminderNote", "At the gate."))
                            .change()
                            .said())
                    .isEqualTo("The family was reminded of its time on Monday 12 January 2026.");
            assertThat(refusal.refused("remind-the-family", facts("familyRemindedOn", "2026-01-13")))
                    .anyMatch(line -> line.contains("in the future"))
                    .anyMatch(line -> line.contains("if nothing, say so"));
        }
    }

    @Nested
    class What_the_family_chose {

        @Test
        void declining_in_time_brings_a_certificate() {
            assertThat(refusal.accepted(CHOICE, declines("2026-01-08", "2026-01-09"))
                            .answers())
                    .containsEntry("mediationWanted", false)
                    .containsEntry("certificateToCome", true);
        }

        @Test
        void declining_after_the_two_months_brings_none_and_says_why() {
            var late = refusal.on("2026-03-04").accepted(CHOICE, declines("2026-03-01", "2026-03-02"));

            assertThat(late.answers()).containsEntry("certificateToCome", false);
            assertThat(late.change().said()).contains("34(2)").contains("34(3)");
        }

        @Test
        void wanting_it_keeps_nothing_of_an_earlier_no() {
            var wants = refusal.accepted(
                    CHOICE,
                    declines("2026-01-08", "2026-01-09")
                            .and(facts("familyChoice", "wants", "mediationWantedOn", "2026-01-09")));

            assertThat(wants.answers())
                    .containsEntry("mediationWanted", true)
                    .containsEntry("certificateToCome", false);
            assertThat(wants.change().facts().get(DisagreementFields.DECLINED_ON))
                    .isEmpty();
        }

        @Test
        void going_on_without_is_for_the_school_named_alone() {
            assertThat(refusal.refused(CHOICE, facts("familyChoice", "without")))
                    .anyMatch(line -> line.contains("section 55"));
            assertThat(Disagreements.about(Dispute.SCHOOL)
                            .accepted(CHOICE, facts("familyChoice", "without"))
                            .answers())
                    .containsEntry("certificateToCome", false);
        }

        @Test
        void its_days_are_in_their_order() {
            assertThat(refusal.refused(CHOICE, declines("2026-01-09", "2026-01-08")))
                    .anyMatch(line -> line.contains("cannot decline before it contacted the adviser"));
            assertThat(refusal.refused(CHOICE, declines("2025-12-30", "2026-01-08")))
                    .anyMatch(line -> line.contains("the decision was sent on Wednesday 31 December 2025"));
            assertThat(refusal.refused(CHOICE, facts("familyChoice", "wants", "mediationWantedOn", "2026-01-09")))
                    .as("where a certificate is needed, the adviser must hear of it too")
                    .anyMatch(line -> line.startsWith("Adviser contacted on"));
            assertThat(refusal.refused(CHOICE, facts())).anyMatch(line -> line.startsWith("What the family chose"));
        }

        @Test
        void about_health_alone_is_a_wish_and_no_more() {
            Disagreements health = Disagreements.about(Dispute.HEALTH).on("2026-01-12");

            assertThat(health.accepted(WISH, facts("familyChoice", "wants", "mediationWantedOn", "2026-01-09"))
                            .answers())
                    .containsEntry("mediationWanted", true);
            var no = health.accepted(WISH, facts("familyChoice", "not-wanted", "mediationWantedOn", "2026-01-09"));
            assertThat(no.answers()).containsEntry("mediationWanted", false);
            assertThat(no.change().facts().get(DisagreementFields.WANTED_ON)).isEmpty();
            assertThat(health.refused(WISH, facts("familyChoice", "wants", "mediationWantedOn", "2025-12-30")))
                    .anyMatch(line -> line.contains("cannot have been before"));
        }
    }

    private static Facts declines(String contacted, String declined) {
        return facts(
                "familyChoice", "declines",
                "adviserContactedOn", contacted,
                "mediationDeclinedOn", declined);
    }
}
