package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** How a complaint ends early, and what has to be done before. */
class EndsTest {
    private static final Facts SETTLED = Facts.of(Map.of("settledOn", "2026-11-17", "settledHow", "A talk."));
    private static final Facts WITHDRAWN = Facts.of(Map.of(
            "withdrawnBy",
            "Ash Kestrel",
            "withdrawnOn",
            "2026-11-17",
            "withdrawnInWriting",
            "yes",
            "withdrawnBecause",
            "-"));

    @Test
    void settled_before_it_was_formal_it_is_not_counted() {
        assertThat(settled(Complaints.received().on("2026-11-17")).get(ComplaintFields.FORMAL_OUTCOME))
                .isEmpty();
    }

    @Test
    void settled_or_withdrawn_before_the_formal_answer_it_is_counted_as_that() {
        Complaints formal = Complaints.received()
                .with(ComplaintFields.FORMAL_RECEIVED_ON, Complaints.RECEIVED)
                .on("2026-11-17");

        assertThat(settled(formal).get(ComplaintFields.FORMAL_OUTCOME)).contains(Outcome.SETTLED);
        assertThat(withdrawn(formal).get(ComplaintFields.FORMAL_OUTCOME)).contains(Outcome.WITHDRAWN);
    }

    @Test
    void settled_after_the_formal_answer_the_answer_stands() {
        assertThat(settled(Complaints.beforeAPanel()).get(ComplaintFields.FORMAL_OUTCOME))
                .isEmpty();
    }

    @Test
    void the_authority_is_contacted_before_it_is_settled_and_need_not_be_before_it_is_withdrawn() {
        Complaints serious = Complaints.received()
                .with(ComplaintFields.SERIOUS_FOUND_ON, Complaints.RECEIVED)
                .on("2026-11-17");

        assertThat(Complaints.refused(new SettleTheComplaint().take(serious.view(), SETTLED)))
                .anyMatch(why -> why.contains("contacted first"));
        withdrawn(serious);
    }

    @Test
    void a_concern_about_a_child_outlasts_a_withdrawal() {
        Complaints concern = Complaints.received()
                .with(ComplaintFields.CHILD_SAFETY_ON, Complaints.RECEIVED)
                .on("2026-11-17");

        assertThat(Complaints.refused(new WithdrawTheComplaint().take(concern.view(), WITHDRAWN)))
                .anyMatch(why -> why.contains("safeguarding lead"));
        withdrawn(concern.with(ComplaintFields.SAFETY_TAKEN_ON, LocalDate.of(2026, 11, 17)));
    }

    @Test
    void the_hour_of_the_call_to_the_authority_is_an_hour() {
        Complaints serious = Complaints.received().with(ComplaintFields.SERIOUS_FOUND_ON, Complaints.RECEIVED);

        assertThat(serious.refused(new ContactTheLocalAuthority(), called("after lunch")))
                .anyMatch(why -> why.contains("14:30"));
        assertThat(serious.refused(new ContactTheLocalAuthority(), called("24:10")))
                .isNotEmpty();
        assertThat(serious.accepted(new ContactTheLocalAuthority(), called("9:05"))
                        .change()
                        .said())
                .contains("at 9:05");
    }

    private static Facts called(String hour) {
        return Facts.of(Map.of(
                "authorityContactedOn", "2026-11-16",
                "authorityContactedAt", hour,
                "authoritySpokenTo", "The duty officer",
                "authorityAdvised", "A meeting."));
    }

    private static Facts settled(Complaints complaint) {
        return change(new SettleTheComplaint()
                .take(complaint.view(), SETTLED.with(ComplaintFields.SETTLED_ON, complaint.today())));
    }

    private static Facts withdrawn(Complaints complaint) {
        return change(new WithdrawTheComplaint().take(complaint.view(), WITHDRAWN));
    }

    private static Facts change(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return ((FormOutcome.Accepted) outcome).change().facts();
    }
}
