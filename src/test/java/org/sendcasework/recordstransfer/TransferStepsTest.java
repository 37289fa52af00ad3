package org.sendcasework.recordstransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.recordstransfer.Transfers.LEAVES;
import static org.sendcasework.recordstransfer.Transfers.TOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.setting.SettingKind;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NextKind;

class TransferStepsTest {
    private static final String SEND_RECORD = "send-the-educational-record";
    private static final String SEND_FILE = "send-the-send-file";
    private static final String DEAL = "deal-with-the-safeguarding-record";
    private static final String CLOSE = "close-the-safeguarding-record";
    private static final String CONFIRM = "confirm-that-the-pupil-has-left";

    @Nested
    class Opening {
        private final OpenTheTransfer step = new OpenTheTransfer();

        @Test
        void needs_the_last_day_and_where_the_pupil_goes() {
            assertThat(Transfers.refused(step.byHand(TOLD, Facts.none())))
                    .anyMatch(why -> why.startsWith("Last day here"))
                    .anyMatch(why -> why.startsWith("Where the pupil goes"));
            assertThat(Transfers.refused(step.byHand(TOLD, Transfers.form().without(TransferFields.NEXT_SETTING))))
                    .singleElement()
                    .asString()
                    .startsWith("Next setting");
        }

        @Test
        void takes_no_term_that_begins_before_the_last_day() {
            assertThat(Transfers.refused(
                            step.byHand(TOLD, Transfers.form().with(TransferFields.NEXT_STARTS_ON, LEAVES))))
                    .singleElement()
                    .asString()
                    .contains("not after the last day here");
        }

        @Test
        void forgets_the_name_of_a_school_where_none_is_known() {
            Change change = accepted(step.byHand(TOLD, Transfers.form().with(TransferFields.NEXT_KIND, "unknown")));

            assertThat(change.facts().get(TransferFields.NEXT_SETTING)).isEmpty();
            assertThat(change.said()).contains("not known so far");
        }

        @Test
        void by_hand_over_is_a_move_to_the_next_phase_with_what_was_agreed() {
            Change change = accepted(step.handedOver(
                    TOLD,
                    Facts.none()
                            .with(Handover.LEAVES_ON, LEAVES)
                            .with(Handover.MOVE_KIND, "primary-to-secondary")
                            .with(Handover.NEXT_SETTING, "Fenside School")
                            .with(Handover.SHARING_AGREED_ON, TOLD)
                            .with(Handover.FROM_CASE, "PT-26-0001")));

            assertThat(change.facts().get(TransferFields.WHY)).contains("next-phase");
            assertThat(change.facts().get(TransferFields.NEXT_KIND)).contains("school");
            assertThat(change.facts().get(TransferFields.SHARING_AGREED_ON)).contains(TOLD);
        }

        @Test
        void by_hand_over_of_a_pupil_who_leaves_before_the_move_it_is_a_move_during_a_phase() {
            assertThat(accepted(step.handedOver(TOLD, Facts.none().with(Handover.LEAVES_ON, LEAVES)))
                            .facts()
                            .get(TransferFields.WHY))
                    .contains("moved");
        }

        @Test
        void by_hand_over_to_a_college_it_is_no_school_from_the_start() {
            Facts college = accepted(step.handedOver(
                            TOLD,
                            Facts.none()
                                    .with(Handover.LEAVES_ON, LEAVES)
                                    .with(Handover.NEXT_SETTING_KIND, "college")
                                    .with(Handover.NEXT_SETTING, "Fenside College")))
                    .facts();

            assertThat(college.get(TransferFields.NEXT_KIND)).contains("college");
            assertThat(accepted(step.handedOver(
                                    TOLD,
                                    Facts.none()
                                            .with(Handover.LEAVES_ON, LEAVES)
                                            .with(Handover.NEXT_SETTING_KIND, "home")))
                            .said())
                    .contains("goes to education at home");
        }

