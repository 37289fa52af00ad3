package org.sendcasework.tribunalappeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

/** Each limit of an order or an unopposed appeal, counted by hand. */
class AppealDeadlinesTest {

    @Nested
    class After_an_order {

        @Test
        void to_assess_all_three_limits_run_from_the_order() {
            // Friday 12 March 2027; two weeks end on Good Friday and stay there
            assertThat(Appeals.about(Subject.REFUSES_ASSESSMENT)
                            .ordered("2027-03-12", OrderKind.ASSESS)
                            .due())
                    .containsOnly(
                            entry("order-assess", LocalDate.of(2027, 3, 26)),
                            entry("order-assess-no-plan", LocalDate.of(2027, 5, 21)),
                            entry("order-assess-final", LocalDate.of(2027, 6, 18)));
        }

        @Test
        void to_make_a_plan_the_draft_and_the_plan_have_their_own() {
            assertThat(Appeals.about(Subject.REFUSES_PLAN)
                            .ordered("2027-03-12", OrderKind.MAKE_PLAN)
                            .due())
                    .containsOnly(
                            entry("order-make-plan", LocalDate.of(2027, 4, 16)),
                            entry("order-make-plan-final", LocalDate.of(2027, 5, 28)));
        }

        @Test
        void about_contents_and_school_two_clocks_run() {
            assertThat(Appeals.about(Subject.CONTENTS, Subject.SCHOOL)
                            .ordered("2027-03-12", OrderKind.AMEND, OrderKind.NAME_SCHOOL)
                            .due())
                    .containsOnly(
                            entry("order-amend-content", LocalDate.of(2027, 4, 16)),
                            entry("order-name-school", LocalDate.of(2027, 3, 26)));
        }

        @Test
        void in_august_no_day_is_left_out() {
            // Monday 3 August 2026: two weeks after it is Monday 17 August
            assertThat(Appeals.about(Subject.REFUSES_PLAN)
                            .ordered("2026-08-03", OrderKind.REFER_BACK)
                            .due())
                    .containsOnly(entry("order-refer-back", LocalDate.of(2026, 8, 17)));
        }

        @Test
        void about_ceasing_the_plan_ends_at_once_or_is_kept_and_amended() {
            assertThat(Appeals.about(Subject.CEASE)
                            .ordered("2027-03-12", OrderKind.DISMISSED_CEASE)
                            .due())
                    .containsOnly(entry("order-cease-dismissed", LocalDate.of(2027, 3, 12)));
            assertThat(Appeals.about(Subject.CEASE)
                            .ordered("2027-03-12", OrderKind.CONTINUE_AMEND)
                            .due())
                    .containsOnly(entry("order-continue-amend", LocalDate.of(2027, 4, 16)));
            assertThat(Appeals.about(Subject.CEASE)
                            .ordered("2027-03-12", OrderKind.CONTINUE)
                            .due())
                    .as("the law gives no number")
                    .isEmpty();
        }

        @Test
        void recommendations_are_answered_in_five_weeks_that_begin_with_their_date() {
            Appeals recommended = Appeals.about(Subject.CONTENTS)
                    .fact(AppealFields.RECOMMENDED, Set.of(RecordTheOutcome.SOCIAL_CARE, RecordTheOutcome.HEALTH))
                    .fact(AppealFields.RECOMMENDED_ON, LocalDate.of(2027, 3, 12));

            assertThat(recommended.due())
                    .containsOnly(
                            entry("recommendation", LocalDate.of(2027, 4, 15)),
                            entry("recommendation-health", LocalDate.of(2027, 4, 15)));
            assertThat(recommended
                            .fact(AppealFields.HEALTH_ANSWER_ON, LocalDate.of(2027, 4, 1))
                            .due())
                    .containsEntry("recommendation-health-copy", LocalDate.of(2027, 4, 7));
        }

        @Test
        void what_goes_on_in_the_needs_assessment_is_not_watched_twice() {
            assertThat(Appeals.about(Subject.REFUSES_ASSESSMENT)
                            .ordered("2027-03-12", OrderKind.ASSESS)
                            .fact(AppealFields.ASSESSMENT_CASE, "EA-26-0007")
                            .due())
                    .isEmpty();
        }

