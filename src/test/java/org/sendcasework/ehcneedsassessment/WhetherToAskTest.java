package org.sendcasework.ehcneedsassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.ehcneedsassessment.Assessments.accepted;
import static org.sendcasework.ehcneedsassessment.Assessments.contact;
import static org.sendcasework.ehcneedsassessment.Assessments.refusals;
import static org.sendcasework.ehcneedsassessment.Assessments.said;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.Contact;
import org.sendcasework.register.NeedType;
import org.sendcasework.steps.FamilyFields;

/** From the evidence to the request, or to the talk about why there is none. */
class WhetherToAskTest {
    private static final String[] TWO_ROUNDS = {
        "rounds", "Autumn: small group. Spring: one to one.",
        "roundsCount", "two-or-more",
        "progressGap", "Two years behind in reading.",
        "needsSeen", "communication\ncognition"
    };
    private final Assessments considering = Assessments.considering();

    @Test
    void two_rounds_of_support_need_no_reason() {
        assertThat(said(considering.hand("gather-the-evidence", TWO_ROUNDS)))
                .isEqualTo("The evidence was gathered: rounds of support so far, two or more.");
    }

    @Test
    void fewer_than_two_rounds_need_the_reason_why_the_pupil_cannot_wait() {
        assertThat(refusals(considering.hand(
                        "gather-the-evidence", "roundsCount", "none", "progressGap", "Wide.", "needsSeen", "semh")))
                .containsExactly("Why there were fewer than two rounds: please say why the pupil cannot wait for two"
                        + " rounds; the authority will ask");
        assertThat(refusals(considering.hand(
                        "gather-the-evidence",
                        "roundsCount",
                        "one",
                        "roundsReason",
                        "A sudden loss of speech.",
                        "progressGap",
                        "Wide.",
                        "needsSeen",
                        "semh")))
                .containsExactly(
                        "Rounds of assess, plan, do and review: please say for each round when it was, what was"
                                + " done and what came of it");
    }

    @Test
    void everything_missing_is_said_at_once() {
        assertThat(refusals(considering.hand("gather-the-evidence", "needsSeen", "magic")))
                .containsExactly(
                        "How many rounds: please choose one of the answers",
                        "Rounds of assess, plan, do and review: please say for each round when it was, what was done and"
                                + " what came of it",
                        "Why there were fewer than two rounds: please say why the pupil cannot wait for two rounds; the"
                                + " authority will ask",
                        "Progress, and the gap to others: please fill this in",
                        "Broad areas of need: please choose among the areas of the list");
    }

    @Test
    void for_a_pupil_with_another_first_language_language_and_learning_are_told_apart() {
        Assessments bilingual = considering.pupil("2017-05-01", 4, NeedType.SLCN, false, true);

        assertThat(bilingual.notice("gather-the-evidence"))
                .contains("English is an additional language for this pupil: consider home, culture and community too.")
                .endsWith(
                        "Slow progress is not taken to come from the language, and not taken to be a special educational"
                                + " need: say what was found.");
        assertThat(refusals(bilingual.hand("gather-the-evidence", TWO_ROUNDS)))
                .containsExactly(
                        "English as an additional language was considered: English is an additional language for this"
                                + " pupil; consider first what comes from the language and what does not",
                        "What was found about language and learning: please say what was found, in English and in the"
                                + " pupil's first language");
        assertThat(considering.notice("gather-the-evidence"))
                .startsWith("Two rounds are good practice and no test of the law")
                .doesNotContain("language");
    }

    @Test
    void a_reason_that_two_rounds_make_needless_is_not_kept() {
        Assessments gathered = considering
                .fact(AssessmentFields.ROUNDS_REASON, "A sudden loss of speech.")
                .then("gather-the-evidence", TWO_ROUNDS);

        assertThat(gathered.facts().get(AssessmentFields.ROUNDS_REASON)).isEmpty();
    }

    @Test
    void the_family_is_consulted_and_its_answer_recorded() {
        assertThat(said(considering.hand(
                        "consult-the-parents",
                        "parentsConsultedOn",
                        "2026-03-02",
                        "parentsConsultedHow",
                        "Meeting",
                        "parentsAnswer",
                        "no-answer")))
                .isEqualTo("The family was consulted on Monday 2 March 2026: they did not answer.");
        assertThat(refusals(considering.hand(
                        "consult-the-parents",
                        "parentsConsultedOn",
                        "2026-03-02",
                        "parentsConsultedHow",
                        "Meeting",
                        "parentsAnswer",
                        "disagree")))
                .containsExactly("What the family said: please say in their own words what they said");
    }

    @Test
    void the_form_says_whose_decision_it_is() {
        Assessments old = considering.pupil("2009-05-01", 12, NeedType.SLCN, false, false);

        assertThat(considering.notice("consult-the-parents"))
                .startsWith("The decisions are for those with parental responsibility or care: Rowan Heron. Consider");
        assertThat(old.notice("consult-the-parents"))
                .startsWith("Mia Heron is over compulsory school age: consult Mia Heron, whose own decision it is");
        assertThat(old.pupil(old.pupil().lackingCapacity())
                        .knowing(contact("sam", Contact.Kind.REPRESENTATIVE, "Sam Dale", false))
                        .notice("consult-the-parents"))
                .contains("lacks the capacity for this: consult Sam Dale, who decides instead.");
        assertThat(considering.knowing().notice("consult-the-parents"))
                .startsWith("The register names nobody who could decide. Record a parent");
    }

