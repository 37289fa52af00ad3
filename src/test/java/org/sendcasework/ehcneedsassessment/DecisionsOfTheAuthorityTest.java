package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.accepted;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;
import static org.sendcasework.ehcneedsassessment.Assessments.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Shown;

/** What the authority decides and sends, from the decision to assess to the final plan. */
class DecisionsOfTheAuthorityTest {
    private final Assessments requested = Assessments.requested().on("2026-04-20");
    private final Assessments assessing = Assessments.assessing().on("2026-06-29");
    private final Assessments planned = Assessments.planned().on("2026-06-26");
    private final Assessments drafted = Assessments.drafted().on("2026-07-28");

    @Test
    void the_authority_assesses_or_refuses() {
        FormOutcome assesses = requested.hand(
                "record-the-decision-to-assess", "decisionToAssess", "assess", "decisionToAssessOn", "2026-04-20");
        FormOutcome refuses = requested.hand(
                "record-the-decision-to-assess", "decisionToAssess", "refuse", "decisionToAssessOn", "2026-03-09");

        assertThat(said(assesses)).isEqualTo("The local authority decided to assess, letter of Monday 20 April 2026.");
        assertThat(accepted(assesses).answers()).isEqualTo(Map.of("authorityAssesses", true));
        assertThat(said(refuses))
                .isEqualTo("The local authority decided not to assess, letter of Monday 9 March 2026.");
        assertThat(accepted(refuses).answers()).isEqualTo(Map.of("authorityAssesses", false));
    }

    @Test
    void a_decision_before_the_request_is_refused() {
        assertThat(refusals(requested.hand(
                        "record-the-decision-to-assess",
                        "decisionToAssess",
                        "assess",
                        "decisionToAssessOn",
                        "2026-03-08")))
                .containsExactly(
                        "The letter about the assessment was sent on: the decision follows the request, which the"
                                + " authority received on Monday 9 March 2026");
    }

    @Test
    void a_late_decision_is_chased_with_the_provision_and_the_date() {
        assertThat(requested.on("2026-04-21").shows("chase-the-decision-to-assess", ChaseTheLocalAuthority.LETTER))
                .asString()
                .contains("EN-26-0007, M.H.")
                .contains("Monday 20 April 2026")
                .contains("We have not had it.");
        assertThat(said(requested
                        .on("2026-04-21")
                        .hand("chase-the-decision-to-assess", "chasedOn", "2026-04-21", "chaseNote", "By e-mail.")))
                .isEqualTo("The local authority was chased for its decision whether to assess on Tuesday 21 April 2026:"
                        + " By e-mail.");
    }

    @Test
    void what_has_come_while_the_chaser_was_open_needs_no_letter() {
        Assessments came = Assessments.assessing()
                .fact(AssessmentFields.PLAN_DECISION, "plan")
                .fact(AssessmentFields.PLAN_DECISION_ON, "2026-06-30")
                .fact(FamilyFields.DRAFT_SERVED_ON, "2026-07-01")
                .on("2026-07-02");

        for (String form : List.of("chase-the-decision-to-assess", "chase-the-plan-decision", "chase-the-draft-plan")) {
            assertThat(came.shows(form, ChaseTheLocalAuthority.LETTER))
                    .asString()
                    .startsWith("It has come meanwhile: there is nothing to send.");
            FormOutcome asItIs = came.hand(
                    form, "chasedOn", "2026-07-02", "chaseNote", came.suggested(form, AssessmentFields.CHASE_NOTE));
            assertThat(said(asItIs)).startsWith("The local authority was not").endsWith(": it had come.");
            assertThat(accepted(asItIs).change().facts().stored()).isEmpty();
        }
        assertThat(said(came.hand("chase-the-draft-plan", "chasedOn", "2026-06-30", "chaseNote", "By e-mail.")))
                .isEqualTo(
                        "The local authority was asked again for the draft plan on Tuesday 30 June 2026: By e-mail.");
    }

    @Test
    void only_the_appeal_against_a_plan_can_go_without_mediation() {
        assertThat(Assessments.refused().shows("explain-the-refusal", "appealWords"))
                .asString()
                .doesNotContain("school named");
        assertThat(Assessments.withoutAPlan().shows("explain-the-decision-not-to-make-a-plan", "appealWords"))
                .asString()
                .doesNotContain("school named");
    }