        @Test
        void a_plan_after_the_assessment_ends_the_waiting_for_the_word_that_there_is_none() {
            assertThat(Appeals.about(Subject.REFUSES_ASSESSMENT)
                            .ordered("2027-03-12", OrderKind.ASSESS)
                            .fact(AppealFields.ASSESSED_PLAN_ON, LocalDate.of(2027, 5, 3))
                            .due())
                    .containsOnlyKeys("order-assess", "order-assess-final");
        }
    }

    @Nested
    class Of_an_unopposed_appeal {

        @Test
        void each_kind_has_its_own_limits_from_the_word_to_the_tribunal() {
            assertThat(Appeals.about(Subject.NOT_REASSESS)
                            .unopposed("2026-09-02")
                            .due())
                    .containsOnly(
                            entry("appeal-unopposed", LocalDate.of(2026, 9, 16)),
                            entry("appeal-unopposed-no-plan", LocalDate.of(2026, 11, 11)),
                            entry("appeal-unopposed-final", LocalDate.of(2026, 12, 9)));
            assertThat(Appeals.about(Subject.REFUSES_PLAN)
                            .unopposed("2026-09-02")
                            .due())
                    .containsOnly(
                            entry("appeal-unopposed-make-plan", LocalDate.of(2026, 10, 7)),
                            entry("appeal-unopposed-make-plan-final", LocalDate.of(2026, 11, 18)));
            assertThat(Appeals.about(Subject.NOT_AMEND).unopposed("2026-09-02").due())
                    .containsOnly(entry("appeal-unopposed-amend", LocalDate.of(2026, 10, 7)));
            assertThat(Appeals.about(Subject.SCHOOL).unopposed("2026-09-02").due())
                    .containsOnly(entry("appeal-unopposed-name-school", LocalDate.of(2026, 9, 16)));
            assertThat(Appeals.about(Subject.SCHOOL, Subject.CONTENTS)
                            .unopposed("2026-09-02")
                            .due())
                    .containsOnly(entry("appeal-unopposed-name-school-and-amend", LocalDate.of(2026, 10, 7)));
            assertThat(Appeals.about(Subject.CEASE).unopposed("2026-09-02").due())
                    .containsOnly(entry("appeal-unopposed-cease", LocalDate.of(2026, 10, 7)));
        }
    }

    @Nested
    class Answers_to_the_tribunal {

        @Test
        void leave_out_christmas() {
            // received on Monday 7 December 2026: 8 to 24 December are thirteen working days; 25 December to 1 January
            // are
            // not counted; the fourteenth is Monday 4 January, the thirtieth Tuesday 26 January 2027
            assertThat(Appeals.about(Subject.CONTENTS)
                            .fact(AppealFields.RECEIVED_BY_AUTHORITY_ON, LocalDate.of(2026, 12, 7))
                            .due())
                    .containsOnly(entry("tribunal-la-response", LocalDate.of(2027, 1, 26)));
        }

        @Test
        void to_a_claim_leave_out_august_unless_the_tribunal_names_the_day() {
            Appeals claim = Appeals.at("victoria-road")
                    .fact(AppealFields.CLAIM_RECEIVED_ON, LocalDate.of(2026, 7, 13))
                    .fact(AppealFields.REINSTATEMENT, "no");

            assertThat(claim.due()).containsOnly(entry("claim-response", LocalDate.of(2026, 9, 22)));
            assertThat(claim.fact(AppealFields.RESPONSE_NAMED_ON, LocalDate.of(2026, 8, 20))
                            .with(Direction.with(
                                    Facts.none(), Direction.RESPONSE, LocalDate.of(2026, 8, 20), "the response"))
                            .due())
                    .containsOnly(entry("tribunal-direction", LocalDate.of(2026, 8, 20)));
        }

        @Test
        void are_awaited_no_longer_once_the_appeal_is_withdrawn() {
            assertThat(Appeals.about(Subject.CONTENTS)
                            .fact(AppealFields.RECEIVED_BY_AUTHORITY_ON, LocalDate.of(2026, 7, 6))
                            .fact(AppealFields.ANSWER, RecordTheAnswer.WITHDRAWN)
                            .due())
                    .isEmpty();
        }
    }
}
