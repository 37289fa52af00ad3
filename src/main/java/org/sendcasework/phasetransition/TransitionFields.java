package org.sendcasework.phasetransition;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Withdraw;

/** The facts that a move to the next phase records, in the order in which they come up. */
public final class TransitionFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    /** The year of the move, of which each pupil has one case. */
    public static final Field<String> MOVE_YEAR = text("moveYear", "Year of the move");

    public static final Field<String> MOVE_KIND = Handover.MOVE_KIND;
    public static final Field<LocalDate> MOVES_ON = Handover.MOVES_ON;
    public static final Field<String> OPENING_NOTE = text("openingNote", "Note");
    public static final Field<Boolean> HAS_PLAN = yesNo("hasPlan", "The pupil has an EHC plan");
    public static final Field<LocalDate> PLAN_MADE_ON = day("planMadeOn", "Plan first made on");
    /** The day on which it was known that there is a plan: that of the opening, or a later one. */
    public static final Field<LocalDate> PLAN_KNOWN_ON = day("planKnownOn", "Plan known here since");

    public static final Field<LocalDate> OPTIONS_EXPLAINED_ON = day("optionsExplainedOn", "Options explained on");
    public static final Field<String> OPTIONS_WHICH = text("optionsWhich", "Which options");
    public static final Field<String> OPTIONS_TO_PUPIL = text("optionsToPupil", "How they were explained to the pupil");
    public static final Field<String> OPTIONS_TO_PARENTS =
            text("optionsToParents", "How they were explained to the parents");
    public static final Field<String> OPTIONS_HELP = text("optionsHelp", "Help they needed to take part");

    public static final Field<Set<String>> PATHWAYS = choices("pathwaysThoughtOf", "Ways the pupil thinks of");
    public static final Field<String> EMPLOYMENT = text("adultEmployment", "Work or higher education");
    public static final Field<String> LIVING = text("adultLiving", "Living independently");
    public static final Field<String> COMMUNITY = text("adultCommunity", "Friends and taking part in the community");
    public static final Field<String> HEALTH = text("adultHealth", "Good health");
    public static final Field<String> CAREERS_MEETING = text("careersMeeting", "Careers guidance meeting");
    public static final Field<LocalDate> CAREERS_ON = day("careersOn", "Day of the careers meeting");
    public static final Field<String> CAREERS_BY = text("careersBy", "Who gives the careers guidance");
    public static final Field<String> CAREERS_WHY_NOT = text("careersWhyNot", "Why there is no careers meeting");
    public static final Field<Set<String>> PARTNERS = choices("partnersAsked", "Partners asked");
    public static final Field<String> PARTNERS_NOTE = text("partnersNote", "What the partners offer");

    public static final Field<LocalDate> PREFERENCES_ON = day("preferencesOn", "Preferences told on");
    public static final Field<String> VISITS = text("visitsMade", "Visits: where, when, who went");
    public static final Field<String> INTERESTS = text("interests", "Interests and strengths");
    public static final Field<String> FRIENDSHIPS = text("friendships", "Friendships and activities to carry on");
    public static final Field<String> PUPIL_PREFERS = text("pupilPrefers", "What the pupil wants");
    public static final Field<String> PARENTS_PREFER = text("parentsPrefer", "What the parents want");
    public static final Field<String> ASKED_TO_NAME =
            text("askedToName", "What the family asked the authority to name");
    public static final Field<LocalDate> ASKED_TO_NAME_ON = day("askedToNameOn", "Family asked the authority on");

    public static final Field<String> REVIEW_CHOICE = text("reviewChoice", "Which review serves the move");
    public static final Field<LocalDate> LOOKED_AT_ON =
            day("lookedAtOn", "Day of that review meeting, or of that plan");
    public static final Field<LocalDate> AUTHORITY_AGREES_ON =
            day("authorityAgreesOn", "Authority wrote that it will amend from it on");
    public static final Field<String> AUTHORITY_AGREES_WHO =
            text("authorityAgreesWho", "Who at the authority wrote that");
    public static final Field<String> REVIEW_CASE = text("reviewCase", "Reviewed in case");
    /** The meeting of a review that was open and had been held too early to serve the move by itself. */
    public static final Field<LocalDate> EARLY_REVIEW_ON =
            day("earlyReviewOn", "Review meeting more than twelve months before the move");
    /** A review was withdrawn, or was too early: since then another is to be chosen. */
    public static final Field<LocalDate> CHOOSE_AGAIN_SINCE =
            day("chooseAgainSince", "Review to be chosen again since");

    public static final Field<String> PLACEMENT_RESULT = text("placementResult", "What the authority did");
    public static final Field<String> NEXT_PLACEMENT = Handover.NEXT_PLACEMENT;
    public static final Field<LocalDate> PLACEMENT_ON = day("placementOn", "Date of the plan or letter");
    public static final Field<LocalDate> PLACEMENT_RECEIVED_ON = day("placementReceivedOn", "Received here on");
    public static final Field<LocalDate> CHASED_ON = ChaseTheLocalAuthority.CHASED_ON;
    public static final Field<String> CHASE_NOTE = ChaseTheLocalAuthority.CHASE_NOTE;
    public static final Field<LocalDate> ROUTE_TOLD_ON = day("routeToldOn", "Family told of its routes on");
    public static final Field<String> ROUTE_TOLD_HOW = text("routeToldHow", "How they were told");
    public static final Field<String> FAMILY_CHOICE = text("familyChoice", "What the family wants to do");
    public static final Field<LocalDate> FAMILY_CHOICE_ON = day("familyChoiceOn", "Family said so on");

    public static final Field<LocalDate> NEXT_KNOWN_ON = day("nextKnownOn", "Next setting known since");
    public static final Field<String> NEXT_KIND = Handover.NEXT_SETTING_KIND;
    public static final Field<String> NEXT_SETTING = Handover.NEXT_SETTING;
    public static final Field<String> NEXT_SETTING_CONTACT = Handover.NEXT_SETTING_CONTACT;
    public static final Field<LocalDate> MET_ON = day("nextMetOn", "Met or spoke on");
    public static final Field<String> MET_WHOM = text("nextMetWhom", "With whom");
    public static final Field<String> THEY_ASKED = text("nextAsked", "What they asked");

    public static final Field<String> SUPPORT_NEEDED = text("supportThereNeeded", "Support to be ordered there");
    public static final Field<String> SUPPORT_WHAT = text("supportWhat", "What support");
    public static final Field<String> SUPPORT_BY = text("supportBy", "Who gives it");
    public static final Field<LocalDate> SUPPORT_FROM = day("supportFrom", "Support from");
    public static final Field<String> SUPPORT_AGREED_WITH = text("supportAgreedWith", "Who agreed, and when");

    public static final Field<String> LIKED = text("profileLiked", "What people like about me");
    public static final Field<String> MATTERS = text("profileMatters", "What matters to me");
    public static final Field<String> HELPS = text("profileHelps", "How best to support me");
    public static final Field<String> PROFILE_HOW = text("profileHow", "How the pupil took part");

    public static final Field<LocalDate> TRANSITION_PLAN_ON = day("transitionPlanOn", "Plan given to everybody on");
    public static final Field<String> PLANNED_VISITS = text("plannedVisits", "Visits, with their days");
    public static final Field<String> KEY_PEOPLE = text("keyPeople", "Key people, here and there");
    public static final Field<String> WHEN_HARD = text("whenHard", "What helps when the pupil is anxious");
    public static final Field<String> TRAVEL = text("travel", "Getting there and back");

    public static final Field<LocalDate> SHARING_AGREED_ON = Handover.SHARING_AGREED_ON;
    public static final Field<String> SHARING_AGREED = Handover.SHARING_AGREED;
    public static final Field<String> SHARING_WITH = text("sharingWith", "Agreed with whom");
    public static final Field<String> OBJECTIONS = text("sharingObjections", "Objections, and the answer to them");

    public static final Field<String> GOES = text("pupilGoes", "Does the pupil go?");
    public static final Field<String> STAYS_WHY = text("staysWhy", "Why the pupil stays");
    public static final Field<LocalDate> LEAVES_ON = Handover.LEAVES_ON;
    public static final Field<LocalDate> NEXT_STARTS_ON = Handover.NEXT_STARTS_ON;
    public static final Field<String> RECORDS_CASE = text("recordsCase", "Records handed over in case");
    public static final Field<LocalDate> RECORDS_HANDED_OVER_ON = Handover.RECORDS_HANDED_OVER_ON;

    public static final Field<String> ARRIVED = text("arrived", "Is the pupil there?");
    public static final Field<LocalDate> ARRIVED_ON = day("arrivedOn", "First day there");
    public static final Field<String> ARRIVAL_FROM = text("arrivalFrom", "Who said so");
    public static final Field<LocalDate> NOT_ARRIVED_ON = day("notArrivedOn", "Asked on");
    public static final Field<String> NOT_ARRIVED_WHY = text("notArrivedWhy", "What is known of where the pupil is");
    public static final Field<String> MISSING_TOLD = text("missingTold", "Who was told, and when");

    public static final Field<LocalDate> SETTLED_ON = day("settledOn", "Asked how it goes on");
    public static final Field<String> NEXT_SAYS = text("nextSays", "What the next setting says");
    public static final Field<String> FAMILY_SAYS = text("familySays", "What the pupil and the family say");
    public static final Field<String> LEFT_TO_DO = text("leftToDo", "What is left to do, and whose it is");
    public static final Field<String> DAYS_CHANGED_BECAUSE = text("daysChangedBecause", "Why the days changed");
    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What a case records, in the order in which it is told. */
    static List<Field<?>> all() {
        return List.of(
                MOVE_YEAR,
                MOVE_KIND,
                MOVES_ON,
                OPENING_NOTE,
                HAS_PLAN,
                OPTIONS_EXPLAINED_ON,
                OPTIONS_WHICH,
                OPTIONS_TO_PUPIL,
                OPTIONS_TO_PARENTS,
                OPTIONS_HELP,
                PATHWAYS,
                EMPLOYMENT,
                LIVING,
                COMMUNITY,
                HEALTH,
                CAREERS_MEETING,
                CAREERS_ON,
                CAREERS_BY,
                CAREERS_WHY_NOT,
                PARTNERS,
                PARTNERS_NOTE,
                PREFERENCES_ON,
                VISITS,
                INTERESTS,
                FRIENDSHIPS,
                PUPIL_PREFERS,
                PARENTS_PREFER,
                ASKED_TO_NAME,
                ASKED_TO_NAME_ON,
                REVIEW_CHOICE,
                LOOKED_AT_ON,
                AUTHORITY_AGREES_ON,
                AUTHORITY_AGREES_WHO,
                REVIEW_CASE,
                EARLY_REVIEW_ON,
                Handover.REVIEW_HELD_ON,
                Handover.REVIEW_RESULT,
                Handover.REVIEW_DECIDED_ON,
                Handover.AMENDED_PLAN_ON,
                PLACEMENT_RESULT,
                NEXT_PLACEMENT,
                PLACEMENT_ON,
                PLACEMENT_RECEIVED_ON,
                CHASED_ON,
                CHASE_NOTE,
                ROUTE_TOLD_ON,
                ROUTE_TOLD_HOW,
                FAMILY_CHOICE,
                FAMILY_CHOICE_ON,
                NEXT_KIND,
                NEXT_SETTING,
                NEXT_SETTING_CONTACT,
                MET_ON,
                MET_WHOM,
                THEY_ASKED,
                SUPPORT_NEEDED,
                SUPPORT_WHAT,
                SUPPORT_BY,
                SUPPORT_FROM,
                SUPPORT_AGREED_WITH,
                LIKED,
                MATTERS,
                HELPS,
                PROFILE_HOW,
                TRANSITION_PLAN_ON,
                PLANNED_VISITS,
                KEY_PEOPLE,
                WHEN_HARD,
                TRAVEL,
                SHARING_AGREED_ON,
                SHARING_AGREED,
                SHARING_WITH,
                OBJECTIONS,
                GOES,
                STAYS_WHY,
                LEAVES_ON,
                NEXT_STARTS_ON,
                DAYS_CHANGED_BECAUSE,
                RECORDS_CASE,
                RECORDS_HANDED_OVER_ON,
                ARRIVED,
                NOT_ARRIVED_ON,
                NOT_ARRIVED_WHY,
                MISSING_TOLD,
                ARRIVED_ON,
                ARRIVAL_FROM,
                SETTLED_ON,
                NEXT_SAYS,
                FAMILY_SAYS,
                LEFT_TO_DO,
                WITHDRAWN_BECAUSE);
    }

    private TransitionFields() {}
}
