package org.sendcasework.annualreview.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Pupil;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class AnnualReviewProcessTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    /** Last review decided on Tuesday 10 June 2025, so the year ends on Tuesday 9 June 2026. */
    private static final LocalDate YEAR_STARTS = LocalDate.of(2025, 6, 10);

    private final CaseScene scene;

    AnnualReviewProcessTest(@Autowired CaseScene scene) {
        this.scene = scene;
    }

    @BeforeEach
    void on_a_school_day_in_march() {
        scene.time.to(OPENED);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_review_opens_and_asks_for_a_date() {
        Pupil pupil = scene.pupil("victoria-road", 4, LocalDate.of(2017, 5, 1), YEAR_STARTS);
        String reference = open(pupil);
        assertThat(reference).matches("AR-26-\\d{4}");
        assertThat(scene.openTasks(reference)).containsExactly(AnnualReviewProcess.SET_THE_MEETING_DATE);
        assertThat(scene.task(reference, AnnualReviewProcess.SET_THE_MEETING_DATE)
                        .getName())
                .isEqualTo("Set the meeting date · " + reference + " · R.K., Year 4");
    }

    private String open(Pupil pupil) {
        return scene.openByForm(
                AnnualReviewProcess.KEY,
                "senco@" + pupil.setting(),
                "senco",
                pupil.setting(),
                Map.of("pupilId", pupil.id(), "openedBecause", "due"));
    }
}
