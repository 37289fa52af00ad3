package org.sendcasework.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.informationrequest.Requests.ordered;
import static org.sendcasework.informationrequest.Requests.received;
import static org.sendcasework.informationrequest.Requests.sent;
import static org.sendcasework.informationrequest.Requests.signedOff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** From the list of what is held to the answer that goes, form by form. */
class AnswerTheRequestTest {
    private static final String LIST = "list-what-is-held";
    private static final String GATHER = "gather-the-contributions";
    private static final String SAFEGUARDING = "decide-about-the-safeguarding-file";
    private static final String SIGN_OFF = "sign-off-the-answer";
    private static final String SEND = "send-the-answer";
    private static final String MORE = "record-whether-more-is-asked";

    private static Facts listed() {
        return Facts.none()
                .with(RequestFields.HELD, Set.of("plan", "reviews"))
                .with(RequestFields.CONTRIBUTORS, "Class teacher: reading records\n\n Office: attendance ")
                .with(RequestFields.SAFEGUARDING, "no");
    }

    @Nested
    class Listing_what_is_held {
        @Test
        void awaits_each_line_of_the_contributors() {
            assertThat(received().answers(LIST, listed()))
                    .containsEntry(RequestAnswers.CONTRIBUTIONS_AWAITED, true)
                    .containsEntry(RequestAnswers.SAFEGUARDING_TOUCHED, false);
            assertThat(received().answers(LIST, listed().without(RequestFields.CONTRIBUTORS)))
                    .containsEntry(RequestAnswers.CONTRIBUTIONS_AWAITED, false);
        }

        @Test
        void asks_the_dsl_where_the_senco_is_not_sure() {
            assertThat(received().answers(LIST, listed().with(RequestFields.SAFEGUARDING, "unsure")))
                    .containsEntry(RequestAnswers.SAFEGUARDING_TOUCHED, true);
        }

        @Test
        void must_say_something_of_what_was_asked() {
            assertThat(received().refused(LIST, Facts.none()))
                    .containsExactlyInAnyOrder(
                            "What is held: please tick or write down what is held, who contributes, or what is not held",
                            "Could touch a safeguarding file: please choose one of the answers");
        }

        @Test
        void tells_what_the_headteacher_wants_changed() {
            assertThat(received()
                            .fact(RequestFields.TO_CHANGE, "The second review is missing.")
                            .shown(LIST, Shown.NOTICE))
                    .isEqualTo("The headteacher asks for a change: The second review is missing.");
        }
    }

    @Nested
    class Gathering {
        private final Requests gathering = received().with(listed());

        @Test
        @SuppressWarnings("unchecked")
        void offers_what_is_awaited_until_nothing_is() {
            assertThat((List<Option>) gathering.shown(GATHER, "awaited"))
                    .extracting(Option::value)
                    .containsExactly("Class teacher: reading records", "Office: attendance");
            Facts first = Facts.none().with(RequestFields.CAME_NOW, Set.of("Office: attendance"));
            assertThat(gathering.answers(GATHER, first)).containsEntry(RequestAnswers.CONTRIBUTIONS_AWAITED, true);

            Requests half = gathering.after(gathering.accepted(GATHER, first));
            Facts second = Facts.none().with(RequestFields.NOT_HELD_NOW, Set.of("Class teacher: reading records"));
            assertThat(half.answers(GATHER, second)).containsEntry(RequestAnswers.CONTRIBUTIONS_AWAITED, false);
            Requests whole = half.after(half.accepted(GATHER, second));
            assertThat(whole.shown(SIGN_OFF, "answerText").toString())
                    .contains(
                            "**Came in**\n\n* Office: attendance", "**Not held**\n\n* Class teacher: reading records");
        }

        @Test
        void cannot_be_completed_with_nothing_or_with_a_line_that_both_came_and_is_not_held() {
            assertThat(gathering.refused(GATHER, Facts.none())).hasSize(1);
            assertThat(gathering.refused(
                            GATHER,
                            Facts.none()
                                    .with(RequestFields.CAME_NOW, Set.of("Office: attendance"))
                                    .with(RequestFields.NOT_HELD_NOW, Set.of("Office: attendance"))))
                    .singleElement()
                    .asString()
                    .contains("untick one");
        }

