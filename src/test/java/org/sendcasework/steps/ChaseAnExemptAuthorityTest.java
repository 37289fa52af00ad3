package org.sendcasework.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

/** The authority's decision was due on Monday 17 August 2026; today is Thursday 20 August. */
class ChaseAnExemptAuthorityTest {
    private static final ChaseTheLocalAuthority STEP = new ChaseTheLocalAuthority("ehcna-decide", "its decision");
    private static final CaseDeadline DECISION = new CaseDeadline(
            new StatutoryClock(LawFile.standard(), SettingFixtures.WORKING_DAYS)
                    .deadline("ehcna-decide", LocalDate.of(2026, 7, 6), SettingFixtures.hillside()),
            Optional.empty());

    @Test
    void an_authority_whom_nothing_excuses_is_told_that_it_is_late() {
        assertThat(letter(DECISION)).contains("We have not had it.");
        assertThat(STEP.shown(view(DECISION)).get(Shown.NOTICE)).isEqualTo("");
    }

    @Test
    void an_authority_that_the_law_excuses_is_asked_and_not_told_that_it_is_late() {
        CaseDeadline exempt = DECISION.exempt("The local authority relies on this ground: a ground.");

        assertThat(letter(exempt))
                .doesNotContain("We have not had it.")
                .contains("The limit does not apply; the duty remains. The local authority relies on this ground")
                .contains("Please send it as soon as you can");
        assertThat(STEP.shown(view(exempt)).get(Shown.NOTICE))
                .isEqualTo("The limit does not apply to the authority now. Ask it for a date; do not tell it that it is"
                        + " late.");
    }

    private static String letter(CaseDeadline deadline) {
        return (String) STEP.shown(view(deadline)).get(ChaseTheLocalAuthority.LETTER);
    }

    private static CaseView view(CaseDeadline deadline) {
        Pupil pupil = new Pupil(
                "ada",
                "hillside",
                "A1",
                "Ada",
                "Oakes",
                LocalDate.of(2013, 5, 4),
                8,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        CaseFile file = new CaseFile(
                "NA-26-0001",
                "ehc-needs-assessment",
                "hillside",
                "ada",
                LocalDate.of(2026, 7, 6),
                Facts.none(),
                List.of(),
                List.of(),
                List.of(deadline),
                Optional.empty());
        return new CaseView(
                file,
                pupil,
                Optional.empty(),
                List.of(),
                SettingFixtures.hillside(),
                LocalDate.of(2026, 8, 20),
                "senco@hillside");
    }
}
