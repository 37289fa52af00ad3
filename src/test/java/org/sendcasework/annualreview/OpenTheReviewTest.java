package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.OPENED;
import static org.sendcasework.annualreview.Reviews.YEAR_STARTS;
import static org.sendcasework.annualreview.Reviews.accepted;
import static org.sendcasework.annualreview.Reviews.refused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;

class OpenTheReviewTest {
    private static final OpenTheReview STEP = new OpenTheReview();
    private static final Facts MOVE = Facts.none()
            .with(Handover.MOVES_ON, LocalDate.of(2027, 9, 1))
            .with(Handover.MOVE_KIND, "primary-to-secondary");
    private static final Pupil ROBIN = Reviews.opened().pupil();
    private static final Optional<EhcPlan> PLAN = Optional.of(Reviews.plan(YEAR_STARTS));

    @Test
    void a_review_that_falls_due_opens_with_the_start_of_its_year() {
        Change change = accepted(STEP.because(ROBIN, PLAN, OPENED)).change();

        assertThat(change.facts().require(ReviewFields.REVIEW_YEAR_STARTS)).isEqualTo(YEAR_STARTS);
        assertThat(change.said())
                .isEqualTo(
                        "Review opened because the twelve months are running out; the review year began on Tuesday 10"
                                + " June 2025.");
    }

    @Test
    void a_first_review_counts_from_the_making_of_the_plan() {
        EhcPlan first = new EhcPlan(
                "plan",
                "robin",
                "Saltwick Borough Council",
                LocalDate.of(2025, 9, 15),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(accepted(STEP.because(ROBIN, Optional.of(first), OPENED))
                        .change()
                        .facts()
                        .require(ReviewFields.REVIEW_YEAR_STARTS))
                .isEqualTo("2025-09-15");
    }

    @Test
    void a_looked_after_pupils_review_asks_for_the_care_plan() {
        Pupil lookedAfter =
                Reviews.opened().pupil(LocalDate.of(2017, 5, 1), 4, true).pupil();

        assertThat(accepted(STEP.because(lookedAfter, PLAN, OPENED)).answers())
                .containsEntry(ReviewAnswers.PUPIL_LOOKED_AFTER, true);
        assertThat(accepted(STEP.because(ROBIN, PLAN, OPENED)).answers())
                .containsEntry(ReviewAnswers.PUPIL_LOOKED_AFTER, false);
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "13, true", "14, false"})
    void careers_guidance_is_asked_about_in_years_seven_to_thirteen(int year, boolean due) {
        Pupil pupil =
                Reviews.opened().pupil(LocalDate.of(2014, 5, 1), year, false).pupil();

        assertThat(accepted(STEP.because(pupil, PLAN, OPENED)).answers())
                .containsEntry(ReviewAnswers.CAREERS_GUIDANCE_DUE, due);
    }

    @Test
    void a_move_to_the_next_phase_hands_over_its_first_day_and_which_move_it_is() {
        FormOutcome.Accepted opened = accepted(STEP.handedOver(
                ROBIN,
                PLAN,
                OPENED,
                MOVE.with(ReviewFields.FROM_CASE, "PT-26-0007").with(Handover.SHARING_AGREED, "x")));

        assertThat(opened.change().said())
                .startsWith(
                        "Review opened because the pupil moves to the next phase, and the plan is to be reviewed, and amended where needed, in time"
                                + " for it;");
        assertThat(opened.change().facts().stored())
                .containsEntry("openedBecause", "phase-move")
                .containsEntry("movesOn", "2027-09-01")
                .containsEntry("moveKind", "primary-to-secondary")
                .containsEntry("handedOverFrom", "PT-26-0007")
                .doesNotContainKeys("sharingAgreed", "orderOn");
    }

    @Test
    void nobody_chooses_the_move_by_hand() {
        assertThat(refused(byHand(Facts.none().with(ReviewFields.OPENED_BECAUSE, "phase-move"))))
                .containsExactly("Why now: please choose one of the reasons");
    }

    @Test
    void a_review_that_is_open_takes_the_move_and_says_whether_it_was_held_already() {
        assertThat(STEP.joined(Reviews.opened().view(), MOVE)).isEqualTo(MOVE);
        assertThat(STEP.joined(Reviews.held().view(), MOVE))
                .isEqualTo(MOVE.with(Handover.REVIEW_HELD_ON, Reviews.MEETING));
        assertThat(STEP.joined(Reviews.held().view(), Facts.none().with(Handover.ORDER_ON, OPENED)))
                .isEqualTo(Facts.none());
    }

