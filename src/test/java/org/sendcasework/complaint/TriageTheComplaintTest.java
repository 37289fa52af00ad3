package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

/** The headteacher's choice, and what it asks for. */
class TriageTheComplaintTest {
    private final TriageTheComplaint step = new TriageTheComplaint(Complaints.CLOCK);

    @Test
    void a_serious_complaint_without_a_plan_is_due_with_the_authority_the_same_day() {
        Complaints complaint = Complaints.received().on("2026-11-17");
        var accepted = complaint.accepted(step, triaged(Map.of("serious", "yes")));

        assertThat(accepted.answers()).containsEntry(ComplaintAnswers.SERIOUS, true);
        assertThat(complaint.after(accepted.change()).due(ComplaintDuties.AUTHORITY_CONTACT))
                .contains(LocalDate.of(2026, 11, 17));
    }

    @Test
    void a_complaint_that_is_not_serious_wakes_nothing() {
        assertThat(Complaints.received().accepted(step, triaged(Map.of())).answers())
                .doesNotContainKeys(ComplaintAnswers.SERIOUS, ComplaintAnswers.CHILD_SAFETY);
    }

    @Test
    void it_says_why_it_is_serious_or_not() {
        assertThat(Complaints.received().refused(step, triaged(Map.of("seriousWhy", ""))))
                .anyMatch(why -> why.contains("why it is serious, or why it is not"));
    }

    @Test
    void later_than_three_months_it_is_taken_with_a_reason_or_not_at_all() {
        // three months after 13 August 2026 end on 13 November
        Complaints late = Complaints.received().with(ComplaintFields.HAPPENED_ON, LocalDate.of(2026, 8, 13));

        assertThat(step.shown(late.view()).get("notice").toString()).contains("13 November 2026");
        assertThat(late.refused(step, triaged(Map.of()))).anyMatch(why -> why.contains("say why it is taken"));
        late.accepted(step, triaged(Map.of("lateWhy", "The family was abroad.")));
        late.accepted(step, triaged(Map.of("track", "out", "outTo", "too-late")));
    }

    @Test
    void on_the_last_day_of_the_three_months_it_is_not_late() {
        Complaints onTime = Complaints.received().with(ComplaintFields.HAPPENED_ON, LocalDate.of(2026, 8, 16));

        assertThat(step.shown(onTime.view())).containsEntry("notice", "");
        onTime.accepted(step, triaged(Map.of()));
    }

    @Test
    void a_childs_safety_is_never_only_sent_elsewhere() {
        assertThat(Complaints.received().refused(step, triaged(Map.of("track", "out", "outTo", "child-protection"))))
                .anyMatch(why -> why.contains("safeguarding lead at once"));
    }

    @Test
    void formal_from_the_start_counts_from_the_day_it_came() {
        Complaints complaint = Complaints.received().on("2026-11-17");
        var accepted = complaint.accepted(step, triaged(Map.of("track", "formal")));

        assertThat(complaint.after(accepted.change()).due(ComplaintDuties.FORMAL_ACKNOWLEDGE))
                .contains(LocalDate.of(2026, 11, 19));
        assertThat(accepted.answers()).containsEntry(ComplaintAnswers.GONE_FORMAL, true);
    }

    @Test
    void what_the_routes_are_counted_from_is_asked_for() {
        assertThat(Complaints.received().refused(step, triaged(Map.of("authorityPart", "appealable"))))
                .anyMatch(why -> why.contains("sent its decision"));
        assertThat(Complaints.received().refused(step, triaged(Map.of("authorityPart", "other-act"))))
                .anyMatch(why -> why.contains("first learned of it"));
        assertThat(Complaints.received().refused(step, triaged(Map.of("discrimination", "yes"))))
                .anyMatch(why -> why.contains("six months"));
    }

    private static Facts triaged(Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "track", "informal",
                "triageWhy", "It is about hours.",
                "serious", "no",
                "seriousWhy", "They can be made good.",
                "childSafety", "no",
                "authorityPart", "none",
                "discrimination", "no"));
        answers.putAll(more);
        return Facts.of(answers);
    }
}
