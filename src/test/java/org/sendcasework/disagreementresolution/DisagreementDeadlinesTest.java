package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.CaseDeadline;

class DisagreementDeadlinesTest {
    @ParameterizedTest
    @CsvSource({
        // the end of a month that is shorter than the first: Saturday; an appeal waits for Monday
        "2025-12-31, 2026-02-28, 2026-03-02",
        // in August the contact stays, and the appeal waits for September
        "2026-06-15, 2026-08-15, 2026-09-01",
        // Christmas: 26 December for the contact, and 4 January, a Monday, for the appeal
        "2026-10-26, 2026-12-26, 2027-01-04",
        // Good Friday 3 April 2026: after Easter Monday
        "2026-02-03, 2026-04-03, 2026-04-07"
    })
    void the_familys_two_months_end_on_the_like_day_and_its_appeal_on_a_day_the_tribunal_works(
            String sent, String contact, String appeal) {
        Disagreements refusal = Disagreements.with(Dispute.ASSESS, sent);

        assertThat(refusal.due("mediation-contact")).isEqualTo(contact);
        assertThat(refusal.due("tribunal-appeal")).isEqualTo(appeal);
        assertThat(refusal.appealBy()).contains(LocalDate.parse(appeal));
    }

    @Test
    void the_later_of_two_months_from_the_decision_and_one_from_the_certificate_counts() {
        Disagreements early =
                Disagreements.with(Dispute.ASSESS, "2025-12-31").day(DisagreementFields.CERTIFICATE_ON, "2026-01-12");
        Disagreements late = early.day(DisagreementFields.CERTIFICATE_ON, "2026-02-27");

        assertThat(early.appealBy()).contains(LocalDate.of(2026, 3, 2));
        assertThat(early.deadline("tribunal-appeal-certificate").isExempt()).isTrue();
        assertThat(early.deadline("tribunal-appeal").isExempt()).isFalse();
        assertThat(late.appealBy()).contains(LocalDate.of(2026, 3, 27));
        assertThat(late.deadline("tribunal-appeal").exemptBecause().orElseThrow())
                .contains("Friday 27 March 2026");
    }

    @Test
    void the_later_is_taken_of_the_moved_days() {
        // 30 June + 2 months = 30 August, moved to 1 September; 31 July + 1 month = 31 August, moved to the same day
        Disagreements both =
                Disagreements.with(Dispute.ASSESS, "2026-06-30").day(DisagreementFields.CERTIFICATE_ON, "2026-07-31");

        assertThat(both.appealBy()).contains(LocalDate.of(2026, 9, 1));
        assertThat(both.deadline("tribunal-appeal").isExempt()).isFalse();
        assertThat(both.deadline("tribunal-appeal-certificate").isExempt()).isTrue();
    }

    @Test
    void a_letter_dated_before_it_was_sent_gives_the_family_a_safe_day() {
        Disagreements letter = Disagreements.with(Dispute.ASSESS, "2026-01-05")
                .day(DisagreementFields.DECISION_DATED_ON, "2025-12-29");

        assertThat(letter.due("mediation-contact")).isEqualTo("2026-03-05");
        assertThat(letter.shown("explain-the-way-to-mediation", "readyWords"))
                .contains("by Saturday 28 February 2026 (counted from the date on the letter, which is safe")
                .contains("Thursday 5 March 2026");
    }

    @Test
    void only_the_school_named_needs_no_certificate_and_with_needs_beside_it_one_is_needed() {
        assertThat(Disagreements.about(Dispute.SCHOOL)
                        .deadline("mediation-contact")
                        .isExempt())
                .isTrue();
        assertThat(Disagreements.about(Dispute.SCHOOL, Dispute.NEEDS)
                        .deadline("mediation-contact")
                        .isExempt())
                .isFalse();
        assertThat(Disagreements.about(Dispute.SCHOOL, Dispute.HEALTH)
                        .deadline("mediation-contact")
                        .isExempt())
                .isFalse();
    }

