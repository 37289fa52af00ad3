package org.sendcasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PendingImportsTest {
    private Instant now = Instant.parse("2026-05-12T09:00:00Z");
    private final PendingImports pending = new PendingImports(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private String kept(String who) {
        return pending.keep(who, "roots", "list.csv", new byte[] {1});
    }

    @Test
    void a_checked_file_is_taken_once() {
        String key = kept("office@roots");
        assertThat(pending.take(key, "office@roots")).isPresent();
        assertThat(pending.take(key, "office@roots")).isEmpty();
    }

    @Test
    void nobody_takes_anothers_file() {
        String key = kept("office@roots");
        assertThat(pending.take(key, "senco@roots")).isEmpty();
        assertThat(pending.take(key, "office@roots")).isPresent();
    }

    @Test
    void a_file_is_forgotten_after_half_an_hour() {
        String key = kept("office@roots");
        now = now.plus(Duration.ofMinutes(31));
        assertThat(pending.take(key, "office@roots")).isEmpty();
    }

    @Test
    void a_second_check_takes_the_place_of_the_first() {
        String first = kept("office@roots");
        String second = kept("office@roots");
        assertThat(pending.take(first, "office@roots")).isEmpty();
        assertThat(pending.take(second, "office@roots")).isPresent();
    }
}
