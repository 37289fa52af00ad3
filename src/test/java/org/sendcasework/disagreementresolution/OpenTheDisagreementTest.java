package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.disagreementresolution.Disagreements.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Handover;

class OpenTheDisagreementTest {
    private static final LocalDate TODAY = Disagreements.OPENED;
    private final OpenTheDisagreement opening = new OpenTheDisagreement();

    @Test
    void a_decision_is_recorded_with_the_day_it_was_sent() {
        Change change = accepted(decision("assess", "2025-12-31"));

        assertThat(change.said())
                .isEqualTo("The family disagrees with the decision not to assess, sent on Wednesday 31 December 2025."
                        + " Known since Tuesday 6 January 2026.");
        assertThat(change.facts().stored()).doesNotContainKeys("pupilId", "betweenWhom", "issuesDisputed");
    }

    @Test
    void what_belongs_to_the_other_kind_is_left_out() {
        Facts typedFirst = decision("contents", "2025-12-31")
                .with(DisagreementFields.ISSUES, Set.of(Dispute.NEEDS))
                .and(facts("disagreementKind", "provision", "betweenWhom", "both"));

        Change change = accepted(typedFirst);

        assertThat(change.facts().stored()).doesNotContainKeys("disputedDecision", "decisionSentOn", "issuesDisputed");
        assertThat(change.said()).startsWith("The family disagrees with the authority and the school");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(refused(facts("disagreementKind", "decision", "disputedDecision", "contents")))
                .anyMatch(line -> line.startsWith("Family takes the disagreement further, told on"))
                .anyMatch(line -> line.startsWith("Disagreement about"))
                .anyMatch(line -> line.startsWith("Decision sent on"))
                .anyMatch(line -> line.startsWith("What the family wants changed"));
        assertThat(refused(facts())).anyMatch(line -> line.startsWith("What is disputed"));
        assertThat(refused(facts("disagreementKind", "decision")))
                .anyMatch(line -> line.startsWith("Decision disputed"));
        assertThat(refused(facts("disagreementKind", "provision")))
                .anyMatch(line -> line.startsWith("With whom the family disagrees"));
    }

    @Test
    void days_are_in_their_order_and_not_in_the_future() {
        assertThat(refused(decision("assess", "2026-01-07"))).anyMatch(line -> line.contains("in the future"));
        assertThat(refused(decision("assess", "2025-12-31").and(facts("decisionDatedOn", "2026-01-02"))))
                .anyMatch(line -> line.contains("cannot be sent before the date it bears"));
        assertThat(refused(decision("assess", "2025-12-31").and(facts("disagreementOn", "2026-01-07"))))
                .anyMatch(line -> line.contains("in the future"));
    }

    @Test
    void an_issue_that_the_form_does_not_offer_is_refused() {
        assertThat(refused(decision("contents", "2025-12-31").with(DisagreementFields.ISSUES, Set.of("transport"))))
                .anyMatch(line -> line.startsWith("What the family wants changed"));
    }

    @Test
    void handed_over_it_takes_the_day_and_the_words_and_nothing_else() {
        FormOutcome outcome = opening.handedOver(
                Disagreements.ROBIN,
                TODAY,
                Facts.none()
                        .with(Handover.DISAGREEMENT_ON, TODAY)
                        .with(Handover.DISAGREEMENT_ABOUT, "The hours.")
                        .with(Handover.FROM_CASE, "CO-26-0001")
                        .and(facts("complainedOf", "somebody")));

        assertThat(((FormOutcome.Accepted) outcome).change().facts().stored())
                .containsOnlyKeys("disagreementOn", "disagreementAbout", "handedOverFrom");
        assertThat(Disagreements.refused(opening.handedOver(Disagreements.ROBIN, TODAY, Facts.none())))
                .anyMatch(line -> line.contains("please give the date"));
    }

    @Test
    void the_gateways_know_from_the_start_what_hangs_on_what_is_disputed() {
        assertThat(opening.answers(Disagreements.about(Dispute.HEALTH).facts()))
                .containsEntry("decisionDisputed", true)
                .containsEntry("limitBindsTheFamily", false)
                .containsEntry("canBeAppealed", false)
                .containsEntry("healthDisputed", true)
                .containsEntry("familyAppeals", false);
        assertThat(opening.answers(Disagreements.about(Dispute.SCHOOL).facts()))
                .containsEntry("limitBindsTheFamily", true)
                .containsEntry("healthDisputed", false);
        assertThat(opening.answers(Disagreements.ofProvision().facts())).containsEntry("decisionDisputed", false);
    }

    @Test
    void what_was_handed_over_is_completed_with_the_same_questions() {
        Disagreements handed = new Disagreements(TODAY, Facts.none().with(DisagreementFields.LEARNED_ON, TODAY));

        assertThat(handed.accepted("record-what-it-is-about", decision("plan", "2025-12-31"))
                        .answers())
                .containsEntry("decisionDisputed", true)
                .containsEntry("canBeAppealed", true);
        assertThat(handed.refused("record-what-it-is-about", facts("disagreementKind", "decision")))
                .anyMatch(line -> line.startsWith("Decision disputed"));
    }

    private static Facts decision(String decision, String sent) {
        return facts(
                "pupilId", "robin",
                "disagreementOn", "2026-01-06",
                "disagreementAbout", "The family sees it otherwise.",
                "disagreementKind", "decision",
                "disputedDecision", decision,
                "betweenWhom", "school",
                "decisionSentOn", sent);
    }

    private Change accepted(Facts submitted) {
        FormOutcome outcome = opening.byHand(Disagreements.ROBIN, TODAY, submitted);
        assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return ((FormOutcome.Accepted) outcome).change();
    }

    private List<String> refused(Facts submitted) {
        return Disagreements.refused(opening.byHand(Disagreements.ROBIN, TODAY, submitted));
    }
}
