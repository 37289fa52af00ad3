package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** What is recorded when somebody complains. */
class OpenTheComplaintTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private final OpenTheComplaint step = new OpenTheComplaint(Complaints.STAFF);

    @Test
    void a_complaint_about_nobody_in_particular_is_open_to_those_who_deal_with_complaints() {
        assertThat(opened(Map.of()).get(ComplaintFields.CONFINED)).isEmpty();
    }

    @Test
    void staff_complained_of_are_kept_out_from_the_first_moment() {
        Facts facts = opened(Map.of("complainedOf", "alma@here"));

        assertThat(facts.yes(ComplaintFields.CONFINED)).isTrue();
        assertThat(facts.get(ComplaintFields.KEPT_OUT)).contains(Set.of("alma@here"));
    }

    @Test
    void a_complainant_who_is_staff_is_kept_out_too() {
        Facts facts = opened(Map.of("complainedOf", "alma@here", "complainantStaff", "head@here"));

        assertThat(facts.get(ComplaintFields.KEPT_OUT)).contains(Set.of("alma@here", "head@here"));
    }

    @Test
    void somebody_complained_of_who_has_no_login_confines_the_case_and_nobody_is_kept_out() {
        Facts facts = opened(Map.of("complainedOfOthers", "The driver"));

        assertThat(facts.yes(ComplaintFields.CONFINED)).isTrue();
        assertThat(facts.get(ComplaintFields.KEPT_OUT)).isEmpty();
    }

    @Test
    void somebody_with_a_login_is_ticked_and_not_written_down_beside_the_list() {
        assertThat(refused(Map.of("complainedOfOthers", "The driver\n bo  FERN ")))
                .anyMatch(why -> why.contains("Bo Fern has a login here"));
    }

    @Test
    void a_spoken_complaint_is_written_down_and_read_back() {
        assertThat(refused(Map.of("receivedHow", "spoken"))).anyMatch(why -> why.contains("read back"));
        assertThat(opened(Map.of("receivedHow", "spoken", "readBack", "true")).yes(ComplaintFields.READ_BACK))
                .isTrue();
    }

    @Test
    void the_year_of_receipt_is_looked_at() {
        assertThat(refused(Map.of("receivedOn", "2025-11-16"))).anyMatch(why -> why.contains("more than a year ago"));
        assertThat(refused(Map.of("receivedOn", "2026-11-17"))).anyMatch(why -> why.contains("in the future"));
    }

    @Test
    void it_cannot_come_before_it_happened() {
        assertThat(refused(Map.of("receivedOn", "2026-11-10", "happenedOn", "2026-11-11")))
                .anyMatch(why -> why.contains("check both dates"));
    }

    @Test
    void somebody_who_is_not_on_the_list_cannot_be_chosen() {
        assertThat(refused(Map.of("complainedOf", "nobody@here"))).anyMatch(why -> why.contains("list has changed"));
        assertThat(refused(Map.of("complainantStaff", "nobody@here")))
                .anyMatch(why -> why.contains("list has changed"));
    }

    private Facts opened(Map<String, String> more) {
        FormOutcome outcome = step.open(Complaints.robin(4), TODAY, written(more));
        assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return ((FormOutcome.Accepted) outcome).change().facts();
    }

    private List<String> refused(Map<String, String> more) {
        return Complaints.refused(step.open(Complaints.robin(4), TODAY, written(more)));
    }

    private static Facts written(Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "receivedOn", "2026-11-16",
                "receivedHow", "letter",
                "complainant", "Ash Kestrel",
                "complainantRelation", "parent",
                "complainantReach", "1 Mill Lane",
                "complainantWriteBy", "post",
                "complaintAbout", "The hours.",
                "wishedOutcome", "The hours."));
        answers.putAll(more);
        return Facts.of(answers);
    }
}