    @Test
    void a_refusal_is_explained_with_mediation_and_appeal_counted_from_its_letter() {
        Assessments refused = Assessments.refused().on("2026-04-24");

        // two months after 20 April
        assertThat(refused.shows("explain-the-refusal", "appealWords"))
                .asString()
                .contains("contact a mediation adviser by Saturday 20 June 2026")
                .contains("one month from the mediation certificate");
        assertThat(refusals(refused.hand("explain-the-refusal", "explainedOn", "2026-04-17")))
                .containsExactly(
                        "Refusal explained on: this is before the authority's letter",
                        "How, and to whom: please fill this in");
        assertThat(said(refused.hand(
                        "explain-the-refusal",
                        "explainedOn",
                        "2026-04-24",
                        "explainedHow",
                        "Meeting with the parents")))
                .isEqualTo("The refusal to assess and the right of appeal were explained on Friday 24 April 2026.");
    }

    @Test
    void after_a_refusal_the_support_has_a_day_on_which_it_is_looked_at_again() {
        Assessments refused = Assessments.refused();

        assertThat(refusals(refused.hand(
                        "decide-how-to-support",
                        "supportAfterwards",
                        "A third round.",
                        "supportReviewOn",
                        "2026-04-19")))
                .containsExactly(
                        "That support is reviewed on: this day is past; give the next day on which it is looked at");
        assertThat(said(refused.hand(
                        "decide-how-to-support",
                        "supportAfterwards",
                        "A third round.",
                        "supportReviewOn",
                        "2026-07-01")))
                .isEqualTo("The support after the refusal is settled, to be reviewed on Wednesday 1 July 2026.");
    }

    @Test
    void the_authority_makes_a_plan_or_not() {
        assertThat(accepted(assessing.hand(
                                "record-the-plan-decision", "planDecision", "plan", "planDecisionOn", "2026-06-29"))
                        .answers())
                .isEqualTo(Map.of("planMade", true));
        FormOutcome none =
                assessing.hand("record-the-plan-decision", "planDecision", "no-plan", "planDecisionOn", "2026-04-17");
        assertThat(accepted(none).answers()).isEqualTo(Map.of("planMade", false));
        assertThat(said(none))
                .isEqualTo("The local authority decided not to make a plan, letter of Friday 17 April 2026.");
        assertThat(refusals(assessing.hand(
                        "record-the-plan-decision", "planDecision", "plan", "planDecisionOn", "2026-04-16")))
                .containsExactly(
                        "The letter about a plan was sent on: the decision about a plan comes after what was decided or"
                                + " received on Friday 17 April 2026");
        assertThat(assessing.shows("record-the-plan-decision", Shown.DEADLINE))
                .asString()
                .contains("Monday 29 June 2026");
        assertThat(assessing.notice("record-the-plan-decision")).isEmpty();
    }

    @Test
    void the_draft_has_a_day_of_sending_a_later_one_of_arrival_and_perhaps_a_consultation() {
        FormOutcome consulted = planned.hand(
                "record-the-draft-plan",
                "draftSentOn",
                "2026-06-22",
                "draftServedOn",
                "2026-06-24",
                "consulted",
                "yes",
                "consultedOn",
                "2026-06-25");

        assertThat(said(consulted))
                .isEqualTo(
                        "The draft plan was sent on Monday 22 June 2026; the family had it on Wednesday 24 June 2026."
                                + " The setting is consulted on it.");
        assertThat(accepted(consulted).answers()).isEqualTo(Map.of("settingConsulted", true));
        assertThat(accepted(consulted).change().facts().get(Handover.CONSULTED_ON))
                .contains(Assessments.day("2026-06-25"));
        assertThat(planned.notice("record-the-draft-plan")).contains("section 38(5)");
    }

    @Test
    void a_draft_without_a_consultation_keeps_no_day_of_one() {
        FormOutcome alone = planned.hand(
                "record-the-draft-plan",
                "draftSentOn",
                "2026-06-22",
                "draftServedOn",
                "2026-06-22",
                "consulted",
                "no",
                "consultedOn",
                "2026-06-25");

        assertThat(accepted(alone).answers()).isEqualTo(Map.of("settingConsulted", false));
        assertThat(accepted(alone).change().facts().get(Handover.CONSULTED_ON)).isEmpty();
    }