    @Test
    void the_pupil_is_heard_on_a_day_that_is_not_in_the_future() {
        assertThat(refusals(considering.hand("hear-the-pupil", "pupilHeardOn", "2026-03-03", "pupilHeardHow", "Cards")))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "What the pupil said: please say what the pupil said or showed, in the pupil's own words where"
                                + " you can");
        assertThat(said(considering.hand(
                        "hear-the-pupil",
                        "pupilHeardOn",
                        "2026-03-02",
                        "pupilHeardHow",
                        "Cards",
                        "pupilSaid",
                        "I like maths.")))
                .isEqualTo("The pupil was heard on Monday 2 March 2026.");
    }

    @Test
    void the_headteacher_decides_with_evidence_and_views_in_view() {
        Assessments heard = considering
                .then("gather-the-evidence", TWO_ROUNDS)
                .fact(FamilyFields.PARENTS_ANSWER, "disagree")
                .fact(FamilyFields.PARENTS_SAID, "Not yet.");

        assertThat(heard.notice("decide-whether-to-ask"))
                .isEqualTo(
                        "The family disagrees. That does not forbid the request; say in the reasons how their view was"
                                + " weighed.");
        assertThat(heard.shows("decide-whether-to-ask", "evidenceText"))
                .asString()
                .startsWith("Rounds of support: two or more")
                .contains("Two years behind in reading.", "Broad areas of need: ");
        assertThat(heard.shows("send-the-request", "evidenceText"))
                .isEqualTo(heard.shows("decide-whether-to-ask", "evidenceText"));
        assertThat(heard.shows("send-the-request", "viewsText"))
                .isEqualTo(heard.shows("decide-whether-to-ask", "viewsText"));
        assertThat(heard.shows("decide-whether-to-ask", "viewsText"))
                .asString()
                .startsWith("The family: they disagree")
                .contains("Not yet.");
        assertThat(heard.fact(FamilyFields.PARENTS_ANSWER, "agree").notice("decide-whether-to-ask"))
                .isEmpty();
    }

    @Test
    void the_decision_has_reasons_and_a_day() {
        FormOutcome.Accepted decided = accepted(considering.hand(
                "decide-whether-to-ask", "askDecision", "ask", "askDecisionReason", "Support is not enough."));

        assertThat(decided.answers()).isEqualTo(Map.of("assessmentAskedFor", true));
        assertThat(decided.change().facts().get(AssessmentFields.ASK_DECIDED_ON))
                .contains(Assessments.OPENED);
        assertThat(accepted(considering.hand(
                                "decide-whether-to-ask", "askDecision", "not", "askDecisionReason", "It is enough."))
                        .answers())
                .isEqualTo(Map.of("assessmentAskedFor", false));
        assertThat(refusals(considering.hand("decide-whether-to-ask", "askDecision", "ask")))
                .containsExactly("Reasons: please give the reasons; the family may ask for them");
    }

    @Test
    void the_request_goes_with_its_evidence_and_its_proof() {
        Assessments sending = considering.on("2026-03-09");
        String[] request = {
            "requestSentOn", "2026-03-06",
            "requestSentHow", "portal",
            "requestProof", "Receipt 12",
            "evidenceSent", "rounds\npupil-views",
            "requestReceivedOn", "2026-03-09"
        };

        assertThat(said(sending.hand("send-the-request", request)))
                .isEqualTo(
                        "The authority was asked for an assessment on Friday 6 March 2026 and received the request on"
                                + " Monday 9 March 2026.");
        assertThat(sending.then("send-the-request", request).due("ehcna-decide"))
                .isEqualTo("2026-04-20");
    }

    @Test
    void a_request_cannot_arrive_before_it_was_sent() {
        assertThat(refusals(considering
                        .on("2026-03-09")
                        .hand(
                                "send-the-request",
                                "requestSentOn",
                                "2026-03-09",
                                "requestSentHow",
                                "pigeon",
                                "evidenceSent",
                                "rumours",
                                "requestReceivedOn",
                                "2026-03-06")))
                .containsExactly(
                        "Request sent by: please choose one of the answers",
                        "What proves that the request arrived: please say what proves it: a receipt, a reply, a delivery"
                                + " note",
                        "Evidence sent with the request: please choose among the papers of the list",
                        "The authority received the request on: this is before the day on which it was sent");
    }

    @Test
    void where_the_setting_does_not_ask_the_family_hears_why_and_that_it_can_ask_itself() {
        Assessments decided = considering.then(
                "decide-whether-to-ask", "askDecision", "not", "askDecisionReason", "Support has begun to work.");

        assertThat(decided.notice("explain-why-not-asked"))
                .isEqualTo(
                        "Say that the family can ask the authority themselves (section 36(1) of the Act), and how. The"
                                + " reasons: Support has begun to work.");
        assertThat(refusals(decided.hand(
                        "explain-why-not-asked",
                        "notAskedExplainedOn",
                        "2026-03-01",
                        "notAskedExplainedHow",
                        "By telephone")))
                .containsExactly(
                        "Explained on: this is before it was decided",
                        "What is done instead: please say what the pupil gets instead");
        assertThat(said(decided.hand(
                        "explain-why-not-asked",
                        "notAskedExplainedOn",
                        "2026-03-02",
                        "notAskedExplainedHow",
                        "By telephone",
                        "supportInstead",
                        "A third round.")))
                .isEqualTo(
                        "The family was told on Monday 2 March 2026 why no assessment is asked for, and that they can"
                                + " ask themselves.");
    }
}
