package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniquePupilNumberTest {

    /** The first is the example of the python-stdnum library; the last is temporary: E is 4, 4 × 13 = 52, 52 mod 23 is 6, G. */
    @ParameterizedTest
    @ValueSource(strings = {"B801200005001", "A000000000000", "G00000000000E"})
    void accepts_a_number_whose_letter_agrees(String upn) {
        assertThat(UniquePupilNumber.hasForm(upn)).isTrue();
        assertThat(UniquePupilNumber.hasRightLetter(upn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A801200005001", "C801200005001", "D00000000000E"})
    void refuses_a_letter_that_does_not_agree(String upn) {
        assertThat(UniquePupilNumber.hasForm(upn)).isTrue();
        assertThat(UniquePupilNumber.hasRightLetter(upn)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "B80120000500",
                "B8012000050011",
                "I801200005001",
                "B80120000500S",
                "X80120000A001",
                "b801200005001"
            })
    void refuses_what_has_not_the_form(String upn) {
        assertThat(UniquePupilNumber.hasForm(upn)).isFalse();
    }
}