    @Test
    void a_draft_older_than_its_decision_or_had_before_it_was_sent_is_refused() {
        assertThat(refusals(planned.hand(
                        "record-the-draft-plan",
                        "draftSentOn",
                        "2026-06-14",
                        "draftServedOn",
                        "2026-06-13",
                        "consulted",
                        "yes")))
                .containsExactly(
                        "Date on which the draft was sent: the draft follows the decision to make a plan, of Monday 15 June"
                                + " 2026",
                        "Date on which the family had it: this is before the day on which it was sent",
                        "Consultation received on: please give the date");
    }

    @Test
    void the_family_answers_after_it_had_the_draft_and_may_ask_for_a_meeting() {
        assertThat(refusals(drafted.hand(
                        "help-the-family-answer",
                        "familyAnswer",
                        "Names a school.",
                        "familyAnsweredOn",
                        "2026-06-23",
                        "familyMeetingAskedOn",
                        "2026-06-23")))
                .containsExactly(
                        "Date of their answer: this is before the family had the draft, on Wednesday 24 June 2026",
                        "They asked the authority for a meeting on: this is before the family had the draft, on Wednesday 24"
                                + " June 2026");
        assertThat(said(drafted.hand(
                        "help-the-family-answer",
                        "familyAnswer",
                        "Names a school.",
                        "familyAnsweredOn",
                        "2026-07-01",
                        "familyMeetingAskedOn",
                        "2026-06-30")))
                .isEqualTo(
                        "The family was helped with its answer to the draft plan. It asked the authority for a meeting on"
                                + " Tuesday 30 June 2026; the authority must arrange it.");
        assertThat(drafted.shows("help-the-family-answer", Shown.DEADLINE))
                .asString()
                .contains("Wednesday 8 July 2026");
    }

    @Test
    void a_final_plan_names_this_setting_another_or_only_a_type() {
        FormOutcome here = finalPlan("this", "");
        FormOutcome there = finalPlan("another", "Castle Wood School");
        FormOutcome type = finalPlan("type-only", "left over");

        assertThat(accepted(here).answers()).isEqualTo(Map.of("finalPlanThere", true, "planNamesSetting", true));
        assertThat(accepted(here).change().facts().get(Handover.NAMES_THE_SETTING))
                .contains(true);
        assertThat(said(there)).isEqualTo("Final plan of Monday 27 July 2026; it names Castle Wood School.");
        assertThat(accepted(there).answers()).isEqualTo(Map.of("finalPlanThere", true, "planNamesSetting", false));
        assertThat(accepted(there).change().facts().get(Handover.NAMES_THE_SETTING))
                .contains(false);
        assertThat(said(type)).isEqualTo("Final plan of Monday 27 July 2026; it names only a type of setting.");
        assertThat(accepted(type).change().facts().get(AssessmentFields.FINAL_PLAN_NAMED))
                .isEmpty();
        assertThat(refusals(finalPlan("another", " ")))
                .containsExactly("The setting it names: please give the name of the setting in section I");
    }

    @Test
    void a_final_plan_inside_the_familys_fifteen_days_is_recorded_as_too_early() {
        assertThat(said(drafted.hand(
                        "record-the-final-plan",
                        "finalPlanCame",
                        "final",
                        "finalPlanOn",
                        "2026-07-08",
                        "finalPlanReceivedOn",
                        "2026-07-10",
                        "finalPlanNames",
                        "this")))
                .isEqualTo(
                        "Final plan of Wednesday 8 July 2026; it names this setting. The family had until Wednesday 8"
                                + " July 2026 to answer (regulation 13(1)(a)); raise it with the authority.");
    }

    @Test
    void a_final_plan_before_the_draft_or_received_before_its_date_is_refused() {
        assertThat(refusals(drafted.hand(
                        "record-the-final-plan",
                        "finalPlanCame",
                        "final",
                        "finalPlanOn",
                        "2026-06-23",
                        "finalPlanReceivedOn",
                        "2026-06-22",
                        "finalPlanNames",
                        "this")))
                .containsExactly(
                        "Date of the final plan: the final plan follows the draft, which the family had on Wednesday 24 June"
                                + " 2026",
                        "Final plan received on: this is before the date that the plan bears");
    }

