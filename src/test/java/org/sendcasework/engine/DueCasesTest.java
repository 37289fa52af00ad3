package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.PolicySubjects;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.SettingFile;
import org.sendcasework.setting.Settings;

class DueCasesTest {
    private static final Field<String> YEAR = Field.text("moveYear", "Year of the move");
    private static final Settings SETTINGS =
            Settings.bundled(new SettingFile(LawFile.standard(), PolicySubjects.standard(), WorkingDays.standard()));

    private final SendRegister register = mock();
    private final CaseFiles files = mock();
    private final CaseStarts starts = mock();
    private final Pupil pupil = mock();

    @BeforeEach
    void one_pupil_is_on_roll() {
        when(pupil.id()).thenReturn("p1");
        when(register.pupilsOf("roots")).thenReturn(List.of(pupil));
        when(starts.start(any(), any(), any(), anyString()))
                .thenAnswer(call -> ((CaseProcess) call.getArgument(0)).key());
    }

    private List<String> open(CaseProcess... processes) {
        return new DueCases(
                        List.of(processes),
                        SETTINGS,
                        register,
                        files,
                        starts,
                        Clock.fixed(Instant.parse("2026-09-02T06:00:00Z"), ZoneOffset.UTC))
                .open();
    }

    /** A process of which a case falls due for everybody, once for each year. */
    private record Move(String year) implements CaseProcess {
        @Override
        public String key() {
            return "move";
        }

        @Override
        public Map<String, CaseForm> forms() {
            return Map.of();
        }

        @Override
        public Optional<Field<?>> onceFor() {
            return Optional.of(YEAR);
        }

        @Override
        public Optional<FormOutcome> fallsDue(Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
            return Optional.of(new FormOutcome.Accepted(Change.said("A move.").with(YEAR, year)));
        }
    }

    /** A process that cannot tell. */
    private record Broken() implements CaseProcess {
        @Override
        public String key() {
            return "broken";
        }

        @Override
        public Map<String, CaseForm> forms() {
            return Map.of();
        }

        @Override
        public Optional<FormOutcome> fallsDue(Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
            throw new IllegalStateException("no term dates");
        }
    }

    private void onFile(String year) {
        CaseFile file = mock();
        when(file.facts()).thenReturn(Facts.none().with(YEAR, year));
        when(files.casesOf("move", "p1")).thenReturn(List.of("PT-1"));
        when(files.find("PT-1")).thenReturn(Optional.of(file));
    }

    @Test
    void what_cannot_be_worked_out_for_one_kind_of_case_keeps_no_other_from_opening() {
        assertThat(open(new Broken(), new Move("2027"))).containsExactly("move");
    }

    @Test
    void a_move_that_was_dealt_with_is_not_opened_again_the_next_morning() {
        onFile("2027");
        assertThat(open(new Move("2027"))).isEmpty();
    }

    @Test
    void the_move_of_another_year_opens_a_case_of_its_own() {
        onFile("2026");
        assertThat(open(new Move("2027"))).containsExactly("move");
    }
}