        @Test
        void an_open_one_learns_what_kind_of_place_it_is_where_it_did_not_know() {
            Facts nobodyKnew = Transfers.told().toNobodyKnown().facts();

            assertThat(step.joined(
                                    nobodyKnew,
                                    TOLD,
                                    Facts.none()
                                            .with(Handover.NEXT_SETTING_KIND, "college")
                                            .with(Handover.NEXT_SETTING, "Fenside College"))
                            .get(TransferFields.NEXT_KIND))
                    .contains("college");
            Facts home = step.joined(nobodyKnew, TOLD, Facts.none().with(Handover.NEXT_SETTING_KIND, "home"));
            assertThat(home.get(TransferFields.NEXT_KIND)).contains("home");
            assertThat(home.get(TransferFields.NEXT_KNOWN_ON)).isEmpty();
        }

        @Test
        void an_open_one_takes_what_it_did_not_know() {
            Facts handed = Facts.none()
                    .with(Handover.NEXT_SETTING, "Fenside School")
                    .with(Handover.LEAVES_ON, LEAVES.plusDays(1));

            Facts taken = step.joined(Transfers.told().toNobodyKnown().facts(), TOLD, handed);

            assertThat(taken.get(TransferFields.NEXT_SETTING)).contains("Fenside School");
            assertThat(taken.get(TransferFields.NEXT_KNOWN_ON)).contains(TOLD);
            assertThat(taken.get(TransferFields.LEAVES_ON)).isEmpty();
            assertThat(step.joined(Transfers.told().facts(), TOLD, handed).stored())
                    .isEmpty();
        }
    }

    @Nested
    class The_leaving {

        @Test
        void is_confirmed_with_the_day_on_which_the_authority_was_told_of_a_pupil_with_a_plan() {
            Transfers day = Transfers.told().on("2026-03-27");
            Facts left = Facts.none().with(TransferFields.LEAVING_NOW, "left").with(TransferFields.LEFT_ON, LEAVES);

            assertThat(day.refuses(CONFIRM, left)).singleElement().asString().startsWith("Local authority told on");
            assertThat(day.withoutAPlan().accepts(CONFIRM, left).answers())
                    .containsEntry("hasLeft", true)
                    .containsEntry("stillLeaving", true);
            assertThat(new LeaveTheRegister()
                            .after(day.fact(TransferFields.LEFT_ON, LEAVES).view()))
                    .get()
                    .satisfies(pupil -> assertThat(pupil.leftOn()).contains(LEAVES));
        }

        @Test
        void moves_to_a_day_that_has_not_passed() {
            Transfers day = Transfers.told().on("2026-03-27");
            Facts later = Facts.none().with(TransferFields.LEAVING_NOW, "later");

            assertThat(day.refuses(CONFIRM, later.with(TransferFields.LEAVES_LATER_ON, TOLD)))
                    .singleElement()
                    .asString()
                    .startsWith("New last day");
            FormOutcome.Accepted accepted =
                    day.accepts(CONFIRM, later.with(TransferFields.LEAVES_LATER_ON, LocalDate.of(2026, 4, 2)));
            assertThat(accepted.answers()).containsEntry("hasLeft", false).containsEntry("stillLeaving", true);
            assertThat(day.after(accepted.change()).due("cp-file")).contains(LocalDate.of(2026, 4, 7));
        }

        @Test
        void does_not_happen_where_the_pupil_stays() {
            Facts stays = Facts.none().with(TransferFields.LEAVING_NOW, "stays");

            assertThat(Transfers.told().refuses(CONFIRM, stays)).hasSize(1);
            assertThat(Transfers.told()
                            .accepts(CONFIRM, stays.with(TransferFields.STAYS_WHY, "The family does not move."))
                            .answers())
                    .containsEntry("stillLeaving", false);
        }
    }

    @Nested
    class What_is_shared {

        @Test
        void is_agreed_and_an_objection_is_answered() {
            Facts agreed = Facts.none()
                    .with(TransferFields.SHARING_AGREED_ON, TOLD)
                    .with(TransferFields.AGREED_WITH, "Ash Plover and Wren")
                    .with(TransferFields.SHARING_AGREED, "All but the report of 2023.");

            assertThat(Transfers.told()
                            .accepts("agree-what-will-be-shared", agreed)
                            .answers())
                    .containsEntry("sharingIsAgreed", true);
            assertThat(Transfers.told()
                            .refuses("agree-what-will-be-shared", agreed.with(TransferFields.OBJECTIONS, "Not that.")))
                    .singleElement()
                    .asString()
                    .startsWith("What was made of the objections");
        }
    }