        @Test
        void a_line_that_came_in_is_not_awaited_again_when_the_list_is_made_anew() {
            Requests came = gathering.fact(RequestFields.CAME, Set.of("Office: attendance"));

            assertThat(came.accepted(LIST, listed()).said()).contains("contributions awaited: 1");
        }
    }

    @Nested
    class The_safeguarding_file {
        @Test
        void says_why_something_does_not_go_by_choices_alone() {
            Facts parts = Facts.none().with(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.PARTS);

            assertThat(received().refused(SAFEGUARDING, parts))
                    .containsExactly("Why parts of it do not go: please tick why it does not go, or not whole");
            assertThat(received()
                            .accepted(
                                    SAFEGUARDING,
                                    parts.with(RequestFields.SAFEGUARDING_GROUNDS, Set.of("harm-to-child")))
                            .said())
                    .isEqualTo("The DSL has looked: it may be sent with parts taken out.");
        }

        @Test
        void keeps_no_ground_where_the_whole_goes() {
            Change change = received()
                    .accepted(
                            SAFEGUARDING,
                            Facts.none()
                                    .with(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.WHOLE)
                                    .with(RequestFields.SAFEGUARDING_GROUNDS, Set.of("inquiry")));

            assertThat(change.facts().get(RequestFields.SAFEGUARDING_GROUNDS)).isEmpty();
        }

        @Test
        void of_an_order_needs_the_leave_of_the_tribunal() {
            assertThat(ordered().shown(SAFEGUARDING, Shown.NOTICE).toString()).contains("needs the Tribunal’s leave");
            assertThat(received().shown(SAFEGUARDING, Shown.NOTICE)).isEqualTo("");
        }
    }

    @Nested
    class Signing_off {
        @Test
        void gives_on_a_ground_without_other_peoples_data_and_with_the_family_told() {
            assertThat(received().answers(SIGN_OFF, signedOff()))
                    .containsEntry(RequestAnswers.ANSWER_SIGNED_OFF, true)
                    .containsEntry(RequestAnswers.INFORMATION_GIVEN, true);
            assertThat(received().refused(SIGN_OFF, Facts.none().with(RequestFields.DECISION, RequestChoices.ALL)))
                    .hasSize(3);
        }

        @Test
        void names_the_provision_or_the_consent() {
            assertThat(received().refused(SIGN_OFF, signedOff().with(RequestFields.BASIS, RequestChoices.CONSENT)))
                    .singleElement()
                    .asString()
                    .contains("who agreed on which day");
        }

        @Test
        void an_order_is_a_ground_only_where_there_is_one() {
            Facts order = signedOff().with(RequestFields.BASIS, RequestChoices.ORDER);

            assertThat(received().refused(SIGN_OFF, order)).hasSize(1);
            assertThat(ordered().answers(SIGN_OFF, order)).containsEntry(RequestAnswers.INFORMATION_GIVEN, true);
        }

        @Test
        void what_is_not_given_needs_a_reason_and_whom_to_ask_instead() {
            Facts refusal = Facts.none()
                    .with(RequestFields.DECISION, RequestChoices.NOT_GIVEN)
                    .with(RequestFields.FAMILY_TOLD, "no")
                    .with(RequestFields.FAMILY_NOT_TOLD, "Nothing goes out.");

            assertThat(received().refused(SIGN_OFF, refusal)).hasSize(2);
            assertThat(received()
                            .answers(
                                    SIGN_OFF,
                                    refusal.with(RequestFields.LEFT_OUT, "The parents have not agreed.")
                                            .with(RequestFields.WHOM_TO_ASK, "The parents.")))
                    .containsEntry(RequestAnswers.INFORMATION_GIVEN, false)
                    .containsEntry(RequestAnswers.INFORMATION_HELD, true);
        }

        @Test
        void an_order_of_the_tribunal_is_not_refused() {
            assertThat(ordered()
                            .refused(
                                    SIGN_OFF,
                                    Facts.none()
                                            .with(RequestFields.DECISION, RequestChoices.NOT_GIVEN)
                                            .with(RequestFields.LEFT_OUT, "No time.")
                                            .with(RequestFields.WHOM_TO_ASK, "Nobody.")
                                            .with(RequestFields.FAMILY_TOLD, "no")
                                            .with(RequestFields.FAMILY_NOT_TOLD, "No time.")))
                    .singleElement()
                    .asString()
                    .contains("ask the Tribunal to change it or set it aside");
        }

