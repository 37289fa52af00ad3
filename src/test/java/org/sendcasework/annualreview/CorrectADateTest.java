package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.accepted;
import static org.sendcasework.annualreview.Reviews.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.CorrectADate;

class CorrectADateTest {
    private static final CorrectADate STEP = new CorrectADate(ReviewDeadlines.DATES, List.of(ReviewFields.DECISION_ON));
    /** Meeting on 12 May, letter and notice of 9 June, which the family had on 12 June 2026. */
    private final Reviews review = Reviews.amending();

    @Test
    void only_dates_that_are_recorded_can_be_corrected() {
        assertThat(STEP.recorded(Reviews.held().view()))
                .containsExactly(ReviewFields.REVIEW_YEAR_STARTS, ReviewFields.HELD_ON);
        assertThat(refused(correct(Reviews.held(), "decisionOn", "2026-05-12", "Misread.")))
                .containsExactly("Which date: there is no recorded date of that name; choose one of the list");
        assertThat(refused(correct(review, "meetingTime", "2026-05-12", "Misread.")))
                .containsExactly("Which date: there is no recorded date of that name; choose one of the list");
    }

    @Test
    void the_record_says_what_stood_before_and_why_it_was_wrong() {
        assertThat(accepted(correct(review, "heldOn", "2026-05-11", "Misread the diary."))
                        .change()
                        .said())
                .isEqualTo("Held on corrected from Tuesday 12 May 2026 to Monday 11 May 2026: Misread the diary.");
    }

    @Test
    void the_deadlines_follow_a_corrected_date() {
        Reviews after = review.after(accepted(correct(review, "heldOn", "2026-05-11", "Misread the diary."))
                .change());

        assertThat(after.due(ReviewDuties.REPORT)).isEqualTo("2026-05-25");
        assertThat(after.due(ReviewDuties.OVERALL)).isEqualTo("2026-08-03");
    }

    @Test
    void a_correction_without_a_reason_is_refused() {
        assertThat(refused(correct(review, "heldOn", "2026-05-11", " ")))
                .containsExactly("Reason: please say why it is corrected; the reason goes into the record");
    }

    @Test
    void the_date_that_stands_already_is_no_correction() {
        assertThat(refused(correct(review, "heldOn", "2026-05-12", "Misread.")))
                .containsExactly("The right date: this is the date recorded already");
    }

    @Test
    void nothing_was_done_before_the_pupil_was_born() {
        assertThat(refused(correct(review, "heldOn", "1926-05-11", "Misread.")))
                .containsExactly("The right date: this is before the pupil was born; look at the year again");
    }

    @Test
    void nothing_can_have_been_done_tomorrow() {
        assertThat(refused(correct(review, "amendmentNoticeServedOn", "2026-06-13", "Misread.")))
                .containsExactly("The right date: this is a day in the future; it says what was done");
    }

    @Test
    void the_dates_stay_in_the_order_in_which_such_things_happen() {
        assertThat(refused(correct(review, "heldOn", "2026-06-10", "Misread.")))
                .containsExactly(
                        "The right date: Date of the authority's letter (Tuesday 9 June 2026) would be before Held on"
                                + " (Wednesday 10 June 2026)");
        assertThat(refused(correct(review, "amendmentNoticeServedOn", "2026-06-08", "Misread.")))
                .singleElement()
                .asString()
                .contains("would be before Date on which the notice was sent (Tuesday 9 June 2026)");
        assertThat(refused(correct(review, "reviewYearStarts", "2026-05-13", "Misread.")))
                .singleElement()
                .asString()
                .contains("Held on (Tuesday 12 May 2026) would be before Start of the review year");
    }

    @Test
    void the_notice_may_go_out_before_the_letter_that_announces_it() {
        assertThat(accepted(correct(review, "amendmentNoticeSentOn", "2026-06-08", "Postmark."))
                        .change()
                        .facts()
                        .get(ReviewFields.AMENDMENT_NOTICE_SENT_ON))
                .contains(LocalDate.of(2026, 6, 8));
    }

    private static FormOutcome correct(Reviews review, String which, String day, String reason) {
        return STEP.take(review.view(), which, LocalDate.parse(day), reason);
    }
}
