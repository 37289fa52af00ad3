package org.sendcasework.planimplementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.planimplementation.Implementations.opened;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseWords;

class ImplementationWordsTest {

    @Test
    void answers_are_told_in_words_and_days_as_people_say_them() {
        assertThat(ImplementationWords.all()
                        .told(opened().fact(ImplementationFields.PLAN_KIND, "amended")
                                .fact(ImplementationFields.SECTIONS_FOUND, Set.of("F"))
                                .fact(ImplementationFields.HEALTH_IN_PLAN, "none")
                                .file()))
                .extracting(CaseWords.Told::words)
                .containsExactly(
                        "Monday 2 March 2026",
                        "Tuesday 3 March 2026",
                        "F – special educational provision",
                        "an older plan, amended",
                        "the plan has none");
    }

    @Test
    void one_line_of_provision_on_its_way_is_not_told_beside_the_whole() {
        assertThat(ImplementationWords.all()
                        .told(opened().fact(ImplementationFields.PROVISION_WHAT, "Speech therapy")
                                .fact(ImplementationFields.PROVISIONS, "Speech therapy · Lin Moss")
                                .file()))
                .extracting(CaseWords.Told::label)
                .contains("Provision arranged (section F)")
                .doesNotContain("What is provided");
    }
}
