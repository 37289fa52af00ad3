package org.sendcasework.recordstransfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.setting.SettingKind;

/** Each date worked out by hand from the term dates of the two settings. */
class TransferDeadlinesTest {
    private static final String RECORD = "ctf";
    private static final String SHORT_STAY = "ctf-short-stay";
    private static final String REQUEST = "ctf-request";
    private static final String SAFEGUARDING = "cp-file";
    private static final String NEW_TERM = "cp-file-new-term";

    @Nested
    class The_educational_record {

        @Test
        void is_due_fifteen_school_days_after_a_leaving_in_term() {
            // 9 to 13, 16 to 20 and 23 to 27 March
            assertThat(maintained("2026-03-06").due(RECORD)).contains(LocalDate.of(2026, 3, 27));
        }

        @Test
        void is_due_in_late_september_after_a_leaving_at_the_end_of_the_summer_term() {
            // 22 July and 1 September are INSET days: 2 to 4, 7 to 11, 14 to 18, 21 and 22 September
            assertThat(maintained("2026-07-22").due(RECORD)).contains(LocalDate.of(2026, 9, 22));
            // a summer leaver who is on the register to the end of August has the same day
            assertThat(maintained("2026-08-31").due(RECORD)).contains(LocalDate.of(2026, 9, 22));
        }

        @Test
        void is_due_from_the_same_school_day_wherever_in_a_half_term_the_pupil_comes_off_the_register() {
            // 2 November is an INSET day: 3 to 6, 9 to 13, 16 to 20 and 23 November
            assertThat(maintained("2026-10-22").due(RECORD)).contains(LocalDate.of(2026, 11, 23));
            assertThat(maintained("2026-10-28").due(RECORD)).contains(LocalDate.of(2026, 11, 23));
            // over the leap day: 21 to 25 and 28 February to 3 March, 6 to 10 March
            assertThat(maintained("2028-02-11").due(RECORD)).contains(LocalDate.of(2028, 3, 10));
        }

        @Test
        void counts_the_school_days_of_the_setting_that_is_left() {
            // ROOTS closes two days earlier and opens a day later: 3, 4, 7 to 11, 14 to 18, 21 to 23 September
            Transfers roots = Transfers.told()
                    .fromRoots()
                    .from(SettingKind.PUPIL_REFERRAL_UNIT)
                    .fact(TransferFields.LEAVES_ON, LocalDate.of(2026, 7, 20));

            assertThat(roots.due(RECORD)).contains(LocalDate.of(2026, 9, 23));
        }

        @ParameterizedTest
        @EnumSource(SettingKind.class)
        void binds_the_maintained_and_nobody_else(SettingKind kind) {
            assertThat(Transfers.told().from(kind).due(RECORD).isPresent()).isEqualTo(kind.maintained());
        }

        @Test
        void binds_towards_a_school_and_not_towards_a_college_or_home() {
            Transfers school = maintained("2026-03-06");

            assertThat(school.fact(TransferFields.NEXT_KIND, "college").due(RECORD))
                    .isEmpty();
            assertThat(school.fact(TransferFields.NEXT_KIND, "home").due(RECORD))
                    .isEmpty();
            assertThat(school.toNobodyKnown().due(RECORD)).isPresent();
        }

        @Test
        void counts_from_the_actual_day_once_the_pupil_has_left() {
            Transfers left = maintained("2026-03-06").fact(TransferFields.LEFT_ON, LocalDate.of(2026, 3, 9));

            assertThat(left.due(RECORD)).contains(LocalDate.of(2026, 3, 30));
        }

        @Test
        void of_a_pupil_here_under_four_weeks_counts_from_the_later_of_leaving_and_receiving() {
            Transfers briefly = maintained("2026-03-06").fact(TransferFields.SHORT_STAY_ON, LocalDate.of(2026, 3, 10));

            // 11 to 13, 16 to 20, 23 to 27, 30 and 31 March
            assertThat(briefly.due(SHORT_STAY)).contains(LocalDate.of(2026, 3, 31));
            assertThat(briefly.due(RECORD)).isEmpty();
        }

        @Test
        void that_the_new_school_asks_for_is_due_fifteen_school_days_after_it_asked() {
            Transfers asked = maintained("2026-03-27").fact(TransferFields.ASKED_ON, LocalDate.of(2026, 3, 6));

            assertThat(asked.due(REQUEST)).contains(LocalDate.of(2026, 3, 27));
            assertThat(DutiesOfTheRecord.first(asked.view().file())
                            .orElseThrow()
                            .deadline()
                            .duty())
                    .isEqualTo(REQUEST);
        }

        @Test
        void that_a_college_asks_for_has_no_day_of_the_law_on_the_record_and_our_own_fifteen_school_days() {
            Transfers asked = maintained("2026-03-27")
                    .fact(TransferFields.NEXT_KIND, "college")
                    .fact(TransferFields.ASKED_ON, LocalDate.of(2026, 3, 6));

            assertThat(asked.due(REQUEST)).isEmpty();
            assertThat(Transfers.MOMENTS.ownDayForTheRecord(asked.facts(), asked.setting()))
                    .isEqualTo(LocalDate.of(2026, 3, 27));
        }

        @Test
        void is_late_by_each_duty_whose_day_has_passed_and_by_no_other() {
            Transfers asked = maintained("2026-03-06").fact(TransferFields.ASKED_ON, LocalDate.of(2026, 3, 9));
            DutiesOfTheRecord duties = new DutiesOfTheRecord();

            assertThat(duties.late(asked.on("2026-03-27").view())).isEmpty();
            assertThat(duties.late(asked.on("2026-03-28").view())).containsExactly(RECORD);
            assertThat(duties.late(asked.on("2026-03-31").view())).containsExactly(RECORD, REQUEST);
            assertThat(duties.binding(asked.view())).containsExactly(RECORD);
        }

