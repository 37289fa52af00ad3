package org.sendcasework.planimplementation;

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

/** The facts that putting a plan in place records, in the order in which they come up. */
public final class ImplementationFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    /** Opens the part of the start form that describes a child who is not on its list. */
    public static final Field<Boolean> CHILD_IS_NEW = NewcomerForm.IS_NEW;

    public static final Field<String> SETTING = NewcomerForm.SETTING;

    public static final Field<String> GIVEN_NAME = NewcomerForm.GIVEN_NAME;
    public static final Field<String> FAMILY_NAME = NewcomerForm.FAMILY_NAME;
    public static final Field<LocalDate> DATE_OF_BIRTH = NewcomerForm.DATE_OF_BIRTH;
    public static final Field<String> UPN = NewcomerForm.UPN;
    public static final Field<Boolean> LOOKED_AFTER = NewcomerForm.LOOKED_AFTER;
    public static final Field<String> PARENT_NAME = NewcomerForm.PARENT_NAME;
    public static final Field<String> PARENT_TELEPHONE = NewcomerForm.PARENT_TELEPHONE;
    public static final Field<String> PARENT_EMAIL = NewcomerForm.PARENT_EMAIL;
    public static final Field<String> PARENT_ADDRESS = NewcomerForm.PARENT_ADDRESS;
    public static final Field<LocalDate> FINAL_PLAN_ON = Handover.FINAL_PLAN_ON;
    public static final Field<LocalDate> FINAL_PLAN_RECEIVED_ON = Handover.FINAL_PLAN_RECEIVED_ON;
    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    public static final Field<String> AUTHORITY = ResponsibleAuthority.NAME;
    public static final Field<String> AUTHORITY_EMAIL = ResponsibleAuthority.EMAIL;

    public static final Field<Boolean> WE_ADMIT = yesNo("weAdmit", "We admit the pupil");
    public static final Field<LocalDate> STARTS_ON = day("startsOn", "Starts on");
    public static final Field<String> ADMISSION_WORDS = text("admissionWords", "What is agreed for the first weeks");
    public static final Field<String> CONCERNS = text("concerns", "Concerns for the authority");
    public static final Field<LocalDate> ADMISSION_CONFIRMED_ON = day("admissionConfirmedOn", "Admission confirmed on");
    public static final Field<String> START_CHANGED_BECAUSE = text("startChangedBecause", "Why the start date changed");

    public static final Field<Set<String>> SECTIONS_FOUND = choices("sectionsFound", "Sections found in the plan");
    public static final Field<String> SECTIONS_NOTE = text("sectionsNote", "What the authority must put right");
    public static final Field<String> PLAN_KIND = text("planKind", "What kind of plan it is");
    public static final Field<LocalDate> FIRST_MADE_ON = day("firstMadeOn", "Plan first made on");
    public static final Field<LocalDate> LAST_REVIEWED_ON =
            day("lastReviewedOn", "Date of the authority’s last decision after a review");
    public static final Field<LocalDate> AUTHORITY_TOLD_ON = day("authorityToldOn", "Authority told on");
    public static final Field<String> AUTHORITY_NOTE = text("authorityNote", "How, and its answer");
    public static final Field<LocalDate> PLAN_ENTERED_ON = day("planEnteredOn", "Plan entered in the register on");
    /** The last day of the next annual review, counted from the register. */
    public static final Field<LocalDate> REVIEW_DUE_BY = day("reviewDueBy", "Next annual review to be decided by");

    public static final Field<Set<String>> TEACHERS_LISTED = choices("teachersListed", "Teachers with a login");
    public static final Field<String> OTHERS_LISTED = text("othersListed", "Others who work with the pupil");
    public static final Field<String> NEEDS_IN_CLASS = text("needsInClass", "What they need to know");
    public static final Field<String> ASKED_OF_STAFF = text("askedOfStaff", "What the plan asks of them");
    public static final Field<Set<String>> TOLD_NOW = choices("toldNow", "Told");
    public static final Field<LocalDate> TOLD_ON = day("toldOn", "Told on");
    public static final Field<String> TOLD_HOW = text("toldHow", "How they were told");
    public static final Field<Boolean> I_KNOW_THE_PLAN =
            yesNo("iKnowThePlan", "I know what the pupil needs and what the plan asks of me");
    public static final Field<String> WHAT_I_NEED = text("whatINeed", "What I still need");
    public static final Field<Set<String>> CONFIRMED_NOW = choices("confirmedNow", "Have confirmed");
    public static final Field<LocalDate> CONFIRMED_ON = day("confirmedOn", "Confirmed on");
    public static final Field<String> WHAT_OTHERS_NEED = text("whatOthersNeed", "What they still need");
    /** What each person said they still need, gathered. */
    public static final Field<String> STAFF_NEED = text("staffNeed", "What staff still need");

    public static final Field<Set<String>> CHASED_NOW = choices("chasedNow", "Chased");
    public static final Field<LocalDate> CHASED_ON = day("chasedOn", "Chased on");
    public static final Field<String> CHASE_NOTE = text("chaseNote", "Answer");
    public static final Field<String> CHANGED_BECAUSE = text("peopleChangedBecause", "Why the list of people changed");

    public static final Field<String> PROVISION_WHAT = text("provisionWhat", "What is provided");
    public static final Field<String> PROVISION_OUTCOME = text("provisionOutcome", "Which outcome it works towards");
    public static final Field<String> PROVISION_BY = text("provisionBy", "Who provides it");
    public static final Field<String> PROVISION_HOURS = text("provisionHours", "Hours a week");
    public static final Field<LocalDate> PROVISION_FROM = day("provisionFrom", "From when");
    public static final Field<String> PROVISION_NEXT = text("provisionNext", "What next");
    /** The lines arranged so far, one below the other. */
    public static final Field<String> PROVISIONS = text("provisions", "Provision arranged (section F)");

    public static final Field<String> HEALTH_IN_PLAN = text("healthInPlan", "Section G, health provision");
    public static final Field<String> HEALTH_BY = text("healthBy", "Section G: who provides it, and the contact");
    public static final Field<LocalDate> HEALTH_ASKED_ON = day("healthAskedOn", "Section G: asked on");
    public static final Field<String> CARE_ACT_IN_PLAN =
            text("careActInPlan", "Section H1, social care under the 1970 Act");
    public static final Field<String> CARE_ACT_BY = text("careActBy", "Section H1: who provides it, and the contact");
    public static final Field<LocalDate> CARE_ACT_ASKED_ON = day("careActAskedOn", "Section H1: asked on");
    public static final Field<String> CARE_IN_PLAN = text("careInPlan", "Section H2, other social care");
    public static final Field<String> CARE_BY = text("careBy", "Section H2: who provides it, and the contact");
    public static final Field<LocalDate> CARE_ASKED_ON = day("careAskedOn", "Section H2: asked on");

    public static final Field<LocalDate> MET_ON = day("metOn", "Met on");
    public static final Field<Set<String>> MET_WITH = choices("metWith", "Who came");
    public static final Field<String> MET_OTHERS = text("metOthers", "Who else came");
    public static final Field<String> IN_PLACE_HOW = text("inPlaceHow", "How the plan is put in place");
    public static final Field<String> EXPECTED_IMPACT = text("expectedImpact", "What it should change");
    public static final Field<LocalDate> IMPACT_BY = day("impactBy", "By when");
    public static final Field<String> PUPIL_SAID = text("pupilSaid", "What the pupil said");
    public static final Field<String> PARENTS_SAID = text("parentsSaid", "What the parents said");
    public static final Field<LocalDate> RECORD_GIVEN_ON = day("recordGivenOn", "Record given on");
    public static final Field<String> RECORD_GIVEN_HOW = text("recordGivenHow", "Record given by");
    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** One line of section F, as long as its form is filled in. */
    static final List<Field<?>> ONE_PROVISION =
            List.of(PROVISION_WHAT, PROVISION_OUTCOME, PROVISION_BY, PROVISION_HOURS, PROVISION_FROM);

    /** What a case records, people and what was done towards them left out. */
    static List<Field<?>> all() {
        return List.of(
                FROM_CASE,
                FINAL_PLAN_ON,
                FINAL_PLAN_RECEIVED_ON,
                AUTHORITY,
                AUTHORITY_EMAIL,
                ADMISSION_CONFIRMED_ON,
                STARTS_ON,
                START_CHANGED_BECAUSE,
                ADMISSION_WORDS,
                CONCERNS,
                SECTIONS_FOUND,
                SECTIONS_NOTE,
                PLAN_KIND,
                FIRST_MADE_ON,
                LAST_REVIEWED_ON,
                AUTHORITY_TOLD_ON,
                AUTHORITY_NOTE,
                PLAN_ENTERED_ON,
                REVIEW_DUE_BY,
                NEEDS_IN_CLASS,
                ASKED_OF_STAFF,
                STAFF_NEED,
                CHASED_ON,
                CHASE_NOTE,
                CHANGED_BECAUSE,
                PROVISIONS,
                HEALTH_IN_PLAN,
                HEALTH_BY,
                HEALTH_ASKED_ON,
                CARE_ACT_IN_PLAN,
                CARE_ACT_BY,
                CARE_ACT_ASKED_ON,
                CARE_IN_PLAN,
                CARE_BY,
                CARE_ASKED_ON,
                MET_ON,
                MET_OTHERS,
                IN_PLACE_HOW,
                EXPECTED_IMPACT,
                IMPACT_BY,
                PUPIL_SAID,
                PARENTS_SAID,
                RECORD_GIVEN_ON,
                RECORD_GIVEN_HOW,
                WITHDRAWN_BECAUSE);
    }

    private ImplementationFields() {}
}
