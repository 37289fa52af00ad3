package org.sendcasework.phasetransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.phasetransition.Moves.accepted;
import static org.sendcasework.phasetransition.Moves.plan;
import static org.sendcasework.phasetransition.Moves.refused;
import static org.sendcasework.phasetransition.Moves.robin;
import static org.sendcasework.phasetransition.Moves.setting;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

class OpenTheMoveTest {
    private static final OpenTheMove OPENING = new OpenTheMove(Moves.CLOCK, Moves.PACE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Optional<EhcPlan> PLAN = Optional.of(plan(LocalDate.of(2022, 3, 2)));

    private static FormOutcome byHand(int year, Facts submitted) {
        return OPENING.byHand(
                robin("victoria-road", year, Provision.E), PLAN, TODAY, submitted, setting("victoria-road"));
    }

    private static boolean due(String setting, int year, Provision provision, Optional<EhcPlan> plan, String day) {
        return OPENING.due(robin(setting, year, provision), plan, setting(setting), LocalDate.parse(day))
                .isPresent();
    }

    @Test
    void by_hand_follows_the_year_group_and_the_next_first_of_september() {
        Facts facts = accepted(byHand(6, Facts.none())).change().facts();

        assertThat(facts.require(TransitionFields.MOVE_KIND)).isEqualTo("primary-to-secondary");
        assertThat(facts.require(TransitionFields.MOVES_ON)).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(facts.require(TransitionFields.MOVE_YEAR)).isEqualTo("2027");
        assertThat(facts.yes(TransitionFields.HAS_PLAN)).isTrue();
    }

    @Test
    void by_hand_in_a_year_after_which_nobody_moves_the_move_must_be_named() {
        assertThat(refused(byHand(4, Facts.none())))
                .containsExactly(
                        "Which move: the register has Robin Kestrel in Year 4, after which nobody moves on here;"
                                + " choose the move");
        assertThat(accepted(byHand(4, Facts.none().with(TransitionFields.MOVE_KIND, "primary-to-middle")))
                        .change()
                        .facts()
                        .require(TransitionFields.MOVE_KIND))
                .isEqualTo("primary-to-middle");
    }

    @Test
    void between_two_post_16_institutions_the_day_must_be_given() {
        assertThat(refused(byHand(12, Facts.none().with(TransitionFields.MOVE_KIND, "between-post-16"))))
                .singleElement()
                .asString()
                .startsWith("First day of the next phase: between two post-16 institutions please give the day");
    }

    @Test
    void a_move_that_nobody_makes_at_that_age_is_a_slip_in_the_list() {
        assertThat(refused(byHand(5, Facts.none().with(TransitionFields.MOVE_KIND, "secondary-to-post-16"))))
                .singleElement()
                .asString()
                .startsWith("Which move: at the age that Robin Kestrel will be, nobody moves from secondary school");
        assertThat(refused(byHand(6, Facts.none().with(TransitionFields.MOVE_KIND, "early-years-to-school"))))
                .hasSize(1);
        accepted(byHand(5, Facts.none().with(TransitionFields.MOVE_KIND, "primary-to-secondary")));
    }

    @Test
    void a_move_is_prepared_before_it_and_not_years_ahead() {
        assertThat(refused(byHand(6, Facts.none().with(TransitionFields.MOVES_ON, TODAY))))
                .containsExactly(
                        "First day of the next phase: this day has come already; a move is prepared before it");
        assertThat(refused(byHand(6, Facts.none().with(TransitionFields.MOVES_ON, LocalDate.of(2028, 9, 1)))))
                .singleElement()
                .asString()
                .contains("more than a year and a half away");
    }

    @Test
    void a_pupil_who_has_left_moves_nowhere() {
        Pupil left = robin("victoria-road", 6, Provision.E).leaving(TODAY.minusDays(1));

        assertThat(refused(OPENING.byHand(left, PLAN, TODAY, Facts.none(), setting("victoria-road"))))
                .containsExactly("Pupil: Robin Kestrel is not on roll here");
    }

    @Test
    void a_plan_that_has_ceased_is_none() {
        Optional<EhcPlan> ceased = Optional.of(new EhcPlan(
                "plan",
                "robin",
                "Wendover Council",
                LocalDate.of(2022, 3, 2),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 7, 1))));

        assertThat(due("victoria-road", 6, Provision.E, ceased, "2026-11-23")).isFalse();
        assertThat(due("victoria-road", 6, Provision.K, ceased, "2027-03-01")).isTrue();
    }

    @Test
    void the_first_school_day_is_each_settings_own() {
        // 1 and 2 September 2026 are training days at ROOTS
        assertThat(due("roots", 11, Provision.E, PLAN, "2026-09-02")).isFalse();
        assertThat(due("roots", 11, Provision.E, PLAN, "2026-09-03")).isTrue();
        assertThat(due("roots", 10, Provision.E, PLAN, "2026-09-03")).isFalse();
    }

    @Test
    void nobody_is_moved_in_the_summer_holidays_of_the_year_that_is_over() {
        assertThat(due("victoria-road", 6, Provision.E, PLAN, "2027-08-02")).isFalse();
    }

    @Test
    void gateways_know_from_the_start_whether_there_is_a_plan_and_what_comes_after_school() {
        assertThat(OPENING.answers(Moves.opened().facts()))
                .containsEntry(TransitionAnswers.PLAN_HELD, true)
                .containsEntry(TransitionAnswers.NEXT_SETTING_KNOWN, false)
                .containsEntry(TransitionAnswers.ADULTHOOD_IN_VIEW, false);
        assertThat(OPENING.answers(Moves.supported()
                        .fact(TransitionFields.MOVE_KIND, "secondary-to-post-16")
                        .facts()))
                .containsEntry(TransitionAnswers.PLAN_HELD, false)
                .containsEntry(TransitionAnswers.NEXT_SETTING_KNOWN, true)
                .containsEntry(TransitionAnswers.ADULTHOOD_IN_VIEW, true);
    }
}
