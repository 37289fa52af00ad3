package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.accepted;
import static org.sendcasework.annualreview.Reviews.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Withdraw;

/** What can be done to a review beside its tasks: the meeting is moved, the review withdrawn. */
class MoveTheMeetingTest {
    private static final MoveTheMeeting MOVE = new MoveTheMeeting();
    private static final Withdraw WITHDRAW = new Withdraw("The review", "please say why");
    private static final Facts MOVED = Facts.none().with(ReviewFields.MOVED_BECAUSE, "The health visitor cannot come.");
    private static final Facts WITHDRAWN = Facts.none().with(ReviewFields.WITHDRAWN_BECAUSE, "The family has moved.");

    @Test
    void a_moved_meeting_has_no_date_no_notice_and_nothing_late_until_it_is_set_anew() {
        Reviews invited = Reviews.arranged()
                .fact(ReviewFields.ARRANGED, true)
                .fact(ReviewFields.NON_SCHOOL_DAY_ACCEPTED, true)
                .doneToAll(ReviewEvents.INVITED, "2026-04-20")
                .on("2026-05-05");

        Reviews moved = invited.after(accepted(MOVE.take(invited.view(), MOVED)).change());

        assertThat(moved.facts().get(ReviewFields.MEETING_DATE)).isEmpty();
        assertThat(moved.facts().yes(ReviewFields.ARRANGED)).isFalse();
        assertThat(moved.facts().yes(ReviewFields.NON_SCHOOL_DAY_ACCEPTED)).isFalse();
        assertThat(moved.file().with(ReviewEvents.INVITED)).isEmpty();
        assertThat(moved.file().deadline(ReviewDuties.NOTICE)).isEmpty();
    }

    @Test
    void a_move_needs_a_reason_and_a_date_to_be_moved() {
        assertThat(refused(MOVE.take(Reviews.arranged().view(), Facts.none())))
                .containsExactly("Why the meeting is moved: please say why; the reason goes into the record");
        assertThat(refused(MOVE.take(Reviews.opened().view(), MOVED)))
                .containsExactly("Date of the meeting: no date is set yet");
    }

    @Test
    void a_meeting_that_was_held_is_not_moved() {
        assertThat(refused(MOVE.take(Reviews.held().view(), MOVED)))
                .containsExactly("Date of the meeting: the meeting was held; correct its date instead");
    }

    @Test
    void nothing_but_the_reason_enters_the_case_with_a_move_or_a_withdrawal() {
        LocalDate planted = LocalDate.of(2026, 3, 1);
        Facts more = MOVED.and(WITHDRAWN).with(ReviewFields.DECISION_ON, planted);

        assertThat(accepted(MOVE.take(Reviews.arranged().view(), more))
                        .change()
                        .facts()
                        .get(ReviewFields.DECISION_ON))
                .isEmpty();
        assertThat(accepted(WITHDRAW.take(Reviews.arranged().view(), more))
                        .change()
                        .facts())
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void a_review_can_be_withdrawn_at_any_point_with_a_reason() {
        assertThat(accepted(WITHDRAW.take(Reviews.opened().view(), WITHDRAWN))
                        .change()
                        .said())
                .isEqualTo("The review was withdrawn: The family has moved.");
        assertThat(accepted(WITHDRAW.take(Reviews.amending().view(), WITHDRAWN))
                        .change()
                        .said())
                .isEqualTo("The review was withdrawn: The family has moved.");
        assertThat(refused(WITHDRAW.take(Reviews.opened().view(), Facts.none())))
                .containsExactly("Why it is withdrawn: please say why");
    }

    @Test
    void a_review_that_has_ended_is_not_withdrawn_again() {
        assertThat(refused(WITHDRAW.take(Reviews.opened().ended().view(), WITHDRAWN)))
                .containsExactly("this case has ended already");
    }
}
