package org.sendcasework.tribunalappeal;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Withdraw;

/** The facts that an appeal or claim records, in the order in which they come up. */
public final class AppealFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
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
    public static final Field<String> AUTHORITY = ResponsibleAuthority.NAME;
    public static final Field<String> AUTHORITY_EMAIL = ResponsibleAuthority.EMAIL;
    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    public static final Field<String> KIND = Handover.APPEAL_KIND;
    public static final Field<LocalDate> KNOWN_ON = Handover.APPEAL_KNOWN_ON;
    public static final Field<String> KNOWN_HOW = text("appealKnownHow", "How it became known");

    public static final Field<Boolean> CONFINED = Circle.CONFINED;
    public static final Field<Set<String>> KEPT_OUT = Circle.KEPT_OUT;

    public static final Field<Set<String>> ABOUT = choices("appealAbout", "What is appealed");
    public static final Field<String> CARE_WANTED = text("careWanted", "Health and social care asked for too");
    public static final Field<LocalDate> RECEIVED_BY_AUTHORITY_ON =
            day("appealReceivedOn", "Appeal received by the authority on");
    public static final Field<String> APPEAL_NOTE = text("appealNote", "What the family wants");

    public static final Field<String> ANSWER = text("authorityAnswer", "Answer of the authority");
    public static final Field<LocalDate> ANSWERED_ON = day("authorityAnsweredOn", "Authority answered the Tribunal on");
    public static final Field<LocalDate> CHASED_ON = ChaseTheLocalAuthority.CHASED_ON;
    public static final Field<String> CHASE_NOTE = ChaseTheLocalAuthority.CHASE_NOTE;

    public static final Field<LocalDate> HEARING_ON = day("hearingOn", "Hearing on");
    public static final Field<String> HEARING_HOW = text("hearingHow", "How the hearing is held");
    public static final Field<String> ASKED_TO_ATTEND = text("askedToAttend", "Asked to attend");
    public static final Field<String> ASKED_BY = text("attendanceAskedBy", "Who asks");
    public static final Field<String> ATTENDANCE = text("attendance", "Attendance");
    public static final Field<String> ATTENDS_WHO = text("attendsWho", "Who attends");
    public static final Field<String> COVERED_BY = text("coveredBy", "Who covers for them");
    public static final Field<String> NOT_ATTENDED_BECAUSE = text("notAttendedBecause", "Why nobody attends");
    public static final Field<LocalDate> PREPARED_ON = day("preparedOn", "Prepared on");
    public static final Field<String> PREPARED_HOW = text("preparedHow", "How they were prepared");
    public static final Field<String> ATTENDED = text("attended", "What came of the attendance");

    public static final Field<String> CODE_PARAGRAPH = text("codeParagraph", "Paragraph of the Code");
    public static final Field<String> DONE_INSTEAD = text("doneInstead", "What was done instead");
    public static final Field<String> DEPARTED_BECAUSE = text("departedBecause", "Why");
    public static final Field<Boolean> DEPARTURES_ANEW = yesNo("departuresAnew", "Begin the list again");
    public static final Field<String> DEPARTURE_NEXT = text("departureNext", "What next");
    /** The points explained so far, one below the other. */
    public static final Field<String> DEPARTURES = text("departures", "Departures from the Code");

    public static final Field<String> DEPARTURES_SIGNED = text("departuresSigned", "Signed");
    public static final Field<String> DEPARTURES_NOTE = text("departuresNote", "What should change");

    /** Every direction, one a line, as {@link Direction} writes it. */
    public static final Field<String> DIRECTIONS = text("directions", "Directions");

    /** The same in words. */
    public static final Field<String> DIRECTIONS_SAID = text("directionsSaid", "Directions of the Tribunal");

    public static final Field<String> DIRECTION_KIND = text("directionKind", "What is directed");
    public static final Field<String> DIRECTION_WHAT = text("directionWhat", "In the Tribunal's words, in short");
    public static final Field<LocalDate> DIRECTION_BY = day("directionBy", "By which day");
    public static final Field<String> DIRECTION_CHANGED_BECAUSE = text("directionChangedBecause", "Why it changed");
    public static final Field<String> WHICH_DIRECTION = text("whichDirection", "Which direction");
    public static final Field<LocalDate> DIRECTION_DONE_ON = day("directionDoneOn", "Done on");
    public static final Field<String> DIRECTION_DONE_HOW =
            text("directionDoneHow", "What was done or sent, and to whom");
    public static final Field<String> STATEMENT = text("statement", "Witness statement");
    public static final Field<String> STATEMENT_SIGNED = text("statementSigned", "Statement signed");
    public static final Field<String> STATEMENT_NOTE = text("statementNote", "What should change in the statement");
    public static final Field<LocalDate> STATEMENT_SENT_ON = day("statementSentOn", "Statement sent on");
    public static final Field<String> STATEMENT_SENT_HOW = text("statementSentHow", "Statement sent how, and to whom");

    public static final Field<LocalDate> CLAIM_RECEIVED_ON = day("claimReceivedOn", "Claim received on");
    public static final Field<LocalDate> RESPONSE_NAMED_ON = day("responseNamedOn", "Day named for the response");
    public static final Field<String> REINSTATEMENT = text("reinstatement", "Reinstatement asked for");
    public static final Field<String> CLAIM_ABOUT = text("claimAbout", "What the claim says");
    public static final Field<String> CLAIM_FACTS = text("claimFacts", "What happened");
    public static final Field<String> WHO_DECIDED = text("whoDecided", "Who decided, and on what");
    public static final Field<String> ADJUSTMENTS = text("adjustments", "Reasonable adjustments considered and made");
    public static final Field<LocalDate> INSURER_TOLD_ON = day("insurerToldOn", "Insurer told on");
    public static final Field<LocalDate> ADVICE_ASKED_ON = day("adviceAskedOn", "Legal advice asked on");
    public static final Field<String> NO_ADVICE_BECAUSE =
            text("noAdviceBecause", "Why insurer or adviser was not asked");
    public static final Field<String> RESPONSE_STANCE = text("responseStance", "The claim is");
    public static final Field<String> RESPONSE = text("response", "Grounds of the response");
    public static final Field<String> RESPONSE_APPROVED = text("responseApproved", "Response approved");
    public static final Field<String> RESPONSE_NOTE = text("responseNote", "What should change in the response");
    public static final Field<LocalDate> RESPONSE_SENT_ON = day("responseSentOn", "Response sent on");
    public static final Field<String> RESPONSE_SENT_HOW = text("responseSentHow", "Response sent how");
    public static final Field<Boolean> COPIES_SENT = yesNo("copiesSent", "A copy went to every other party");

    public static final Field<String> OUTCOME = text("appealOutcome", "How it was decided");
    public static final Field<LocalDate> ORDER_ON = Handover.ORDER_ON;
    public static final Field<LocalDate> ORDER_RECEIVED_ON = day("orderReceivedOn", "Order received on");
    public static final Field<Set<String>> ORDER_KINDS = choices("orderKinds", "What is ordered");
    public static final Field<String> ORDER_NOTE = text("orderNote", "The order, in short");
    public static final Field<LocalDate> ENDED_ON = day("appealEndedOn", "Ended on");
    public static final Field<Set<String>> RECOMMENDED = choices("recommended", "Recommendations");
    public static final Field<LocalDate> RECOMMENDED_ON = day("recommendedOn", "Date of the recommendations");
    public static final Field<String> REMEDY = text("remedy", "What the Tribunal ordered of us");
    public static final Field<LocalDate> REMEDY_BY = day("remedyBy", "By which day it is to be done");
    public static final Field<LocalDate> REMEDY_DONE_ON = day("remedyDoneOn", "Done on");
    public static final Field<String> REMEDY_DONE_HOW = text("remedyDoneHow", "What was done, and who was told");
    public static final Field<String> TAKEN_FURTHER =
            text("takenFurther", "Order set aside, reviewed or appealed further");
    public static final Field<LocalDate> TAKEN_FURTHER_ON = day("takenFurtherOn", "Taken further on");

    /** The needs assessment that goes on with the order, and watches the authority there. */
    public static final Field<String> ASSESSMENT_CASE = text("assessmentCase", "Goes on in");

    public static final Field<String> WHAT_CAME = text("whatCame", "What the authority did");
    public static final Field<LocalDate> CAME_ON = day("cameOn", "Date of what it sent");
    public static final Field<String> CAME_NOTE = text("cameNote", "What it says");
    public static final Field<String> PLAN_NAMES_US = text("planNamesUs", "The plan names the setting");
    public static final Field<LocalDate> PLAN_RECEIVED_ON = day("planReceivedOn", "Plan received on");
    public static final Field<LocalDate> ORDERED_PLAN_ON = day("orderedPlanOn", "Date of the plan as ordered");
    public static final Field<Boolean> NOTHING_MORE = yesNo("nothingMore", "Nothing more is waited for");
    public static final Field<LocalDate> WILL_ASSESS_ON = day("willAssessOn", "Said that it will assess on");
    public static final Field<LocalDate> NO_PLAN_ON = day("noPlanOn", "Said that it makes no plan on");
    public static final Field<LocalDate> ASSESSED_PLAN_ON =
            day("assessedPlanOn", "Final plan after the assessment sent on");
    public static final Field<LocalDate> DRAFT_ON = day("orderedDraftOn", "Draft plan sent on");
    public static final Field<LocalDate> MADE_PLAN_ON = day("madePlanOn", "Final plan sent on");
    public static final Field<LocalDate> RECONSIDERED_ON = day("reconsideredOn", "Reconsidered on");
    public static final Field<LocalDate> AMENDED_ON = day("contentsAmendedOn", "Plan with the new contents issued on");
    public static final Field<LocalDate> SCHOOL_NAMED_ON = day("schoolNamedOn", "Plan with the school issued on");
    public static final Field<LocalDate> KEPT_ON = day("keptAmendedOn", "Plan kept and amended on");
    public static final Field<LocalDate> CEASED_ON = day("planCeasedOn", "Plan ceased on");
    public static final Field<LocalDate> CARE_ANSWER_ON = day("careAnswerOn", "Authority answered on social care on");
    public static final Field<LocalDate> CARE_COPY_ON = day("careCopyOn", "Copy of that answer sent on");
    public static final Field<LocalDate> HEALTH_ANSWER_ON = day("healthAnswerOn", "Commissioner answered on health on");
    public static final Field<LocalDate> HEALTH_COPY_ON = day("healthCopyOn", "Copy of that answer sent on");

    public static final Field<String> REVIEW_WANTED = text("reviewWanted", "An early review");
    public static final Field<String> REVIEW_WHY = text("reviewWhy", "Why an early review");
    public static final Field<String> CHANGE_NOTE = text("changeNote", "What changes for the pupil");
    public static final Field<LocalDate> EXPLAINED_ON = day("orderExplainedOn", "Talked over with the family on");
    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What a case records, in order; what is only asked again and again left out. */
    static List<Field<?>> all() {
        return Stream.<List<Field<?>>>of(
                        List.of(FROM_CASE, KIND, KNOWN_ON, KNOWN_HOW, AUTHORITY, AUTHORITY_EMAIL),
                        List.of(ABOUT, CARE_WANTED, RECEIVED_BY_AUTHORITY_ON, APPEAL_NOTE),
                        List.of(CLAIM_RECEIVED_ON, RESPONSE_NAMED_ON, REINSTATEMENT, CLAIM_ABOUT, CLAIM_FACTS),
                        List.of(WHO_DECIDED, ADJUSTMENTS, INSURER_TOLD_ON, ADVICE_ASKED_ON, NO_ADVICE_BECAUSE),
                        List.of(RESPONSE_STANCE, RESPONSE, RESPONSE_APPROVED, RESPONSE_NOTE),
                        List.of(RESPONSE_SENT_ON, RESPONSE_SENT_HOW, COPIES_SENT, ANSWER, ANSWERED_ON),
                        List.of(HEARING_ON, HEARING_HOW, ASKED_TO_ATTEND, ASKED_BY, ATTENDANCE, ATTENDS_WHO),
                        List.of(COVERED_BY, NOT_ATTENDED_BECAUSE, PREPARED_ON, PREPARED_HOW, ATTENDED),
                        List.of(
                                DEPARTURES,
                                DEPARTURES_SIGNED,
                                DEPARTURES_NOTE,
                                DIRECTIONS_SAID,
                                DIRECTION_CHANGED_BECAUSE),
                        List.of(STATEMENT, STATEMENT_SIGNED, STATEMENT_NOTE, STATEMENT_SENT_ON, STATEMENT_SENT_HOW),
                        List.of(OUTCOME, ENDED_ON, ORDER_ON, ORDER_RECEIVED_ON, ORDER_KINDS, ORDER_NOTE),
                        List.of(RECOMMENDED, RECOMMENDED_ON, REMEDY, REMEDY_BY, REMEDY_DONE_ON, REMEDY_DONE_HOW),
                        List.of(TAKEN_FURTHER_ON, TAKEN_FURTHER, ASSESSMENT_CASE, WILL_ASSESS_ON, NO_PLAN_ON),
                        List.of(ASSESSED_PLAN_ON, DRAFT_ON, MADE_PLAN_ON, RECONSIDERED_ON, AMENDED_ON, SCHOOL_NAMED_ON),
                        List.of(KEPT_ON, CEASED_ON, CARE_ANSWER_ON, CARE_COPY_ON, HEALTH_ANSWER_ON, HEALTH_COPY_ON),
                        List.of(PLAN_NAMES_US, ORDERED_PLAN_ON, PLAN_RECEIVED_ON, CHASED_ON, CHASE_NOTE),
                        List.of(REVIEW_WANTED, REVIEW_WHY, CHANGE_NOTE, EXPLAINED_ON, WITHDRAWN_BECAUSE))
                .flatMap(List::stream)
                .toList();
    }

    private AppealFields() {}
}
