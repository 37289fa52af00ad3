package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void every_path_and_class_that_readme_names_exists() {
        assertThat(ReadmeRule.findings(Tree.ROOT)).isEmpty();
    }
}