    @Nested
    class The_educational_record {

        @Test
        void of_a_maintained_school_goes_whole_and_with_the_plan() {
            Transfers maintained = Transfers.told().from(SettingKind.MAINTAINED_SCHOOL);

            assertThat(maintained.refuses(
                            SEND_RECORD, Transfers.recordSent().with(TransferFields.RECORD_WHAT, Set.of("ctf"))))
                    .anyMatch(why -> why.contains("the whole educational record"))
                    .anyMatch(why -> why.contains("EHC plan is part"));
            assertThat(maintained
                            .accepts(
                                    SEND_RECORD,
                                    Transfers.recordSent().with(TransferFields.RECORD_WHAT, Set.of("received")))
                            .change()
                            .facts()
                            .get(TransferFields.RECORD_GROUND))
                    .contains("RECORD_DUTY");
        }

        @Test
        void of_an_academy_is_encouraged_and_not_bound() {
            assertThat(Transfers.FORMS.get(SEND_RECORD).shown(Transfers.told().view()))
                    .extractingByKey("deadlineSentence")
                    .asString()
                    // four days before Easter, nine to 1 May, no school on the bank holiday
                    .contains("encouraged, not bound", "Tuesday 5 May 2026");
        }

        @Test
        void goes_where_the_next_setting_is_known() {
            Facts kept = Facts.none()
                    .with(TransferFields.RECORD_DONE, "kept")
                    .with(TransferFields.RECORD_KEPT, "Nobody answers.");

            assertThat(Transfers.told().refuses(SEND_RECORD, kept))
                    .singleElement()
                    .asString()
                    .contains("Fenside School");
            assertThat(Transfers.told().toNobodyKnown().refuses(SEND_RECORD, Transfers.recordSent()))
                    .singleElement()
                    .asString()
                    .contains("the move has changed");
        }

        @Test
        void is_kept_after_two_weeks_of_asking_and_regulation_9_6_is_relied_on() {
            Facts kept = Facts.none()
                    .with(TransferFields.RECORD_DONE, "kept")
                    .with(TransferFields.RECORD_KEPT, "Family, authority and three schools asked; notes in the file.")
                    .with(TransferFields.RECORD_SITE_ON, TOLD);
            Transfers unknown = Transfers.told().toNobodyKnown().from(SettingKind.MAINTAINED_SCHOOL);

            assertThat(unknown.on("2026-04-09").refuses(SEND_RECORD, kept))
                    .singleElement()
                    .asString()
                    .contains("Friday 10 April 2026");
            FormOutcome.Accepted accepted = unknown.on("2026-04-10").accepts(SEND_RECORD, kept);
            assertThat(accepted.answers()).containsEntry("recordSent", false).containsEntry("recordsPassedOn", false);
            assertThat(accepted.change().exemptions()).singleElement().satisfies(exemption -> {
                assertThat(exemption.duty()).isEqualTo("ctf");
                assertThat(exemption.ground()).isEqualTo("new-school-unknown");
            });
        }

        @Test
        void of_a_pupil_educated_at_home_stays_at_once() {
            Transfers home =
                    Transfers.told().without(TransferFields.NEXT_SETTING).fact(TransferFields.NEXT_KIND, "home");

            FormOutcome.Accepted accepted = home.accepts(
                    SEND_RECORD,
                    Facts.none()
                            .with(TransferFields.RECORD_DONE, "kept")
                            .with(TransferFields.RECORD_KEPT, "Educated at home."));
            assertThat(accepted.change().exemptions()).isEmpty();
        }

