package org.sendcasework.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.annualreview.Reviews.HEAD;
import static org.sendcasework.annualreview.Reviews.HEALTH;
import static org.sendcasework.annualreview.Reviews.MEETING;
import static org.sendcasework.annualreview.Reviews.OFFICER;
import static org.sendcasework.annualreview.Reviews.PARENT;
import static org.sendcasework.annualreview.Reviews.ROOTS;
import static org.sendcasework.annualreview.Reviews.SOCIAL_CARE;
import static org.sendcasework.annualreview.Reviews.TEACHER;
import static org.sendcasework.annualreview.Reviews.keys;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.PersonEvent;

class RecordTheMeetingTest {
    private static final RecordTheMeeting STEP = new RecordTheMeeting();
    private final Reviews review = Reviews.arranged()
            .doneToAll(ReviewEvents.INVITED, "2026-04-20")
            .doneToAll(ReviewEvents.ADVICE_SENT, "2026-04-24")
            .on(MEETING);

    @Test
    void a_meeting_that_was_held_is_recorded_with_who_came() {
        Change change = review.accepted(STEP, held());

        assertThat(change.said())
                .isEqualTo("Review meeting held on Tuesday 12 May 2026 with Ash Kestrel and the headteacher.");
        assertThat(change.events())
                .containsExactly(
                        new PersonEvent("c-ash", ReviewEvents.ATTENDED, MEETING, ""),
                        new PersonEvent("head", ReviewEvents.ATTENDED, MEETING, ""));
        assertThat(review.answers(STEP, held())).isEqualTo(Map.of(ReviewAnswers.MEETING_HELD, true));
    }

    @Test
    void everything_the_law_asks_of_a_meeting_is_asked_for_at_once() {
        assertThat(review.refused(STEP, Facts.none().with(ReviewFields.WAS_HELD, "held")))
                .containsExactly(
                        "Held on: please give the date",
                        "Who attended: tick who attended",
                        "The pupil's views: regulation 19 asks for the pupil's own views; say how they were given, or why"
                                + " not",
                        "The parents' views: regulation 19 asks for the family's views; say how they were given, or why"
                                + " not",
                        "Progress to the outcomes: the meeting must consider progress to the outcomes (regulation 20(5))",
                        "Are the outcomes still right: please choose one of the answers");
    }

    @Test
    void whether_it_was_held_must_be_said() {
        assertThat(review.refused(STEP, held().without(ReviewFields.WAS_HELD)))
                .containsExactly("Was the meeting held: please choose one of the answers");
    }

    @Test
    void a_meeting_of_tomorrow_cannot_have_been_held() {
        assertThat(review.refused(STEP, held().with(ReviewFields.HELD_ON, MEETING.plusDays(1))))
                .singleElement()
                .asString()
                .contains("a day in the future");
    }

    @Test
    void a_meeting_before_the_case_was_opened_is_refused() {
        assertThat(review.refused(STEP, held().with(ReviewFields.HELD_ON, LocalDate.of(2026, 3, 1))))
                .containsExactly("Held on: this is before the case was opened");
    }

    @Test
    void from_year_nine_preparing_for_adulthood_must_have_been_considered() {
        Reviews yearNine = review.at(ROOTS).pupil(LocalDate.of(2012, 5, 1), 9, false);

        assertThat(yearNine.notice(STEP)).contains("regulation 20(6)");
        assertThat(yearNine.refused(STEP, held()))
                .hasSize(5)
                .startsWith(
                        "Adulthood, employment: from Year 9 the meeting must consider it (regulation 20(6)): what is"
                                + " aimed at and what support there is; or that it is not yet relevant, and why")
                .anyMatch(said -> said.startsWith("Adulthood, independent living: "))
                .anyMatch(said -> said.startsWith("Adulthood, health: "))
                .anyMatch(said -> said.startsWith("Adulthood, community: "))
                .endsWith(
                        "Partners in touch with: tick each partner with whom there is contact, or that there is nobody"
                                + " yet");
        assertThat(yearNine.accepted(STEP, held().and(adulthood())).facts().require(ReviewFields.EMPLOYMENT))
                .isEqualTo("Wants to work with horses.");
        assertThat(review.at(ROOTS).pupil(LocalDate.of(2013, 5, 1), 8, false).answers(STEP, held()))
                .containsEntry(ReviewAnswers.MEETING_HELD, true);
    }

    @Test
    void nobody_yet_among_the_partners_needs_a_reason_and_stands_alone() {
        Reviews yearNine = review.at(ROOTS).pupil(LocalDate.of(2012, 5, 1), 9, false);
        Facts none = held().and(adulthood()).with(ReviewFields.PARTNERS, Set.of("none-yet"));

        assertThat(yearNine.refused(STEP, none))
                .containsExactly("Partners: who, and what next: please say why there is nobody yet");
        assertThat(yearNine.refused(
                        STEP,
                        none.with(ReviewFields.PARTNERS, Set.of("none-yet", "business"))
                                .with(ReviewFields.PARTNERS_NOTE, "From Year 10.")))
                .containsExactly("Partners in touch with: tick partners, or that there is nobody yet, not both");
        assertThat(yearNine.accepted(STEP, none.with(ReviewFields.PARTNERS_NOTE, "From Year 10."))
                        .said())
                .startsWith("Review meeting held");
    }

