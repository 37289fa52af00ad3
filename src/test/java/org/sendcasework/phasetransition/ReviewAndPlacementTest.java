package org.sendcasework.phasetransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.phasetransition.Moves.accepted;
import static org.sendcasework.phasetransition.Moves.opened;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Handover;

class ReviewAndPlacementTest {
    private static final ChooseTheReview CHOOSE = new ChooseTheReview(Moves.DEADLINES);
    private static final RecordThePlacementNamed PLACE = new RecordThePlacementNamed();
    private static final ChaseThePlacement CHASE = new ChaseThePlacement();
    private static final OfferTheComplaintRoute ROUTE = new OfferTheComplaintRoute();
    private static final ReviewOfTheMove REVIEW = new ReviewOfTheMove();
    private static final Facts NAMED = Facts.none()
            .with(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.SETTING_NAMED)
            .with(TransitionFields.NEXT_PLACEMENT, "Harbour High")
            .with(TransitionFields.PLACEMENT_ON, LocalDate.of(2027, 1, 29))
            .with(TransitionFields.PLACEMENT_RECEIVED_ON, LocalDate.of(2027, 2, 1));

    private static Facts looked(String day) {
        return Facts.none()
                .with(TransitionFields.REVIEW_CHOICE, ChooseTheReview.LOOKED_AT)
                .with(TransitionFields.LOOKED_AT_ON, LocalDate.parse(day));
    }

    @Test
    void a_review_in_the_twelve_months_before_the_move_serves_it() {
        assertThat(opened().on("2026-11-23").answers(CHOOSE, looked("2026-09-01")))
                .isEqualTo(Map.of(TransitionAnswers.MOVE_REVIEWED, true));
    }

