package org.sendcasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.clock.RecordedFacts;
import org.sendcasework.clock.SettingFixtures;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.law.Bound;
import org.sendcasework.law.LawFile;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;

/**
 * The authority received a request and asked Hillside School for advice on Monday 6 July 2026: its decision and the
 * school's advice are due on Monday 17 August. The summer closure runs from 22 July to 3 September.
 */
class ExemptionsOfACaseTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 7, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final StatutoryClock CLOCK = new StatutoryClock(LawFile.standard(), SettingFixtures.WORKING_DAYS);
    private static final CaseDeadline ADVICE = derived("ehcna-advice", ASKED);
    private static final CaseDeadline DECISION = derived("ehcna-decide", ASKED);
    private static final CaseExemptions EXEMPTIONS = new CaseExemptions(LawFile.standard());
    private static final RecordAnExemption RECORD = new RecordAnExemption(EXEMPTIONS);
    private static final TakeBackAnExemption TAKE_BACK = new TakeBackAnExemption(EXEMPTIONS);
    private static final RecordedExemption ABSENCE = new RecordedExemption(
            "ehcna-advice",
            Bound.SETTING,
            "absent-from-area",
            RecordedFacts.shownBy("The family's e-mail of 9 July, in the pupil's file")
                    .from(LocalDate.of(2026, 7, 10))
                    .until(LocalDate.of(2026, 8, 6)),
            TODAY,
            "senco@hillside");
    private static final Map<String, String> CLAIM = Map.of(
            "which", "ehcna-advice",
            "ground", "absent-from-area",
            "evidence", "The family's e-mail of 9 July, in the pupil's file",
            "from", "2026-07-10",
            "until", "2026-08-06");

    @Test
    void it_asks_for_every_open_deadline_in_words_and_offers_every_ground_of_the_law() {
        List<CaseAction.Asked> asked = RECORD.asks(view(ADVICE, DECISION));

        assertThat(asked)
                .extracting(CaseAction.Asked::name)
                .containsExactly("which", "ground", "evidence", "from", "until", "day", "madeBy");
        assertThat(asked)
                .filteredOn(CaseAction.Asked::required)
                .extracting(CaseAction.Asked::name)
                .containsExactly("which", "ground", "evidence");
        assertThat(asked.get(0).options())
                .extracting(Option::label)
                .allSatisfy(label -> assertThat(label).endsWith(", by 17 August 2026"))
                .anySatisfy(label -> assertThat(label).startsWith("the local authority: "));
        assertThat(asked.get(1).options())
                .extracting(Option::value)
                .contains("school-closure", "absent-from-area")
                .hasSameSizeAs(LawFile.standard().grounds());
    }

    @Test
    void what_was_done_in_time_needs_no_exemption_and_what_was_done_late_may_have_had_one() {
        CaseDeadline inTime = new CaseDeadline(ADVICE.deadline(), Optional.of(LocalDate.of(2026, 8, 17)));
        CaseDeadline late = new CaseDeadline(DECISION.deadline(), Optional.of(LocalDate.of(2026, 8, 18)));

        assertThat(RECORD.open(view(inTime, late))).containsExactly(late);
        assertThat(RECORD.asks(view(inTime, late)).get(0).options())
                .extracting(Option::label)
                .singleElement()
                .asString()
                .endsWith("(done late, on 18 August 2026)");
    }

    @Test
    void a_ground_that_the_law_gives_and_the_dates_bear_out_is_recorded_in_words() {
        FormOutcome outcome = RECORD.take(view(ADVICE, DECISION), CLAIM);

        Change change = ((FormOutcome.Accepted) outcome).change();
        assertThat(change.exemptions()).containsExactly(ABSENCE);
        assertThat(change.said())
                .startsWith("Exemption recorded for the time limit of Monday 17 August 2026 to ")
                .contains("The setting relies on this ground: the child, the parent or the young person is absent")
                .contains("covers 28 days of the period")
                .contains("What shows it: The family's e-mail of 9 July, in the pupil's file.")
                .endsWith("The limit does not apply; the duty remains.");
    }

    @Test
    void the_authoritys_exemption_is_recorded_as_the_authoritys() {
        Change change = ((FormOutcome.Accepted) RECORD.take(
                        view(ADVICE, DECISION),
                        Map.of(
                                "which", "ehcna-decide",
                                "ground", "school-closure",
                                "evidence", "The authority's letter of 12 August",
                                "day", "2026-07-20")))
                .change();

        assertThat(change.exemptions()).singleElement().satisfies(each -> assertThat(each.whose())
                .isEqualTo(Bound.LOCAL_AUTHORITY));
        assertThat(change.said())
                .contains("The local authority relies on this ground: the authority asked the head for advice")
                .contains("The school was closed from Wednesday 22 July 2026 until Thursday 3 September 2026");
    }

    @Test
    void the_closure_of_the_school_is_no_excuse_of_the_school() {
        assertThat(refused(Map.of("ground", "school-closure", "day", "2026-07-20")))
                .containsExactly(new Problem(
                        "Ground",
                        "The law lets the closure of a school excuse the local authority, not the school: the setting"
                                + " must keep this time limit in the holidays too ("
                                + ADVICE.deadline().source().words() + ")."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until     | 2026-07-20         | Last day of it; empty while it lasts                     | the law asks for 28 continuous days",
                "until     | 2026-07-09         | Last day of it; empty while it lasts                     | before the first day",
                "from      | 2026-08-21         | First day of the absence, the circumstances or the closure | in the future",
                "ground    | appointment-missed | Day on which the authority asked for advice, or of the missed appointment | Record the day",
                "day       | 2026-08-21         | Day on which the authority asked for advice, or of the missed appointment | in the future",
                "which     | ehcna-final        | Which deadline                                           | no such deadline",
            })
    void a_refusal_stands_beside_what_is_wrong_and_nothing_is_recorded(
            String name, String answer, String field, String why) {
        assertThat(refused(Map.of(name, answer))).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.why()).contains(why);
        });
    }

    @Test
    void an_appointment_made_by_somebody_else_is_refused_beside_that_answer() {
        assertThat(refused(
                        Map.of("ground", "appointment-missed", "day", "2026-07-14", "madeBy", "HEALTH_COMMISSIONER")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("Who had made the appointment"));
    }

    @Test
    void the_same_ground_is_not_recorded_twice_for_a_deadline() {
        CaseView view = view(List.of(ADVICE), List.of(ABSENCE));

        assertThat(((FormOutcome.Refused) RECORD.take(view, CLAIM)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("recorded for this deadline already"));
    }

    @Test
    void an_exemption_makes_its_own_deadline_exempt_and_no_other() {
        List<CaseDeadline> applied =
                EXEMPTIONS.applied(List.of(ADVICE, DECISION), List.of(ABSENCE), SettingFixtures.hillside());

        assertThat(applied.get(0).stateOn(TODAY)).isEqualTo(CaseDeadline.State.EXEMPT);
        assertThat(applied.get(0).deadline()).isEqualTo(ADVICE.deadline());
        assertThat(applied.get(0).exemptBecause().orElseThrow())
                .startsWith("The setting relies on this ground: ")
                .endsWith("Monday 6 July 2026 to Monday 17 August 2026.");
        assertThat(applied.get(1)).isEqualTo(DECISION);
    }

    @Test
    void an_exemption_that_the_corrected_date_no_longer_bears_out_does_not_hold() {
        CaseDeadline corrected = derived("ehcna-advice", LocalDate.of(2026, 7, 20));

        assertThat(EXEMPTIONS.applied(List.of(corrected), List.of(ABSENCE), SettingFixtures.hillside()))
                .containsExactly(corrected);
    }

    @Test
    void the_record_says_when_an_exemption_ceases_to_hold_and_when_it_holds_again_and_nothing_in_between() {
        CaseDeadline exempt = applied(ADVICE);
        CaseDeadline corrected = derived("ehcna-advice", LocalDate.of(2026, 7, 20));

        assertThat(changed(exempt, corrected))
                .singleElement()
                .asString()
                .startsWith("The limit applies again, Monday 31 August 2026, to this duty: ")
                .contains("covers 18 days of the period");
        assertThat(changed(corrected, corrected)).isEmpty();
        assertThat(changed(exempt, exempt)).isEmpty();
        assertThat(changed(corrected, exempt))
                .singleElement()
                .asString()
                .startsWith("The exemption holds for the date");
    }

    @Test
    void what_was_recorded_or_taken_back_just_now_is_not_said_twice() {
        CaseFile recorded = view(List.of(ADVICE), List.of(ABSENCE)).file();
        CaseFile takenBack = view(List.of(applied(ADVICE)), List.of()).file();

        assertThat(EXEMPTIONS.changed(
                        Change.said("Recorded.").exempting(ABSENCE),
                        recorded,
                        List.of(applied(ADVICE)),
                        SettingFixtures.hillside()))
                .isEmpty();
        assertThat(EXEMPTIONS.changed(
                        Change.said("Taken back.").takingBack(ABSENCE),
                        takenBack,
                        List.of(ADVICE),
                        SettingFixtures.hillside()))
                .isEmpty();
    }

    @Test
    void an_exemption_is_taken_back_with_a_reason() {
        CaseView view = view(List.of(applied(ADVICE)), List.of(ABSENCE));
        assertThat(TAKE_BACK.asks(view).get(0).options())
                .extracting(Option::value)
                .containsExactly("ehcna-advice/absent-from-area");

        Change change = ((FormOutcome.Accepted) TAKE_BACK.take(
                        view, Map.of("which", "ehcna-advice/absent-from-area", "reason", "They came back early.")))
                .change();

        assertThat(change.takenBack()).containsExactly(ABSENCE.key());
        assertThat(change.said())
                .startsWith("Exemption taken back: the setting to ")
                .endsWith("recorded on 20 August 2026. Reason: They came back early.");
        assertThat(TAKE_BACK.take(view, Map.of("which", "ehcna-decide/school-closure")))
                .isInstanceOf(FormOutcome.Refused.class);
    }

    private static List<Problem> refused(Map<String, String> instead) {
        Map<String, String> answers = new HashMap<>(CLAIM);
        answers.putAll(instead);
        return ((FormOutcome.Refused) RECORD.take(view(ADVICE, DECISION), answers)).problems();
    }

    private static List<String> changed(CaseDeadline before, CaseDeadline after) {
        return EXEMPTIONS.changed(
                Change.said("A date was corrected."),
                view(List.of(before), List.of(ABSENCE)).file(),
                List.of(after),
                SettingFixtures.hillside());
    }

    private static CaseDeadline applied(CaseDeadline derived) {
        return EXEMPTIONS
                .applied(List.of(derived), List.of(ABSENCE), SettingFixtures.hillside())
                .get(0);
    }

    private static CaseDeadline derived(String duty, LocalDate day) {
        return new CaseDeadline(CLOCK.deadline(duty, day, SettingFixtures.hillside()), Optional.empty());
    }

    private static CaseView view(CaseDeadline... deadlines) {
        return view(List.of(deadlines), List.of());
    }

    private static CaseView view(List<CaseDeadline> deadlines, List<RecordedExemption> exemptions) {
        Pupil pupil = new Pupil(
                "ada",
                "hillside",
                "A1",
                "Ada",
                "Oakes",
                LocalDate.of(2013, 5, 4),
                8,
                Provision.K,
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        CaseFile file = new CaseFile(
                "NA-26-0001",
                "ehc-needs-assessment",
                "hillside",
                "ada",
                ASKED,
                Facts.none(),
                List.of(),
                List.of(),
                deadlines,
                exemptions,
                Optional.empty());
        return new CaseView(
                file, pupil, Optional.empty(), List.of(), SettingFixtures.hillside(), TODAY, "senco@hillside");
    }
}
