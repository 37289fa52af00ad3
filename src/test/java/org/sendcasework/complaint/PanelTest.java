package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.SettingKind;

/** Who may hear a complaint, and what becomes of what they find. */
class PanelTest {
    private final SetUpThePanel step = new SetUpThePanel(Complaints.STAFF);

    @Test
    void three_people_with_no_part_in_it_and_one_of_them_independent_hear_it() {
        assertThat(Complaints.beforeAPanel()
                        .accepted(step, panel(Map.of()))
                        .change()
                        .said())
                .contains("panel of 3");
    }

    @Test
    void two_are_no_panel_and_one_name_written_twice_is_one_person() {
        assertThat(refused(Map.of("panelMembers", "Kim Vale\nUma Frost")))
                .anyMatch(why -> why.contains("at least three"));
        assertThat(refused(Map.of("panelMembers", "Kim Vale\nUma Frost\n kim  vale ")))
                .anyMatch(why -> why.contains("at least three"));
    }

    @Test
    void somebody_must_be_independent_and_sit_on_it() {
        assertThat(refused(Map.of("panelIndependent", "")))
                .anyMatch(why -> why.contains("at least one of the members"));
        assertThat(refused(Map.of("panelIndependent", "Somebody Else")))
                .anyMatch(why -> why.contains("at least one of the members"));
    }

    @Test
    void nobody_hears_it_who_is_complained_of_complains_or_handled_it() {
        Complaints complaint = Complaints.beforeAPanel()
                .with(ComplaintFields.COMPLAINED_OF, Set.of("alma@here"))
                .with(ComplaintFields.COMPLAINED_OF_OTHERS, "Joe Hill");
        for (String name : List.of("Alma Birch", "bo fern", "Joe Hill", "Ash Kestrel")) {
            assertThat(complaint.refused(step, panel(Map.of("panelMembers", "Kim Vale\nUma Frost\n" + name))))
                    .as(name)
                    .anyMatch(why -> why.contains("is complained of, complains, or has handled"));
        }
    }

    @Test
    void the_hearing_lies_ahead_and_the_complainant_may_bring_somebody() {
        assertThat(refused(Map.of("hearingOn", "2026-11-17"))).isNotEmpty();
        assertThat(refused(Map.of("mayBeAccompanied", "false"))).anyMatch(why -> why.contains("bring somebody"));
    }

    @Test
    void a_maintained_school_has_no_panel_prescribed() {
        Facts parent = Complaints.beforeAPanel().facts();

        assertThat(PanelWords.of(SettingKind.MAINTAINED_SCHOOL, parent)).contains("prescribes no stages");
        assertThat(PanelWords.of(SettingKind.ACADEMY, parent)).contains("at least three people");
    }

    @Test
    void the_law_of_the_panel_is_named_to_parents_and_to_nobody_else() {
        Complaints parent = Complaints.beforeAPanel();

        assertThat(PanelWords.of(SettingKind.ACADEMY, parent.facts())).contains("paragraph 33");
        assertThat(PanelWords.of(
                        SettingKind.ACADEMY,
                        parent.with(ComplaintFields.RELATION, "other").facts()))
                .contains("at least three people", "own procedure")
                .doesNotContain("paragraph 33");
    }

    @Test
    void a_hearing_that_was_not_held_is_arranged_anew_with_new_papers() {
        Complaints complaint = Complaints.beforeAPanel()
                .with(ComplaintFields.HEARING_ON, LocalDate.of(2026, 11, 18))
                .with(ComplaintFields.PANEL_PAPERS_ON, LocalDate.of(2026, 11, 18));
        var accepted = complaint.accepted(
                new RecordTheHearing(), Facts.of(Map.of("hearingWas", "not-held", "hearingNotWhy", "Illness.")));

        assertThat(accepted.answers()).containsEntry(ComplaintAnswers.HEARING_HELD, false);
        assertThat(complaint.after(accepted.change()).due(ComplaintDuties.PANEL_PAPERS))
                .isEmpty();
    }

    @Test
    void two_who_hear_it_on_the_day_are_no_panel() {
        Map<String, String> heard = new HashMap<>(Map.of(
                "hearingWas", "held",
                "panelHeldOn", "2026-11-18",
                "panelPresent", "Two of three.",
                "panelFindings", "As found.",
                "panelOutcome", "not",
                "panelRecommends", "Nothing."));

        assertThat(Complaints.beforeAPanel().refused(new RecordTheHearing(), Facts.of(heard)))
                .singleElement()
                .asString()
                .contains("fewer than three");
        heard.put("panelComplete", "true");
        assertThat(Complaints.beforeAPanel().accepted(new RecordTheHearing(), Facts.of(heard)))
                .isNotNull();
    }

    @Test
    void whoever_was_complained_of_gets_the_findings_too() {
        Complaints heard = Complaints.beforeAPanel().with(ComplaintFields.PANEL_HELD_ON, LocalDate.of(2026, 11, 18));
        Facts sent = Facts.of(Map.of(
                "findingsOn",
                "2026-11-18",
                "findingsHow",
                "post",
                "findingsKept",
                "true",
                "panelAction",
                "A timetable."));

        heard.accepted(new SendTheFindings(), sent);
        assertThat(heard.with(ComplaintFields.COMPLAINED_OF, Set.of("alma@here"))
                        .refused(new SendTheFindings(), sent))
                .anyMatch(why -> why.contains("gets the findings too"));
    }

    private List<String> refused(Map<String, String> more) {
        return Complaints.beforeAPanel().refused(step, panel(more));
    }

    private static Facts panel(Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "panelMembers", "Kim Vale\nUma Frost\nLee Marsh",
                "panelIndependent", "uma frost",
                "panelNotInvolved", "true",
                "hearingOn", "2026-12-01",
                "hearingPlace", "Four o'clock",
                "mayBeAccompanied", "true"));
        answers.putAll(more);
        return Facts.of(answers);
    }
}
