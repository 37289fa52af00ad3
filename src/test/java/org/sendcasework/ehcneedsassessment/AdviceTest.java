package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.accepted;
import static org.sendcasework.ehcneedsassessment.Assessments.answers;
import static org.sendcasework.ehcneedsassessment.Assessments.day;
import static org.sendcasework.ehcneedsassessment.Assessments.person;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;
import static org.sendcasework.ehcneedsassessment.Assessments.said;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Person;
import org.sendcasework.register.NeedType;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.AskedForAdvice;
import org.sendcasework.steps.Shown;

/** From the authority's request for advice, of Friday 12 June 2026, to the advice that was sent. */
class AdviceTest {
    private static final Person JO = person("more-jo", "Jo Field");
    private static final Person ADA = person("more-ada", "Ada Stone");
    private static final AskedForAdvice ASKED = new AskedForAdvice(AssessmentForms.ADVICE);

    private final Assessments assessing = Assessments.assessing().on("2026-06-15");
    private final Assessments advising = Assessments.advising();
    private final Assessments contributing = advising.contributing(JO, ADA);

    @Test
    void a_request_for_advice_starts_the_six_weeks_from_its_date() {
        FormOutcome asked = assessing.hand(
                "record-the-request-for-advice",
                "adviceWanted",
                "wanted",
                "adviceRequestedOn",
                "2026-06-12",
                "adviceRequestReceivedOn",
                "2026-06-15");

        assertThat(said(asked)).isEqualTo("The local authority asked for advice, request of Friday 12 June 2026.");
        assertThat(accepted(asked).answers()).isEqualTo(Map.of("adviceWanted", true, "adviceAsked", true));
        assertThat(assessing.after(accepted(asked).change()).due("ehcna-advice"))
                .isEqualTo("2026-07-24");
    }

    @Test
    void the_authority_may_rely_on_earlier_advice_where_all_three_are_satisfied() {
        assertThat(refusals(assessing.hand("record-the-request-for-advice", "adviceWanted", "enough")))
                .singleElement()
                .asString()
                .contains("the adviser, the authority and the family are all satisfied (regulation 6(4))");
        FormOutcome enough = assessing.hand(
                "record-the-request-for-advice",
                "adviceWanted",
                "enough",
                "enoughAgreedBy",
                "All three, on 8 June.",
                "adviceRequestReceivedOn",
                "2026-06-15");
        assertThat(accepted(enough).answers()).isEqualTo(Map.of("adviceWanted", false, "adviceAsked", false));
        assertThat(assessing.after(accepted(enough).change()).duties()).doesNotContain("ehcna-advice");
    }

    @Test
    void a_request_for_advice_before_the_request_for_the_assessment_or_after_its_arrival_is_refused() {
        assertThat(refusals(assessing.hand(
                        "record-the-request-for-advice",
                        "adviceWanted",
                        "wanted",
                        "adviceRequestedOn",
                        "2026-03-06",
                        "adviceRequestReceivedOn",
                        "2026-03-05")))
                .containsExactly(
                        "Date of the authority's request for advice: this is before the authority received the request for"
                                + " the assessment, on Monday 9 March 2026",
                        "We received the request for advice on: this is before the date on the request");
    }

    @Test
    void the_letter_that_announces_an_assessment_after_all_is_not_older_than_the_reversal() {
        Assessments reversed =
                Assessments.refused().reversed("order", "2026-06-01").on("2026-06-15");
        String[] enough = {"adviceWanted", "enough", "enoughAgreedBy", "All three.", "willAssessOn", "2026-05-31"};

        assertThat(refusals(reversed.hand("record-the-request-for-advice", enough)))
                .containsExactly("Date of the letter that says it will assess after all: this is before the refusal was"
                        + " reversed, on Monday 1 June 2026");
    }