        @Test
        void is_asked_for_twice_and_then_settled_by_the_headteacher() {
            Transfers sent = Transfers.told().fact(TransferFields.RECORD_SENT_ON, TOLD);
            Facts asked = Facts.none().with(TransferFields.RECORD_RECEIPT, "asked");
            FormOutcome.Accepted once = sent.on("2026-03-13")
                    .accepts(
                            "record-the-record-receipt",
                            asked.with(TransferFields.RECORD_CHASED_ON, LocalDate.of(2026, 3, 13)));
            Transfers again = sent.after(once.change()).on("2026-03-20");

            assertThat(once.answers()).containsEntry("recordArrived", false).containsEntry("recordChasedTwice", false);
            assertThat(again.refuses(
                            "record-the-record-receipt",
                            asked.with(TransferFields.RECORD_CHASED_ON, LocalDate.of(2026, 3, 13))))
                    .singleElement()
                    .asString()
                    .contains("recorded already");
            assertThat(again.accepts(
                                    "record-the-record-receipt",
                                    asked.with(TransferFields.RECORD_CHASED_ON, LocalDate.of(2026, 3, 20)))
                            .answers())
                    .containsEntry("recordChasedTwice", true);
            assertThat(Transfers.MOMENTS.of(again.view()))
                    .containsEntry("recordReceiptBy", Instant.parse("2026-03-20T23:59:00Z"));
        }
    }

    @Nested
    class The_safeguarding_record {
        private final Facts none = Facts.none()
                .with(TransferFields.SAFEGUARDING_DEALT_ON, TOLD)
                .with(TransferFields.SAFEGUARDING_HELD, "no");

        @Test
        void looks_the_same_to_everybody_else_whether_there_is_a_file_or_not() {
            FormOutcome.Accepted with = Transfers.told().accepts(DEAL, Transfers.fileSafeguarded());
            FormOutcome.Accepted without = Transfers.told().accepts(DEAL, none);

            assertThat(with.answers()).isEqualTo(without.answers()).isEmpty();
            assertThat(with.change().said())
                    .isEqualTo(without.change().said())
                    .isEqualTo("The DSL has dealt with the safeguarding record.");
            assertThat(TransferWords.all()
                            .told(Transfers.told().after(with.change()).view().file()))
                    .isEqualTo(TransferWords.all()
                            .told(Transfers.told()
                                    .after(without.change())
                                    .view()
                                    .file()));
            assertThat(Transfers.told().after(with.change()).view().file().deadlines())
                    .isEqualTo(Transfers.told()
                            .after(without.change())
                            .view()
                            .file()
                            .deadlines());
            assertThat(Transfers.MOMENTS.of(
                            Transfers.told().after(with.change()).view()))
                    .isEqualTo(Transfers.MOMENTS.of(
                            Transfers.told().after(without.change()).view()));
        }

        @Test
        void is_closed_with_the_same_words_whether_there_is_a_file_or_not() {
            Transfers with = Transfers.told()
                    .after(Transfers.told()
                            .accepts(DEAL, Transfers.fileSafeguarded())
                            .change());
            Transfers without =
                    Transfers.told().after(Transfers.told().accepts(DEAL, none).change());
            Facts receipt = Facts.none()
                    .with(TransferFields.SAFEGUARDING_RECEIPT_ON, TOLD)
                    .with(TransferFields.SAFEGUARDING_RECEIPT_FROM, "Ash Rowan");

            assertThat(with.refuses(CLOSE, Facts.none())).hasSize(2);
            assertThat(with.accepts(CLOSE, receipt).change().said())
                    .isEqualTo(without.accepts(CLOSE, Facts.none()).change().said());
            assertThat(with.accepts(CLOSE, receipt).answers())
                    .isEqualTo(without.accepts(CLOSE, Facts.none()).answers());
            assertThat(with.accepts(
                                    CLOSE,
                                    Facts.none()
                                            .with(TransferFields.SAFEGUARDING_NO_RECEIPT, "They closed; told the LA."))
                            .answers())
                    .isEmpty();
        }

        @Test
        void that_was_kept_is_sent_before_it_is_closed_once_the_next_setting_is_known() {
            Change kept = Change.said("")
                    .with(TransferFields.SAFEGUARDING_DEALT_ON, TOLD)
                    .with(TransferFields.SAFEGUARDING_HELD, "yes")
                    .with(TransferFields.SAFEGUARDING_KEPT, "The authority was asked and told.");
            Transfers known = Transfers.told().after(kept);
            Facts receipt = Facts.none()
                    .with(TransferFields.SAFEGUARDING_RECEIPT_ON, TOLD)
                    .with(TransferFields.SAFEGUARDING_RECEIPT_FROM, "Ash Rowan");
            Facts sent = receipt.with(TransferFields.SAFEGUARDING_SENT_ON, TOLD)
                    .with(TransferFields.SAFEGUARDING_TO, "Ash Rowan, DSL")
                    .with(TransferFields.SAFEGUARDING_ROAD, "by-hand");

            assertThat(Transfers.FORMS
                            .get(CLOSE)
                            .shown(known.view())
                            .get("safeguardingWords")
                            .toString())
                    .contains("send it at once");
            assertThat(known.refuses(CLOSE, Facts.none())).hasSize(5);
            assertThat(known.refuses(CLOSE, receipt)).hasSize(3);
            assertThat(known.refuses(CLOSE, sent.with(TransferFields.SAFEGUARDING_SENT_ON, TOLD.plusDays(1))))
                    .isNotEmpty();
            assertThat(known.accepts(CLOSE, sent).change().facts().get(TransferFields.SAFEGUARDING_SENT_ON))
                    .contains(TOLD);
        }

