package org.sendcasework.disagreementresolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.disagreementresolution.Disagreements.facts;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Facts;

class AppealAndResolutionTest {
    private static final String DECISION = "record-the-familys-decision";
    private static final String AGREED = "record-what-was-agreed";
    private static final String CHECK = "check-what-was-promised";
    private final Disagreements declined = Disagreements.with(Dispute.ASSESS, "2025-12-31")
            .on("2026-01-15")
            .fact(DisagreementFields.CHOICE, RecordTheFamilysChoice.DECLINES)
            .day(DisagreementFields.CONTACTED_ON, "2026-01-08")
            .day(DisagreementFields.DECLINED_ON, "2026-01-09");
    private final Disagreements met = Disagreements.ofProvision()
            .on("2026-02-25")
            .day(DisagreementFields.MET_ON, "2026-02-24")
            .fact(DisagreementFields.PROMISES, "The school adds two hours.");

    @Nested
    class The_certificate {

        @Test
        void bears_a_date_from_the_day_that_calls_for_it_on() {
            assertThat(declined.accepted(
                                    "record-the-certificate",
                                    facts("certificateCame", "came", "certificateOn", "2026-01-12"))
                            .change()
                            .said())
                    .isEqualTo("The mediation certificate was issued on Monday 12 January 2026.");
            assertThat(declined.refused(
                            "record-the-certificate", facts("certificateCame", "came", "certificateOn", "2026-01-08")))
                    .anyMatch(line -> line.contains("could not issue it before Friday 9 January 2026"));
        }

        @Test
        void that_does_not_come_is_explained() {
            assertThat(declined.refused("record-the-certificate", facts("certificateCame", "none")))
                    .anyMatch(line -> line.contains("asked for leave"));
            assertThat(declined.shown("explain-the-time-to-appeal", "readyWords"))
                    .contains("There is no mediation certificate so far");
            assertThat(declined.day(DisagreementFields.CERTIFICATE_ON, "2026-02-27")
                            .shown("explain-the-time-to-appeal", "readyWords"))
                    .contains(
                            "The mediation certificate is of Friday 27 February 2026; a copy of it goes with the appeal.")
                    .contains("Friday 27 March 2026.")
                    .doesNotContain("whichever is later");
        }
    }

    @Nested
    class The_familys_decision {

        @Test
        void to_appeal_is_recorded_with_the_day_it_was_known() {
            var appeals = declined.accepted(DECISION, facts("appealChoice", "appeals", "appealKnownOn", "2026-01-15"));

            assertThat(appeals.answers()).containsEntry("familyAppeals", true);
            assertThat(declined.after(appeals.change())
                            .deadline("tribunal-appeal")
                            .metOn())
                    .isPresent();
            assertThat(declined.refused(DECISION, facts("appealChoice", "appeals", "appealKnownOn", "2025-12-30")))
                    .anyMatch(line -> line.contains("no appeal can be known before"));
            assertThat(declined.refused(
                            DECISION,
                            facts(
                                    "appealChoice", "appeals",
                                    "appealKnownOn", "2026-01-15",
                                    "appealLodgedOn", "2025-12-30")))
                    .anyMatch(line -> line.contains("no appeal can have come before"));
        }

        @Test
        void not_to_appeal_keeps_no_day_of_an_appeal() {
            var no = declined.accepted(DECISION, facts("appealChoice", "no-appeal", "appealKnownOn", "2026-01-15"));

            assertThat(no.answers()).containsEntry("familyAppeals", false);
            assertThat(no.change().facts().get(DisagreementFields.APPEAL_KNOWN_ON))
                    .isEmpty();
        }

        @Test
        void counts_from_a_certificate_that_came_after_all() {
            var over = facts("appealChoice", "time-over", "certificateOn", "2026-02-20");

            assertThat(declined.on("2026-03-03").refused(DECISION, over))
                    .anyMatch(line -> line.contains("it runs until Friday 20 March 2026"));
            assertThat(declined.on("2026-03-23")
                            .accepted(DECISION, over)
                            .change()
                            .facts()
                            .get(DisagreementFields.CERTIFICATE_ON))
                    .isPresent();
            assertThat(declined.on("2026-03-03")
                            .refused(DECISION, facts("appealChoice", "no-appeal", "certificateOn", "2025-12-30")))
                    .anyMatch(line -> line.contains("no certificate can be older"));
        }

        @Test
        void keeps_the_certificate_that_is_recorded() {
            var no = declined.day(DisagreementFields.CERTIFICATE_ON, "2026-01-12")
                    .accepted(DECISION, facts("appealChoice", "no-appeal", "certificateOn", "2026-01-14"));

            assertThat(no.change().facts().stored()).doesNotContainKey("certificateOn");
        }

