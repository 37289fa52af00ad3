package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.CLOCK;
import static org.sendcasework.annualreview.Reviews.DEADLINES;
import static org.sendcasework.annualreview.Reviews.HEAD;
import static org.sendcasework.annualreview.Reviews.HEALTH;
import static org.sendcasework.annualreview.Reviews.OFFICER;
import static org.sendcasework.annualreview.Reviews.PARENT;
import static org.sendcasework.annualreview.Reviews.SOCIAL_CARE;
import static org.sendcasework.annualreview.Reviews.TEACHER;
import static org.sendcasework.annualreview.Reviews.keys;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;

class SendToEveryoneTest {
    private static final Map<String, CaseForm> FORMS = new ReviewForms(CLOCK, DEADLINES).all();
    private static final CaseForm INVITATIONS = FORMS.get("send-the-invitations");
    private static final CaseForm ADVICE = FORMS.get("circulate-the-advice");
    private static final CaseForm REPORT = FORMS.get("send-the-report");
    private static final Person[] BY_EMAIL = {HEAD, OFFICER, HEALTH, SOCIAL_CARE, TEACHER};

    private final Reviews review = Reviews.arranged().on("2026-04-20");

    @Test
    void only_those_ticked_are_sent_it() {
        assertThat(review.accepted(INVITATIONS, sent("post", "2026-04-17", PARENT, HEAD))
                        .events())
                .containsExactly(
                        new PersonEvent("c-ash", ReviewEvents.INVITED, LocalDate.of(2026, 4, 17), "post"),
                        new PersonEvent("head", ReviewEvents.INVITED, LocalDate.of(2026, 4, 17), "post"));
    }

    @Test
    void the_task_comes_back_while_somebody_is_left_and_ends_with_the_last() {
        assertThat(review.answers(INVITATIONS, sent("email", "2026-04-20", BY_EMAIL)))
                .isEqualTo(Map.of(ReviewAnswers.EVERYONE_INVITED, false));

        Reviews parentLeft = review.done(ReviewEvents.INVITED, "2026-04-20", BY_EMAIL);
        assertThat(parentLeft.answers(INVITATIONS, sent("post", "2026-04-20", PARENT)))
                .isEqualTo(Map.of(ReviewAnswers.EVERYONE_INVITED, true));
    }

    @Test
    void the_form_says_who_has_it_and_ticks_who_has_not() {
        Reviews some = review.done(ReviewEvents.INVITED, "2026-04-20", HEAD, OFFICER);

        assertThat(some.notice(INVITATIONS)).contains("Done already: the headteacher and Cleo Marsh.");
        assertThat(INVITATIONS.suggested(some.view()).require(ReviewFields.INVITED_NOW))
                .isEqualTo(keys(PARENT, HEALTH, SOCIAL_CARE, TEACHER));
    }