        @Test
        void goes_to_the_next_dsl_by_name() {
            assertThat(Transfers.told()
                            .refuses(DEAL, Transfers.fileSafeguarded().without(TransferFields.SAFEGUARDING_TO)))
                    .singleElement()
                    .asString()
                    .startsWith("Next DSL");
        }

        @Test
        void is_kept_where_nobody_is_known_and_says_nothing_of_a_sending() {
            Transfers unknown = Transfers.told().toNobodyKnown();

            assertThat(unknown.refuses(DEAL, Transfers.fileSafeguarded())).hasSize(1);
            Facts kept = unknown.accepts(
                            DEAL,
                            Transfers.fileSafeguarded()
                                    .with(TransferFields.SAFEGUARDING_KEPT, "Authority asked and told."))
                    .change()
                    .facts();
            assertThat(kept.get(TransferFields.SAFEGUARDING_SENT_ON)).isEmpty();
            assertThat(kept.get(TransferFields.SAFEGUARDING_DEALT_ON)).contains(TOLD);
        }
    }

    @Nested
    class A_change_of_the_move {
        private final ChangeTheMove step = new ChangeTheMove();

        @Test
        void names_the_new_school_and_the_day_since_when_it_is_known() {
            Transfers unknown = Transfers.told().toNobodyKnown();
            Facts known = Facts.none().with(TransferFields.NEXT_SETTING, "Fenside School");

            assertThat(Transfers.refused(step.take(unknown.view(), known)))
                    .singleElement()
                    .asString()
                    .startsWith("Where the pupil goes");
            Change change = accepted(step.take(unknown.view(), known.with(TransferFields.NEXT_KIND, "school")));
            assertThat(change.facts().get(TransferFields.NEXT_KNOWN_ON)).contains(TOLD);
            assertThat(change.said()).contains("at once");
        }

        @Test
        void leaves_nothing_of_a_place_to_which_the_pupil_does_not_go_after_all() {
            Transfers told = Transfers.told()
                    .fact(TransferFields.NEXT_CONTACT, "The office of Fenside School")
                    .fact(TransferFields.NEXT_STARTS_ON, LEAVES.plusDays(20));

            Transfers nowhere = told.after(
                    accepted(step.take(told.view(), Facts.none().with(TransferFields.NEXT_KIND, "unknown"))));
            assertThat(nowhere.facts().get(TransferFields.NEXT_SETTING)).isEmpty();
            assertThat(nowhere.facts().get(TransferFields.NEXT_CONTACT)).isEmpty();
            assertThat(nowhere.facts().get(TransferFields.NEXT_STARTS_ON)).isEmpty();

            Transfers elsewhere = told.after(accepted(
                    step.take(told.view(), Facts.none().with(TransferFields.NEXT_SETTING, "Moorside School"))));
            assertThat(elsewhere.facts().get(TransferFields.NEXT_CONTACT)).isEmpty();

            Transfers same = told.after(accepted(
                    step.take(told.view(), Facts.none().with(TransferFields.NEXT_STARTS_ON, LEAVES.plusDays(21)))));
            assertThat(same.facts().get(TransferFields.NEXT_CONTACT)).contains("The office of Fenside School");
        }

        @Test
        void says_something() {
            assertThat(Transfers.refused(step.take(Transfers.told().view(), Facts.none())))
                    .hasSize(1);
            assertThat(Transfers.refused(step.take(
                            Transfers.told().fact(TransferFields.LEFT_ON, TOLD).view(),
                            Facts.none().with(TransferFields.LEAVES_ON, LEAVES))))
                    .singleElement()
                    .asString()
                    .contains("correct a date");
        }
    }

