package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.accepted;
import static org.sendcasework.ehcneedsassessment.Assessments.answers;
import static org.sendcasework.ehcneedsassessment.Assessments.day;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;

class OpenTheAssessmentTest {
    private static final OpenTheAssessment STEP = new OpenTheAssessment();
    private static final Pupil MIA = Assessments.considering().pupil();
    private static final LocalDate TODAY = day("2026-04-20");

    @Test
    void the_setting_considers_asking_and_needs_no_dates() {
        FormOutcome.Accepted opened = accepted(open("cameBy", "setting", "openingNote", "A talk with the family."));

        assertThat(opened.change().said()).isEqualTo("Opened because the setting thinks of asking the authority.");
        assertThat(atStart(opened)).isEqualTo(way("settingAsks", false, false));
        assertThat(opened.change().facts().get(AssessmentFields.OPENING_NOTE)).contains("A talk with the family.");
    }

    @Test
    void what_belongs_to_another_way_in_is_not_kept() {
        FormOutcome.Accepted opened = accepted(
                open("cameBy", "setting", "requestReceivedOn", "2026-03-09", "decidedToAssessOn", "2026-04-17"));

        assertThat(opened.change().facts()).isEqualTo(answers("cameBy", "setting"));
    }

    @Test
    void the_family_has_asked_and_the_case_waits() {
        FormOutcome.Accepted opened =
                accepted(open("cameBy", "family", "familyToldOn", "2026-03-11", "requestReceivedOn", "2026-03-09"));

        assertThat(opened.change().said())
                .isEqualTo(
                        "Opened because the family, or somebody else, asked the authority. The authority received the"
                                + " request on Monday 9 March 2026.");
        assertThat(atStart(opened)).isEqualTo(way("familyAsks", false, false));
    }

    @Test
    void the_authoritys_weeks_need_the_day_from_which_they_run() {
        assertThat(refusals(open("cameBy", "family")))
                .containsExactly(
                        "The authority received the request on: the authority's weeks run from this day; if only the day of"
                                + " sending is known, give that, tick so, and correct it once the authority has told you; where"
                                + " nobody asked, give the day on which the authority became responsible for the pupil",
                        "The family told us on: please give the day on which the family told you");
        assertThat(refusals(open("cameBy", "authority")))
                .hasSize(4)
                .contains("Who asked the authority: please choose one of the answers");
    }

    @Test
    void the_authority_asks_for_advice_with_its_decision_to_assess() {
        FormOutcome.Accepted opened = accepted(open(
                "cameBy", "authority",
                "requestedBy", "parent",
                "requestReceivedOn", "2026-03-09",
                "decidedToAssessOn", "2026-04-16",
                "adviceRequestedOn", "2026-04-17",
                "adviceRequestReceivedOn", "2026-04-20"));

        assertThat(atStart(opened)).isEqualTo(way("authorityAsks", true, true));
        assertThat(opened.change().facts())
                .isEqualTo(answers(
                        "cameBy", "authority",
                        "requestedBy", "parent",
                        "requestReceivedOn", "2026-03-09",
                        "decisionToAssess", "assess",
                        "decisionToAssessOn", "2026-04-16",
                        "adviceWanted", "wanted",
                        "adviceRequestedOn", "2026-04-17",
                        "adviceRequestReceivedOn", "2026-04-20"));
    }

    @Test
    void the_authority_asks_for_advice_and_has_not_said_that_it_will_assess() {
        assertThat(atStart(accepted(
                        byAuthority("adviceRequestedOn", "2026-04-17", "adviceRequestReceivedOn", "2026-04-20"))))
                .isEqualTo(way("authorityAsks", true, false));
    }

    @Test
    void a_day_of_receipt_that_is_only_assumed_says_so_and_another_authority_is_kept() {
        FormOutcome.Accepted opened = accepted(open(
                "cameBy", "family",
                "familyToldOn", "2026-03-11",
                "requestReceivedOn", "2026-03-09",
                "requestReceivedOnAssumed", "true",
                "responsibleAuthority", "Wendover Council"));

        assertThat(opened.change().said()).endsWith("That day is assumed: only the day of sending is known.");
        assertThat(opened.change().facts().get(AssessmentFields.RESPONSIBLE_AUTHORITY))
                .contains("Wendover Council");
    }

    @Test
    void a_request_for_advice_has_two_dates() {
        assertThat(refusals(byAuthority("adviceRequestedOn", "2026-04-17")))
                .containsExactly("We received the request for advice on: please give the day on which it reached the"
                        + " setting");
        assertThat(refusals(byAuthority("adviceRequestReceivedOn", "2026-04-17")))
                .containsExactly("Date of the authority's request for advice: please give the date on the authority's"
                        + " request: the six weeks run from that date and not from the day it arrived");
    }

