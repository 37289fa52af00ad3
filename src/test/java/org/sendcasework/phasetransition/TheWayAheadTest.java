package org.sendcasework.phasetransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.phasetransition.Moves.opened;
import static org.sendcasework.phasetransition.Moves.supported;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.Facts;

class TheWayAheadTest {
    private static final ExplainTheOptions EXPLAIN = new ExplainTheOptions();
    private static final PlanThePathway PATHWAY = new PlanThePathway();
    private static final RecordThePreferences PREFER = new RecordThePreferences();
    private static final Facts EXPLAINED = Facts.none()
            .with(TransitionFields.OPTIONS_EXPLAINED_ON, Moves.OPENED)
            .with(TransitionFields.OPTIONS_WHICH, "Two schools.")
            .with(TransitionFields.OPTIONS_TO_PUPIL, "With pictures.")
            .with(TransitionFields.OPTIONS_TO_PARENTS, "At a meeting.");
    private static final Facts PLANNED = Facts.none()
            .with(TransitionFields.PATHWAYS, Set.of("fe"))
            .with(TransitionFields.EMPLOYMENT, "Animals.")
            .with(TransitionFields.LIVING, "Cook.")
            .with(TransitionFields.COMMUNITY, "Swim.")
            .with(TransitionFields.HEALTH, "Sleep.")
            .with(TransitionFields.CAREERS_MEETING, PlanThePathway.HELD)
            .with(TransitionFields.CAREERS_ON, Moves.OPENED)
            .with(TransitionFields.CAREERS_BY, "An adviser.");
    private static final Facts PREFERRED = Facts.none()
            .with(TransitionFields.PREFERENCES_ON, Moves.OPENED)
            .with(TransitionFields.VISITS, "One.")
            .with(TransitionFields.INTERESTS, "Boats.")
            .with(TransitionFields.FRIENDSHIPS, "Two friends.")
            .with(TransitionFields.PUPIL_PREFERS, "Harbour High.")
            .with(TransitionFields.PARENTS_PREFER, "A smaller one.");

    @Test
    void the_pupil_hears_of_the_options_and_not_the_parents_alone() {
        assertThat(opened().refused(EXPLAIN, EXPLAINED.without(TransitionFields.OPTIONS_TO_PUPIL)))
                .containsExactly("How they were explained to the pupil: please say how the pupil heard of them, not the"
                        + " parents alone");
        assertThat(opened().accepted(EXPLAIN, EXPLAINED).said())
                .isEqualTo("The options were explained on Wednesday 2 September 2026.");
    }

    @Test
    void who_decides_depends_on_whether_there_is_a_plan() {
        assertThat(opened().shown(EXPLAIN, ExplainTheOptions.GUIDANCE))
                .contains("special schools")
                .contains("the authority decides");
        assertThat(supported().shown(EXPLAIN, ExplainTheOptions.GUIDANCE)).contains("applies in the usual way");
        assertThat(opened().fact(TransitionFields.MOVE_KIND, "secondary-to-post-16")
                        .shown(EXPLAIN, ExplainTheOptions.GUIDANCE))
                .contains("supported internship");
    }

    @Test
    void all_four_areas_of_adult_life_are_looked_at() {
        assertThat(opened().refused(
                                PATHWAY,
                                PLANNED.without(TransitionFields.HEALTH).without(TransitionFields.LIVING)))
                .containsExactly("Living independently: please fill this in", "Good health: please fill this in");
    }

    @Test
    void a_careers_meeting_is_held_booked_or_neither_with_a_reason() {
        assertThat(opened().accepted(PATHWAY, PLANNED).said()).endsWith("careers guidance meeting was held.");
        assertThat(opened().refused(PATHWAY, PLANNED.with(TransitionFields.CAREERS_ON, LocalDate.of(2026, 10, 1))))
                .singleElement()
                .asString()
                .startsWith("Day of the careers meeting: this is a day in the future");
        assertThat(opened().accepted(
                                PATHWAY,
                                PLANNED.with(TransitionFields.CAREERS_MEETING, PlanThePathway.BOOKED)
                                        .with(TransitionFields.CAREERS_ON, LocalDate.of(2026, 10, 1)))
                        .said())
                .endsWith("is booked.");
        assertThat(opened().refused(PATHWAY, PLANNED.with(TransitionFields.CAREERS_MEETING, PlanThePathway.NONE)))
                .containsExactly("Why there is no careers meeting: please say why");
    }

    @Test
    void only_ways_of_the_list_can_be_ticked_and_one_must_be() {
        assertThat(opened().refused(PATHWAY, PLANNED.with(TransitionFields.PATHWAYS, Set.of("moon"))))
                .singleElement()
                .asString()
                .startsWith("Ways the pupil thinks of: the list has changed");
        assertThat(opened().refused(PATHWAY, PLANNED.without(TransitionFields.PATHWAYS)))
                .singleElement()
                .asString()
                .startsWith("Ways the pupil thinks of: please tick at least one");
    }

    @Test
    void what_the_pupil_wants_is_written_apart_from_what_the_parents_want() {
        assertThat(opened().refused(PREFER, PREFERRED.without(TransitionFields.PUPIL_PREFERS)))
                .singleElement()
                .asString()
                .startsWith("What the pupil wants: ");
        assertThat(opened().accepted(PREFER, PREFERRED).facts()).isEqualTo(PREFERRED);
    }

    @Test
    void what_the_family_asked_of_the_authority_has_a_day() {
        assertThat(opened().refused(PREFER, PREFERRED.with(TransitionFields.ASKED_TO_NAME, "Harbour High")))
                .containsExactly("Family asked the authority on: please give the date");
        assertThat(opened().refused(PREFER, PREFERRED.with(TransitionFields.ASKED_TO_NAME_ON, Moves.OPENED)))
                .containsExactly(
                        "What the family asked the authority to name: please say what they asked for, or leave the"
                                + " day empty too");
    }

    @Test
    void it_is_the_authority_that_a_family_with_a_plan_asks() {
        assertThat(opened().notice(PREFER)).contains("asks the local authority to name a setting, not the school");
        assertThat(supported().notice(PREFER)).contains("applies for a place in the usual way");
    }
}
