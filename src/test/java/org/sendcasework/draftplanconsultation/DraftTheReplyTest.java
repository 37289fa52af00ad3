package org.sendcasework.draftplanconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.draftplanconsultation.Consultations.ROOTS;
import static org.sendcasework.draftplanconsultation.Consultations.VICTORIA_ROAD;
import static org.sendcasework.draftplanconsultation.Consultations.canMeet;
import static org.sendcasework.draftplanconsultation.Consultations.cannotMeet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Option;

class DraftTheReplyTest {
    private static final DraftTheReply STEP = new DraftTheReply();
    private final Consultations consultation = Consultations.received();

    static Stream<Ground> prohibited() {
        return Arrays.stream(Ground.values()).filter(ground -> !ground.lawful());
    }

    @Test
    void a_reply_that_the_needs_can_be_met_needs_no_evidence() {
        assertThat(consultation.accepted(STEP, canMeet()).said())
                .isEqualTo("Reply drafted: the needs can be met here.");
    }

    @Test
    void a_reply_that_they_cannot_names_its_ground_its_evidence_and_the_steps_considered() {
        assertThat(consultation.accepted(STEP, cannotMeet()).said())
                .isEqualTo("Reply drafted: the needs cannot be met here.");
        assertThat(consultation.refused(
                        STEP,
                        cannotMeet().without(ConsultationFields.EVIDENCE).without(ConsultationFields.STEPS_CONSIDERED)))
                .containsExactly(
                        "Evidence attached: list what shows it, one thing on each line; a ground without evidence weighs"
                                + " nothing",
                        "Steps considered: say which steps you and the authority could take, and why they would not be"
                                + " enough (section 33(4) and (5))");
    }

    @Test
    void without_a_ground_there_is_nothing_to_rely_on() {
        assertThat(consultation.refused(STEP, canMeet().with(ConsultationFields.VIEW, Reply.CANNOT_MEET)))
                .first()
                .asString()
                .startsWith("Grounds: tick at least one ground");
    }

    @ParameterizedTest
    @MethodSource("prohibited")
    void a_reason_that_may_not_be_given_is_refused_and_it_says_why_and_where_that_stands(Ground ground) {
        Facts reply = cannotMeet().with(ConsultationFields.GROUNDS, Set.of("unsuitable", ground.key()));

        assertThat(consultation.refused(STEP, reply))
                .singleElement()
                .asString()
                .startsWith("Grounds: “" + ground.words() + "” is not a reason that may be given: ")
                .endsWith("See the School Admissions Code 2021 and your own SEND policy, “Admissions”.");
    }

    @Test
    void two_of_them_are_both_explained() {
        Facts reply =
                cannotMeet().with(ConsultationFields.GROUNDS, Set.of("unsuitable", "no-plan", "oversubscription"));

        assertThat(consultation.refused(STEP, reply))
                .singleElement()
                .asString()
                .contains("that a child has no EHC plan is no reason to refuse a place", "admitted above its number");
    }

    @Test
    void the_policy_is_quoted_only_to_those_whose_policy_says_it() {
        assertThat(Ground.refusal(Set.of("uniform-and-trips"), VICTORIA_ROAD)).contains("your own SEND policy");
        assertThat(Ground.refusal(Set.of("uniform-and-trips"), ROOTS))
                .endsWith(
                        "may not keep a family of a child with SEND from a place. See the School Admissions Code 2021.");
    }

    @Test
    void every_ground_that_the_policies_rule_out_is_offered_in_both_settings() {
        List<String> offered = Ground.options().stream().map(Option::value).toList();

        for (var setting : List.of(VICTORIA_ROAD, ROOTS)) {
            assertThat(offered)
                    .containsAll(setting.statements().get("admission-grounds").says().stream()
                            .filter(each -> !each.equals("centre-admissions-code"))
                            .toList());
        }
    }

    @Test
    void a_ground_and_the_answers_above_it_must_agree() {
        assertThat(consultation.refused(
                        STEP, cannotMeet().with(ConsultationFields.GROUNDS, Set.of("unsuitable", "resources"))))
                .containsExactly(
                        "Grounds: “The child’s attendance is incompatible with the efficient use of resources” is"
                                + " ticked, and no answer above says so; correct one or the other");
        assertThat(consultation.refused(
                        STEP,
                        cannotMeet()
                                .with(ConsultationFields.OTHERS_FIT, "no")
                                .with(ConsultationFields.OTHERS_WHY, "Class of 34.")))
                .containsExactly("Grounds: you answered above that it is not compatible with the efficient education of"
                        + " others; tick that ground, or correct the answer");
    }

    @Test
    void a_yes_cannot_stand_beside_a_no_or_a_ground() {
        Facts halfway = cannotMeet().with(ConsultationFields.VIEW, Reply.CAN_MEET);

        assertThat(consultation.refused(STEP, halfway))
                .containsExactly(
                        "Grounds: grounds are for a reply that the needs cannot be met; untick them, or change the view",
                        "Can the setting meet the needs: you answered above that it is not suitable for the child’s SEN;"
                                + " correct one or the other");
    }

    @Test
    void a_no_says_why() {
        assertThat(consultation.refused(STEP, cannotMeet().without(ConsultationFields.NEEDS_WHY)))
                .containsExactly(
                        "Why not suitable for the SEN: please say why not, with what shows it; without that it weighs"
                                + " nothing");
    }

    @Test
    void either_all_of_section_f_can_be_made_or_it_says_what_cannot() {
        String both =
                "What it could not make, and what would be needed: say what could not be made and what would be needed"
                        + " for it, or tick that all of it could be made, not both";

        assertThat(consultation.refused(STEP, canMeet().without(ConsultationFields.PROVISION_ALL)))
                .containsExactly(both);
        assertThat(consultation.refused(STEP, cannotMeet().with(ConsultationFields.PROVISION_ALL, true)))
                .containsExactly(both);
    }

    @Test
    void every_question_must_be_answered() {
        assertThat(consultation.refused(STEP, Facts.none())).hasSize(9);
    }

    @Test
    void the_form_says_that_a_school_that_is_named_must_admit_whatever_it_replied() {
        assertThat(consultation.notice(STEP))
                .endsWith(
                        "Whatever the reply says: if the final plan names Victoria Road Primary School, it must admit the"
                                + " child (Children and Families Act 2014, section 43(2)).");
    }

    @Test
    void what_was_sent_back_is_shown_and_the_old_decision_does_not_stand_for_the_new_draft() {
        Consultations sentBack = consultation
                .fact(ConsultationFields.REPLY_AGREED, "no")
                .fact(ConsultationFields.REPLY_NOTE, "Say more of the mornings.");

        assertThat(sentBack.notice(STEP)).startsWith("Sent back: Say more of the mornings. The fifteen days");
        Consultations drafted = sentBack.after(sentBack.accepted(STEP, canMeet()));
        assertThat(drafted.facts().get(ConsultationFields.REPLY_AGREED)).isEmpty();
        assertThat(drafted.facts().get(ConsultationFields.REPLY_NOTE)).isEmpty();
    }

    @Test
    void a_view_that_changes_leaves_no_ground_of_the_first_draft_behind() {
        Consultations first = consultation.after(consultation.accepted(STEP, cannotMeet()));

        Consultations second = first.after(first.accepted(STEP, canMeet()));

        assertThat(second.facts().get(ConsultationFields.GROUNDS)).isEmpty();
        assertThat(Reply.text(second.view())).doesNotContain("Grounds:", "hydrotherapy");
    }
}
