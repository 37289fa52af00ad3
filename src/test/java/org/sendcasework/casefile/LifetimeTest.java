package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

class LifetimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate BORN = LocalDate.of(2017, 5, 1);
    private static final Field<LocalDate> MET_ON = Field.day("metOn", "Met on");
    private static final Field<String> HOW = Field.text("how", "How");

    @Test
    void a_day_in_the_pupils_life_is_taken() {
        assertThat(problems(BORN, BORN)).isEmpty();
        assertThat(problems(BORN, TODAY)).isEmpty();
        assertThat(problems(BORN, LocalDate.of(2043, 5, 1))).isEmpty();
    }

    @Test
    void a_day_before_the_pupil_was_born_is_a_year_typed_wrongly() {
        assertThat(problems(BORN, LocalDate.of(2017, 4, 30)))
                .containsExactly("Met on: this is before the pupil was born; look at the year again");
    }

    @Test
    void so_is_a_day_when_the_pupil_is_over_26() {
        assertThat(problems(BORN, LocalDate.of(2043, 5, 2)))
                .containsExactly("Met on: the pupil is over 26 by then; look at the year again");
    }

    @Test
    void what_was_done_late_for_a_young_person_over_26_can_still_be_recorded() {
        assertThat(problems(LocalDate.of(2000, 1, 1), TODAY)).isEmpty();
    }

    private static List<String> problems(LocalDate born, LocalDate day) {
        return Lifetime.problems(
                        pupil(born),
                        List.of(MET_ON, HOW),
                        Facts.none().with(MET_ON, day).with(HOW, "1066-10-14"),
                        TODAY)
                .stream()
                .map(Problem::words)
                .toList();
    }

    private static Pupil pupil(LocalDate born) {
        return new Pupil(
                "1",
                "roots",
                "T1",
                "Robin",
                "Kestrel",
                born,
                4,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
