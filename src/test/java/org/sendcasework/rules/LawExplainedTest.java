package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.NoDate;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;
import org.sendcasework.law.Limit;
import org.sendcasework.law.TimeLimit;

/** The catalogue and the clock together: every duty of the law can be counted and said, or says why it cannot. */
class LawExplainedTest {
    private static final LawCatalogue LAW = LawFile.standard();
    private static final StatutoryClock CLOCK = new StatutoryClock(LAW, SettingFixtures.WORKING_DAYS);
    private static final LocalDate A_DAY = LocalDate.of(2026, 3, 4);
    private static final Set<Class<?>> WITHOUT_A_DATE = Set.of(Limit.NoNumber.class, Limit.TimesEachSchoolYear.class);

    @ParameterizedTest
    @MethodSource("dated")
    void a_duty_with_a_date_is_explained_in_one_sentence(String duty, LocalDate day) {
        Deadline deadline = CLOCK.deadline(duty, day, SettingFixtures.hillside());

        assertThat(deadline.explanation())
                .endsWith(".")
                .doesNotContain("..", "the day of the day", "the day of the date", ". .", "null", " ,");
    }

    @ParameterizedTest
    @MethodSource("undated")
    void a_duty_without_a_date_says_what_the_law_gives_instead(String duty, LocalDate day) {
        assertThatExceptionOfType(NoDate.class)
                .isThrownBy(() -> CLOCK.deadline(duty, day, SettingFixtures.hillside()))
                .withMessageEndingWith(".");
    }

    static Stream<Arguments> dated() {
        return LAW.entries().stream()
                .filter(entry -> !WITHOUT_A_DATE.contains(entry.limit().getClass()))
                .map(LawExplainedTest::asked);
    }

    static Stream<Arguments> undated() {
        return LAW.entries().stream()
                .filter(entry -> WITHOUT_A_DATE.contains(entry.limit().getClass()))
                .map(LawExplainedTest::asked);
    }

    private static Arguments asked(TimeLimit entry) {
        LocalDate day = entry.inForce().on(A_DAY)
                ? A_DAY
                : entry.inForce().until().orElse(entry.inForce().from());
        return Arguments.of(entry.id(), day);
    }
}
