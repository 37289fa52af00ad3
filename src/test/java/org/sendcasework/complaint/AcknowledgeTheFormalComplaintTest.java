package org.sendcasework.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseForm;

class AcknowledgeTheFormalComplaintTest {
    private static final Routes ROUTES = new Routes(Complaints.CLOCK);

    private final CaseForm step = new AcknowledgeTheFormalComplaint(Complaints.STAFF, ROUTES);
    private final Complaints formal =
            Complaints.received().with(ComplaintFields.FORMAL_RECEIVED_ON, Complaints.RECEIVED);

    @Test
    void nobody_whom_it_is_about_looks_into_it() {
        Complaints aboutTheHead = formal.with(ComplaintFields.COMPLAINED_OF, Set.of("head@here"));

        assertThat(aboutTheHead.refused(step, Complaints.facts(written("bo fern"))))
                .anyMatch(why -> why.contains("somebody else looks into it"));
        assertThat(aboutTheHead.accepted(step, Complaints.facts(written("Alma Birch"))))
                .isNotNull();
    }

    @Test
    void the_familys_own_days_are_told_at_the_beginning_and_not_only_when_the_stages_are_over() {
        Complaints decided = formal.with(ComplaintFields.AUTHORITY_PART, TriageTheComplaint.APPEALABLE)
                .with(ComplaintFields.AUTHORITY_LETTER_ON, LocalDate.of(2026, 11, 2))
                .with(ComplaintFields.DISCRIMINATION, TriageTheComplaint.YES)
                .with(ComplaintFields.CONDUCT_ON, LocalDate.of(2026, 11, 3));

        assertThat(guidance(step, decided))
                .contains("Monday 4 January 2027")
                .contains("Sunday 2 May 2027")
                .contains("this complaint does not stop it");
        assertThat(new AnswerTheComplaintInformally(ROUTES)
                        .shown(decided.view())
                        .get("notice")
                        .toString())
                .contains("Sunday 2 May 2027");
    }

    @Test
    void where_no_time_of_the_family_runs_the_letter_names_none() {
        assertThat(guidance(step, formal)).doesNotContain("meanwhile");
    }

    private static String guidance(CaseForm step, Complaints complaint) {
        return String.valueOf(step.shown(complaint.view()).get(Told.GUIDANCE));
    }

    private static Map<String, String> written(String investigator) {
        return Map.of(
                "investigator", investigator, "formalAcknowledgedOn", "2026-11-16", "formalAcknowledgedHow", "email");
    }
}