    @Test
    void a_plan_may_bear_an_earlier_day_than_its_letter_and_is_sent_on_the_letters_day_else_on_its_own() {
        assertThat(accepted(drafted.hand(
                                "record-the-final-plan",
                                "finalPlanCame",
                                "final",
                                "finalPlanOn",
                                "2026-07-24",
                                "finalPlanNames",
                                "type-only"))
                        .change()
                        .facts()
                        .get(AssessmentFields.FINAL_PLAN_SENT_ON))
                .contains(LocalDate.of(2026, 7, 24));
        assertThat(accepted(drafted.hand(
                                "record-the-final-plan",
                                "finalPlanCame",
                                "final",
                                "finalPlanOn",
                                "2026-07-24",
                                "finalPlanSentOn",
                                "2026-07-27",
                                "finalPlanNames",
                                "type-only"))
                        .change()
                        .facts()
                        .get(AssessmentFields.FINAL_PLAN_SENT_ON))
                .contains(LocalDate.of(2026, 7, 27));
    }

    @Test
    void the_plan_is_explained_with_what_the_authority_must_have_told() {
        Assessments finished = drafted.fact(AssessmentFields.FINAL_PLAN_ON, "2026-07-24")
                .fact(AssessmentFields.FINAL_PLAN_SENT_ON, "2026-07-27");

        assertThat(finished.notice("explain-the-plan")).contains("Rowan Heron").contains("regulation 14(2)");
        assertThat(finished.shows("explain-the-plan", "appealWords")).asString().contains("Sunday 27 September 2026");
        assertThat(said(finished.hand(
                        "explain-the-plan", "explainedPlanOn", "2026-07-28", "explainedPlanHow", "At home, with Mia")))
                .isEqualTo("The plan and the right of appeal were explained on Tuesday 28 July 2026.");
    }

    @Test
    void a_late_plan_is_chased_with_the_twenty_weeks() {
        assertThat(drafted.shows("chase-the-final-plan", ChaseTheLocalAuthority.LETTER))
                .asString()
                .contains("Monday 27 July 2026")
                .contains("We have not had it.");
        assertThat(said(drafted.hand("chase-the-final-plan", "chasedOn", "2026-07-28", "chaseNote", "By post.")))
                .isEqualTo("The local authority was chased for the final plan on Tuesday 28 July 2026: By post.");
    }

    @Test
    void at_week_sixteen_the_authority_is_asked_and_not_blamed() {
        Assessments waiting = Assessments.assessing().on("2026-06-30");

        for (String form : new String[] {"chase-the-plan-decision", "chase-the-draft-plan"}) {
            assertThat(waiting.shows(form, ChaseTheLocalAuthority.LETTER))
                    .asString()
                    .startsWith("To Special Educational Needs Team, Saltwick")
                    .contains("Please tell us and the family")
                    .doesNotContain("late")
                    .doesNotContain("29 June");
        }
        assertThat(said(waiting.hand("chase-the-draft-plan", "chasedOn", "2026-06-30", "chaseNote", "Next week.")))
                .isEqualTo(
                        "The local authority was asked again for the draft plan on Tuesday 30 June 2026: Next week.");
    }

    @Test
    void letters_go_to_the_authority_that_is_responsible() {
        Assessments elsewhere = Assessments.assessing()
                .fact(AssessmentFields.RESPONSIBLE_AUTHORITY, "Wendover Council")
                .fact(AssessmentFields.RESPONSIBLE_AUTHORITY_EMAIL, "send@wendover.example")
                .on("2026-07-28");

        assertThat(elsewhere.shows("chase-the-plan-decision", ChaseTheLocalAuthority.LETTER))
                .asString()
                .startsWith("To the SEND team, Wendover Council (send@wendover.example)");
        assertThat(elsewhere.notice("send-the-request")).startsWith("To the SEND team, Wendover Council");
    }