    @Test
    void by_hand_a_reason_must_be_chosen() {
        assertThat(refused(byHand(Facts.none()))).containsExactly("Why now: please choose one of the reasons");
        assertThat(refused(byHand(Facts.none().with(ReviewFields.OPENED_BECAUSE, "bored"))))
                .containsExactly("Why now: please choose one of the reasons");
    }

    @Test
    void what_others_asked_for_needs_the_day_on_which_they_asked() {
        Facts asked = Facts.none().with(ReviewFields.OPENED_BECAUSE, "family-asked");

        assertThat(refused(byHand(asked))).containsExactly("Asked on: please give the day on which they asked");
        assertThat(refused(byHand(asked.with(ReviewFields.ASKED_ON, OPENED.plusDays(1)))))
                .containsExactly("Asked on: this day is in the future");
        assertThat(accepted(byHand(asked.with(ReviewFields.ASKED_ON, OPENED)))
                        .change()
                        .said())
                .startsWith("Review opened because the parents or the young person asked for it;");
    }

    @Test
    void changed_needs_open_a_review_without_anybodys_asking() {
        assertThat(accepted(byHand(Facts.none().with(ReviewFields.OPENED_BECAUSE, "needs-changed")))
                        .change()
                        .facts()
                        .get(ReviewFields.OPENED_BECAUSE))
                .contains("needs-changed");
    }

    @Test
    void the_pupils_id_is_no_fact_of_the_case() {
        Facts submitted = Facts.none().with(ReviewFields.OPENED_BECAUSE, "due").with(ReviewFields.PUPIL, "robin");

        assertThat(accepted(byHand(submitted)).change().facts().get(ReviewFields.PUPIL))
                .isEmpty();
    }

    @Test
    void a_pupil_without_a_plan_has_no_review() {
        assertThat(refused(STEP.because(ROBIN, Optional.empty(), OPENED)))
                .containsExactly(
                        "Pupil: The register holds no EHC plan in force for Robin Kestrel; record the plan first.");
    }

    @Test
    void a_plan_that_has_ceased_has_no_review_and_one_that_is_to_cease_has() {
        assertThat(refused(STEP.because(ROBIN, Optional.of(ceasedOn(OPENED)), OPENED)))
                .containsExactly(
                        "Pupil: The register holds no EHC plan in force for Robin Kestrel; record the plan first.");
        assertThat(accepted(STEP.because(ROBIN, Optional.of(ceasedOn(OPENED.plusDays(1))), OPENED))
                        .change()
                        .said())
                .startsWith("Review opened");
    }

    @Test
    void a_pupil_who_has_left_is_reviewed_by_the_school_attended_now() {
        assertThat(refused(STEP.because(leftOn(OPENED), PLAN, OPENED)))
                .containsExactly("Pupil: Robin Kestrel has left; the review is for the school attended now.");
        assertThat(accepted(STEP.because(leftOn(OPENED.plusDays(1)), PLAN, OPENED))
                        .change()
                        .said())
                .startsWith("Review opened");
    }

    private static FormOutcome byHand(Facts submitted) {
        return STEP.byHand(ROBIN, PLAN, OPENED, submitted);
    }

    private static EhcPlan ceasedOn(LocalDate day) {
        EhcPlan plan = Reviews.plan(YEAR_STARTS);
        return new EhcPlan(
                plan.id(),
                plan.pupil(),
                plan.localAuthority(),
                plan.madeOn(),
                plan.lastReviewedOn(),
                plan.lastAmendedOn(),
                Optional.of(day));
    }

    private static Pupil leftOn(LocalDate day) {
        return new Pupil(
                ROBIN.id(),
                ROBIN.setting(),
                ROBIN.upn(),
                ROBIN.givenName(),
                ROBIN.familyName(),
                ROBIN.dateOfBirth(),
                ROBIN.yearGroup(),
                ROBIN.provision(),
                ROBIN.needs(),
                false,
                false,
                false,
                ROBIN.classTeacher(),
                Optional.of(day));
    }
}
