package org.sendcasework.planreassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planreassessment.Reassessments.accepted;
import static org.sendcasework.planreassessment.Reassessments.drafted;
import static org.sendcasework.planreassessment.Reassessments.reassessing;
import static org.sendcasework.planreassessment.Reassessments.refusals;
import static org.sendcasework.planreassessment.Reassessments.refused;
import static org.sendcasework.planreassessment.Reassessments.requested;
import static org.sendcasework.planreassessment.Reassessments.said;

import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Shown;

class WhatTheAuthorityDecidesTest {

    @Test
    void a_refusal_is_recorded_with_its_reasons_and_the_day_the_family_was_told() {
        Reassessments heard = requested().on("2027-01-05");

        assertThat(refusals(heard.hand("record-the-decision", "decision", "refuse", "decisionOn", "2026-12-11")))
                .hasSize(2);
        assertThat(said(heard.hand(
                        "record-the-decision",
                        "decision",
                        "refuse",
                        "decisionOn",
                        "2026-12-29",
                        "refusedBecause",
                        "Not necessary.")))
                .isEqualTo(
                        "The local authority decided not to re-assess; the family was told on Tuesday 29 December 2026.");
    }

    @Test
    void the_health_commissioners_request_may_not_be_refused_and_a_refusal_is_recorded_all_the_same() {
        Reassessments commissioners = requested()
                .fact(ReassessmentFields.REQUESTED_BY, "commissioner")
                .on("2027-01-05");

        assertThat(commissioners.notice("record-the-decision")).contains("may not be refused");
        assertThat(said(commissioners.hand(
                        "record-the-decision",
                        "decision",
                        "refuse",
                        "decisionOn",
                        "2026-12-29",
                        "refusedBecause",
                        "No.")))
                .contains("may not be refused (regulations 23 and 24)");
    }

    @Test
    void who_has_not_heard_asks_the_family_first_and_calls_nobody_late() {
        Reassessments waiting = requested().on("2027-01-05");

        assertThat(waiting.notice("chase-the-decision")).startsWith("Ask the family first");
        assertThat(waiting.shows("chase-the-decision", "letter"))
                .contains("the time is 15 days")
                .contains("We have not heard what you decided");
        assertThat(refused().shows("chase-the-decision", "letter")).isEqualTo(ChaseTheLocalAuthority.NOTHING_TO_SEND);
        assertThat(refused().suggested("chase-the-decision", ReassessmentFields.CHASE_NOTE))
                .isEqualTo(ChaseTheLocalAuthority.NOT_SENT);
    }

    @Test
    void a_late_result_is_asked_for_with_the_limit_that_binds_a_plan() {
        Reassessments late = reassessing().on("2027-04-12");

        assertThat(late.shows("chase-the-result", "letter"))
                .contains("14 weeks")
                .contains("neither a finalised plan nor your word that the plan stays");
        assertThat(late.notice("chase-the-result")).contains("No text gives a time");
        assertThat(refused().reversed("order", "2027-01-04").on("2027-04-19").shows("chase-the-result", "letter"))
                .contains("regulation 44(2)(b)");
    }

    @Test
    void an_authority_that_has_an_exemption_is_asked_for_a_date_and_not_told_that_it_is_late() {
        CaseView late = reassessing().on("2027-04-12").view();
        CaseFile file = late.file();
        CaseView exempt = new CaseView(
                new CaseFile(
                        file.reference(),
                        file.process(),
                        file.setting(),
                        file.pupil(),
                        file.openedOn(),
                        file.facts(),
                        file.people(),
                        file.events(),
                        file.deadlines().stream()
                                .map(each -> each.exempt("School was closed for six weeks."))
                                .toList(),
                        file.closed()),
                late.pupil(),
                late.plan(),
                late.contacts(),
                late.setting(),
                late.today(),
                late.who());

        var shown = Reassessments.FORMS.get("chase-the-result").shown(exempt);
        assertThat(shown.get(Shown.NOTICE)).asString().contains("does not apply to the authority now");
        assertThat(shown.get(ChaseTheLocalAuthority.LETTER)).asString().doesNotContain("14 weeks");
    }

    @Test
    void a_draft_follows_the_decision_and_says_whether_the_setting_is_consulted() {
        Reassessments waiting = reassessing().on("2027-03-01");

        assertThat(refusals(waiting.hand(
                        "record-what-follows",
                        "resultCame",
                        "draft",
                        "draftSentOn",
                        "2026-12-28",
                        "draftServedOn",
                        "2026-12-27",
                        "consulted",
                        "perhaps")))
                .hasSize(3);
        FormOutcome.Accepted draft = accepted(waiting.hand(
                "record-what-follows",
                "resultCame",
                "draft",
                "draftSentOn",
                "2027-02-26",
                "draftServedOn",
                "2027-03-01",
                "viewsWantedBy",
                "2027-03-10",
                "consulted",
                "no",
                "resultOn",
                "2027-03-01"));
        assertThat(draft.answers()).containsEntry("draftThere", true).containsEntry("settingConsulted", false);
        assertThat(draft.change().said()).contains("too short");
        assertThat(draft.change().facts().get(ReassessmentFields.RESULT_ON)).isEmpty();
    }