    @Test
    void dates_in_the_wrong_order_are_refused_and_dates_of_one_day_are_not() {
        assertThat(refusals(byAuthority(
                        "adviceRequestedOn", "2026-03-06",
                        "adviceRequestReceivedOn", "2026-03-05",
                        "decidedToAssessOn", "2026-03-08")))
                .containsExactly(
                        "Date of the authority's request for advice: this is before the authority received the request for"
                                + " the assessment (Monday 9 March 2026); look at both dates again",
                        "We received the request for advice on: this is before the date on the request",
                        "Date of the letter that says it will assess: the decision follows the request; this day is before"
                                + " the authority received it");
        assertThat(byAuthority(
                        "adviceRequestedOn", "2026-03-09",
                        "adviceRequestReceivedOn", "2026-03-09",
                        "decidedToAssessOn", "2026-03-09"))
                .isInstanceOf(FormOutcome.Accepted.class);
    }

    @Test
    void a_day_in_the_future_is_refused() {
        assertThat(refusals(open("cameBy", "family", "familyToldOn", "2026-04-20", "requestReceivedOn", "2026-04-21")))
                .containsExactly("The authority received the request on: this day is in the future");
    }

    @Test
    void who_asks_must_be_chosen() {
        assertThat(refusals(open())).containsExactly("What has happened: please choose one of the answers");
        assertThat(refusals(open("cameBy", "a neighbour")))
                .containsExactly("What has happened: please choose one of the answers");
    }

    @Test
    void a_pupil_with_a_plan_in_force_is_not_assessed_for_the_first_time() {
        assertThat(refusals(STEP.byHand(MIA, Optional.of(planUntil(TODAY.plusDays(1))), TODAY, setting())))
                .singleElement()
                .asString()
                .startsWith("Pupil: Mia Heron has an EHC plan in force; a new assessment would be a re-assessment");
        assertThat(STEP.byHand(MIA, Optional.of(planUntil(TODAY)), TODAY, setting()))
                .isInstanceOf(FormOutcome.Accepted.class);
    }

    @Test
    void a_pupil_who_has_left_is_for_the_setting_attended_now() {
        assertThat(refusals(STEP.byHand(leaving(TODAY), Optional.empty(), TODAY, setting())))
                .containsExactly("Pupil: Mia Heron has left; the setting attended now takes it on.");
        assertThat(STEP.byHand(leaving(TODAY.plusDays(1)), Optional.empty(), TODAY, setting()))
                .isInstanceOf(FormOutcome.Accepted.class);
    }

    private static Map<String, Boolean> way(String cameBy, boolean adviceAsked, boolean decided) {
        return Map.of(
                "settingAsks",
                cameBy.equals("settingAsks"),
                "familyAsks",
                cameBy.equals("familyAsks"),
                "authorityAsks",
                cameBy.equals("authorityAsks"),
                "adviceAsked",
                adviceAsked,
                "decisionKnown",
                decided,
                "authorityAssesses",
                decided,
                "planOrdered",
                false,
                "planMade",
                false);
    }

    private static Map<String, Boolean> atStart(FormOutcome.Accepted opened) {
        return AssessmentAnswers.atStart(
                Assessments.considering().after(opened.change()).view());
    }

    private static FormOutcome open(String... answers) {
        return STEP.byHand(MIA, Optional.empty(), TODAY, answers(answers).with(AssessmentFields.PUPIL, "mia"));
    }

    private static FormOutcome byAuthority(String... answers) {
        return STEP.byHand(
                MIA,
                Optional.empty(),
                TODAY,
                answers("cameBy", "authority", "requestedBy", "parent", "requestReceivedOn", "2026-03-09")
                        .and(answers(answers)));
    }

    private static Facts setting() {
        return answers("cameBy", "setting");
    }

    private static EhcPlan planUntil(LocalDate ceased) {
        return new EhcPlan(
                "plan", "mia", "Saltwick", day("2023-06-01"), Optional.empty(), Optional.empty(), Optional.of(ceased));
    }

    private static Pupil leaving(LocalDate day) {
        return new Pupil(
                MIA.id(),
                MIA.setting(),
                MIA.upn(),
                MIA.givenName(),
                MIA.familyName(),
                MIA.dateOfBirth(),
                MIA.yearGroup(),
                MIA.provision(),
                MIA.needs(),
                false,
                false,
                false,
                MIA.classTeacher(),
                Optional.of(day));
    }
}
