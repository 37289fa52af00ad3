package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.HEAD;
import static org.sendcasework.annualreview.Reviews.HEALTH;
import static org.sendcasework.annualreview.Reviews.OFFICER;
import static org.sendcasework.annualreview.Reviews.PARENT;
import static org.sendcasework.annualreview.Reviews.SOCIAL_CARE;
import static org.sendcasework.annualreview.Reviews.TEACHER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

/** From the plan's sections to the headteacher's yes. */
class ReportTest {
    private static final CheckThePlanSections SECTIONS = new CheckThePlanSections();
    private static final DraftTheReport DRAFT = new DraftTheReport();
    private static final ApproveTheReport APPROVAL = new ApproveTheReport();

    @Test
    void a_plan_with_its_twelve_sections_passes() {
        Facts all = Facts.none()
                .with(
                        ReviewFields.SECTIONS_FOUND,
                        Set.of("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"));

        assertThat(Reviews.held().accepted(SECTIONS, all).said())
                .isEqualTo("The plan has the sections it needs, separately labelled.");
    }

    @Test
    void missing_sections_are_named_in_the_order_of_the_plan_and_must_be_written_up() {
        Facts some = Facts.none()
                .with(ReviewFields.SECTIONS_FOUND, Set.of("A", "B", "C", "D", "E", "G", "H1", "I", "J", "K"));

        assertThat(Reviews.held().refused(SECTIONS, some))
                .containsExactly(
                        "What the authority must put right: not ticked: F, H2; write down what the authority must"
                                + " put right");
        assertThat(Reviews.held()
                        .accepted(SECTIONS, some.with(ReviewFields.SECTIONS_NOTE, "F and H2 run into one another."))
                        .said())
                .isEqualTo("The plan lacks, or does not label, section F, H2.");
    }

    @Test
    void a_report_says_what_it_recommends_and_that_everyone_agreed() {
        assertThat(Reviews.held()
                        .accepted(DRAFT, draft().with(ReviewFields.NO_DISAGREEMENT, true))
                        .said())
                .isEqualTo("Report drafted; it recommends to amend the plan.");
    }

    @Test
    void a_report_says_where_others_disagree_or_that_nobody_does_and_not_both() {
        String refusal =
                "Disagreements: the report must say where others disagree (regulation 20(7)): describe it, or tick"
                        + " that everyone agreed, not both";

        assertThat(Reviews.held().refused(DRAFT, draft())).containsExactly(refusal);
        assertThat(Reviews.held()
                        .refused(
                                DRAFT,
                                draft().with(ReviewFields.NO_DISAGREEMENT, true)
                                        .with(ReviewFields.DISAGREEMENTS, "The parents ask for more.")))
                .containsExactly(refusal);
        assertThat(Reviews.held()
                        .accepted(
                                DRAFT,
                                draft().with(ReviewFields.NO_DISAGREEMENT, false)
                                        .with(ReviewFields.DISAGREEMENTS, "The parents ask for more."))
                        .facts()
                        .get(ReviewFields.DISAGREEMENTS))
                .isPresent();
    }

    @Test
    void a_report_without_a_recommendation_is_refused() {
        assertThat(Reviews.held().refused(DRAFT, Facts.none().with(ReviewFields.NO_DISAGREEMENT, true)))
                .containsExactly(
                        "Recommendation: please choose one of the answers",
                        "Recommendations and reasons: please fill this in");
    }

    @Test
    void the_draft_names_whose_advice_goes_into_it_and_whose_did_not_come() {
        Reviews some =
                Reviews.held().done(ReviewEvents.RECEIVED, "2026-04-20", PARENT, HEAD, OFFICER, SOCIAL_CARE, TEACHER);

        assertThat(some.notice(DRAFT)).endsWith("No advice came from Dr Ida Fenn.");
        assertThat(some.done(ReviewEvents.RECEIVED, "2026-05-12", HEALTH).notice(DRAFT))
                .contains("Dr Ida Fenn")
                .doesNotContain("No advice");
    }