    @Test
    void nobody_is_late_in_arranging_what_the_family_gave_up_in_time() {
        Disagreements wanted = Disagreements.about(Dispute.NEEDS)
                .day(DisagreementFields.WANTED_ON, "2026-01-05")
                .fact(DisagreementFields.ARRANGED, RecordTheMediationDate.NOT_WANTED);

        assertThat(wanted.deadline("mediation-arrange").isExempt()).isFalse();
        Disagreements givenUp = wanted.on("2026-02-04");
        assertThat(givenUp.after(givenUp.accepted(
                                        "record-the-mediation-date",
                                        Disagreements.facts(
                                                "arrangedHow", RecordTheMediationDate.NOT_WANTED,
                                                "mediationNote", "They talked.",
                                                "mediationDeclinedOn", "2026-02-04"))
                                .change())
                        .deadline("mediation-arrange")
                        .isExempt())
                .isTrue();
        assertThat(wanted.day(DisagreementFields.DECLINED_ON, "2026-02-05")
                        .deadline("mediation-arrange")
                        .isExempt())
                .isFalse();
    }

    @Test
    void health_or_social_care_alone_gives_no_appeal_and_no_time_against_the_family() {
        for (String issue : Set.of(Dispute.HEALTH, Dispute.CARE)) {
            Disagreements alone = Disagreements.about(issue);

            assertThat(alone.has("mediation-contact")).as(issue).isFalse();
            assertThat(alone.has("tribunal-appeal")).as(issue).isFalse();
            assertThat(alone.appealBy()).as(issue).isEmpty();
        }
        assertThat(Disagreements.ofProvision().file().deadlines()).isEmpty();
    }

    @Test
    void mediation_counts_from_the_familys_word_and_about_health_alone_from_the_commissioners_notice() {
        Disagreements part = Disagreements.about(Dispute.NEEDS, Dispute.HEALTH)
                .day(DisagreementFields.WANTED_ON, "2025-12-23")
                .day(DisagreementFields.COMMISSIONER_TOLD_ON, "2026-01-05");
        Disagreements alone = Disagreements.about(Dispute.HEALTH)
                .day(DisagreementFields.WANTED_ON, "2025-12-23")
                .day(DisagreementFields.COMMISSIONER_TOLD_ON, "2026-01-05");

        // Wednesday 24, Monday 29, Tuesday 30 December: mediation knows Christmas Day and no Tribunal holiday
        assertThat(part.due("mediation-health-notify")).isEqualTo("2025-12-30");
        assertThat(part.due("mediation-arrange")).isEqualTo("2026-01-22");
        assertThat(part.has("mediation-arrange-health")).isFalse();
        assertThat(alone.due("mediation-arrange-health")).isEqualTo("2026-02-04");
        assertThat(alone.has("mediation-arrange")).isFalse();
    }

    @Test
    void a_mediation_fixed_for_a_day_after_the_thirty_is_late() {
        Disagreements fixed = Disagreements.with(Dispute.PLAN, "2025-12-31")
                .day(DisagreementFields.WANTED_ON, "2026-01-09")
                .day(DisagreementFields.MEDIATION_ON, "2026-02-10")
                .day(DisagreementFields.DATE_TOLD_ON, "2026-01-20");

        assertThat(fixed.due("mediation-arrange")).isEqualTo("2026-02-08");
        assertThat(fixed.deadline("mediation-arrange").stateOn(LocalDate.of(2026, 2, 10)))
                .isEqualTo(CaseDeadline.State.MET_LATE);
    }

    @Test
    void five_whole_working_days_lie_before_the_mediation_unless_the_family_agrees_to_less() {
        // Tuesday 14 April 2026: 13, 10, 9, 8, 7 April lie between, Easter before them: Thursday 2 April
        Disagreements told = Disagreements.with(Dispute.PLAN, "2025-12-31")
                .day(DisagreementFields.WANTED_ON, "2026-03-20")
                .day(DisagreementFields.MEDIATION_ON, "2026-04-14")
                .day(DisagreementFields.DATE_TOLD_ON, "2026-04-07");

        assertThat(told.due("mediation-date")).isEqualTo("2026-04-02");
        assertThat(told.deadline("mediation-date").stateOn(LocalDate.of(2026, 4, 14)))
                .isEqualTo(CaseDeadline.State.MET_LATE);
        assertThat(told.fact(DisagreementFields.SHORTER_NOTICE, true)
                        .deadline("mediation-date")
                        .stateOn(LocalDate.of(2026, 4, 14)))
                .isEqualTo(CaseDeadline.State.EXEMPT);
    }