    @Test
    void nothing_is_announced_after_all_where_no_refusal_was_reversed() {
        assertThat(assessing.shows("record-the-request-for-advice", "reversalWords"))
                .isEqualTo("");
        FormOutcome asked = assessing.hand(
                "record-the-request-for-advice",
                "adviceWanted",
                "enough",
                "enoughAgreedBy",
                "All three.",
                "willAssessOn",
                "2026-04-17");
        assertThat(accepted(asked).change().facts().get(AdviceFields.WILL_ASSESS_ON))
                .isEmpty();
        assertThat(Assessments.refused()
                        .reversed("order", "2026-06-01")
                        .shows("record-the-request-for-advice", "reversalWords"))
                .isEqualTo("Monday 1 June 2026");
    }

    @Test
    void the_office_sees_the_advice_that_it_sends() {
        assertThat(advising.fact(AdviceFields.ADVICE_PUT_TOGETHER, "Small steps help.")
                        .shows("send-the-advice", "adviceText"))
                .isEqualTo("Small steps help.");
    }

    @Test
    void the_check_offers_whom_the_setting_and_the_register_know() {
        assertThat(advising.offers("check-the-request", "others")).containsExactly("dsl", "c-ida");
        assertThat(advising.pupil("2017-05-01", 4, NeedType.SLCN, true, false).offers("check-the-request", "others"))
                .containsExactly("dsl", "designated-teacher", "c-ida");
    }

    @Test
    void the_check_says_who_contributes_and_whether_the_papers_are_there() {
        FormOutcome checked = advising.hand(
                "check-the-request",
                "familyPapers",
                "missing",
                "contributors",
                "dsl",
                "moreContributors",
                "Jo Field, teaching assistant\n Jo Field, teaching assistant \n\nAda Stone");

        assertThat(said(checked))
                .isEqualTo("The request for advice was checked; the family's papers: not enclosed. Beside the class"
                        + " teacher and the SENCO contributes: the DSL, Jo Field and Ada Stone.");
        assertThat(accepted(checked).change().people().orElseThrow())
                .extracting(Person::label)
                .containsExactly("The DSL", "Jo Field, teaching assistant", "Ada Stone");
        assertThat(accepted(checked).answers())
                .isEqualTo(Map.of("papersEnclosed", false, "everyoneContributed", false));
    }

    @Test
    void where_nobody_else_contributes_there_is_nobody_to_wait_for() {
        FormOutcome checked = advising.hand("check-the-request", "familyPapers", "none-made");

        assertThat(accepted(checked).answers()).isEqualTo(Map.of("papersEnclosed", true, "everyoneContributed", true));
        assertThat(accepted(advising.hand("record-the-contributions", "contributionsNext", "wait"))
                        .answers())
                .isEqualTo(Map.of("everyoneContributed", true));
    }

    @Test
    void somebody_whom_the_list_did_not_offer_is_refused() {
        assertThat(refusals(
                        advising.hand("check-the-request", "familyPapers", "enclosed", "contributors", "c-stranger")))
                .containsExactly("Who else contributes: the list has changed since the form was opened; open it again");
    }

    @Test
    void advice_on_impaired_hearing_or_vision_is_given_after_consulting_somebody_qualified() {
        for (NeedType need : new NeedType[] {NeedType.HI, NeedType.VI, NeedType.MSI}) {
            Assessments impaired = advising.pupil("2017-05-01", 4, need, false, false);

            assertThat(impaired.notice("check-the-request")).contains("regulation 6(2)");
            assertThat(refusals(impaired.hand("check-the-request", "familyPapers", "enclosed")))
                    .singleElement()
                    .asString()
                    .isEqualTo("Hearing or vision impairment: who is qualified: please choose one of the answers");
        }
        Assessments impaired = advising.pupil("2017-05-01", 4, NeedType.HI, false, false);
        assertThat(refusals(
                        impaired.hand("check-the-request", "familyPapers", "enclosed", "sensoryAdvice", "not-needed")))
                .hasSize(1);
        assertThat(refusals(
                        impaired.hand("check-the-request", "familyPapers", "enclosed", "sensoryAdvice", "consulted")))
                .containsExactly(
                        "Who qualified for hearing or vision impairment is consulted: please say who is consulted");
        assertThat(impaired.hand("check-the-request", "familyPapers", "enclosed", "sensoryAdvice", "adviser-qualified"))
                .isInstanceOf(FormOutcome.Accepted.class);
        assertThat(advising.notice("check-the-request")).doesNotContain("6(2)");
    }

