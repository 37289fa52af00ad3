package org.sendcasework.phasetransition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NextKind;
import org.sendcasework.steps.ResponsibleAuthority;

/** How a move to the next phase is told: on the page of its case, and to the family. */
public final class TransitionWords {
    /** What must be minded after Year 11, because nobody knows in autumn who stays at school. */
    static final String SIXTH_FORM =
            "The day is for a college or another post-16 institution. A school’s sixth form is none: a pupil who stays in a"
                    + " school needs no amended plan by it.";

    private TransitionWords() {}

    public static CaseWords all() {
        return new CaseWords("Move to the next phase", TransitionFields.all(), answers(), List.of());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, String> kinds = new HashMap<>();
        for (PhaseMove kind : PhaseMove.values()) {
            kinds.put(kind.key(), kind.words());
        }
        return Map.ofEntries(
                Map.entry(TransitionFields.MOVE_KIND.name(), kinds),
                Map.entry(TransitionFields.PATHWAYS.name(), PlanThePathway.WAYS),
                Map.entry(TransitionFields.PARTNERS.name(), PlanThePathway.ASKED),
                Map.entry(TransitionFields.CAREERS_MEETING.name(), PlanThePathway.MEETING),
                Map.entry(TransitionFields.REVIEW_CHOICE.name(), ChooseTheReview.ANSWERS),
                Map.entry(
                        Handover.REVIEW_RESULT.name(),
                        Map.of(
                                "kept",
                                "the plan is kept",
                                "amended",
                                "the plan is amended",
                                "ceased",
                                "the plan ends")),
                Map.entry(TransitionFields.PLACEMENT_RESULT.name(), RecordThePlacementNamed.ANSWERS),
                Map.entry(TransitionFields.FAMILY_CHOICE.name(), OfferTheComplaintRoute.ANSWERS),
                Map.entry(TransitionFields.SUPPORT_NEEDED.name(), ArrangeTheSupportThere.ANSWERS),
                Map.entry(TransitionFields.NEXT_KIND.name(), NextKind.choices()),
                Map.entry(TransitionFields.GOES.name(), ConfirmTheLastDay.ANSWERS),
                Map.entry(TransitionFields.ARRIVED.name(), ConfirmTheArrival.ANSWERS));
    }

    /** What there is to tell about the options of such a move. */
    static String options(Facts facts) {
        String choice = PlannedMove.kindOf(facts)
                .map(kind -> switch (kind) {
                    case EARLY_YEARS_TO_SCHOOL ->
                        "Mainstream schools, special schools, and a later start where the child is not of compulsory school age.";
                    case INFANT_TO_JUNIOR, PRIMARY_TO_MIDDLE -> "Mainstream schools, and special schools.";
                    case PRIMARY_TO_SECONDARY, MIDDLE_TO_SECONDARY ->
                        "Mainstream secondary schools, schools with a resource base, and special schools.";
                    case SECONDARY_TO_POST_16, BETWEEN_POST_16 ->
                        "Further education, sixth form, special post-16 institution, apprenticeship, supported internship;"
                                + " later higher education or work.";
                })
                .orElse("");
        return choice
                + (facts.yes(TransitionFields.HAS_PLAN)
                        ? (PlannedMove.toPostSixteen(facts)
                                        ? " The young person may ask the local authority to name a school, a college or a special"
                                                + " post-16 institution in the plan, but no employer and no university;"
                                        : " The parents may ask the local authority to name one in the plan;")
                                + " the authority decides, and its letter says how to appeal."
                        : " The family applies in the usual way, and the next setting is told of the support.");
    }

    /** What a family can do while the authority has not named the placement, or has decided to name none. */
    static String routes(CaseView view) {
        String appeal = view.file().facts().says(TransitionFields.PLACEMENT_RESULT, RecordThePlacementNamed.NOT_NAMED)
                ? " The authority decided to leave the plan as it is: after a review it can appeal against that within two"
                        + " months of the letter (section 51(2)(e)), and needs no mediation certificate where it is only about"
                        + " the school, its type, or that none is named (section 55)."
                : " It cannot appeal so far: that needs the amended plan (section 51(2)(c)). Once that is there it can appeal"
                        + " within two months, and needs no mediation certificate where only the school or its type is in"
                        + " dispute (section 55).";
        return "The family can ask the authority’s complaints procedure to have the plan finished, and after that the Local"
                + " Government and Social Care Ombudsman, who looks at delay. It can ask for disagreement resolution, which is"
                + " free and which nobody has to take part in (Children and Families Act 2014, section 57)."
                + appeal
                + " The local SEND information and advice service helps free of charge. The complaint goes to "
                + ResponsibleAuthority.of(view).name() + ".";
    }
}