    @ParameterizedTest
    @CsvSource({
        "4, yes, '', ''",
        "5, yes, yes, ''",
        "6, yes, yes, ''",
        "7, '', '', ''",
        "8, '', '', ''",
        "9, '', '', yes",
        "13, '', '', yes"
    })
    void each_year_group_is_asked_what_belongs_to_it(int year, String primary, String secondary, String adulthood) {
        Map<String, Object> shown =
                STEP.shown(review.pupil(LocalDate.of(2012, 5, 1), year, false).view());

        assertThat(shown)
                .containsEntry("primary", primary)
                .containsEntry("beforeSecondary", secondary)
                .containsEntry("fromYearNine", adulthood);
    }

    @Test
    void what_the_pupil_hopes_for_is_shown_where_the_four_areas_begin() {
        assertThat(review.at(ROOTS)
                        .pupil(LocalDate.of(2012, 5, 1), 9, false)
                        .fact(ReviewFields.ASPIRATIONS, "A farm of her own.")
                        .notice(STEP))
                .contains("The pupil hopes for: A farm of her own.");
    }

    @Test
    void for_a_young_person_the_parents_views_are_welcome_and_not_required() {
        // born on 5 May 2009: over compulsory school age from the last Saturday of June 2025
        Reviews seventeen = review.at(ROOTS).pupil(LocalDate.of(2009, 5, 5), 12, false);
        Facts alone = held().and(adulthood()).without(ReviewFields.PARENT_VIEWS);

        assertThat(seventeen.accepted(STEP, alone).said()).startsWith("Review meeting held");
        assertThat(review.refused(STEP, alone)).singleElement().asString().startsWith("The parents' views");
    }

    @Test
    void advice_brought_to_the_meeting_counts_as_received_late() {
        Change change = review.accepted(STEP, held().with(ReviewFields.LATE_ADVICE_FROM, keys(HEALTH)));

        assertThat(change.events()).contains(new PersonEvent("health", ReviewEvents.RECEIVED, MEETING, "late"));
    }

    @Test
    void somebody_who_was_not_invited_cannot_be_ticked_as_present() {
        assertThat(review.refused(STEP, held().with(ReviewFields.ATTENDED, Set.of("c-stranger"))))
                .containsExactly("Who attended: the list has changed since the form was opened; open it again");
    }

    @Test
    void a_postponed_meeting_needs_a_reason_and_nothing_else() {
        assertThat(review.refused(STEP, Facts.none().with(ReviewFields.WAS_HELD, "postponed")))
                .containsExactly("Why it was postponed: please say why; the reason goes into the record");
        assertThat(review.answers(STEP, postponed())).isEqualTo(Map.of(ReviewAnswers.MEETING_HELD, false));
    }

    @Test
    void after_a_postponement_neither_notice_nor_papers_of_the_old_date_are_late() {
        Reviews after = review.after(review.accepted(STEP, postponed()));

        assertThat(after.facts().get(ReviewFields.MEETING_DATE)).isEmpty();
        assertThat(after.file().deadline(ReviewDuties.NOTICE)).isEmpty();
        assertThat(after.file().deadline(ReviewDuties.CIRCULATION)).isEmpty();
        assertThat(after.file().deadline(ReviewDuties.CYCLE)).isPresent();
    }

    @Test
    void after_a_postponement_everyone_is_invited_and_sent_the_papers_anew_and_advice_given_stands() {
        Reviews advised = review.doneToAll(ReviewEvents.RECEIVED, "2026-04-10");

        Reviews after = advised.after(advised.accepted(STEP, postponed()));

        assertThat(after.file().without(ReviewEvents.INVITED))
                .containsExactly(PARENT, HEAD, OFFICER, HEALTH, SOCIAL_CARE, TEACHER);
        assertThat(after.file().with(ReviewEvents.ADVICE_SENT)).isEmpty();
        assertThat(after.file().without(ReviewEvents.RECEIVED)).isEmpty();
    }

    @Test
    void the_form_suggests_the_day_that_was_set() {
        assertThat(STEP.suggested(review.view()).require(ReviewFields.HELD_ON)).isEqualTo(MEETING);
    }

    private static Facts held() {
        return Facts.none()
                .with(ReviewFields.WAS_HELD, "held")
                .with(ReviewFields.HELD_ON, MEETING)
                .with(ReviewFields.ATTENDED, keys(PARENT, HEAD))
                .with(ReviewFields.PUPIL_VIEWS, "Likes the den.")
                .with(ReviewFields.PARENT_VIEWS, "Pleased with the reading.")
                .with(ReviewFields.PROGRESS, "Two of three outcomes reached.")
                .with(ReviewFields.OUTCOMES_FIT, "yes");
    }

    private static Facts adulthood() {
        return Facts.none()
                .with(ReviewFields.EMPLOYMENT, "Wants to work with horses.")
                .with(ReviewFields.INDEPENDENT_LIVING, "Travels alone by bus from May.")
                .with(ReviewFields.HEALTH, "Knows whom to ask about the inhaler.")
                .with(ReviewFields.COMMUNITY, "A riding group on Saturdays.")
                .with(ReviewFields.PARTNERS, Set.of("further-education"));
    }

    private static Facts postponed() {
        return Facts.none()
                .with(ReviewFields.WAS_HELD, "postponed")
                .with(ReviewFields.POSTPONED_BECAUSE, "The parents were ill.");
    }
}