    @Test
    void the_new_school_asks_once_at_a_time() {
        NoteThatTheNewSchoolAsks step = new NoteThatTheNewSchoolAsks();
        Facts asked = Facts.none()
                .with(TransferFields.ASKED_ON, TOLD)
                .with(TransferFields.ASKED_BY, "Fenside School, office");

        Transfers waiting =
                Transfers.told().after(accepted(step.take(Transfers.told().view(), asked)));

        assertThat(step.possible(waiting.view())).isFalse();
        assertThat(step.needsAnAnswerOfItsOwn(waiting.view())).isFalse();
        assertThat(step.needsAnAnswerOfItsOwn(
                        waiting.fact(TransferFields.RECORD_DONE, "kept").view()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(SettingKind.class)
    void no_ground_is_consent_and_each_setting_has_one_for_each_part(SettingKind kind) {
        var setting = Transfers.ofKind(Transfers.VICTORIA_ROAD, kind);

        assertThat(Set.of(
                        Ground.ofTheFile(setting).words(),
                        Ground.ofTheRecord(Transfers.told().facts(), setting).words(),
                        Ground.ofSafeguarding(setting).words()))
                .hasSize(3)
                .allMatch(words -> words.contains("UK GDPR article 6(1)"))
                .noneMatch(words -> words.contains("consent") || words.contains("6(1)(a)"));
    }

    @Test
    void only_a_maintained_school_sends_to_a_school_because_it_must() {
        Facts school = Transfers.told().facts();
        var maintained = Transfers.ofKind(Transfers.VICTORIA_ROAD, SettingKind.MAINTAINED_SCHOOL);

        assertThat(Ground.ofTheRecord(school, maintained)).isEqualTo(Ground.RECORD_DUTY);
        assertThat(Ground.ofTheRecord(school.with(TransferFields.NEXT_KIND, "college"), maintained))
                .isEqualTo(Ground.RECORD_TASK);
        assertThat(Ground.ofTheRecord(school, Transfers.VICTORIA_ROAD)).isEqualTo(Ground.RECORD_TASK);
    }

    @Test
    void a_college_has_the_curricular_record_of_those_whom_the_regulations_bind() {
        Facts college = Transfers.told().facts().with(TransferFields.NEXT_KIND, "college");

        assertThat(NextKind.dutyToACollege(
                        college, Transfers.ofKind(Transfers.VICTORIA_ROAD, SettingKind.NON_MAINTAINED_SPECIAL)))
                .contains("regulation 5(5)");
        assertThat(NextKind.dutyToACollege(
                        college, Transfers.ofKind(Transfers.VICTORIA_ROAD, SettingKind.PUPIL_REFERRAL_UNIT)))
                .contains("regulation 5(5)");
        assertThat(NextKind.dutyToACollege(college, Transfers.VICTORIA_ROAD)).isEmpty();
        assertThat(NextKind.dutyToACollege(
                        Transfers.told().facts(),
                        Transfers.ofKind(Transfers.VICTORIA_ROAD, SettingKind.MAINTAINED_SCHOOL)))
                .isEmpty();
    }

    @Test
    void the_case_of_the_move_is_told_the_day_on_which_the_last_part_arrived() {
        Facts told = new TellThatTheRecordsAreThere()
                .facts(Transfers.told()
                        .fact(TransferFields.FILE_RECEIPT_ON, LEAVES)
                        .fact(TransferFields.RECORD_SENT_ON, TOLD)
                        .view());

        assertThat(told.stored()).isEqualTo(Map.of("recordsHandedOverOn", "2026-03-27"));
    }

    @Test
    void the_file_goes_by_what_was_agreed() {
        assertThat(Transfers.FORMS
                        .get(SEND_FILE)
                        .shown(Transfers.told()
                                .fact(TransferFields.SHARING_AGREED, "Profile and map.")
                                .view()))
                .containsEntry("sharingWords", "Profile and map.");
    }

    private static Change accepted(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return ((FormOutcome.Accepted) outcome).change();
    }
}
