package org.sendcasework.tribunalappeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.ChaseTheLocalAuthority;

/** What the forms of an appeal take, and what they refuse with which words. */
class AppealStepsTest {

    @Test
    void the_refusal_of_an_assessment_brings_no_recommendations() {
        assertThat(Appeals.at("victoria-road")
                        .refused(
                                new RecordTheAppeal(),
                                Facts.none()
                                        .with(AppealFields.ABOUT, Set.of(Subject.REFUSES_ASSESSMENT.key))
                                        .with(AppealFields.CARE_WANTED, "yes")))
                .singleElement()
                .asString()
                .contains("SI 2017/1306");
    }

    @Test
    void an_order_that_answers_another_appeal_is_refused() {
        Facts order = Facts.none()
                .with(AppealFields.OUTCOME, RecordTheOutcome.ORDER)
                .with(AppealFields.ORDER_ON, Appeals.KNOWN)
                .with(AppealFields.ORDER_RECEIVED_ON, Appeals.KNOWN)
                .with(AppealFields.ORDER_NOTE, "Short.");

        assertThat(Appeals.about(Subject.CONTENTS)
                        .refused(
                                new RecordTheOutcome(),
                                order.with(AppealFields.ORDER_KINDS, Set.of(OrderKind.REFER_BACK.key))))
                .singleElement()
                .asString()
                .contains("regulation 43(2)(d)");
        assertThat(Appeals.about(Subject.CONTENTS)
                        .refused(
                                new RecordTheOutcome(),
                                order.with(AppealFields.ORDER_KINDS, Set.of(OrderKind.CONTINUE.key))))
                .singleElement()
                .asString()
                .contains("against ceasing");
    }

    @Test
    void a_dismissed_appeal_against_ceasing_ends_the_plan() {
        Facts dismissed = order(OrderKind.DISMISSED);

        assertThat(Appeals.about(Subject.CEASE).refused(new RecordTheOutcome(), dismissed))
                .singleElement()
                .asString()
                .contains("must end the plan at once");
        assertThat(Appeals.about(Subject.CONTENTS).accepted(new RecordTheOutcome(), dismissed))
                .isNotNull();
    }

    @Test
    void a_plan_is_changed_only_where_there_is_one() {
        for (OrderKind kind : List.of(OrderKind.AMEND, OrderKind.NAME_SCHOOL)) {
            assertThat(Appeals.about(Subject.REFUSES_PLAN).refused(new RecordTheOutcome(), order(kind)))
                    .singleElement()
                    .asString()
                    .contains("only where a plan is appealed");
        }
    }

    private static Facts order(OrderKind kind) {
        return Facts.none()
                .with(AppealFields.OUTCOME, RecordTheOutcome.ORDER)
                .with(AppealFields.ORDER_ON, Appeals.KNOWN)
                .with(AppealFields.ORDER_RECEIVED_ON, Appeals.KNOWN)
                .with(AppealFields.ORDER_NOTE, "Short.")
                .with(AppealFields.ORDER_KINDS, Set.of(kind.key));
    }

    @Test
    void an_appeal_that_is_dismissed_changes_nothing() {
        assertThat(Appeals.about(Subject.CONTENTS)
                        .refused(
                                new RecordTheOutcome(),
                                Facts.none()
                                        .with(AppealFields.OUTCOME, RecordTheOutcome.ORDER)
                                        .with(AppealFields.ORDER_ON, Appeals.KNOWN)
                                        .with(AppealFields.ORDER_RECEIVED_ON, Appeals.KNOWN)
                                        .with(AppealFields.ORDER_NOTE, "Short.")
                                        .with(
                                                AppealFields.ORDER_KINDS,
                                                Set.of(OrderKind.AMEND.key, OrderKind.DISMISSED.key))))
                .singleElement()
                .asString()
                .contains("tick only what is ordered");
    }

