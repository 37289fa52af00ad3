package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

class ArrangeTheMeetingTest {
    private static final ArrangeTheMeeting STEP = new ArrangeTheMeeting();
    private static final JoinTheReviewWithTheCarePlan CARE_PLAN = new JoinTheReviewWithTheCarePlan();

    @Test
    void a_place_must_be_named_and_all_must_be_arranged() {
        assertThat(Reviews.arranged().refused(STEP, Facts.none()))
                .containsExactly(
                        "Where: please fill this in",
                        "All is arranged: tick this once everything is arranged; until then the task stays with you");
        assertThat(Reviews.arranged()
                        .accepted(
                                STEP,
                                Facts.none().with(ReviewFields.ROOM, "Library").with(ReviewFields.ARRANGED, true))
                        .said())
                .isEqualTo("The meeting is arranged.");
    }

    @Test
    void an_interpreter_and_the_health_care_plan_are_called_to_mind() {
        Pupil pupil = new Pupil(
                "robin",
                "victoria-road",
                "A1",
                "Robin",
                "Kestrel",
                LocalDate.of(2017, 5, 1),
                4,
                Provision.E,
                List.of(),
                false,
                true,
                true,
                Optional.empty(),
                Optional.empty());

        assertThat(Reviews.arranged().pupil(pupil).notice(STEP))
                .contains("ask whether an interpreter is wanted")
                .contains("bring the health care plan");
        assertThat(Reviews.arranged().notice(STEP)).isEmpty();
    }

    @Test
    void a_review_joined_with_the_care_plan_needs_the_day() {
        Facts joined = Facts.none().with(ReviewFields.COMBINED_WITH_CARE_PLAN, "yes");

        assertThat(Reviews.arranged().refused(CARE_PLAN, joined))
                .containsExactly("Date of the care plan review: please give the date");
        assertThat(Reviews.arranged()
                        .accepted(CARE_PLAN, joined.with(ReviewFields.CARE_PLAN_REVIEW_ON, Reviews.MEETING))
                        .said())
                .isEqualTo("The review is joined with the care plan review.");
    }

    @Test
    void a_review_not_joined_with_the_care_plan_needs_the_reason_that_the_code_asks_for() {
        Facts apart = Facts.none().with(ReviewFields.COMBINED_WITH_CARE_PLAN, "no");

        assertThat(Reviews.arranged().refused(CARE_PLAN, apart))
                .containsExactly(
                        "If not, why: the Code (9.169) asks for it where possible and appropriate; say why it is"
                                + " not");
        assertThat(Reviews.arranged()
                        .accepted(CARE_PLAN, apart.with(ReviewFields.CARE_PLAN_NOTE, "It was held in February."))
                        .said())
                .contains("the reason is recorded");
    }
}
