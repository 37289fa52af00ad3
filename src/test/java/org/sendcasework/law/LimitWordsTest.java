package org.sendcasework.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitWordsTest {
    private static final LawCatalogue LAW = LawFile.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ar-report           | within 2 weeks of the review meeting
                    ar-notice           | at least 2 weeks before the review meeting
                    ar-cycle            | within 12 months starting with the day of the making or last review of the plan
                    ehcp-parent-views   | at least 15 days, starting with the day of the service of the draft plan
                    special-school-stay | at least 10 school days after the service of the authority's notice that no plan will be made
                    phase-february      | before 15 February of the year of the move to the next phase
                    safeguard-dsl-now   | at once, on the day of the concern
                    apdr-parents        | at least 3 times in each school year
                    curricular-record   | once in each school year
                    pupil-annual-report | before the end of the summer term
                    senco-nasenco-cutoff | before 1 September 2027
                    """)
    void a_limit_is_said_as_people_say_it(String duty, String words) {
        assertThat(LimitWords.byWhen(entry(duty))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-report, 2 weeks",
        "phase-february, before 15 February",
        "apdr-parents, 3 times each school year",
        "curricular-record, once each school year"
    })
    void the_figure_is_said_alone(String duty, String words) {
        assertThat(LimitWords.figure(entry(duty).limit())).isEqualTo(words);
    }

    @Test
    void the_counting_is_said_in_full() {
        assertThat(LimitWords.counting(entry("ar-report").limit()))
                .isEqualTo("calendar; the starting day is not counted; a date on a non-working day stays");
        assertThat(LimitWords.counting(entry("he-disclosure").limit()))
                .isEqualTo("working days; the starting day is not counted; it ends on such a day");
        assertThat(LimitWords.counting(entry("ehcna-tell-head").limit())).isEqualTo("no date can be counted");
    }

    private static TimeLimit entry(String duty) {
        return LAW.find(duty, LocalDate.of(2026, 7, 1)).orElseThrow();
    }
}