    @Test
    void a_statement_does_not_show_the_day_of_another_direction() {
        Appeals two = Appeals.about(Subject.CONTENTS)
                .with(Direction.with(Facts.none(), Direction.STATEMENT, LocalDate.of(2026, 9, 28), "On reading."));
        Appeals sooner =
                two.with(Direction.with(two.facts(), Direction.OTHER, LocalDate.of(2026, 9, 14), "The bundle."));

        assertThat(new WriteTheStatement().shown(two.view()).get("deadlineSentence"))
                .asString()
                .contains("28 September 2026");
        assertThat(new WriteTheStatement().shown(sooner.view()))
                .containsEntry("deadlineSentence", "")
                .hasEntrySatisfying(
                        "directionWords", words -> assertThat(words).asString().contains("28 September 2026"));
    }

    @Test
    void an_order_is_not_received_before_its_date() {
        assertThat(Appeals.about(Subject.CONTENTS)
                        .on("2026-10-05")
                        .refused(
                                new RecordTheOutcome(),
                                Facts.none()
                                        .with(AppealFields.OUTCOME, RecordTheOutcome.ORDER)
                                        .with(AppealFields.ORDER_ON, LocalDate.of(2026, 10, 2))
                                        .with(AppealFields.ORDER_RECEIVED_ON, LocalDate.of(2026, 10, 1))
                                        .with(AppealFields.ORDER_KINDS, Set.of(OrderKind.AMEND.key))
                                        .with(AppealFields.ORDER_NOTE, "Short.")))
                .singleElement()
                .asString()
                .contains("before the date it bears");
    }

    @Test
    void a_promise_is_recorded_with_its_words_because_no_limit_runs_from_it() {
        Facts promised = Facts.none()
                .with(AppealFields.OUTCOME, RecordTheOutcome.PROMISED)
                .with(AppealFields.ENDED_ON, Appeals.KNOWN);
        Appeals appeal = Appeals.about(Subject.CONTENTS);

        assertThat(appeal.refused(new RecordTheOutcome(), promised))
                .singleElement()
                .asString()
                .contains("no limit of the law");
        assertThat(appeal.after(appeal.accepted(
                                new RecordTheOutcome(),
                                promised.with(AppealFields.ORDER_NOTE, "Ten hours by November.")))
                        .due())
                .isEmpty();
    }

    @Test
    void attendance_may_be_declined_only_where_the_policy_is_silent_and_nobody_is_summoned() {
        Facts declined = Facts.none()
                .with(AppealFields.ATTENDANCE, DecideWhoAttends.DECLINES)
                .with(AppealFields.NOT_ATTENDED_BECAUSE, "The statement says it all.");
        Appeals roots = Appeals.at("roots").fact(AppealFields.ASKED_TO_ATTEND, "yes");

        assertThat(roots.accepted(new DecideWhoAttends(), declined).said()).contains("declines");
        assertThat(roots.fact(AppealFields.ASKED_TO_ATTEND, RecordTheHearing.SUMMONED)
                        .refused(new DecideWhoAttends(), declined))
                .isNotEmpty();
        assertThat(Appeals.at("victoria-road")
                        .fact(AppealFields.ASKED_TO_ATTEND, "yes")
                        .refused(new DecideWhoAttends(), declined))
                .isNotEmpty();
    }

    @Test
    void a_list_of_departures_that_is_begun_again_keeps_nothing_of_the_old_one() {
        Appeals listed = Appeals.at("victoria-road").fact(AppealFields.DEPARTURES, "Paragraph 6.1. Done instead: a");

        Change again = listed.accepted(
                new ExplainADepartureFromTheCode(),
                Facts.none()
                        .with(AppealFields.CODE_PARAGRAPH, "6.27")
                        .with(AppealFields.DONE_INSTEAD, "A shorter plan.")
                        .with(AppealFields.DEPARTED_BECAUSE, "It fits.")
                        .with(AppealFields.DEPARTURES_ANEW, true)
                        .with(AppealFields.DEPARTURE_NEXT, ExplainADepartureFromTheCode.DONE));

        assertThat(again.facts().require(AppealFields.DEPARTURES))
                .isEqualTo("Paragraph 6.27. Done instead: A shorter plan. Because: It fits.");
        assertThat(listed.refused(
                        new ExplainADepartureFromTheCode(),
                        Facts.none().with(AppealFields.DEPARTURE_NEXT, ExplainADepartureFromTheCode.NONE)))
                .isNotEmpty();
    }