    @Test
    void the_certificate_counts_from_whatever_calls_for_it() {
        Disagreements rang =
                Disagreements.with(Dispute.ASSESS, "2025-12-31").day(DisagreementFields.CONTACTED_ON, "2026-01-08");

        assertThat(rang.day(DisagreementFields.DECLINED_ON, "2026-01-09").due("mediation-cert-refused"))
                .isEqualTo("2026-01-14");
        // Maundy Thursday 2 April: 7, 8 and 9 April
        assertThat(rang.day(DisagreementFields.HELD_ON, "2026-04-02").due("mediation-cert-after"))
                .isEqualTo("2026-04-09");
        assertThat(rang.day(DisagreementFields.CANNOT_TOLD_ON, "2026-01-20").due("mediation-cert-after"))
                .isEqualTo("2026-01-23");
    }

    @Test
    void nobody_awaits_a_certificate_that_cannot_be_issued_or_is_not_needed() {
        assertThat(Disagreements.with(Dispute.ASSESS, "2025-12-31")
                        .day(DisagreementFields.CONTACTED_ON, "2026-03-01")
                        .day(DisagreementFields.DECLINED_ON, "2026-03-01")
                        .has("mediation-cert-refused"))
                .as("rang a day after the two months")
                .isFalse();
        assertThat(Disagreements.with(Dispute.ASSESS, "2025-12-31")
                        .day(DisagreementFields.CONTACTED_ON, "2026-02-28")
                        .day(DisagreementFields.DECLINED_ON, "2026-03-01")
                        .has("mediation-cert-refused"))
                .as("rang on the last day and declined on the next")
                .isTrue();
        assertThat(Disagreements.about(Dispute.SCHOOL)
                        .day(DisagreementFields.CONTACTED_ON, "2026-01-08")
                        .day(DisagreementFields.DECLINED_ON, "2026-01-09")
                        .has("mediation-cert-refused"))
                .isFalse();
        assertThat(Disagreements.about(Dispute.HEALTH)
                        .day(DisagreementFields.HELD_ON, "2026-01-20")
                        .has("mediation-cert-after"))
                .isFalse();
    }

    @Test
    void what_was_agreed_has_the_time_of_the_like_order() {
        // Friday 18 December 2026: five weeks, two weeks, eleven weeks
        Disagreements agreed = Disagreements.with(Dispute.PLAN, "2026-11-02")
                .day(DisagreementFields.AGREEMENT_ON, "2026-12-18")
                .fact(
                        DisagreementFields.AGREED,
                        Set.of("assess", "make-plan", "contents", "school", "continue", "continue-amended", "other"));

        assertThat(agreed.due("order-assess")).isEqualTo("2027-01-01");
        assertThat(agreed.due("order-make-plan")).isEqualTo("2027-01-22");
        assertThat(agreed.due("order-make-plan-final")).isEqualTo("2027-03-05");
        assertThat(agreed.due("order-amend-content")).isEqualTo("2027-01-22");
        assertThat(agreed.due("order-name-school")).isEqualTo("2027-01-01");
        assertThat(agreed.due("order-continue-amend")).isEqualTo("2027-01-22");
        assertThat(agreed.due("mediation-agreement-other")).isEqualTo("2027-01-01");
        assertThat(agreed.moment("agreementOverdueAt")).isEqualTo(Instant.parse("2027-01-02T00:00:00Z"));
    }

    @Test
    void a_time_agreed_in_writing_takes_the_place_of_those_of_the_law() {
        Disagreements agreed = Disagreements.about(Dispute.HEALTH)
                .day(DisagreementFields.AGREEMENT_ON, "2026-02-02")
                .fact(DisagreementFields.AGREED, Set.of("other"))
                .day(DisagreementFields.OTHER_TIME_ON, "2026-03-02");

        assertThat(agreed.deadline("mediation-agreement-other").isExempt()).isTrue();
        assertThat(agreed.deadline("mediation-agreement-tell").isExempt())
                .as("regulation 42(5) does not reach 42(4)")
                .isFalse();
        assertThat(agreed.moment("agreementOverdueAt")).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void what_has_no_time_in_law_is_looked_at_again_at_the_schools_own_pace() {
        Disagreements agreed = Disagreements.with(Dispute.CEASE, "2025-12-31")
                .day(DisagreementFields.AGREEMENT_ON, "2026-02-02")
                .fact(DisagreementFields.AGREED, Set.of("continue"));

        assertThat(agreed.shown("record-what-was-done", "leftWords")).contains("from the agreement on, without a time");
        // four weeks on
        assertThat(agreed.moment("agreementOverdueAt")).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
    }
}
