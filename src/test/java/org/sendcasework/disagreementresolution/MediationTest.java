package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.disagreementresolution.Disagreements.facts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

class MediationTest {
    private static final String DATE = "record-the-mediation-date";
    private static final String MEDIATION = "record-the-mediation";
    private final Disagreements wanted = wanting(Disagreements.with(Dispute.PLAN, "2025-12-31"));

    private static Disagreements wanting(Disagreements disagreement) {
        return disagreement
                .on("2026-01-20")
                .fact(DisagreementFields.CHOICE, RecordTheFamilysChoice.WANTS)
                .day(DisagreementFields.CONTACTED_ON, "2026-01-08")
                .day(DisagreementFields.WANTED_ON, "2026-01-09");
    }

    @Nested
    class Its_day {

        @Test
        void is_recorded_with_when_the_family_was_told() {
            var arranged = wanted.accepted(DATE, day("2026-02-03", "2026-01-19"));

            assertThat(arranged.answers())
                    .containsEntry("mediationArranged", true)
                    .containsEntry("certificateToCome", false);
            assertThat(arranged.change().said())
                    .isEqualTo("The mediation is on Tuesday 3 February 2026, Town library.");
        }

        @Test
        void is_after_the_family_asked_for_it_and_not_before_it_was_told() {
            assertThat(wanted.refused(DATE, day("2026-01-08", "2026-01-07")))
                    .anyMatch(line -> line.contains("mediation was asked for on Friday 9 January 2026"));
            assertThat(wanted.refused(DATE, day("2026-01-15", "2026-01-19")))
                    .anyMatch(line -> line.contains("after it has passed"));
        }

        @Test
        void that_cannot_be_found_brings_the_certificate() {
            assertThat(wanted.accepted(DATE, facts("arrangedHow", "cannot", "adviserToldOn", "2026-01-20"))
                            .answers())
                    .containsEntry("mediationArranged", false)
                    .containsEntry("certificateToCome", true);
            assertThat(wanted.refused(DATE, facts("arrangedHow", "cannot", "adviserToldOn", "2026-01-08")))
                    .anyMatch(line -> line.contains("cannot have been before"));
        }

        @Test
        void about_health_alone_cannot_be_left_to_a_notice_the_law_does_not_have() {
            assertThat(wanting(Disagreements.about(Dispute.HEALTH))
                            .refused(DATE, facts("arrangedHow", "cannot", "adviserToldOn", "2026-01-20")))
                    .anyMatch(line -> line.contains("the law has no such notice"));
        }

        @Test
        void is_not_wanted_any_more_and_the_other_certificate_follows() {
            var givenUp = wanted.accepted(
                    DATE,
                    facts(
                            "arrangedHow", "not-wanted",
                            "mediationNote", "They would rather appeal.",
                            "mediationDeclinedOn", "2026-01-19"));

            assertThat(givenUp.answers()).containsEntry("certificateToCome", true);
            assertThat(wanted.after(givenUp.change()).due("mediation-cert-refused"))
                    .isEqualTo("2026-01-22");
            assertThat(wanted.accepted(DATE, facts("arrangedHow", "not-wanted", "mediationNote", "They moved away."))
                            .answers())
                    .containsEntry("certificateToCome", false);
            assertThat(wanted.refused(
                            DATE,
                            facts(
                                    "arrangedHow", "not-wanted",
                                    "mediationNote", "They would rather appeal.",
                                    "mediationDeclinedOn", "2026-01-08")))
                    .anyMatch(line -> line.contains("cannot have been given up before"));
        }
    }

    @Nested
    class Its_end {
        private final Disagreements fixed = wanted.day(DisagreementFields.MEDIATION_ON, "2026-01-19")
                .day(DisagreementFields.DATE_TOLD_ON, "2026-01-09");

        @Test
        void brings_the_certificate_whether_or_not_anything_was_agreed() {
            assertThat(fixed.accepted(MEDIATION, held("not-agreed")).answers())
                    .containsEntry("mediationHeld", true)
                    .containsEntry("anythingAgreed", false)
                    .containsEntry("certificateToCome", true);
            assertThat(fixed.accepted(MEDIATION, held("partly")).answers())
                    .containsEntry("anythingAgreed", true)
                    .containsEntry("agreementReached", true);
        }

        @Test
        void that_was_put_off_leaves_no_day() {
            var putOff =
                    fixed.accepted(MEDIATION, held("put-off").and(facts("mediationNote", "The mediator was ill.")));

            assertThat(putOff.answers())
                    .containsEntry("mediationHeld", false)
                    .containsEntry("certificateToCome", false);
            Disagreements now = fixed.after(putOff.change());
            assertThat(now.has("mediation-date")).isFalse();
            assertThat(now.deadline("mediation-arrange").metOn()).isEmpty();
            assertThat(fixed.refused(MEDIATION, held("put-off")))
                    .anyMatch(line -> line.contains("who put it off, and why"));
        }

        @Test
        void is_a_day_that_was_and_says_who_took_part() {
            assertThat(fixed.refused(MEDIATION, facts("mediationResult", "agreed", "mediationHeldOn", "2026-01-21")))
                    .anyMatch(line -> line.contains("in the future"))
                    .anyMatch(line -> line.startsWith("Who took part"));
        }
    }

    @Nested
    class The_schools_part {

        @Test
        void is_asked_for_or_not() {
            assertThat(wanted.accepted("prepare-the-mediation", facts("schoolAsked", "not-asked", "whoGoes", "x"))
                            .change()
                            .facts()
                            .get(DisagreementFields.WHO_GOES))
                    .isEmpty();
            assertThat(wanted.refused("prepare-the-mediation", facts("schoolAsked", "asked")))
                    .anyMatch(line -> line.startsWith("Who goes for the school"));
            assertThat(wanted.shown("prepare-the-mediation", "notice")).contains("38(1)(e)");
            assertThat(wanted.shown("prepare-the-meeting", "notice")).contains("section 57");
        }
    }

    @Nested
    class The_notice_to_health {
        private final Disagreements alone = wanting(Disagreements.about(Dispute.HEALTH));
        private final Disagreements part = wanting(Disagreements.about(Dispute.HEALTH, Dispute.NEEDS));

        @Test
        void needs_a_day_only_where_the_thirty_days_hang_on_it() {
            assertThat(alone.refused("record-the-notice-to-health", facts("commissionerNote", "Asked twice.")))
                    .anyMatch(line -> line.contains("please give the date"));
            assertThat(part.accepted("record-the-notice-to-health", facts("commissionerNote", "Asked twice."))
                            .change()
                            .said())
                    .isEqualTo("It is not known on which day: Asked twice.");
            assertThat(part.refused("record-the-notice-to-health", facts())).isNotEmpty();
        }

        @Test
        void is_not_before_the_familys_word() {
            assertThat(part.refused("record-the-notice-to-health", facts("commissionerToldOn", "2026-01-08")))
                    .anyMatch(line -> line.contains("this cannot be before"));
        }
    }

    private static Facts day(String on, String told) {
        return facts(
                "arrangedHow", "arranged", "mediationOn", on, "mediationPlace", "Town library", "dateToldOn", told);
    }

    private static Facts held(String result) {
        return facts(
                "mediationResult", result,
                "mediationHeldOn", "2026-01-19",
                "whoTookPart", "Family, authority, mediator");
    }
}
