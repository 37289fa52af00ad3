package org.sendcasework.draftplanconsultation;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Withdraw;

/** The facts that a consultation on a draft plan records, in the order in which they come up. */
public final class ConsultationFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<Boolean> CHILD_IS_NEW = NewcomerForm.IS_NEW;
    public static final Field<String> CHILD_SETTING = NewcomerForm.SETTING;
    public static final Field<String> CHILD_GIVEN_NAME = NewcomerForm.GIVEN_NAME;
    public static final Field<String> CHILD_FAMILY_NAME = NewcomerForm.FAMILY_NAME;
    public static final Field<LocalDate> CHILD_DATE_OF_BIRTH = NewcomerForm.DATE_OF_BIRTH;
    public static final Field<String> CHILD_UPN = NewcomerForm.UPN;
    public static final Field<Boolean> CHILD_LOOKED_AFTER = NewcomerForm.LOOKED_AFTER;
    public static final Field<String> CHILD_PARENT_NAME = NewcomerForm.PARENT_NAME;
    public static final Field<String> CHILD_PARENT_TELEPHONE = NewcomerForm.PARENT_TELEPHONE;
    public static final Field<String> CHILD_PARENT_EMAIL = NewcomerForm.PARENT_EMAIL;
    public static final Field<String> CHILD_PARENT_ADDRESS = NewcomerForm.PARENT_ADDRESS;

    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    /** The day of receipt, from which the fifteen days run. */
    public static final Field<LocalDate> CONSULTED_ON = Handover.CONSULTED_ON;

    public static final Field<String> AUTHORITY = ResponsibleAuthority.NAME;
    public static final Field<String> AUTHORITY_EMAIL = ResponsibleAuthority.EMAIL;
    public static final Field<LocalDate> DRAFT_PLAN_ON = day("draftPlanOn", "Date of the draft plan");
    public static final Field<String> START_WANTED = text("startWanted", "When the child would start");
    public static final Field<String> CONSULTATION_NOTE = text("consultationNote", "Note");

    public static final Field<Set<String>> PAPERS_FOUND = choices("papersFound", "Papers received");
    public static final Field<String> SECTION_I = text("sectionI", "Section I of the draft");
    public static final Field<String> PAPERS_ASKED_FOR = text("papersAskedFor", "What the authority was asked for");
    public static final Field<LocalDate> PAPERS_ASKED_ON = day("papersAskedOn", "Asked on");

    public static final Field<String> SUITS_AGE = text("suitsAge", "Suitable for the child's age");
    public static final Field<String> AGE_WHY = text("ageWhy", "Why not suitable for the age");
    public static final Field<String> SUITS_ABILITY = text("suitsAbility", "Suitable for the child's ability");
    public static final Field<String> ABILITY_WHY = text("abilityWhy", "Why not suitable for the ability");
    public static final Field<String> SUITS_APTITUDE = text("suitsAptitude", "Suitable for the child's aptitude");
    public static final Field<String> APTITUDE_WHY = text("aptitudeWhy", "Why not suitable for the aptitude");
    public static final Field<String> SUITS_NEEDS = text("suitsNeeds", "Suitable for the child's SEN");
    public static final Field<String> NEEDS_WHY = text("needsWhy", "Why not suitable for the SEN");
    public static final Field<String> OTHERS_FIT = text("othersFit", "Compatible with efficient education of others");
    public static final Field<String> OTHERS_WHY = text("othersWhy", "Effect on the education of others");
    public static final Field<String> RESOURCES_FIT =
            text("resourcesFit", "Compatible with efficient use of resources");
    public static final Field<String> RESOURCES_WHY = text("resourcesWhy", "Effect on the use of resources");
    public static final Field<String> PROVISION_COULD = text("provisionCould", "Provision the setting could make");
    public static final Field<Boolean> PROVISION_ALL = yesNo("provisionAll", "All of section F could be made");
    public static final Field<String> PROVISION_LACKING =
            text("provisionLacking", "What it could not make, and what would be needed");
    public static final Field<String> DRAFT_COMMENTS = text("draftComments", "Comments on the draft itself");
    public static final Field<String> VIEW = text("replyView", "Can the setting meet the needs");
    public static final Field<Set<String>> GROUNDS = choices("replyGrounds", "Grounds");
    public static final Field<String> STEPS_CONSIDERED = text("stepsConsidered", "Steps considered");
    public static final Field<String> EVIDENCE = text("replyEvidence", "Evidence attached");

    public static final Field<String> REPLY_AGREED = text("replyAgreed", "Do you agree to the reply");
    public static final Field<String> REPLY_NOTE = text("replyNote", "What should change");

    public static final Field<LocalDate> REPLIED_ON = day("repliedOn", "Reply sent on");
    public static final Field<String> REPLIED_HOW = text("repliedHow", "Reply sent by");
    public static final Field<String> REPLY_PROOF = text("replyProof", "What proves that it arrived");

    public static final Field<String> NAMED = text("named", "What the final plan names");
    public static final Field<LocalDate> FINAL_PLAN_ON = Handover.FINAL_PLAN_ON;
    public static final Field<LocalDate> FINAL_PLAN_RECEIVED_ON = Handover.FINAL_PLAN_RECEIVED_ON;
    public static final Field<String> NAMED_INSTEAD = text("namedInstead", "Which setting or type is named");
    public static final Field<LocalDate> LEARNT_ON = day("learntOn", "We learnt of it on");
    public static final Field<Boolean> NAMES_THE_SETTING = Handover.NAMES_THE_SETTING;

    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What a consultation records; the child is described in the register alone. */
    static List<Field<?>> all() {
        return List.of(
                FROM_CASE,
                CONSULTED_ON,
                AUTHORITY,
                AUTHORITY_EMAIL,
                DRAFT_PLAN_ON,
                START_WANTED,
                CONSULTATION_NOTE,
                PAPERS_FOUND,
                SECTION_I,
                PAPERS_ASKED_FOR,
                PAPERS_ASKED_ON,
                SUITS_AGE,
                AGE_WHY,
                SUITS_ABILITY,
                ABILITY_WHY,
                SUITS_APTITUDE,
                APTITUDE_WHY,
                SUITS_NEEDS,
                NEEDS_WHY,
                OTHERS_FIT,
                OTHERS_WHY,
                RESOURCES_FIT,
                RESOURCES_WHY,
                PROVISION_COULD,
                PROVISION_ALL,
                PROVISION_LACKING,
                DRAFT_COMMENTS,
                VIEW,
                GROUNDS,
                STEPS_CONSIDERED,
                EVIDENCE,
                REPLY_AGREED,
                REPLY_NOTE,
                REPLIED_ON,
                REPLIED_HOW,
                REPLY_PROOF,
                NAMED,
                FINAL_PLAN_ON,
                FINAL_PLAN_RECEIVED_ON,
                NAMED_INSTEAD,
                LEARNT_ON,
                NAMES_THE_SETTING,
                WITHDRAWN_BECAUSE);
    }

    private ConsultationFields() {}
}
