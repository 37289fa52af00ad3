package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.disagreementresolution.Disagreements.facts;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.ChaseTheLocalAuthority;

class AgreementTest {
    private final Disagreements held = Disagreements.with(Dispute.PLAN, "2025-12-31")
            .on("2026-02-04")
            .day(DisagreementFields.WANTED_ON, "2026-01-09")
            .day(DisagreementFields.HELD_ON, "2026-02-02");
    private final Disagreements agreed = held.day(DisagreementFields.AGREEMENT_ON, "2026-02-02")
            .fact(DisagreementFields.AGREED, Set.of("make-plan"));

    @Nested
    class The_agreement {

        @Test
        void that_a_plan_is_made_includes_that_it_becomes_final() {
            var change = held.accepted("record-the-agreement", agreement("2026-02-02", "make-plan"))
                    .change();

            assertThat(change.said())
                    .isEqualTo(
                            "Agreed in mediation on Monday 2 February 2026: the authority makes a plan, and sends its"
                                    + " draft; the authority sends that plan as final.");
        }

        @Test
        void names_the_case_that_can_be_opened_again_where_a_refusal_is_disputed() {
            assertThat(held.shown("record-the-agreement", "notice")).contains("EN-25-0007");
            assertThat(Disagreements.with(Dispute.REASSESS, "2025-12-31").shown("record-the-agreement", "notice"))
                    .contains("RA-25-0003");
            assertThat(Disagreements.about(Dispute.NEEDS).shown("record-the-agreement", "notice"))
                    .isEmpty();
        }

        @Test
        void is_not_older_than_the_mediation_and_says_what_it_is() {
            assertThat(held.refused("record-the-agreement", agreement("2026-02-01", "make-plan")))
                    .anyMatch(line -> line.contains("cannot be older"));
            assertThat(held.refused("record-the-agreement", agreement("2026-02-02")))
                    .anyMatch(line -> line.startsWith("What was agreed"));
            assertThat(held.refused("record-the-agreement", agreement("2026-02-02", "final-plan")))
                    .as("it comes with the plan")
                    .anyMatch(line -> line.startsWith("What was agreed"));
            assertThat(held.refused(
                            "record-the-agreement",
                            agreement("2026-02-02", "other").and(facts("otherTimeOn", "2026-02-01"))))
                    .anyMatch(line -> line.contains("before the agreement itself"));
        }

        @Test
        void is_told_to_the_authority_only_where_it_took_no_part() {
            assertThat(held.accepted("record-the-agreement", agreement("2026-02-02", "other"))
                            .answers())
                    .containsEntry("authorityToBeTold", false);
            assertThat(Disagreements.about(Dispute.HEALTH)
                            .on("2026-02-04")
                            .day(DisagreementFields.HELD_ON, "2026-02-02")
                            .accepted("record-the-agreement", agreement("2026-02-02", "other"))
                            .answers())
                    .containsEntry("authorityToBeTold", true);
        }
    }

    @Nested
    class What_was_done {

        @Test
        void comes_back_until_everything_is() {
            var first = agreed.accepted("record-what-was-done", done("wait", "make-plan"));
            assertThat(first.answers()).containsEntry("everythingDone", false);

            Disagreements left = agreed.after(first.change());
            assertThat(left.shown("record-what-was-done", "leftWords"))
                    .contains("Monday 20 April 2026")
                    .doesNotContain("draft");
            assertThat(left.accepted("record-what-was-done", done("", "final-plan"))
                            .answers())
                    .containsEntry("everythingDone", true);
        }

        @Test
        void can_be_given_up() {
            var givenUp = agreed.accepted("record-what-was-done", done("given-up"));

            assertThat(givenUp.answers()).containsEntry("everythingDone", true);
            assertThat(givenUp.change().said()).isEqualTo("The rest is not waited for any more.");
        }

        @Test
        void is_ticked_with_its_day_and_the_rest_is_waited_for_or_not() {
            assertThat(agreed.refused("record-what-was-done", done("wait")))
                    .anyMatch(line -> line.contains("leave this task open"));
            assertThat(agreed.refused("record-what-was-done", done("", "make-plan")))
                    .anyMatch(line -> line.startsWith("What of the rest"));
            assertThat(agreed.refused("record-what-was-done", done("wait", "school")))
                    .anyMatch(line -> line.contains("the list has changed"));
            assertThat(agreed.refused(
                            "record-what-was-done", done("wait", "make-plan").and(facts("doneOn", "2026-02-01"))))
                    .anyMatch(line -> line.contains("cannot have been done before"));
        }
    }

    @Nested
    class A_letter_to_whoever_is_late {

        @Test
        void quotes_the_provision_and_says_to_whom() {
            assertThat(agreed.on("2026-03-10").shown("chase-the-agreement", ChaseTheLocalAuthority.LETTER))
                    .startsWith("To ")
                    .contains("DR-26-0042, R.K.")
                    .contains("Monday 9 March 2026")
                    .doesNotContain("Monday 20 April 2026");
            assertThat(Disagreements.about(Dispute.HEALTH)
                            .on("2026-03-10")
                            .day(DisagreementFields.WANTED_ON, "2026-01-09")
                            .day(DisagreementFields.COMMISSIONER_TOLD_ON, "2026-01-12")
                            .shown("chase-the-mediation", ChaseTheLocalAuthority.LETTER))
                    .startsWith("To the health commissioner")
                    .contains("Wednesday 11 February 2026");
            assertThat(held.on("2026-02-10")
                            .fact(DisagreementFields.ADVISER_CONTACT, "01632 960001")
                            .shown("chase-the-certificate", ChaseTheLocalAuthority.LETTER))
                    .startsWith("To the mediation adviser (01632 960001)")
                    .contains("Thursday 5 February 2026");
        }

        @Test
        void is_not_sent_where_it_has_come() {
            Disagreements came = held.day(DisagreementFields.CERTIFICATE_ON, "2026-02-04");

            assertThat(came.shown("chase-the-certificate", ChaseTheLocalAuthority.LETTER))
                    .isEqualTo(ChaseTheLocalAuthority.NOTHING_TO_SEND);
            assertThat(came.accepted(
                                    "chase-the-certificate",
                                    facts("chasedOn", "2026-02-04", "chaseNote", ChaseTheLocalAuthority.NOT_SENT))
                            .change()
                            .facts()
                            .stored())
                    .isEmpty();
        }
    }

    private static Facts agreement(String on, String... things) {
        return facts("agreementOn", on, "agreedWords", "As written down.")
                .with(DisagreementFields.AGREED, Set.of(things));
    }

    private static Facts done(String next, String... things) {
        return facts("doneOn", "2026-02-04", "doneNote", "They are content.", "doneNext", next)
                .with(DisagreementFields.DONE_NOW, Set.of(things));
    }
}