    @Test
    void papers_that_are_not_enclosed_are_asked_for() {
        assertThat(refusals(advising.hand("ask-for-the-familys-papers", "papersAskedOn", "2026-06-11")))
                .containsExactly(
                        "Papers asked for on: this is before Friday 12 June 2026, when the authority wrote",
                        "How they were asked for: please fill this in");
        assertThat(said(advising.hand(
                        "ask-for-the-familys-papers", "papersAskedOn", "2026-06-15", "papersAskedHow", "E-mail")))
                .isEqualTo("The authority was asked for the family's papers on Monday 15 June 2026.");
        assertThat(advising.notice("ask-for-the-familys-papers")).contains("The six weeks run all the same.");
    }

    @Test
    void class_teacher_and_senco_each_say_needs_provision_and_outcomes() {
        assertThat(refusals(advising.hand("give-the-class-teachers-contribution", "teacherStrengths", "Kind.")))
                .containsExactly(
                        "Class teacher: needs: please fill this in",
                        "Class teacher: what helps: please fill this in",
                        "Class teacher: outcomes: please fill this in");
        assertThat(said(advising.hand(
                        "give-the-sencos-contribution",
                        "sencoNeeds",
                        "Speech.",
                        "sencoProvision",
                        "Daily.",
                        "sencoOutcomes",
                        "Is understood.")))
                .isEqualTo("The SENCO contributed to the advice.");
    }

    @Test
    void contributions_come_one_by_one_until_all_are_in() {
        FormOutcome first = contributing.hand(
                "record-the-contributions",
                "contributedNow",
                "more-jo",
                "contributedOn",
                "2026-06-15",
                "contributionsSay",
                "Jo: see the file.",
                "contributionsNext",
                "wait");

        assertThat(said(first)).isEqualTo("Contribution received from Jo Field. It is still missing from Ada Stone.");
        assertThat(accepted(first).answers()).isEqualTo(Map.of("everyoneContributed", false));

        Assessments half = contributing.after(accepted(first).change());
        FormOutcome second = half.hand(
                "record-the-contributions",
                "contributedNow",
                "more-ada",
                "contributedOn",
                "2026-06-15",
                "contributionsSay",
                "Ada too.",
                "contributionsNext",
                "wait");

        assertThat(half.offers("record-the-contributions", Shown.PEOPLE)).containsExactly("more-ada");
        assertThat(said(second)).isEqualTo("Contribution received from Ada Stone. Everyone's contribution is in.");
        assertThat(accepted(second).answers()).isEqualTo(Map.of("everyoneContributed", true));
    }

    @Test
    void the_advice_can_go_on_without_those_who_are_missing() {
        FormOutcome gone = contributing.hand("record-the-contributions", "contributionsNext", "go-on");

        assertThat(said(gone)).isEqualTo("It is still missing from Jo Field and Ada Stone.");
        assertThat(accepted(gone).answers()).isEqualTo(Map.of("everyoneContributed", true));
        assertThat(refusals(contributing.hand("record-the-contributions", "contributionsNext", "wait")))
                .containsExactly(
                        "Who has contributed: tick whose contribution has come, or choose to go on with what there"
                                + " is");
    }

    @Test
    void a_contribution_is_not_older_than_the_question() {
        assertThat(refusals(contributing.hand(
                        "record-the-contributions",
                        "contributedNow",
                        "more-jo",
                        "contributedOn",
                        "2026-06-11",
                        "contributionsNext",
                        "wait")))
                .containsExactly(
                        "What the contributions say: please say what they contribute, or where it is kept",
                        "Contributions received on: this is before the authority asked for the advice");
    }