    @Test
    void what_was_not_sent_yet_cannot_be_recorded() {
        assertThat(review.refused(INVITATIONS, sent("post", "2026-04-21", HEAD)))
                .containsExactly(
                        "Sent on: this is a day in the future; enter the day on which it was done, or come back"
                                + " once it is");
        assertThat(review.accepted(INVITATIONS, sent("post", "2026-04-20", HEAD))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_day_before_the_case_was_opened_is_refused() {
        assertThat(review.refused(INVITATIONS, sent("post", "2026-03-01", HEAD)))
                .containsExactly("Sent on: this is before the case was opened");
        assertThat(review.accepted(INVITATIONS, sent("post", "2026-03-02", HEAD))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_parent_without_written_consent_is_not_sent_the_report_by_e_mail() {
        assertThat(Reviews.held().refused(REPORT, report("email", PARENT, HEAD)))
                .containsExactly(
                        "Sent by: there is no written consent on the register to send statutory papers by e-mail"
                                + " to Ash Kestrel; send theirs by post or by hand, or record the consent first (Education Act"
                                + " 1996, s.572(2))");
        assertThat(Reviews.held().accepted(REPORT, report("hand", PARENT)).events())
                .hasSize(1);
        assertThat(Reviews.held().accepted(REPORT, report("email", HEAD)).events())
                .hasSize(1);
    }

    @Test
    void the_form_names_who_gets_paper() {
        assertThat(review.notice(INVITATIONS)).contains("By post or hand only: Ash Kestrel.");
    }

    @Test
    void somebody_who_is_not_on_the_list_cannot_be_ticked() {
        Person stranger = Reviews.person("c-stranger", "Parent", "A Stranger", false, true);

        assertThat(review.refused(INVITATIONS, sent("post", "2026-04-20", HEAD, stranger)))
                .containsExactly("Invitation sent to: the list has changed since the form was opened; open it again");
    }

    @Test
    void somebody_who_has_it_already_is_not_sent_it_again() {
        assertThat(review.done(ReviewEvents.INVITED, "2026-04-17", HEAD)
                        .refused(INVITATIONS, sent("post", "2026-04-20", HEAD)))
                .containsExactly("Invitation sent to: the list has changed since the form was opened; open it again");
    }

    @Test
    void nobody_a_day_and_a_means_are_asked_for_at_once() {
        assertThat(review.refused(INVITATIONS, Facts.none()))
                .containsExactly(
                        "Invitation sent to: tick at least one person",
                        "Sent on: please give the date",
                        "Sent by: please choose one of the answers");
    }

    @Test
    void a_means_that_is_not_offered_is_refused() {
        assertThat(review.refused(INVITATIONS, sent("pigeon", "2026-04-20", HEAD)))
                .containsExactly("Sent by: please choose one of the answers");
    }

    @Test
    void the_covering_letter_of_the_advice_names_whose_advice_is_late() {
        Reviews some = review.done(ReviewEvents.RECEIVED, "2026-04-17", PARENT, HEAD, OFFICER, TEACHER);

        assertThat(some.notice(ADVICE))
                .contains("Say in the covering letter that advice is still missing from Dr Ida Fenn and Noor Vale.");
        assertThat(some.done(ReviewEvents.RECEIVED, "2026-04-18", HEALTH, SOCIAL_CARE)
                        .notice(ADVICE))
                .contains("Everyone's advice is in.");
        assertThat(some.notice(INVITATIONS)).doesNotContain("advice");
    }

    @Test
    void the_report_goes_to_the_five_of_the_regulation_and_to_everyone_else_invited() {
        assertThat(REPORT.suggested(Reviews.held().view()).require(ReviewFields.REPORT_SENT_TO))
                .isEqualTo(keys(PARENT, HEAD, OFFICER, HEALTH, SOCIAL_CARE, TEACHER));
    }

    @Test
    void the_report_is_sent_only_when_the_last_of_them_has_it() {
        Reviews most = Reviews.held().done(ReviewEvents.REPORT_SENT, "2026-05-12", BY_EMAIL);

        assertThat(most.deadline(ReviewDuties.REPORT).metOn()).isEmpty();
        assertThat(most.answers(REPORT, report("post", PARENT)))
                .isEqualTo(Map.of(ReviewAnswers.EVERYONE_SENT_REPORT, true));
    }

    @Test
    void the_record_says_to_whom_when_and_how() {
        assertThat(review.accepted(INVITATIONS, sent("post", "2026-04-17", PARENT, HEAD))
                        .said())
                .isEqualTo("Invitation sent to Ash Kestrel and the headteacher on Friday 17 April 2026 by post.");
    }

    private static Facts sent(String how, String day, Person... whom) {
        return Facts.none()
                .with(ReviewFields.INVITED_NOW, keys(whom))
                .with(ReviewFields.INVITED_ON, LocalDate.parse(day))
                .with(ReviewFields.INVITED_HOW, how);
    }

    private static Facts report(String how, Person... whom) {
        return Facts.none()
                .with(ReviewFields.REPORT_SENT_TO, keys(whom))
                .with(ReviewFields.REPORT_SENT_ON, Reviews.MEETING)
                .with(ReviewFields.REPORT_SENT_HOW, how);
    }
}
