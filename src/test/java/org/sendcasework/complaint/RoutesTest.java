package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the letter says about each body, and by which day. */
class RoutesTest {
    private final Routes routes = new Routes(Complaints.CLOCK);

    @Test
    void mediation_and_appeal_run_from_the_day_the_letter_was_sent() {
        Complaints complaint = Complaints.received()
                .with(ComplaintFields.AUTHORITY_PART, TriageTheComplaint.APPEALABLE)
                .with(ComplaintFields.AUTHORITY_LETTER_ON, LocalDate.of(2026, 10, 5));

        assertThat(routes.letter(complaint.view(), Set.of("mediation", "tribunal-appeal")))
                .contains("Saturday 5 December 2026")
                .contains("does not stop the time of any of these");
    }

    @Test
    void a_claim_has_six_months_of_which_the_day_of_the_conduct_is_the_first() {
        Complaints complaint = Complaints.received().with(ComplaintFields.CONDUCT_ON, LocalDate.of(2026, 11, 10));

        assertThat(routes.letter(complaint.view(), Set.of("disability-claim"))).contains("Sunday 9 May 2027");
    }

    @Test
    void the_ombudsmans_year_begins_with_the_day_the_family_learned_of_it() {
        Complaints complaint =
                Complaints.received().with(ComplaintFields.AUTHORITY_KNOWN_ON, LocalDate.of(2026, 11, 2));

        assertThat(routes.letter(complaint.view(), Set.of("ombudsman"))).contains("Monday 1 November 2027");
    }

    @Test
    void a_child_in_reception_is_in_early_years_and_a_secondary_setting_has_none() {
        Complaints reception = Complaints.received().of(Complaints.robin(0));

        assertThat(RouteQuestions.answered(reception.view())).containsEntry(RouteQuestions.EARLY_YEARS, true);
        assertThat(RouteQuestions.answered(
                        Complaints.received().of(Complaints.robin(1)).view()))
                .containsEntry(RouteQuestions.EARLY_YEARS, false);
        assertThat(RouteQuestions.answered(reception.at(Complaints.ROOTS).view()))
                .containsEntry(RouteQuestions.EARLY_YEARS, false);
    }

    @Test
    void what_goes_to_admissions_has_no_disagreement_resolution_and_a_decision_of_the_authority_has() {
        Complaints out = Complaints.received().with(ComplaintFields.TRACK, Track.OUT);

        assertThat(RouteQuestions.answered(
                        out.with(ComplaintFields.OUT_TO, "admissions").view()))
                .containsEntry(RouteQuestions.SEND_PROVISION, false);
        assertThat(RouteQuestions.answered(
                        out.with(ComplaintFields.OUT_TO, Track.AUTHORITY).view()))
                .containsEntry(RouteQuestions.SEND_PROVISION, true);
    }
}
