package org.sendcasework.annualreview;

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

/** The facts that an annual review records, in the order in which they come up. */
public final class ReviewFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    public static final Field<LocalDate> ORDER_ON = Handover.ORDER_ON;
    /** Known where the pupil moves to the next phase before the next review. */
    public static final Field<LocalDate> MOVES_ON = Handover.MOVES_ON;

    public static final Field<String> MOVE_KIND = Handover.MOVE_KIND;
    public static final Field<String> OPENED_BECAUSE = text("openedBecause", "Why now");
    public static final Field<LocalDate> ASKED_ON = day("askedOn", "Asked on");
    public static final Field<String> OPENING_NOTE = text("openingNote", "Note");
    /** The day from which the twelve months run: the last review's decision, or the day the plan was made. */
    public static final Field<LocalDate> REVIEW_YEAR_STARTS = day("reviewYearStarts", "Start of the review year");

    public static final Field<LocalDate> MEETING_DATE = day("meetingDate", "Date of the meeting");
    public static final Field<String> MEETING_TIME = text("meetingTime", "Time of the meeting");
    public static final Field<Boolean> NON_SCHOOL_DAY_ACCEPTED =
            yesNo("nonSchoolDayAccepted", "The meeting is on a day without school");
    public static final Field<String> LATE_MEETING_REASON =
            text("lateMeetingReason", "Why the meeting is after the latest date");

    public static final Field<Set<String>> PARENTS_INVITED = choices("parentsInvited", "Parents, or the young person");
    public static final Field<String> PARENT_LEFT_OUT = text("parentLeftOut", "Why a parent is left out");
    public static final Field<String> LA_EDUCATION_NAME = text("laEducationName", "LA officer for SEN, name");
    public static final Field<String> LA_EDUCATION_EMAIL = text("laEducationEmail", "LA officer for SEN, e-mail");
    public static final Field<String> HEALTH_NAME = text("healthName", "Health professional, name");
    public static final Field<String> HEALTH_EMAIL = text("healthEmail", "Health professional, e-mail");
    public static final Field<String> SOCIAL_CARE_NAME = text("socialCareName", "LA social care officer, name");
    public static final Field<String> SOCIAL_CARE_EMAIL = text("socialCareEmail", "LA social care officer, e-mail");
    public static final Field<Set<String>> OTHERS_INVITED = choices("othersInvited", "Others by need");
    public static final Field<String> MORE_INVITED = text("moreInvited", "Anyone else");
    public static final Field<String> PUPIL_ADVOCATE = text("pupilAdvocate", "Advocate for the pupil");
    public static final Field<String> PARENT_ADVOCATE = text("parentAdvocate", "Advocate for the parents");

    public static final Field<Set<String>> INVITED_NOW = choices("invitedNow", "Invitation sent to");
    public static final Field<LocalDate> INVITED_ON = day("invitedOn", "Sent on");
    public static final Field<String> INVITED_HOW = text("invitedHow", "Sent by");

    public static final Field<Set<String>> ASKED_NOW = choices("askedNow", "Asked for advice");
    public static final Field<LocalDate> ADVICE_ASKED_ON = day("adviceAskedOn", "Asked on");
    public static final Field<Set<String>> RECEIVED_NOW = choices("receivedNow", "Advice received from");
    public static final Field<LocalDate> ADVICE_RECEIVED_ON = day("adviceReceivedOn", "Received on");
    public static final Field<String> ADVICE_GATHERED = text("adviceGathered", "What the advice says");
    public static final Field<String> ADVICE_NEXT = text("adviceNext", "What next");
    public static final Field<String> TEACHER_PROGRESS = text("teacherProgress", "Progress this year");
    public static final Field<String> TEACHER_ADVICE = text("teacherAdvice", "What helps and what should change");
    public static final Field<Set<String>> CHASED_NOW = choices("chasedNow", "Chased");
    public static final Field<LocalDate> CHASED_ON = ChaseTheLocalAuthority.CHASED_ON;
    public static final Field<String> CHASE_NOTE = ChaseTheLocalAuthority.CHASE_NOTE;
    public static final Field<Set<String>> CIRCULATED_TO = choices("circulatedTo", "Advice sent to");
    public static final Field<LocalDate> CIRCULATED_ON = day("circulatedOn", "Sent on");
    public static final Field<String> CIRCULATED_HOW = text("circulatedHow", "Sent by");

    public static final Field<String> ROOM = text("room", "Where");
    public static final Field<String> ACCESS_NEEDS = text("accessNeeds", "What people need to take part");
    public static final Field<Boolean> ARRANGED = yesNo("arranged", "All is arranged");
    public static final Field<String> COMBINED_WITH_CARE_PLAN =
            text("combinedWithCarePlan", "Together with the care plan review (PEP)");
    public static final Field<LocalDate> CARE_PLAN_REVIEW_ON = day("carePlanReviewOn", "Date of the care plan review");
    public static final Field<String> CARE_PLAN_NOTE = text("carePlanNote", "If not, why");

    public static final Field<String> CAREERS_GUIDANCE = text("careersGuidance", "Careers guidance this school year");
    public static final Field<LocalDate> CAREERS_HELD_ON = day("careersHeldOn", "Careers meeting held on");
    public static final Field<String> CAREERS_BY = text("careersBy", "Who gave the guidance");
    public static final Field<String> CAREERS_INDEPENDENT =
            text("careersIndependent", "Is that somebody whom the setting does not employ");
    public static final Field<String> CAREERS_OUTCOME = text("careersOutcome", "What came of the careers meeting");
    public static final Field<String> ASPIRATIONS = text("aspirations", "The pupil's aspirations");
    public static final Field<LocalDate> CAREERS_BOOKED_FOR = day("careersBookedFor", "Careers meeting booked for");
    public static final Field<String> CAREERS_NOT_YET = text("careersNotYet", "Why there is no careers meeting yet");
    public static final Field<LocalDate> CAREERS_WANTED_BY = day("careersWantedBy", "By when it will be");

    public static final Field<String> WAS_HELD = text("wasHeld", "Was the meeting held");
    public static final Field<LocalDate> HELD_ON = day("heldOn", "Held on");
    public static final Field<String> POSTPONED_BECAUSE = text("postponedBecause", "Why it was postponed");
    public static final Field<Set<String>> ATTENDED = choices("attended", "Who attended");
    public static final Field<Set<String>> LATE_ADVICE_FROM = choices("lateAdviceFrom", "Advice that came late");
    public static final Field<String> PUPIL_VIEWS = text("pupilViews", "The pupil's views");
    public static final Field<String> PARENT_VIEWS = text("parentViews", "The parents' views");
    public static final Field<String> PROGRESS = text("progress", "Progress to the outcomes");
    public static final Field<String> OUTCOMES_FIT = text("outcomesFit", "Are the outcomes still right");
    public static final Field<String> INTERESTS = text("interests", "Interests, strengths and motivations");
    public static final Field<String> FRIENDSHIPS = text("friendships", "Friendships and activities with others");
    public static final Field<String> SECONDARY_SCHOOLS = text("secondarySchools", "Secondary schools talked about");
    public static final Field<String> EMPLOYMENT = text("employment", "Adulthood, employment");
    public static final Field<String> INDEPENDENT_LIVING = text("independentLiving", "Adulthood, independent living");
    public static final Field<String> HEALTH = text("health", "Adulthood, health");
    public static final Field<String> COMMUNITY = text("community", "Adulthood, community");
    public static final Field<Set<String>> PARTNERS = choices("partners", "Partners in touch with");
    public static final Field<String> PARTNERS_NOTE = text("partnersNote", "Partners: who, and what next");

    public static final Field<Set<String>> SECTIONS_FOUND = choices("sectionsFound", "Sections found in the plan");
    public static final Field<String> SECTIONS_NOTE = text("sectionsNote", "What the authority must put right");

    public static final Field<String> RECOMMENDATION = text("recommendation", "Recommendation");
    public static final Field<String> RECOMMENDATIONS = text("recommendations", "Recommendations and reasons");
    public static final Field<String> DISAGREEMENTS = text("disagreements", "Disagreements");
    public static final Field<Boolean> NO_DISAGREEMENT = yesNo("noDisagreement", "Everyone agreed");
    public static final Field<Boolean> NEEDS_CHANGED = yesNo("needsChanged", "Needs have changed significantly");
    public static final Field<String> NEEDS_CHANGED_HOW = Handover.NEEDS_CHANGED_HOW;
    public static final Field<String> REPORT_APPROVED = text("reportApproved", "Do you approve the report");
    public static final Field<String> APPROVAL_NOTE = text("approvalNote", "What should change");
    public static final Field<Set<String>> REPORT_SENT_TO = choices("reportSentTo", "Report sent to");
    public static final Field<LocalDate> REPORT_SENT_ON = day("reportSentOn", "Sent on");
    public static final Field<String> REPORT_SENT_HOW = text("reportSentHow", "Sent by");

    public static final Field<String> DECISION = text("decision", "What the authority decided");
    public static final Field<LocalDate> DECISION_ON = day("decisionOn", "Date of the authority's letter");
    public static final Field<LocalDate> AMENDMENT_NOTICE_SENT_ON =
            day("amendmentNoticeSentOn", "Date on which the notice was sent");
    public static final Field<LocalDate> AMENDMENT_NOTICE_SERVED_ON =
            day("amendmentNoticeServedOn", "Date on which the family had it");
    public static final Field<String> FAMILY_ANSWER = text("familyAnswer", "What the family decided to do");
    public static final Field<LocalDate> FAMILY_ANSWERED_ON = day("familyAnsweredOn", "Date of their answer");
    public static final Field<String> FINAL_RESULT = text("finalResult", "What arrived");
    public static final Field<LocalDate> FINAL_ON = day("finalOn", "Date on the plan or letter");

    public static final Field<String> NEXT_PLACEMENT = Handover.NEXT_PLACEMENT;

    public static final Field<LocalDate> EXPLAINED_ON = day("explainedOn", "Explained on");
    public static final Field<String> EXPLAINED_HOW = text("explainedHow", "How, and to whom");

    public static final Field<String> MOVED_BECAUSE = text("movedBecause", "Why the meeting is moved");
    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What falls with the date when the meeting is moved: it is decided anew for the new date. */
    static final List<Field<?>> TIED_TO_THE_DATE =
            List.of(MEETING_DATE, MEETING_TIME, NON_SCHOOL_DAY_ACCEPTED, LATE_MEETING_REASON, ARRANGED);
    /** What a review records, people and what was done towards them left out. */
    static List<Field<?>> all() {
        return List.of(
                FROM_CASE,
                ORDER_ON,
                MOVES_ON,
                MOVE_KIND,
                OPENED_BECAUSE,
                ASKED_ON,
                OPENING_NOTE,
                REVIEW_YEAR_STARTS,
                MEETING_DATE,
                MEETING_TIME,
                NON_SCHOOL_DAY_ACCEPTED,
                LATE_MEETING_REASON,
                PARENT_LEFT_OUT,
                MORE_INVITED,
                PUPIL_ADVOCATE,
                PARENT_ADVOCATE,
                ADVICE_GATHERED,
                TEACHER_PROGRESS,
                TEACHER_ADVICE,
                CHASED_ON,
                CHASE_NOTE,
                ROOM,
                ACCESS_NEEDS,
                ARRANGED,
                COMBINED_WITH_CARE_PLAN,
                CARE_PLAN_REVIEW_ON,
                CARE_PLAN_NOTE,
                CAREERS_GUIDANCE,
                CAREERS_HELD_ON,
                CAREERS_BY,
                CAREERS_INDEPENDENT,
                CAREERS_OUTCOME,
                ASPIRATIONS,
                CAREERS_BOOKED_FOR,
                CAREERS_NOT_YET,
                CAREERS_WANTED_BY,
                WAS_HELD,
                HELD_ON,
                POSTPONED_BECAUSE,
                PUPIL_VIEWS,
                PARENT_VIEWS,
                PROGRESS,
                OUTCOMES_FIT,
                INTERESTS,
                FRIENDSHIPS,
                SECONDARY_SCHOOLS,
                EMPLOYMENT,
                INDEPENDENT_LIVING,
                HEALTH,
                COMMUNITY,
                PARTNERS,
                PARTNERS_NOTE,
                SECTIONS_FOUND,
                SECTIONS_NOTE,
                RECOMMENDATION,
                RECOMMENDATIONS,
                DISAGREEMENTS,
                NO_DISAGREEMENT,
                NEEDS_CHANGED,
                NEEDS_CHANGED_HOW,
                REPORT_APPROVED,
                APPROVAL_NOTE,
                DECISION,
                DECISION_ON,
                AMENDMENT_NOTICE_SENT_ON,
                AMENDMENT_NOTICE_SERVED_ON,
                FAMILY_ANSWER,
                FAMILY_ANSWERED_ON,
                FINAL_RESULT,
                FINAL_ON,
                NEXT_PLACEMENT,
                EXPLAINED_ON,
                EXPLAINED_HOW,
                MOVED_BECAUSE,
                WITHDRAWN_BECAUSE);
    }

    private ReviewFields() {}
}
