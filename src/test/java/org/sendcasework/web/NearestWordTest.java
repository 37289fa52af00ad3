package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> WORDS = List.of("ar-report", "ar-notice", "ehcna-final");

    @Test
    void a_letter_too_many_is_forgiven() {
        assertThat(NearestWord.to("ar-repport", WORDS)).contains("ar-report");
    }

    @Test
    void the_most_similar_of_several_is_meant() {
        assertThat(NearestWord.to("ar-notise", WORDS)).contains("ar-notice");
    }

    @Test
    void something_quite_different_means_none_of_them() {
        assertThat(NearestWord.to("holiday", WORDS)).isEmpty();
    }
}
