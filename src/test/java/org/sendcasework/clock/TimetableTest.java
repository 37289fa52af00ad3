package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 5, 12);

    private final Timetable timetable = new Timetable(LawFixtures.CATALOGUE, LawFixtures.clock());

    @Test
    void lists_the_dates_of_one_process_in_the_order_of_the_law_page() {
        Timetable.Dates dates = timetable.of("annual-review", MEETING, SettingFixtures.hillside());

        assertThat(dates.deadlines())
                .extracting(Deadline::duty)
                .containsExactly("ar-notice", "ar-report", "ar-decision", "ar-overall", "ar-cycle");
        assertThat(dates.withoutDate()).isEmpty();
    }

    @Test
    void lists_duties_without_a_date_apart_with_the_reason() {
        Timetable.Dates dates = timetable.whole(MEETING, SettingFixtures.hillside());

        assertThat(dates.withoutDate())
                .extracting(Timetable.WithoutDate::duty)
                .containsExactly("apdr-parents", "sir-in-year");
        assertThat(dates.withoutDate()).allMatch(duty -> !duty.reason().isBlank());
        assertThat(dates.deadlines().size() + dates.withoutDate().size())
                .isEqualTo(LawFixtures.CATALOGUE.entries().size());
    }

    @Test
    void a_duty_whose_calendar_ends_is_listed_with_the_calendar_that_ends() {
        Timetable.Dates dates = timetable.whole(LocalDate.of(2027, 7, 20), SettingFixtures.hillside());

        assertThat(dates.withoutDate())
                .filteredOn(duty -> duty.duty().equals("educational-record"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.reason()).contains("school days of Hillside School are known from"));
    }

    @Test
    void leaves_out_what_was_not_law_on_that_day() {
        assertThat(timetable
                        .whole(LocalDate.of(2014, 8, 31), SettingFixtures.hillside())
                        .deadlines())
                .isEmpty();
    }
}