        @Test
        void what_the_dsl_keeps_back_is_not_given_whole() {
            assertThat(received()
                            .fact(RequestFields.SAFEGUARDING_ANSWER, RequestChoices.NOTHING)
                            .refused(SIGN_OFF, signedOff()))
                    .singleElement()
                    .asString()
                    .contains("talk to the DSL");
        }

        @Test
        void that_nothing_is_held_can_be_answered_even_to_the_tribunal() {
            assertThat(ordered().answers(SIGN_OFF, Facts.none().with(RequestFields.DECISION, RequestChoices.NOT_HELD)))
                    .containsEntry(RequestAnswers.INFORMATION_HELD, false)
                    .containsEntry(RequestAnswers.ANSWER_SIGNED_OFF, true);
        }

        @Test
        void goes_back_with_what_should_change() {
            Facts back = Facts.none().with(RequestFields.DECISION, RequestChoices.BACK);

            assertThat(received().refused(SIGN_OFF, back)).hasSize(1);
            assertThat(received().answers(SIGN_OFF, back.with(RequestFields.TO_CHANGE, "Too much.")))
                    .containsEntry(RequestAnswers.ANSWER_SIGNED_OFF, false);
        }
    }

    @Nested
    class Sending {
        @Test
        void says_to_whom_how_and_with_what_proof() {
            assertThat(received().accepted(SEND, sent()).said())
                    .isEqualTo("The answer went to the local authority on Tuesday 3 March 2026 by secure e-mail.");
            assertThat(received().refused(SEND, Facts.none())).hasSize(4);
        }

        @Test
        void is_not_before_the_request() {
            assertThat(received().refused(SEND, sent().with(RequestFields.SENT_ON, LocalDate.of(2026, 3, 2))))
                    .containsExactly("Answer sent on: this is before the request was received");
        }

        @Test
        void ends_the_deadline() {
            assertThat(received().with(sent()).file().deadlines().get(0).metOn())
                    .contains(Requests.RECEIVED);
        }
    }

    @Nested
    class When_more_is_asked {
        private final Requests answered =
                received().with(listed()).with(signedOff()).with(sent());
        private final Facts more = Facts.none()
                .with(RequestFields.MORE, "yes")
                .with(RequestFields.MORE_WHAT, "The attendance, too.")
                .with(RequestFields.MORE_ON, LocalDate.of(2026, 3, 9))
                .with(RequestFields.MORE_BY, LocalDate.of(2026, 3, 27));

        @Test
        void a_new_round_begins_with_its_own_date() {
            Requests later = answered.on("2026-03-09");
            Requests again = later.after(later.accepted(MORE, more));

            assertThat(later.answers(MORE, more)).containsEntry(RequestAnswers.MORE_ASKED, true);
            assertThat(again.facts().get(RequestFields.WHAT)).contains("The attendance, too.");
            assertThat(again.facts().get(RequestFields.SENT_ON)).isEmpty();
            assertThat(again.facts().get(RequestFields.DECISION)).isEmpty();
            assertOpenUntil(again, LocalDate.of(2026, 3, 27));
        }

        @Test
        void without_a_date_the_old_date_holds_no_longer() {
            Requests later = answered.on("2026-03-09");

            assertThat(later.after(later.accepted(MORE, more.without(RequestFields.MORE_BY)))
                            .file()
                            .deadlines())
                    .isEmpty();
        }

        @Test
        void it_is_said_what_and_when() {
            assertThat(answered.refused(MORE, Facts.none().with(RequestFields.MORE, "yes")))
                    .hasSize(2);
            assertThat(answered.answers(MORE, Facts.none().with(RequestFields.MORE, "no")))
                    .containsEntry(RequestAnswers.MORE_ASKED, false);
        }
    }

    private static void assertOpenUntil(Requests request, LocalDate due) {
        assertThat(request.file().deadlines()).singleElement().satisfies(each -> {
            assertThat(each.metOn()).isEmpty();
            assertThat(each.deadline().due()).isEqualTo(due);
        });
    }
}
