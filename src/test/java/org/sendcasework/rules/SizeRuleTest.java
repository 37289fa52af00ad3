package org.sendcasework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeRuleTest {
    @TempDir
    Path root;

    @Test
    void a_class_of_three_hundred_lines_is_long_enough() {
        Sample sample = Sample.in(root).write("src/main/java/Long.java", "\n".repeat(300));
        assertThat(SizeRule.findings(root)).isEmpty();
        sample.write("src/main/java/Long.java", "\n".repeat(301));
        assertThat(SizeRule.findings(root)).containsExactly("Long.java has 301 lines, more than 300");
    }

    @Test
    void a_delegate_is_shorter() {
        Sample.in(root).write("src/main/java/TellDelegate.java", "\n".repeat(61));
        assertThat(SizeRule.findings(root)).containsExactly("TellDelegate.java has 61 lines, more than 60");
    }
}