        @Test
        void meets_both_when_it_is_sent() {
            Transfers sent = maintained("2026-03-06")
                    .fact(TransferFields.ASKED_ON, LocalDate.of(2026, 3, 9))
                    .fact(TransferFields.RECORD_SENT_ON, LocalDate.of(2026, 3, 10));

            assertThat(sent.view().file().deadlines())
                    .filteredOn(each -> each.deadline().duty().startsWith(RECORD))
                    .hasSize(2)
                    .allMatch(each -> each.stateOn(LocalDate.of(2026, 3, 11)) == CaseDeadline.State.MET);
        }
    }

    @Nested
    class The_safeguarding_record {

        @Test
        void is_due_five_days_after_a_leaving_during_the_term() {
            assertThat(Transfers.told().due(SAFEGUARDING)).contains(LocalDate.of(2026, 4, 1));
            assertThat(Transfers.told().due(NEW_TERM)).isEmpty();
        }

        @Test
        void is_due_on_the_fifth_day_of_the_new_term_with_the_first_counted() {
            Transfers summer = leaving("2026-07-22").fact(TransferFields.NEXT_STARTS_ON, LocalDate.of(2026, 9, 1));

            assertThat(summer.due(NEW_TERM)).contains(LocalDate.of(2026, 9, 5));
            assertThat(summer.actBy(NEW_TERM)).contains(LocalDate.of(2026, 9, 4));
            assertThat(summer.due(SAFEGUARDING)).isEmpty();
        }

        @Test
        void of_a_leaver_on_the_register_to_the_end_of_august_is_due_by_the_new_term_all_the_same() {
            // Wednesday 2 September is the first of the five, Sunday the 6th the last
            Transfers summer = leaving("2026-08-31").fact(TransferFields.NEXT_STARTS_ON, LocalDate.of(2026, 9, 2));

            assertThat(summer.due(NEW_TERM)).contains(LocalDate.of(2026, 9, 6));
            assertThat(summer.actBy(NEW_TERM)).contains(LocalDate.of(2026, 9, 4));
        }

        @Test
        void of_a_leaver_who_starts_after_a_half_term_is_due_in_five_days_because_no_term_begins_then() {
            for (String starts : List.of("2026-11-02", "2026-11-03")) {
                Transfers half = leaving("2026-10-22").fact(TransferFields.NEXT_STARTS_ON, LocalDate.parse(starts));

                assertThat(half.due(NEW_TERM)).as(starts).isEmpty();
                assertThat(half.due(SAFEGUARDING)).as(starts).contains(LocalDate.of(2026, 10, 27));
            }
            assertThat(leaving("2026-12-18")
                            .fact(TransferFields.NEXT_STARTS_ON, LocalDate.of(2027, 1, 5))
                            .due(NEW_TERM))
                    .contains(LocalDate.of(2027, 1, 9));
        }

        @Test
        void of_a_move_to_the_next_phase_takes_our_own_next_term_where_theirs_is_not_known() {
            Transfers summer = leaving("2026-07-22").fact(TransferFields.WHY, "next-phase");

            assertThat(summer.due(NEW_TERM)).contains(LocalDate.of(2026, 9, 5));
        }

        @Test
        void of_a_move_to_the_next_phase_in_the_middle_of_a_term_or_before_a_half_term_is_due_in_five_days() {
            assertThat(leaving("2026-03-06")
                            .fact(TransferFields.WHY, "next-phase")
                            .due(SAFEGUARDING))
                    .contains(LocalDate.of(2026, 3, 11));
            assertThat(leaving("2026-10-22")
                            .fact(TransferFields.WHY, "next-phase")
                            .due(SAFEGUARDING))
                    .contains(LocalDate.of(2026, 10, 27));
        }

        @Test
        void has_the_earlier_of_the_clocks_where_a_move_during_a_phase_names_no_term() {
            // Wednesday 22 July and five days: Monday 27 July; no school day lies between, so it is done in the holiday
            assertThat(leaving("2026-07-22").due(SAFEGUARDING)).contains(LocalDate.of(2026, 7, 27));
            assertThat(leaving("2026-07-22").actBy(SAFEGUARDING)).contains(LocalDate.of(2026, 7, 27));
        }

        @ParameterizedTest
        @EnumSource(SettingKind.class)
        void has_one_clock_in_every_setting(SettingKind kind) {
            assertThat(Transfers.told().from(kind).view().file().deadlines())
                    .filteredOn(each -> each.deadline().duty().startsWith(SAFEGUARDING))
                    .hasSize(1);
        }

        @Test
        void has_no_day_where_nobody_takes_over_or_was_known_in_time() {
            assertThat(Transfers.told().toNobodyKnown().due(SAFEGUARDING)).isEmpty();
            assertThat(Transfers.told()
                            .fact(TransferFields.NEXT_KNOWN_ON, LocalDate.of(2026, 4, 30))
                            .due(SAFEGUARDING))
                    .isEmpty();
        }
    }

    private static Transfers leaving(String day) {
        return Transfers.told().fact(TransferFields.LEAVES_ON, LocalDate.parse(day));
    }

    private static Transfers maintained(String day) {
        return leaving(day).from(SettingKind.MAINTAINED_SCHOOL);
    }
}