    @Test
    void an_earlier_one_needs_the_authoritys_word() {
        Facts earlier = looked("2026-08-31");

        assertThat(opened().refused(CHOOSE, earlier))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "Authority wrote that it will amend from it on: the regulation looks to a review in the twelve");
        assertThat(opened().answers(
                                CHOOSE,
                                earlier.with(TransitionFields.AUTHORITY_AGREES_ON, Moves.OPENED)
                                        .with(TransitionFields.AUTHORITY_AGREES_WHO, "The SEND team")))
                .isEqualTo(Map.of(TransitionAnswers.MOVE_REVIEWED, true));
    }

    @Test
    void the_authoritys_word_cannot_come_before_what_it_is_about() {
        assertThat(opened().refused(
                                CHOOSE,
                                looked("2026-08-31")
                                        .with(TransitionFields.AUTHORITY_AGREES_ON, LocalDate.of(2026, 8, 30))
                                        .with(TransitionFields.AUTHORITY_AGREES_WHO, "The SEND team")))
                .containsExactly(
                        "Authority wrote that it will amend from it on: this is before the review meeting, or before"
                                + " that plan; look at both days again");
    }

    @Test
    void without_an_answer_nothing_else_is_found_wrong() {
        assertThat(opened().refused(CHOOSE, Facts.none()))
                .containsExactly("Which review serves the move: please choose one of the answers");
    }

    @Test
    void one_of_more_than_seventeen_months_before_looked_at_another_year() {
        assertThat(opened().refused(
                                CHOOSE,
                                looked("2026-03-31")
                                        .with(TransitionFields.AUTHORITY_AGREES_ON, Moves.OPENED)
                                        .with(TransitionFields.AUTHORITY_AGREES_WHO, "The SEND team")))
                .singleElement()
                .asString()
                .contains("more than seventeen months before the move");
    }

    @Test
    void a_new_plan_that_names_the_next_setting_needs_the_authoritys_word_too() {
        assertThat(opened().on("2026-11-23")
                        .refused(
                                CHOOSE,
                                looked("2026-10-01")
                                        .with(TransitionFields.REVIEW_CHOICE, ChooseTheReview.PLAN_NAMES_IT)))
                .hasSize(2);
    }

    @Test
    void a_new_review_leaves_nothing_of_what_was_typed_about_an_older_one() {
        Facts kept = opened().fact(TransitionFields.LOOKED_AT_ON, LocalDate.of(2026, 5, 12))
                .accepted(CHOOSE, looked("2026-05-12").with(TransitionFields.REVIEW_CHOICE, ChooseTheReview.NEW))
                .facts();

        assertThat(kept.get(TransitionFields.LOOKED_AT_ON)).isEmpty();
        assertThat(kept.stored()).containsEntry("lookedAtOn", "");
    }

    @Test
    void the_register_and_a_withdrawn_review_are_told() {
        assertThat(opened().shown(CHOOSE, ChooseTheReview.REGISTER))
                .isEqualTo("The register says: plan first made on Wednesday 2 March 2022, not reviewed so far.");
        assertThat(opened().fact(TransitionFields.CHOOSE_AGAIN_SINCE, Moves.OPENED)
                        .fact(TransitionFields.REVIEW_CASE, "AR-26-0001")
                        .notice(CHOOSE))
                .startsWith("The review in AR-26-0001 was withdrawn");
        assertThat(opened().fact(TransitionFields.PLAN_MADE_ON, LocalDate.of(2027, 2, 14))
                        .shown(CHOOSE, ChooseTheReview.REGISTER))
                .startsWith("The plan was made when the day for it was over");
    }

    @Test
    void a_review_that_was_withdrawn_takes_its_meeting_with_it() {
        Moves withdrawn = opened().fact(Handover.REVIEW_HELD_ON, LocalDate.of(2026, 11, 10))
                .fact(Handover.REVIEW_RESULT, "withdrawn");
        var ended = accepted(REVIEW.ended(withdrawn.view()));

        assertThat(ended.answers()).containsEntry(TransitionAnswers.ANOTHER_REVIEW_NEEDED, true);
        assertThat(withdrawn.after(ended.change()).facts().get(Handover.REVIEW_HELD_ON))
                .isEmpty();
        assertThat(accepted(REVIEW.ended(
                                opened().fact(Handover.REVIEW_RESULT, "kept").view()))
                        .answers())
                .containsEntry(TransitionAnswers.ANOTHER_REVIEW_NEEDED, false);
    }

    @Test
    void a_review_that_was_too_early_is_chosen_again_with_its_day_and_the_reason() {
        Moves early = opened().on("2026-10-20")
                .fact(TransitionFields.REVIEW_CASE, "AR-26-0001")
                .fact(Handover.REVIEW_HELD_ON, LocalDate.of(2026, 8, 31))
                .fact(Handover.REVIEW_RESULT, "kept");
        var ended = accepted(REVIEW.ended(early.view()));

        assertThat(ended.answers()).containsEntry(TransitionAnswers.ANOTHER_REVIEW_NEEDED, true);
        Moves again = early.after(ended.change());
        assertThat(again.facts().get(Handover.REVIEW_HELD_ON)).isEmpty();
        assertThat(again.notice(CHOOSE))
                .startsWith(
                        "The review in AR-26-0001 has ended. Its meeting was on Monday 31 August 2026, more than twelve");
        assertThat(CHOOSE.suggested(again.view()).stored()).isEqualTo(Map.of("lookedAtOn", "2026-08-31"));
    }

    @Test
    void a_review_of_the_first_day_of_the_twelve_months_serves_the_move() {
        assertThat(accepted(REVIEW.ended(opened().fact(Handover.REVIEW_HELD_ON, LocalDate.of(2026, 9, 1))
                                .fact(Handover.REVIEW_RESULT, "kept")
                                .view()))
                        .answers())
                .containsEntry(TransitionAnswers.ANOTHER_REVIEW_NEEDED, false);
    }

    @Test
    void no_other_review_is_asked_for_where_the_plan_ends() {
        assertThat(accepted(REVIEW.ended(opened().fact(Handover.REVIEW_HELD_ON, LocalDate.of(2026, 7, 14))
                                .fact(Handover.REVIEW_RESULT, "ceased")
                                .view()))
                        .answers())
                .containsEntry(TransitionAnswers.ANOTHER_REVIEW_NEEDED, false);
    }

    @Test
    void a_plan_left_without_a_placement_makes_no_setting_known_and_stays_to_be_named() {
        Moves move = opened().on("2027-02-01");
        Facts nothing = NAMED.with(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)
                .without(TransitionFields.NEXT_PLACEMENT);

        assertThat(move.answers(PLACE, nothing))
                .isEqualTo(
                        Map.of(TransitionAnswers.NEXT_PHASE_LEFT_OPEN, true, TransitionAnswers.ROUTES_OFFERED, true));
        Moves open = move.after(move.accepted(PLACE, nothing));
        assertThat(open.facts().get(TransitionFields.NEXT_KNOWN_ON)).isEmpty();
        assertThat(open.notice(PLACE)).startsWith("On Friday 29 January 2027 the authority left the plan without");
        assertThat(open.notice(ROUTE))
                .startsWith("The authority’s letter of Friday 29 January 2027 leaves the plan without");
        assertThat(REVIEW.disagreement(open.fact(TransitionFields.FAMILY_CHOICE_ON, LocalDate.of(2027, 2, 1))
                                .view())
                        .require(Handover.DISAGREEMENT_ABOUT))
                .startsWith("The authority leaves the plan without");
    }

    @Test
    void a_setting_named_has_the_next_setting_known_from_that_day() {
        Moves move = opened().on("2027-02-01");

        assertThat(move.answers(PLACE, NAMED)).containsEntry(TransitionAnswers.NEXT_SETTING_KNOWN, true);
        assertThat(move.accepted(PLACE, NAMED).facts().require(TransitionFields.NEXT_KNOWN_ON))
                .isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(move.fact(TransitionFields.NEXT_KNOWN_ON, LocalDate.of(2026, 12, 1))
                        .accepted(PLACE, NAMED)
                        .facts()
                        .get(TransitionFields.NEXT_KNOWN_ON))
                .isEmpty();
    }

    @Test
    void what_is_named_must_be_written_and_nothing_where_nothing_is_named() {
        assertThat(opened().on("2027-02-01").refused(PLACE, NAMED.without(TransitionFields.NEXT_PLACEMENT)))
                .containsExactly("Named for the next phase: please write the setting or the type as the plan has it");
        assertThat(opened().on("2027-02-01")
                        .refused(
                                PLACE,
                                NAMED.with(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)))
                .containsExactly("Named for the next phase: please leave it empty, or say that the plan names it");
    }

    @Test
    void a_plan_cannot_come_before_the_date_it_bears() {
        assertThat(opened().on("2027-02-01")
                        .refused(PLACE, NAMED.with(TransitionFields.PLACEMENT_RECEIVED_ON, LocalDate.of(2027, 1, 28))))
                .containsExactly("Received here on: this is before the date it bears; look at both again");
    }

    @Test
    void a_plan_does_not_bear_a_day_before_it_was_first_made() {
        assertThat(opened().on("2027-02-01")
                        .refused(PLACE, NAMED.with(TransitionFields.PLACEMENT_ON, LocalDate.of(2022, 3, 1))))
                .containsExactly(
                        "Date of the plan or letter: this is before the plan was first made; look at the year again");
    }

    @Test
    void an_amended_plan_follows_the_review_and_does_not_come_before_it() {
        Moves move = opened().on("2027-02-01").fact(TransitionFields.LOOKED_AT_ON, LocalDate.of(2026, 10, 1));

        assertThat(move.refused(PLACE, NAMED.with(TransitionFields.PLACEMENT_ON, LocalDate.of(2026, 1, 29))))
                .containsExactly(
                        "Date of the plan or letter: this is before the meeting of the review that it follows; look at"
                                + " both days again");
        move.accepted(
                PLACE,
                NAMED.with(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.RIGHT_ALREADY)
                        .with(TransitionFields.PLACEMENT_ON, LocalDate.of(2026, 1, 29)));
    }

    @Test
    void what_the_review_brought_is_suggested() {
        Facts suggested = PLACE.suggested(opened().fact(Handover.REVIEW_RESULT, "amended")
                .fact(Handover.AMENDED_PLAN_ON, LocalDate.of(2026, 12, 10))
                .fact(Handover.NEXT_PLACEMENT, "Harbour High")
                .view());

        assertThat(suggested.require(TransitionFields.PLACEMENT_ON)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(suggested.require(TransitionFields.PLACEMENT_RESULT))
                .isEqualTo(RecordThePlacementNamed.SETTING_NAMED);
        assertThat(PLACE.suggested(opened().fact(Handover.REVIEW_RESULT, "ceased")
                                .fact(Handover.REVIEW_DECIDED_ON, LocalDate.of(2026, 12, 1))
                                .view())
                        .require(TransitionFields.PLACEMENT_RESULT))
                .isEqualTo(RecordThePlacementNamed.CEASED);
    }

    @Test
    void a_pupil_who_may_stay_in_a_sixth_form_is_not_called_late() {
        Moves eleven = opened().at("roots").fact(TransitionFields.MOVE_KIND, "secondary-to-post-16");

        assertThat(eleven.notice(PLACE)).contains("A school’s sixth form is none");
        assertThat(eleven.notice(ROUTE)).contains("then the authority is not late");
        assertThat(eleven.on("2027-04-01").notice(CHASE)).contains("A school’s sixth form is none");
        assertThat(opened().notice(PLACE)).isEmpty();
    }

    @Test
    void a_review_that_was_open_and_held_in_summer_needs_the_authoritys_word_too() {
        assertThat(opened().fact(Handover.REVIEW_HELD_ON, LocalDate.of(2026, 7, 14))
                        .notice(PLACE))
                .startsWith("The review that was open had its meeting more than twelve months before the move");
    }

    @Test
    void the_letter_to_the_authority_says_which_day_was_missed() {
        assertThat(opened().on("2027-02-15").shown(CHASE, ChaseTheLocalAuthority.LETTER))
                .contains("PT-26-0042")
                .contains("14 February 2027")
                .contains("We have not had it");
    }

    @Test
    void where_no_day_of_the_law_is_left_the_letter_asks_and_blames_nobody() {
        Moves late = opened().on("2027-04-01").fact(TransitionFields.PLAN_MADE_ON, LocalDate.of(2027, 3, 1));

        assertThat(late.notice(CHASE)).contains("do not tell the authority that it is late");
        assertThat(late.notice(ROUTE)).contains("the authority is not late");
        assertThat(late.shown(CHASE, ChaseTheLocalAuthority.LETTER)).contains("Wednesday 1 September 2027");
    }

    @Test
    void the_family_chooses_and_only_its_own_wish_opens_disagreement_resolution() {
        Moves late = opened().on("2027-02-15");
        Facts told = Facts.none()
                .with(TransitionFields.ROUTE_TOLD_ON, LocalDate.of(2027, 2, 15))
                .with(TransitionFields.ROUTE_TOLD_HOW, "By telephone.");

        assertThat(late.answers(ROUTE, told.with(TransitionFields.FAMILY_CHOICE, OfferTheComplaintRoute.WAITS)))
                .containsEntry(TransitionAnswers.DISAGREEMENT_RESOLUTION_WANTED, false);
        Facts wanted = told.with(TransitionFields.FAMILY_CHOICE, OfferTheComplaintRoute.DISAGREEMENT);
        assertThat(late.refused(ROUTE, wanted)).containsExactly("Family said so on: please give the date");
        Facts dated = wanted.with(TransitionFields.FAMILY_CHOICE_ON, LocalDate.of(2027, 2, 15));
        assertThat(late.answers(ROUTE, dated)).containsEntry(TransitionAnswers.DISAGREEMENT_RESOLUTION_WANTED, true);
        assertThat(REVIEW.disagreement(late.after(late.accepted(ROUTE, dated)).view())
                        .require(Handover.DISAGREEMENT_ON))
                .isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void the_routes_name_the_complaint_and_say_when_an_appeal_is_possible() {
        assertThat(opened().shown(ROUTE, OfferTheComplaintRoute.ROUTES))
                .contains("Ombudsman")
                .contains("section 57")
                .contains("It cannot appeal so far")
                .contains("no mediation certificate");
        assertThat(opened().fact(TransitionFields.PLACEMENT_ON, LocalDate.of(2027, 2, 20))
                        .notice(ROUTE))
                .startsWith("The authority’s answer has come meanwhile");
        assertThat(opened().fact(TransitionFields.PLACEMENT_ON, LocalDate.of(2027, 1, 29))
                        .fact(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)
                        .shown(ROUTE, OfferTheComplaintRoute.ROUTES))
                .contains("section 51(2)(e)")
                .doesNotContain("cannot appeal");
    }
}