    @Test
    void a_second_statement_waits_for_the_first() {
        Facts statement = Facts.none()
                .with(AppealFields.DIRECTION_KIND, Direction.STATEMENT)
                .with(AppealFields.DIRECTION_WHAT, "Of the class\nteacher; signed")
                .with(AppealFields.DIRECTION_BY, LocalDate.of(2026, 9, 4));
        Appeals first = Appeals.at("victoria-road")
                .after(Appeals.accepted(
                        new RecordADirection().take(Appeals.at("victoria-road").view(), statement)));

        assertThat(Direction.open(first.facts()))
                .singleElement()
                .extracting(Direction::what)
                .isEqualTo("Of the class teacher; signed");
        assertThat(Appeals.refused(new RecordADirection().take(first.view(), statement)))
                .singleElement()
                .asString()
                .contains("being written already");
    }

    @Test
    void the_next_open_direction_is_the_one_whose_day_is_told() {
        Facts one = Direction.with(Facts.none(), Direction.OTHER, LocalDate.of(2026, 10, 9), "Bundle");
        Facts two = Direction.with(one, Direction.OTHER, LocalDate.of(2026, 9, 25), "Reports");

        assertThat(Direction.told(two).orElseThrow().what()).isEqualTo("Reports");
        Facts done = Direction.done(two, 2, LocalDate.of(2026, 9, 20));
        assertThat(done.require(AppealFields.DIRECTIONS_SAID)).contains("Bundle, by Friday 9 October 2026, open");
        assertThat(Direction.told(done).orElseThrow().what()).isEqualTo("Bundle");
    }

    @Test
    void a_claim_is_answered_to_every_party() {
        assertThat(Appeals.at("victoria-road")
                        .fact(AppealFields.CLAIM_RECEIVED_ON, Appeals.KNOWN)
                        .refused(
                                new SendTheResponse(),
                                Facts.none()
                                        .with(AppealFields.RESPONSE_SENT_ON, Appeals.KNOWN)
                                        .with(AppealFields.RESPONSE_SENT_HOW, "By e-mail.")))
                .singleElement()
                .asString()
                .contains("rule 21(5)");
    }

    @Test
    void whoever_is_named_as_kept_out_is_kept_out_only_of_a_confined_case() {
        CaseView view = Appeals.at("victoria-road").view();
        Facts claim = Facts.none()
                .with(AppealFields.KIND, OpenTheAppeal.CLAIM)
                .with(AppealFields.KNOWN_ON, Appeals.KNOWN)
                .with(AppealFields.KEPT_OUT, Set.of("teacher@victoria-road"));

        assertThat(Appeals.refused(new OpenTheAppeal().byHand(view.pupil(), Appeals.KNOWN, claim)))
                .isNotEmpty();
        assertThat(Circle.of(Appeals.accepted(new OpenTheAppeal()
                                        .byHand(view.pupil(), Appeals.KNOWN, claim.with(AppealFields.CONFINED, true)))
                                .facts())
                        .keptOut())
                .containsExactly("teacher@victoria-road");
    }

    @Test
    void the_chaser_quotes_what_fell_due_first() {
        Appeals late = Appeals.about(Subject.CONTENTS, Subject.SCHOOL)
                .ordered("2027-03-12", OrderKind.AMEND, OrderKind.NAME_SCHOOL)
                .on("2027-03-30");

        assertThat(new ChaseTheAuthority().shown(late.view()).get(ChaseTheLocalAuthority.LETTER))
                .asString()
                .contains("26 March 2027")
                .doesNotContain("16 April 2027");
    }

    @Test
    void nothing_more_is_waited_for_only_with_a_reason() {
        Appeals owed = Appeals.about(Subject.CONTENTS)
                .ordered("2027-03-12", OrderKind.AMEND)
                .on("2027-06-01");
        Facts nothing = Facts.none().with(AppealFields.WHAT_CAME, RecordWhatTheAuthorityDid.NOTHING_MORE);

        assertThat(owed.refused(new RecordWhatTheAuthorityDid(), nothing)).isNotEmpty();
        assertThat(WhatIsOwed.outstanding(owed.after(owed.accepted(
                                new RecordWhatTheAuthorityDid(),
                                nothing.with(AppealFields.CAME_NOTE, "The family moved away.")))
                        .facts()))
                .isEmpty();
    }
}