    @Test
    void reports_are_listed_or_it_is_said_that_there_is_none() {
        assertThat(refusals(advising.hand("list-the-reports-held", "reportsNone", "false")))
                .singleElement()
                .asString()
                .startsWith("Reports that we hold: please list them, one on each line");
        assertThat(refusals(advising.hand("list-the-reports-held", "reportsHeld", "A report", "reportsNone", "true")))
                .hasSize(1);
        assertThat(said(advising.hand("list-the-reports-held", "reportsNone", "true")))
                .isEqualTo("No reports of others are held.");
        assertThat(advising.then("list-the-reports-held", "reportsHeld", "Psychologist, 2025\nTherapist, 2026")
                        .notice("send-the-advice"))
                .isEqualTo("Send these reports with it: Psychologist, 2025; Therapist, 2026");
    }

    @Test
    void the_advice_is_put_together_out_of_what_everybody_wrote() {
        Assessments written = advising.fact(AdviceFields.FAMILY_PAPERS, "missing")
                .fact(AdviceFields.TEACHER_NEEDS, "Speech.")
                .fact(AdviceFields.SENCO_NEEDS, "Language.")
                .fact(AdviceFields.REPORTS_HELD, "Therapist, 2026");

        assertThat(written.shows("put-the-advice-together", "contributionsText"))
                .isEqualTo(
                        "Class teacher: needs: Speech.\n\nSENCO: needs: Language.\n\nReports that we hold: Therapist, 2026");
        assertThat(written.notice("put-the-advice-together")).startsWith("The family's papers were not enclosed:");
        assertThat(written.shows("put-the-advice-together", "papersMissing")).isEqualTo("yes");
        assertThat(advising.shows("put-the-advice-together", "papersMissing"))
                .as("papers that were there are not asked after")
                .isEqualTo("");
        assertThat(refusals(written.hand("put-the-advice-together", "papersReceivedOn", "2026-06-16")))
                .hasSize(2);
    }

    @Test
    void from_year_9_on_the_advice_prepares_for_adulthood() {
        Assessments yearNine = advising.pupil("2012-05-01", 9, NeedType.SLCN, false, false);
        Assessments yearEight = advising.pupil("2013-05-01", 8, NeedType.SLCN, false, false);

        assertThat(refusals(yearNine.hand("put-the-advice-together", "advicePutTogether", "All.")))
                .containsExactly(
                        "Preparing for adulthood: from Year 9 on the advice says what prepares for adulthood and"
                                + " independent living");
        assertThat(yearNine.notice("check-the-request")).contains("Year 9 or above");
        assertThat(yearNine.shows("put-the-advice-together", "adulthood")).isEqualTo("yes");
        assertThat(yearEight.shows("put-the-advice-together", "adulthood")).isEqualTo("");
        assertThat(said(yearEight.hand("put-the-advice-together", "advicePutTogether", "All.")))
                .isEqualTo("The advice was put together.");
    }

    @Test
    void the_headteacher_signs_or_says_what_should_change() {
        Assessments together = advising.then("put-the-advice-together", "advicePutTogether", "Needs and outcomes.");
        FormOutcome back =
                together.hand("sign-off-the-advice", "adviceSigned", "no", "adviceSignNote", "Say how often.");

        assertThat(together.shows("sign-off-the-advice", "adviceText")).isEqualTo("Needs and outcomes.");
        assertThat(accepted(back).answers()).isEqualTo(Map.of("adviceSignedOff", false));
        assertThat(refusals(together.hand("sign-off-the-advice", "adviceSigned", "no")))
                .containsExactly("What should change: please say what should change");

        Assessments returned = together.after(accepted(back).change());
        assertThat(returned.notice("put-the-advice-together")).isEqualTo("It came back: Say how often.");
        Assessments signed = returned.then("sign-off-the-advice", "adviceSigned", "yes");
        assertThat(signed.facts().get(AdviceFields.ADVICE_SIGN_NOTE)).isEmpty();
    }