    @Test
    void a_period_shorter_than_fifteen_days_is_told_as_too_short() {
        assertThat(said(planned.hand(
                        "record-the-draft-plan",
                        "draftSentOn",
                        "2026-06-22",
                        "draftServedOn",
                        "2026-06-24",
                        "viewsWantedBy",
                        "2026-07-07",
                        "consulted",
                        "no")))
                .endsWith(
                        " The notice gives the family until Tuesday 7 July 2026; the law gives at least fifteen days, until"
                                + " Wednesday 8 July 2026 (regulation 13(1)(a)). Tell the authority that this is too short.");
        assertThat(drafted.fact(FamilyFields.VIEWS_WANTED_BY, "2026-07-07").notice("help-the-family-answer"))
                .contains("too short");
        assertThat(drafted.fact(FamilyFields.VIEWS_WANTED_BY, "2026-07-08").notice("help-the-family-answer"))
                .doesNotContain("too short");
        assertThat(refusals(planned.hand(
                        "record-the-draft-plan",
                        "draftSentOn",
                        "2026-06-22",
                        "draftServedOn",
                        "2026-06-24",
                        "viewsWantedBy",
                        "2026-06-23",
                        "consulted",
                        "no")))
                .containsExactly(
                        "Last day for the family's views, as its notice says: this is before the family had the"
                                + " draft");
    }

    @Test
    void a_new_draft_gives_the_family_its_time_anew() {
        Assessments answered = drafted.fact(FamilyFields.FAMILY_ANSWER, "Names a school.")
                .fact(FamilyFields.FAMILY_ANSWERED_ON, "2026-07-01");
        FormOutcome again = answered.hand(
                "record-the-final-plan",
                "finalPlanCame",
                "new-draft",
                "draftSentOn",
                "2026-07-13",
                "draftServedOn",
                "2026-07-14",
                "finalPlanOn",
                "2026-07-13");
        Assessments after = answered.after(accepted(again).change());

        assertThat(said(again))
                .isEqualTo(
                        "A new draft was sent on Monday 13 July 2026; the family had it on Tuesday 14 July 2026 and has its"
                                + " time for views anew.");
        assertThat(accepted(again).answers()).isEqualTo(Map.of("finalPlanThere", false));
        assertThat(after.due("ehcp-parent-views")).isEqualTo("2026-07-28");
        assertThat(after.deadline("ehcp-draft").metOn()).contains(Assessments.day("2026-06-22"));
        assertThat(after.facts().get(FamilyFields.FAMILY_ANSWER)).isEmpty();
        assertThat(after.facts().get(AssessmentFields.FINAL_PLAN_ON)).isEmpty();
        assertThat(refusals(drafted.hand(
                        "record-the-final-plan",
                        "finalPlanCame",
                        "new-draft",
                        "draftSentOn",
                        "2026-06-22",
                        "draftServedOn",
                        "2026-06-24")))
                .containsExactly(
                        "Date on which the draft was sent: the draft before it was sent on Monday 22 June 2026; give"
                                + " the day on which the new one was sent");
    }

    @Test
    void the_day_of_receipt_is_needed_only_where_the_plan_names_this_setting() {
        String[] plan = {"finalPlanCame", "final", "finalPlanOn", "2026-07-27", "finalPlanNames", "this"};

        assertThat(refusals(drafted.hand("record-the-final-plan", plan)))
                .containsExactly("Final plan received on: please give the date");
        plan[5] = "type-only";
        assertThat(said(drafted.hand("record-the-final-plan", plan))).endsWith("it names only a type of setting.");
    }

    @Test
    void a_plan_that_was_ordered_has_its_draft_without_another_decision() {
        Assessments ordered =
                Assessments.withoutAPlan().reversed("order", "2026-08-03").on("2026-09-07");

        assertThat(refusals(ordered.hand(
                        "record-the-draft-plan",
                        "draftSentOn",
                        "2026-08-02",
                        "draftServedOn",
                        "2026-08-02",
                        "consulted",
                        "no")))
                .singleElement()
                .asString()
                .contains("Monday 3 August 2026");
        assertThat(ordered.then(
                                "record-the-draft-plan",
                                "draftSentOn",
                                "2026-09-07",
                                "draftServedOn",
                                "2026-09-07",
                                "consulted",
                                "no")
                        .deadline("order-make-plan")
                        .metOn())
                .contains(Assessments.day("2026-09-07"));
    }

    private FormOutcome finalPlan(String names, String named) {
        return drafted.hand(
                "record-the-final-plan",
                "finalPlanCame",
                "final",
                "finalPlanOn",
                "2026-07-27",
                "finalPlanReceivedOn",
                "2026-07-28",
                "finalPlanNames",
                names,
                "finalPlanNamed",
                named);
    }
}
