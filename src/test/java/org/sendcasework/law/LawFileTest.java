package org.sendcasework.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawFileTest {

    @Test
    void the_catalogue_that_comes_with_the_product_is_readable() {
        assertThat(LawFile.standard().knows("ar-report")).isTrue();
    }
}