        @Test
        void hears_that_the_adviser_can_still_be_contacted_where_nobody_has() {
            Disagreements silent = Disagreements.with(Dispute.ASSESS, "2025-12-31");

            assertThat(silent.on("2026-02-28").shown("explain-the-time-to-appeal", "readyWords"))
                    .contains("can still be contacted by Saturday 28 February 2026");
            assertThat(silent.on("2026-03-01").shown("explain-the-time-to-appeal", "readyWords"))
                    .doesNotContain("can still be contacted");
        }

        @Test
        void is_not_written_off_before_its_last_day_has_ended() {
            assertThat(declined.on("2026-03-02").refused(DECISION, facts("appealChoice", "time-over")))
                    .anyMatch(line -> line.contains("it runs until Monday 2 March 2026"));
            assertThat(declined.on("2026-03-03")
                            .accepted(DECISION, facts("appealChoice", "time-over"))
                            .answers())
                    .containsEntry("familyAppeals", false);
        }
    }

    @Nested
    class Disagreement_resolution {

        @Test
        void takes_the_place_of_no_certificate_and_stops_no_time() {
            assertThat(met.shown("ask-for-disagreement-resolution", "readyWords"))
                    .contains("plan or without one")
                    .contains("stops no time to appeal");
        }

        @Test
        void says_who_does_what_by_when_or_that_nothing_was_agreed() {
            assertThat(met.refused(
                            AGREED,
                            facts("meetingOutcome", "agreed", "resolutionMetOn", "2026-02-24", "whoTookPart", "All")))
                    .anyMatch(line -> line.startsWith("Who does what"))
                    .anyMatch(line -> line.startsWith("To be done by"));
            assertThat(met.accepted(
                                    AGREED,
                                    facts(
                                            "meetingOutcome", "not-agreed",
                                            "resolutionMetOn", "2026-02-24",
                                            "whoTookPart", "All",
                                            "whoDoesWhat", "typed first"))
                            .answers())
                    .containsEntry("promisesMade", false)
                    .containsEntry("disagreementResolved", false);
            assertThat(met.refused(
                            AGREED,
                            facts(
                                    "meetingOutcome", "agreed",
                                    "resolutionMetOn", "2026-02-24",
                                    "whoTookPart", "All",
                                    "whoDoesWhat", "Two hours.",
                                    "promisedBy", "2026-02-23")))
                    .anyMatch(line -> line.contains("before the meeting"));
        }

        @Test
        void is_over_when_the_family_says_so_and_not_when_everything_is_done() {
            assertThat(met.accepted(CHECK, check("all", "goes-on")).answers())
                    .containsEntry("disagreementResolved", false);
            assertThat(met.accepted(CHECK, check("some", "over")).answers())
                    .containsEntry("disagreementResolved", true);
            assertThat(met.refused(CHECK, check("all", "over").and(facts("promisesCheckedOn", "2026-02-23"))))
                    .anyMatch(line -> line.contains("cannot have been before"));
        }

        @Test
        void without_a_meeting_says_who_does_not_take_part() {
            assertThat(met.refused("record-the-meeting-date", facts("meetingAnswer", "none")))
                    .anyMatch(line -> line.contains("who does not take part"));
            assertThat(met.refused(
                            "record-the-meeting-date",
                            facts(
                                    "meetingAnswer", "fixed",
                                    "resolutionMeetingOn", "2026-01-05",
                                    "resolutionMeetingPlace", "Town library")))
                    .anyMatch(line -> line.contains("the meeting cannot be before"));
        }
    }

    @Test
    void the_page_of_the_case_tells_answers_in_words() {
        assertThat(DisagreementWords.all()
                        .told(Disagreements.about(Dispute.SCHOOL)
                                .fact(DisagreementFields.CHOICE, RecordTheFamilysChoice.WITHOUT)
                                .fact(DisagreementFields.AGREED, Set.of("school"))
                                .file()))
                .extracting(CaseWords.Told::words)
                .contains(
                        "a decision of the local authority",
                        "what the plan says",
                        "the school or type of school named, or that none is (section I)",
                        "it goes on without mediation; the appeal is only about the school",
                        "the authority issues the plan with the school or type of school");
    }

    private static Facts check(String kept, String disputed) {
        return facts(
                "promisesCheckedOn",
                "2026-02-25",
                "promisesKept",
                kept,
                "stillDisputed",
                disputed,
                "promisesNote",
                "They see a change.");
    }
}
