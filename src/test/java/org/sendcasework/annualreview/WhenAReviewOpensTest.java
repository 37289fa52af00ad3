package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.ROOTS;
import static org.sendcasework.annualreview.Reviews.VICTORIA_ROAD;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.setting.Setting;

class WhenAReviewOpensTest {
    private static final WhenAReviewOpens OPENING = new WhenAReviewOpens(DEADLINES, ReviewPace.usual());

    static Stream<Setting> settings() {
        return Stream.of(VICTORIA_ROAD, ROOTS);
    }

    @Test
    void usually_eight_weeks_before_the_latest_meeting() {
        // the year began on 10 June 2025: latest meeting Tuesday 12 May 2026, eight weeks before is Tuesday 17 March
        assertThat(OPENING.day(LocalDate.of(2025, 6, 10), VICTORIA_ROAD)).isEqualTo("2026-03-17");
    }

    @Test
    void before_the_summer_holiday_for_a_meeting_in_september() {
        // decided on Thursday 9 October 2025: the year ends with 8 October 2026, so the latest meeting is Thursday
        // 10 September; notice of it would be due on 26 August, so it goes out by Tuesday 21 July, the last school day;
        // fifteen
        // school days before that is Tuesday 30 June
        LocalDate starts = LocalDate.of(2025, 10, 9);
        assertThat(DEADLINES.latestMeeting(starts, VICTORIA_ROAD)).isEqualTo("2026-09-10");
        assertThat(DEADLINES.lastDayForNotice(LocalDate.of(2026, 9, 10), VICTORIA_ROAD))
                .isEqualTo("2026-08-26");

        LocalDate notice = DEADLINES.lastSchoolDayForNotice(LocalDate.of(2026, 9, 10), VICTORIA_ROAD);
        LocalDate opens = OPENING.day(starts, VICTORIA_ROAD);

        assertThat(notice).isEqualTo("2026-07-21");
        assertThat(opens).isEqualTo("2026-06-30");
    }

    @Test
    void for_a_latest_meeting_in_the_holiday_the_last_school_day_before_it_counts() {
        // the latest meeting is Thursday 20 August 2026: there is no school, so the meeting is by Tuesday 21 July and
        // the eight weeks run from there
        LocalDate starts = LocalDate.of(2025, 9, 18);
        assertThat(DEADLINES.latestMeeting(starts, VICTORIA_ROAD)).isEqualTo("2026-08-20");

        assertThat(OPENING.day(starts, VICTORIA_ROAD)).isEqualTo("2026-05-26");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatever_the_day_three_school_weeks_are_left_before_notice_must_be_out(Setting setting) {
        LocalDate.of(2025, 3, 1).datesUntil(LocalDate.of(2026, 7, 1)).forEach(starts -> {
            LocalDate latest = DEADLINES.latestMeeting(starts, setting);
            LocalDate opens = OPENING.day(starts, setting);
            LocalDate notice = DEADLINES.lastSchoolDayForNotice(latest, setting);

            assertThat(opens.datesUntil(notice)
                            .filter(day -> setting.schoolDays().counts(day))
                            .count())
                    .as("school days for a meeting by " + latest)
                    .isGreaterThanOrEqualTo(15);
        });
    }
}