    @Test
    void a_plan_that_ceases_asks_whether_the_head_was_consulted_before() {
        Reassessments waiting = reassessing().on("2027-03-01");

        assertThat(refusals(waiting.hand(
                        "record-what-follows", "resultCame", "ceases", "resultOn", "2027-03-01", "resultBecause", "x")))
                .singleElement()
                .asString()
                .startsWith("The headteacher was consulted before the plan was ceased: ");
        FormOutcome.Accepted ceases = accepted(waiting.hand(
                "record-what-follows",
                "resultCame",
                "ceases",
                "resultOn",
                "2027-03-01",
                "resultBecause",
                "x",
                "headConsulted",
                "no"));
        assertThat(ceases.change().said()).contains("did not consult the headteacher before (regulation 31(1))");
        assertThat(ceases.answers()).containsEntry("planCeases", true).containsEntry("planKept", false);
    }

    @Test
    void the_final_plan_follows_the_draft_and_one_sent_too_early_is_told() {
        Reassessments waiting = drafted().on("2027-03-16");

        assertThat(refusals(waiting.hand(
                        "record-the-final-plan",
                        "finalPlanCame",
                        "final",
                        "finalPlanOn",
                        "2027-02-28",
                        "finalPlanNames",
                        "another")))
                .hasSize(2);
        FormOutcome.Accepted early = accepted(waiting.hand(
                "record-the-final-plan",
                "finalPlanCame",
                "final",
                "finalPlanOn",
                "2027-03-12",
                "finalPlanNames",
                "this",
                "finalPlanReceivedOn",
                "2027-03-15"));
        assertThat(early.change().said()).contains("The family had until Monday 15 March 2027 to answer");
        assertThat(early.change().facts().get(ReassessmentFields.FINAL_PLAN_SENT_ON))
                .contains(Reassessments.day("2027-03-12"));
        assertThat(early.answers())
                .containsEntry("planRenewed", true)
                .containsEntry("planNamesSetting", true)
                .containsEntry("anotherNamed", false);
    }

    @Test
    void a_new_draft_is_later_than_the_one_before() {
        assertThat(refusals(drafted()
                        .on("2027-03-16")
                        .hand(
                                "record-the-final-plan",
                                "finalPlanCame",
                                "new-draft",
                                "draftSentOn",
                                "2027-02-26",
                                "draftServedOn",
                                "2027-03-01")))
                .singleElement()
                .asString()
                .contains("the draft before it was sent on Friday 26 February 2027");
    }

    @Test
    void nothing_is_taken_for_a_final_plan_that_was_not_chosen() {
        assertThat(refusals(drafted().on("2027-03-16").hand("record-the-final-plan", "finalPlanOn", "2027-03-15")))
                .anyMatch(words -> words.startsWith("What came after the draft: "));
    }

    @Test
    void each_end_is_explained_with_its_own_right_of_appeal() {
        assertThat(refused().shows("explain-the-decision", "decisionText")).contains("section 51(2)(d)");
        Reassessments kept = reassessing()
                .fact(ReassessmentFields.RESULT_CAME, "kept")
                .fact(ReassessmentFields.RESULT_ON, "2027-03-01")
                .on("2027-03-01");
        assertThat(kept.shows("explain-the-decision", "decisionText")).contains("section 51(2)(e)");
        assertThat(kept.shows("explain-the-decision", "appealWords"))
                .as("no appeal against it without a certificate")
                .contains("Saturday 1 May 2027")
                .doesNotContain("not needed");
        assertThat(kept.shows("explain-the-decision", "planGoesOn")).isEqualTo("yes");
        Reassessments ceases = kept.fact(ReassessmentFields.RESULT_CAME, "ceases");
        assertThat(ceases.shows("explain-the-decision", "decisionText"))
                .contains("section 51(2)(f)")
                .contains("section 45(4)");
        assertThat(ceases.shows("explain-the-decision", "planGoesOn")).isEmpty();
        Reassessments renewed = drafted()
                .fact(ReassessmentFields.FINAL_PLAN_CAME, "final")
                .fact(ReassessmentFields.FINAL_PLAN_ON, "2027-03-22")
                .fact(ReassessmentFields.FINAL_PLAN_SENT_ON, "2027-03-22")
                .on("2027-03-23");
        assertThat(renewed.shows("explain-the-decision", "decisionText")).contains("section 51(2)(c)");
        assertThat(renewed.shows("explain-the-decision", "appealWords")).contains("not needed where");
    }

    @Test
    void after_a_refusal_it_is_said_what_is_done_now_and_a_step_of_the_family_has_its_day() {
        assertThat(refusals(refused()
                        .hand(
                                "explain-the-decision",
                                "explainedOn",
                                "2027-01-05",
                                "explainedHow",
                                "At a meeting.",
                                "nextStep",
                                "mediation")))
                .hasSize(3);
    }
}
