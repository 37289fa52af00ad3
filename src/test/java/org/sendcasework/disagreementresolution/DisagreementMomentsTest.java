package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisagreementMomentsTest {
    @Test
    void a_family_is_not_reminded_of_what_it_was_told_a_few_days_ago() {
        // two months from 14 November end on 14 January: two weeks before would be 31 December, before it was known
        Disagreements late = Disagreements.with(Dispute.ASSESS, "2025-11-14");

        assertThat(late.moment("choiceReminderAt")).isEqualTo(Instant.parse("2026-01-14T07:00:00Z"));
        assertThat(Disagreements.with(Dispute.ASSESS, "2025-11-20").moment("choiceReminderAt"))
                .as("eight days after 6 January")
                .isEqualTo(Instant.parse("2026-01-14T07:00:00Z"));
    }

    @Test
    void is_explained_on_the_day_where_the_familys_day_is_near_or_past() {
        assertThat(Disagreements.with(Dispute.ASSESS, "2025-11-08").moment("explainBy"))
                .isEqualTo(Instant.parse("2026-01-06T23:59:00Z"));
        assertThat(Disagreements.with(Dispute.ASSESS, "2025-10-08").moment("explainBy"))
                .isEqualTo(Instant.parse("2026-01-06T23:59:00Z"));
    }

    @Test
    void an_agreement_chased_once_is_given_two_weeks_before_the_next_letter() {
        Disagreements agreed = Disagreements.with(Dispute.PLAN, "2025-12-31")
                .day(DisagreementFields.AGREEMENT_ON, "2026-02-02")
                .fact(DisagreementFields.AGREED, Set.of("assess", "other"))
                .day(AgreedThing.OTHER.doneOn(), "2026-02-10");

        assertThat(agreed.moment("agreementOverdueAt")).isEqualTo(Instant.parse("2026-02-17T00:00:00Z"));
        assertThat(agreed.day(DisagreementFields.CHASED_ON, "2026-02-17").moment("agreementOverdueAt"))
                .isEqualTo(Instant.parse("2026-03-04T00:00:00Z"));
    }

    @Test
    void a_meeting_in_the_first_week_after_a_holiday_is_prepared_before_it() {
        // Monday 20 April 2026 is the first school day after Easter: Thursday 2 April
        assertThat(Disagreements.ofProvision()
                        .day(DisagreementFields.MEETING_ON, "2026-04-20")
                        .moment("resolutionPrepareBy"))
                .isEqualTo(Instant.parse("2026-04-02T22:59:00Z"));
    }

    @Test
    void nothing_of_the_family_is_due_where_no_limit_binds_it() {
        assertThat(Disagreements.about(Dispute.CARE).moment("choiceOverdueAt")).isNull();
        assertThat(Disagreements.about(Dispute.CARE).moment("wishBy")).isEqualTo(Instant.parse("2026-01-20T23:59:00Z"));
    }
}
