package org.sendcasework.phasetransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.phasetransition.Moves.accepted;
import static org.sendcasework.phasetransition.Moves.opened;
import static org.sendcasework.phasetransition.Moves.refused;
import static org.sendcasework.phasetransition.Moves.supported;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;

class TheNextSettingTest {
    private static final MeetTheNextSetting MEET = new MeetTheNextSetting();
    private static final ArrangeTheSupportThere SUPPORT = new ArrangeTheSupportThere();
    private static final GiveTheOnePageProfile PROFILE = new GiveTheOnePageProfile();
    private static final WriteTheTransitionPlan PLAN = new WriteTheTransitionPlan();
    private static final AgreeWhatWillBeShared SHARE = new AgreeWhatWillBeShared();
    private static final ConfirmTheLastDay LAST_DAY = new ConfirmTheLastDay(Moves.PACE);
    private static final ConfirmTheArrival ARRIVAL = new ConfirmTheArrival();
    private static final CheckHowThePupilHasSettled SETTLED = new CheckHowThePupilHasSettled();
    private static final ChangesOnTheWay CHANGES = new ChangesOnTheWay();
    private static final Facts GOES = Facts.none()
            .with(TransitionFields.GOES, ConfirmTheLastDay.GOES)
            .with(TransitionFields.LEAVES_ON, LocalDate.of(2027, 7, 21))
            .with(TransitionFields.NEXT_KIND, "school")
            .with(TransitionFields.NEXT_SETTING, "Harbour High")
            .with(TransitionFields.NEXT_SETTING_CONTACT, "senco@harbour.example")
            .with(TransitionFields.NEXT_STARTS_ON, LocalDate.of(2027, 9, 2));

    @Test
    void what_the_plan_names_is_suggested_as_the_next_setting() {
        assertThat(MEET.suggested(opened().fact(TransitionFields.NEXT_PLACEMENT, "Harbour High")
                                .view())
                        .require(TransitionFields.NEXT_SETTING))
                .isEqualTo("Harbour High");
        assertThat(opened().fact(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.TYPE_NAMED)
                        .notice(MEET))
                .contains("The plan names a type only");
    }

    @Test
    void the_next_settings_senco_is_somebody_who_can_be_reached() {
        assertThat(opened().refused(MEET, Facts.none()))
                .containsExactly(
                        "Next setting: please fill this in",
                        "Contact at the next setting: please give the name of its SENCO, with telephone or e-mail",
                        "Met or spoke on: please give the date",
                        "With whom: please fill this in",
                        "What they asked: please write what they asked, or that they asked nothing");
    }

    @Test
    void support_that_is_needed_is_somebodys_and_has_been_agreed() {
        assertThat(opened().refused(
                                SUPPORT,
                                Facts.none()
                                        .with(TransitionFields.SUPPORT_NEEDED, ArrangeTheSupportThere.NEEDED)
                                        .with(TransitionFields.SUPPORT_FROM, Moves.MOVE)))
                .containsExactly(
                        "What support: please say what is ordered: equipment, people, hours",
                        "Who gives it: please say who gives it",
                        "Who agreed, and when: please say who agreed, at the next setting or at the authority, and when");
        assertThat(opened().refused(
                                SUPPORT,
                                Facts.none()
                                        .with(TransitionFields.SUPPORT_NEEDED, ArrangeTheSupportThere.NEEDED)
                                        .with(TransitionFields.SUPPORT_FROM, Moves.OPENED.minusDays(1))))
                .anyMatch(words -> words.startsWith("Support from: this is before the move was even prepared"));
        assertThat(opened().accepted(
                                SUPPORT,
                                Facts.none()
                                        .with(TransitionFields.SUPPORT_NEEDED, ArrangeTheSupportThere.NONE)
                                        .with(TransitionFields.SUPPORT_AGREED_WITH, "Its SENCO."))
                        .said())
                .isEqualTo("No support beyond the usual is needed at the next setting.");
        assertThat(opened().notice(SUPPORT)).contains("section F");
        assertThat(supported().notice(SUPPORT)).isEmpty();
    }

    @Test
    void the_profile_is_made_with_the_pupil_and_goes_into_the_plan() {
        Facts profile = Facts.none()
                .with(TransitionFields.LIKED, "Kind.")
                .with(TransitionFields.MATTERS, "Boats.")
                .with(TransitionFields.HELPS, "Time.");

        assertThat(opened().refused(PROFILE, profile))
                .containsExactly("How the pupil took part: please say how the pupil took part; it is the pupil’s page");
        Moves written = opened().after(opened().accepted(PROFILE, profile.with(TransitionFields.PROFILE_HOW, "Drew.")));
        assertThat(written.shown(PLAN, WriteTheTransitionPlan.PROFILE)).contains("What matters to me: Boats.");
    }