    @Test
    void the_advice_is_sent_with_proof_and_meets_the_six_weeks() {
        Assessments later = advising.on("2026-07-21");

        assertThat(refusals(later.hand("send-the-advice", "adviceSentOn", "2026-06-11", "adviceSentHow", "email")))
                .containsExactly(
                        "Advice sent on: this is before the authority asked, on Friday 12 June 2026",
                        "What proves that the advice arrived: please say what proves it: a receipt, a reply, a delivery"
                                + " note");
        assertThat(later.then(
                                "send-the-advice",
                                "adviceSentOn",
                                "2026-07-21",
                                "adviceSentHow",
                                "portal",
                                "adviceProof",
                                "Receipt 7")
                        .deadline("ehcna-advice")
                        .metOn())
                .contains(day("2026-07-21"));
    }

    @Test
    void the_sentence_of_the_deadline_says_should_and_names_the_last_school_day() {
        assertThat(advising.shows("send-the-advice", Shown.DEADLINE))
                .asString()
                .contains("should")
                .contains("Friday 24 July 2026")
                .contains("Tuesday 21 July 2026");
    }

    @Test
    void a_second_request_starts_again_and_builds_on_what_was_written() {
        Assessments sent = contributing
                .then(
                        "record-the-contributions",
                        "contributedNow",
                        "more-jo\nmore-ada",
                        "contributedOn",
                        "2026-06-15",
                        "contributionsSay",
                        "Both.",
                        "contributionsNext",
                        "wait")
                .fact(AdviceFields.TEACHER_NEEDS, "Speech.")
                .fact(AdviceFields.ADVICE_SIGNED, "yes")
                .fact(AdviceFields.ADVICE_SENT_ON, "2026-06-15")
                .on("2026-06-22");
        FormOutcome asked = ASKED.take(
                sent.view(),
                answers(
                        "adviceRequestedOn", "2026-06-19",
                        "adviceRequestReceivedOn", "2026-06-22",
                        "adviceAsks", "More about speech."));

        assertThat(ASKED.possible(sent.view())).isTrue();
        assertThat(said(asked))
                .isEqualTo("The local authority asked for advice, request of Friday 19 June 2026: More about speech.");
        assertThat(accepted(asked).answers()).isEqualTo(Map.of("adviceAsked", true, "adviceWanted", true));

        Assessments again = sent.after(accepted(asked).change());
        assertThat(again.due("ehcna-advice")).isEqualTo("2026-07-31");
        assertThat(again.deadline("ehcna-advice").metOn()).isEmpty();
        assertThat(again.facts().get(AdviceFields.ADVICE_SIGNED)).isEmpty();
        assertThat(again.facts().get(AdviceFields.TEACHER_NEEDS)).contains("Speech.");
        assertThat(again.file().without(AdviceFields.CONTRIBUTED)).containsExactly(JO, ADA);
        assertThat(again.notice("give-the-class-teachers-contribution"))
                .isEqualTo("The authority asks: More about speech.");
    }

    @Test
    void advice_is_not_asked_for_twice_at_once_nor_in_a_case_that_has_ended_nor_before_the_request() {
        assertThat(ASKED.possible(advising.view())).isFalse();
        assertThat(ASKED.possible(Assessments.considering().view())).isFalse();
        assertThat(ASKED.possible(assessing.ended("no plan made").view())).isFalse();
        assertThat(ASKED.possible(assessing.view())).isTrue();
        assertThat(refusals(ASKED.take(Assessments.considering().view(), answers("adviceAsks", "All."))))
                .containsExactly("advice is being written already, or no assessment has been asked for");
    }

    @Test
    void a_new_request_for_advice_says_what_it_asks() {
        assertThat(refusals(ASKED.take(
                        assessing.view(),
                        answers("adviceRequestedOn", "2026-06-12", "adviceRequestReceivedOn", "2026-06-15"))))
                .containsExactly("What the authority asks: please say what the authority asks");
    }
}