    @Test
    void the_headteacher_approves_or_says_what_should_change() {
        assertThat(drafted().answers(APPROVAL, approval("yes"))).isEqualTo(approved(true, false));
        assertThat(drafted().refused(APPROVAL, approval("no")))
                .containsExactly("What should change: please say what should change");
        assertThat(drafted().answers(APPROVAL, approval("no").with(ReviewFields.APPROVAL_NOTE, "Name the provision.")))
                .isEqualTo(approved(false, false));
        assertThat(drafted().refused(APPROVAL, Facts.none().with(ReviewFields.APPROVAL_NOTE, "Hm.")))
                .containsExactly("Do you approve the report: please choose one of the answers");
    }

    @Test
    void needs_that_have_changed_significantly_are_described_and_the_headteacher_knows_what_the_yes_opens() {
        Facts changed = draft().with(ReviewFields.NO_DISAGREEMENT, true).with(ReviewFields.NEEDS_CHANGED, true);

        assertThat(Reviews.held().refused(DRAFT, changed))
                .containsExactly(
                        "How needs have changed: please say how; the headteacher decides from it whether to ask"
                                + " for a re-assessment");
        Reviews drafted = Reviews.held()
                .after(Reviews.held()
                        .accepted(DRAFT, changed.with(ReviewFields.NEEDS_CHANGED_HOW, "Hearing is lost in one ear.")));
        assertThat(drafted.notice(APPROVAL)).contains("Hearing is lost in one ear.", "a case opens");
        assertThat(drafted().notice(APPROVAL)).doesNotContain("a case opens");
        assertThat(drafted.answers(APPROVAL, approval("yes"))).isEqualTo(approved(true, true));
    }

    @Test
    void from_year_nine_the_draft_holds_the_four_areas_of_adulthood() {
        assertThat(Reviews.held().pupil(LocalDate.of(2012, 5, 1), 9, false).notice(DRAFT))
                .contains("four areas of preparing for adulthood");
        assertThat(Reviews.held().notice(DRAFT)).doesNotContain("adulthood");
    }

    private static Map<String, Boolean> approved(boolean yes, boolean needsChanged) {
        return Map.of(ReviewAnswers.REPORT_APPROVED, yes, ReviewAnswers.NEEDS_CHANGED_SIGNIFICANTLY, needsChanged);
    }

    @Test
    void the_headteacher_reads_what_is_recommended_and_who_disagreed() {
        assertThat(APPROVAL.shown(drafted().view()))
                .containsEntry("recommendationWords", "amend the plan")
                .containsEntry("disagreementsText", "Everyone agreed.");
        assertThat(APPROVAL.shown(drafted()
                        .fact(ReviewFields.DISAGREEMENTS, "The parents ask for more.")
                        .view()))
                .containsEntry("disagreementsText", "The parents ask for more.");
    }

    @Test
    void a_report_sent_back_opens_with_the_headteachers_words() {
        Reviews sentBack = drafted()
                .fact(ReviewFields.REPORT_APPROVED, "no")
                .fact(ReviewFields.APPROVAL_NOTE, "Name the provision.");

        assertThat(sentBack.notice(DRAFT)).startsWith("Sent back: Name the provision.");
        assertThat(sentBack.fact(ReviewFields.REPORT_APPROVED, "yes").notice(DRAFT))
                .doesNotContain("Sent back");
    }

    @Test
    void a_disagreement_taken_out_of_the_report_is_not_shown_to_the_headteacher_again() {
        Reviews first = drafted().fact(ReviewFields.DISAGREEMENTS, "The parents ask for more.");

        Reviews second = first.after(first.accepted(DRAFT, draft().with(ReviewFields.NO_DISAGREEMENT, true)));

        assertThat(APPROVAL.shown(second.view())).containsEntry("disagreementsText", "Everyone agreed.");
    }

    private static Facts draft() {
        return Facts.none()
                .with(ReviewFields.RECOMMENDATION, "amend")
                .with(ReviewFields.RECOMMENDATIONS, "Section F should name the reading group.");
    }

    private static Reviews drafted() {
        return Reviews.held()
                .fact(ReviewFields.RECOMMENDATION, "amend")
                .fact(ReviewFields.RECOMMENDATIONS, "Section F should name the reading group.");
    }

    private static Facts approval(String answer) {
        return Facts.none().with(ReviewFields.REPORT_APPROVED, answer);
    }
}