    @Test
    void the_plan_is_given_out_once_the_next_setting_was_met() {
        Moves met = opened().fact(TransitionFields.MET_ON, Moves.OPENED);

        assertThat(met.refused(PLAN, Facts.none().with(TransitionFields.TRANSITION_PLAN_ON, Moves.OPENED.minusDays(1))))
                .anyMatch(words -> words.endsWith("this is before the next setting was met; look at the year again"));
        assertThat(met.refused(PLAN, Facts.none().with(TransitionFields.TRANSITION_PLAN_ON, Moves.OPENED)))
                .noneMatch(words -> words.contains("next setting was met"));
    }

    @Test
    void an_objection_to_sharing_is_recorded_and_stops_nothing() {
        Facts agreed = Facts.none()
                .with(TransitionFields.SHARING_AGREED, "All but one report.")
                .with(TransitionFields.SHARING_WITH, "Both.")
                .with(TransitionFields.SHARING_AGREED_ON, Moves.OPENED);

        assertThat(opened().accepted(SHARE, agreed).said()).endsWith("2 September 2026.");
        assertThat(opened().accepted(SHARE, agreed.with(TransitionFields.OBJECTIONS, "One report."))
                        .said())
                .endsWith("there were objections.");
    }

    @Test
    void the_last_school_day_is_suggested_as_the_last_day() {
        // Thursday 22 July 2027 is a training day
        assertThat(LAST_DAY.suggested(opened().view()).require(TransitionFields.LEAVES_ON))
                .isEqualTo(LocalDate.of(2027, 7, 21));
    }

    @Test
    void a_pupil_who_goes_has_a_last_day_before_the_first_day_there() {
        assertThat(opened().answers(LAST_DAY, GOES)).isEqualTo(Map.of(TransitionAnswers.PUPIL_MOVES_ON, true));
        assertThat(opened().refused(LAST_DAY, GOES.with(TransitionFields.NEXT_STARTS_ON, LocalDate.of(2027, 7, 21))))
                .containsExactly("Term at the next setting begins on: this is not after the last day here; look at both"
                        + " again");
        assertThat(opened().refused(LAST_DAY, GOES.without(TransitionFields.NEXT_STARTS_ON)))
                .containsExactly(
                        "Term at the next setting begins on: please ask the next setting for the first day of its"
                                + " term");
    }

    @Test
    void of_a_pupil_who_stays_no_day_of_leaving_is_kept() {
        Facts stays = GOES.with(TransitionFields.GOES, ConfirmTheLastDay.STAYS);

        assertThat(opened().refused(LAST_DAY, stays)).singleElement().asString().startsWith("Why the pupil stays: ");
        Facts kept = opened().accepted(LAST_DAY, stays.with(TransitionFields.STAYS_WHY, "Repeats."))
                .facts();
        assertThat(kept.get(TransitionFields.LEAVES_ON)).isEmpty();
    }

    @Test
    void the_records_case_is_told_what_is_known_and_no_more() {
        Facts told = new RecordsOfTheLeaver()
                .handedOver(opened().after(opened().accepted(LAST_DAY, GOES))
                        .fact(TransitionFields.SHARING_AGREED_ON, Moves.OPENED)
                        .view());

        assertThat(told.stored().keySet())
                .containsExactlyInAnyOrder(
                        "leavesOn",
                        "moveKind",
                        "nextKind",
                        "nextSetting",
                        "nextSettingContact",
                        "nextStartsOn",
                        "sharingAgreedOn");
    }

    @Test
    void of_a_pupil_taught_at_home_no_next_setting_is_asked_for_or_told() {
        Moves met = opened().fact(TransitionFields.NEXT_SETTING, "Harbour High");
        Facts home = Facts.none()
                .with(TransitionFields.GOES, ConfirmTheLastDay.GOES)
                .with(TransitionFields.LEAVES_ON, LocalDate.of(2027, 7, 21))
                .with(TransitionFields.NEXT_KIND, "home");

        Moves gone = met.after(met.accepted(LAST_DAY, home));
        assertThat(new RecordsOfTheLeaver().handedOver(gone.view()).stored())
                .isEqualTo(Map.of("leavesOn", "2027-07-21", "moveKind", "primary-to-secondary", "nextKind", "home"));
        assertThat(gone.notice(ARRIVAL)).startsWith("The pupil is to be educated at home");
    }

    @Test
    void a_school_or_a_college_is_named_and_somebody_there() {
        Facts college = Facts.none()
                .with(TransitionFields.GOES, ConfirmTheLastDay.GOES)
                .with(TransitionFields.LEAVES_ON, LocalDate.of(2027, 7, 21))
                .with(TransitionFields.NEXT_KIND, "college");

        assertThat(opened().refused(LAST_DAY, college))
                .containsExactly(
                        "Next setting: please name it; if you do not know it, choose that it is not known",
                        "Contact at the next setting: please say whom to reach there, and how",
                        "Term at the next setting begins on: please ask the next setting for the first day of its term");
        assertThat(opened().refused(LAST_DAY, college.without(TransitionFields.NEXT_KIND)))
                .containsExactly("Where the pupil goes: please choose one of the answers");
    }

