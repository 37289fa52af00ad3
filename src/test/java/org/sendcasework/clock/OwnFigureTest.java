package org.sendcasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Limit.Direction;
import org.sendcasework.law.Limit.StartingDay;
import org.sendcasework.law.TimeLimit;
import org.sendcasework.setting.Setting;

class OwnFigureTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 5, 12);

    @Test
    void a_stricter_promise_is_honoured_and_the_law_kept_beside_it() {
        Deadline deadline = deadline("ar-report", SettingFixtures.hillsideSaying("ar-report", "1 week"));

        assertThat(deadline.due()).isEqualTo("2026-05-19");
        assertThat(deadline.legalDue()).isEqualTo("2026-05-26");
        assertThat(deadline.notes())
                .containsExactly(
                        "Hillside School's own policy says 1 week (Tuesday 19 May 2026), which is stricter than"
                                + " the law and so holds; SEND Regulations 2014, reg 20(7)–(9) says 2 weeks"
                                + " (Tuesday 26 May 2026).");
    }

    @Test
    void a_looser_promise_gives_way_to_the_law_and_is_reported() {
        Deadline deadline = deadline("ar-report", SettingFixtures.hillsideSaying("ar-report", "4 weeks"));

        assertThat(deadline.due()).isEqualTo("2026-05-26");
        assertThat(deadline.legalDue()).isEqualTo("2026-05-26");
        assertThat(deadline.notes())
                .contains("Hillside School's own policy says 4 weeks (Tuesday 9 June 2026). It was not used: a policy"
                        + " cannot loosen the law, and SEND Regulations 2014, reg 20(7)–(9) says 2 weeks.");
    }

    @Test
    void the_same_promise_needs_no_word() {
        Deadline same = deadline("ar-report", SettingFixtures.hillsideSaying("ar-report", "14 days"));

        assertThat(same).isEqualTo(deadline("ar-report", SettingFixtures.hillside()));
    }

    @Test
    void longer_notice_is_stricter() {
        assertThat(deadline("ar-notice", SettingFixtures.hillsideSaying("ar-notice", "3 weeks"))
                        .due())
                .isEqualTo("2026-04-20");
        assertThat(deadline("ar-notice", SettingFixtures.hillsideSaying("ar-notice", "1 week"))
                        .due())
                .isEqualTo("2026-04-27");
    }

    @Test
    void for_the_least_time_to_allow_more_is_stricter() {
        TimeLimit floor = LawFixtures.entry(
                        "views",
                        Bound.SETTING,
                        LawFixtures.within("15 days", Direction.AFTER, StartingDay.COUNTED, true))
                .build();

        assertThat(due(floor, SettingFixtures.hillsideSaying("views", "20 days")))
                .isEqualTo("2026-05-31");
        assertThat(due(floor, SettingFixtures.hillsideSaying("views", "10 days")))
                .isEqualTo("2026-05-26");
    }

    @Test
    void a_figure_below_guidance_holds_only_with_a_recorded_reason() {
        Deadline without = deadline("ehcna-advice", SettingFixtures.hillsideSaying("ehcna-advice", "8 weeks"));
        Deadline with = deadline(
                "ehcna-advice",
                SettingFixtures.hillsideSaying(
                        "ehcna-advice", "8 weeks", "the educational psychologist visits monthly."));

        assertThat(without.due()).isEqualTo("2026-06-23");
        assertThat(without.notes())
                .contains(
                        "Hillside School's own policy says 8 weeks (Tuesday 7 July 2026). It was not used: guidance may"
                                + " be departed from only with a recorded reason, and SEND Code of Practice 2015, para 9.41"
                                + " says 6 weeks.");
        assertThat(with.due()).isEqualTo("2026-07-07");
        assertThat(with.legalDue()).isEqualTo("2026-06-23");
        assertThat(with.notes())
                .anyMatch(note -> note.contains("holds for its recorded reason: the educational psychologist"));
    }

    @Test
    void a_reason_does_not_loosen_the_law_itself() {
        Setting setting = SettingFixtures.hillsideSaying("ar-report", "4 weeks", "we are busy.");

        assertThat(deadline("ar-report", setting).due()).isEqualTo("2026-05-26");
    }

    @Test
    void periods_of_different_kinds_are_compared_by_their_dates() {
        Setting setting = SettingFixtures.hillsideSaying("ar-report", "8 school days");

        assertThat(deadline("ar-report", setting).due()).isEqualTo("2026-05-22");
        assertThat(clock().deadline("ar-report", LocalDate.of(2026, 5, 20), setting)
                        .due())
                .as("the half term makes eight school days longer than two weeks")
                .isEqualTo("2026-06-03");
    }

    @Test
    void a_promise_in_school_days_beyond_the_term_dates_is_not_used() {
        Setting setting = SettingFixtures.hillsideSaying("ar-report", "5 school days");
        Deadline deadline = clock().deadline("ar-report", LocalDate.of(2027, 7, 20), setting);

        assertThat(deadline.due()).isEqualTo("2027-08-03");
        assertThat(deadline.notes()).anyMatch(note -> note.contains("It was not used: The school days of Hillside"));
    }

    @Test
    void a_schools_policy_does_not_bind_the_local_authority() {
        Deadline deadline = deadline("ar-decision", SettingFixtures.hillsideSaying("ar-decision", "2 weeks"));

        assertThat(deadline.due()).isEqualTo("2026-06-09");
        assertThat(deadline.notes()).anyMatch(note -> note.endsWith("cannot bind the local authority."));
    }

    @Test
    void where_no_law_sets_a_period_the_policys_holds_either_way() {
        TimeLimit byDefault = LawFixtures.entry("complaint-stage", Bound.SETTING, LawFixtures.after("10 days"))
                .force(Force.DEFAULT)
                .build();

        assertThat(due(byDefault, SettingFixtures.hillsideSaying("complaint-stage", "5 days")))
                .isEqualTo("2026-05-17");
        assertThat(due(byDefault, SettingFixtures.hillsideSaying("complaint-stage", "20 days")))
                .isEqualTo("2026-06-01");
    }

    private static StatutoryClock clock() {
        return LawFixtures.clock();
    }

    private static Deadline deadline(String duty, Setting setting) {
        return clock().deadline(duty, MEETING, setting);
    }

    private static LocalDate due(TimeLimit entry, Setting setting) {
        return LawFixtures.clockWith(entry)
                .deadline(entry.id(), MEETING, setting)
                .due();
    }
}