    @Test
    void a_pupil_who_is_nowhere_is_reported_the_same_day() {
        Moves gone = opened().after(opened().accepted(LAST_DAY, GOES)).on("2027-09-03");
        Facts missing = Facts.none()
                .with(TransitionFields.ARRIVED, ConfirmTheArrival.NO)
                .with(TransitionFields.NOT_ARRIVED_ON, LocalDate.of(2027, 9, 3))
                .with(TransitionFields.NOT_ARRIVED_WHY, "Nobody answers.");

        assertThat(gone.refused(ARRIVAL, missing))
                .singleElement()
                .asString()
                .startsWith("Who was told, and when: tell the next setting and the local authority today");
        Moves reported = gone.after(gone.accepted(ARRIVAL, missing.with(TransitionFields.MISSING_TOLD, "Both.")));
        assertThat(reported.notice(ARRIVAL)).startsWith("On Friday 3 September 2027 the pupil was not there");
    }

    @Test
    void an_arrival_after_all_takes_back_what_was_said_before() {
        Moves reported = opened().after(opened().accepted(LAST_DAY, GOES))
                .on("2027-09-07")
                .fact(TransitionFields.NOT_ARRIVED_ON, LocalDate.of(2027, 9, 3));
        Facts there = Facts.none()
                .with(TransitionFields.ARRIVED, ConfirmTheArrival.YES)
                .with(TransitionFields.ARRIVED_ON, LocalDate.of(2027, 9, 6))
                .with(TransitionFields.ARRIVAL_FROM, "The office.");

        Moves arrived = reported.after(reported.accepted(ARRIVAL, there));
        assertThat(arrived.facts().get(TransitionFields.NOT_ARRIVED_ON)).isEmpty();
        assertThat(reported.refused(ARRIVAL, there.with(TransitionFields.ARRIVED_ON, LocalDate.of(2027, 7, 20))))
                .containsExactly("First day there: this is before the last day here; look at both again");
    }

    @Test
    void the_end_says_what_goes_with_it_and_where_the_records_are() {
        assertThat(opened().fact(TransitionFields.RECORDS_CASE, "RT-27-0001").notice(SETTLED))
                .contains("RT-27-0001");
        assertThat(opened().fact(TransitionFields.RECORDS_HANDED_OVER_ON, LocalDate.of(2027, 9, 3))
                        .notice(SETTLED))
                .endsWith("what was not done is not done.");
    }

    @Test
    void other_days_need_a_reason_a_day_and_their_order() {
        assertThat(refused(CHANGES.otherDays(opened().view(), Facts.none())))
                .containsExactly(
                        "Why the days changed: please say why; the reason goes into the record",
                        "First day of the next phase: please give at least one of the three days");
        Moves gone = opened().after(opened().accepted(LAST_DAY, GOES));
        assertThat(refused(
                        CHANGES.otherDays(gone.view(), because(TransitionFields.LEAVES_ON, LocalDate.of(2027, 9, 2)))))
                .containsExactly("Last day here: the last day here would not be before the first day there");
        assertThat(accepted(CHANGES.otherDays(
                                gone.view(), because(TransitionFields.MOVES_ON, LocalDate.of(2028, 1, 4))))
                        .change()
                        .facts()
                        .require(TransitionFields.MOVE_YEAR))
                .isEqualTo("2028");
    }

    @Test
    void nobody_leaves_early_whose_last_day_is_confirmed() {
        Moves gone = opened().after(opened().accepted(LAST_DAY, GOES));

        assertThat(refused(CHANGES.leavesEarly(gone.view(), GOES.without(TransitionFields.GOES))))
                .containsExactly("the last day is confirmed already");
        assertThat(accepted(CHANGES.leavesEarly(opened().view(), GOES.without(TransitionFields.GOES)))
                        .change()
                        .said())
                .isEqualTo("The pupil leaves before the move, on Wednesday 21 July 2027.");
    }

    @Test
    void of_a_pupil_who_stays_after_all_the_days_no_longer_hold() {
        Moves gone = opened().after(opened().accepted(LAST_DAY, GOES));
        Facts why = Facts.none().with(TransitionFields.STAYS_WHY, "The family stays.");

        Moves stays = gone.after(accepted(CHANGES.stays(gone.view(), why)).change());
        assertThat(stays.facts().get(TransitionFields.LEAVES_ON)).isEmpty();
        assertThat(refused(CHANGES.stays(gone.view(), Facts.none()))).hasSize(1);
    }

    @Test
    void a_plan_is_taken_once_from_the_register() {
        Moves made = supported().holding(Moves.plan(LocalDate.of(2027, 2, 24)));

        assertThat(refused(CHANGES.planMade(supported().view(), Facts.none()))).hasSize(1);
        Moves taken =
                made.after(accepted(CHANGES.planMade(made.view(), Facts.none())).change());
        assertThat(taken.facts().yes(TransitionFields.HAS_PLAN)).isTrue();
        assertThat(CHANGES.planCanBeTaken(taken.view())).isFalse();
    }

    private static Facts because(Field<LocalDate> field, LocalDate day) {
        return Facts.none().with(field, day).with(TransitionFields.DAYS_CHANGED_BECAUSE, "Another day.");
    }
}
