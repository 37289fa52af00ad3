package org.sendcasework.disagreementresolution;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Withdraw;

/** The facts that a disagreement records, in the order in which they come up. */
public final class DisagreementFields {
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

    public static final Field<LocalDate> LEARNED_ON = Handover.DISAGREEMENT_ON;
    public static final Field<String> ABOUT = Handover.DISAGREEMENT_ABOUT;
    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    public static final Field<String> KIND = text("disagreementKind", "What is disputed");
    public static final Field<String> BETWEEN = text("betweenWhom", "With whom the family disagrees");
    public static final Field<String> DECISION = text("disputedDecision", "Decision disputed");
    public static final Field<LocalDate> DECISION_SENT_ON = day("decisionSentOn", "Decision sent on");
    public static final Field<LocalDate> DECISION_DATED_ON = day("decisionDatedOn", "Date the decision bears");
    public static final Field<Set<String>> ISSUES = choices("issuesDisputed", "What the family wants changed");
    public static final Field<String> AUTHORITY = ResponsibleAuthority.NAME;
    public static final Field<String> AUTHORITY_EMAIL = ResponsibleAuthority.EMAIL;
    public static final Field<String> AUTHORITY_CONTACT = text("authorityContact", "Contact at the authority");
    public static final Field<String> ADVISER_CONTACT = text("adviserContact", "Contact of the mediation adviser");

    public static final Field<LocalDate> WAY_EXPLAINED_ON = day("wayExplainedOn", "Way to mediation explained on");
    public static final Field<String> WAY_NOTE = text("wayNote", "How, and what the family said");
    public static final Field<LocalDate> FAMILY_REMINDED_ON = day("familyRemindedOn", "Family reminded on");
    public static final Field<String> REMINDER_NOTE = text("reminderNote", "What the family said");
    public static final Field<LocalDate> LOST_TIME_EXPLAINED_ON = day("lostTimeExplainedOn", "Lost time explained on");
    public static final Field<String> LOST_TIME_NOTE = text("lostTimeNote", "What the family said then");
    public static final Field<String> CHOICE = text("familyChoice", "What the family chose");
    public static final Field<LocalDate> CONTACTED_ON = day("adviserContactedOn", "Adviser contacted on");
    public static final Field<LocalDate> DECLINED_ON = day("mediationDeclinedOn", "Mediation declined on");
    public static final Field<LocalDate> WANTED_ON =
            day("mediationWantedOn", "Authority told that mediation is wanted on");

    public static final Field<LocalDate> COMMISSIONER_TOLD_ON =
            day("commissionerToldOn", "Health commissioner had the notice on");
    public static final Field<String> COMMISSIONER_NOTE = text("commissionerNote", "What is known of the notice");
    public static final Field<String> ARRANGED = text("arrangedHow", "Whether mediation is arranged");
    public static final Field<LocalDate> CANNOT_TOLD_ON =
            day("adviserToldOn", "Adviser told that mediation cannot be arranged on");
    public static final Field<LocalDate> MEDIATION_ON = day("mediationOn", "Day of the mediation");
    public static final Field<String> MEDIATION_PLACE = text("mediationPlace", "Place of the mediation");
    public static final Field<LocalDate> DATE_TOLD_ON = day("dateToldOn", "Family told of day and place on");
    public static final Field<Boolean> SHORTER_NOTICE = yesNo("shorterNotice", "The family agreed to shorter notice");
    public static final Field<String> SCHOOL_ASKED = text("schoolAsked", "Whether the school was asked to come");
    public static final Field<String> WHO_GOES = text("whoGoes", "Who goes for the school");
    public static final Field<String> PREPARED = text("preparedWhat", "What the school brings");
    public static final Field<String> PUPIL_WANTS = text("pupilWants", "What the pupil wants, and how we know");
    public static final Field<String> RESULT = text("mediationResult", "What came of the mediation");
    public static final Field<LocalDate> HELD_ON = day("mediationHeldOn", "Mediation ended on");
    public static final Field<String> TOOK_PART = text("whoTookPart", "Who took part");
    public static final Field<String> RESULT_NOTE = text("mediationNote", "What is to be known of it");

    public static final Field<LocalDate> AGREEMENT_ON = day("agreementOn", "Date of the agreement");
    public static final Field<Set<String>> AGREED = choices("agreedThings", "What was agreed");
    public static final Field<String> AGREED_WORDS = text("agreedWords", "In the words of the agreement");
    public static final Field<LocalDate> OTHER_TIME_ON = day("otherTimeOn", "Other time agreed in writing");
    public static final Field<LocalDate> AUTHORITY_HEARD_ON =
            day("authorityHeardOn", "Authority told of the agreement on");
    public static final Field<String> AUTHORITY_HEARD_NOTE = text("authorityHeardNote", "What is known of that");
    public static final Field<Set<String>> DONE_NOW = choices("doneNow", "Done");
    public static final Field<LocalDate> DONE_ON = day("doneOn", "Done on");
    public static final Field<String> DONE_NOTE = text("doneNote", "What the family says of it");
    public static final Field<String> DONE_NEXT = text("doneNext", "What of the rest");

    public static final Field<String> CERTIFICATE_CAME = text("certificateCame", "Whether the certificate came");
    public static final Field<LocalDate> CERTIFICATE_ON = day("certificateOn", "Date of the mediation certificate");
    public static final Field<String> CERTIFICATE_NOTE = text("certificateNote", "Why none was issued");
    /** When the case came to know what the time to appeal hangs on; it is explained from then on. */
    static final Field<LocalDate> APPEAL_TIME_KNOWN_ON = day("appealTimeKnownOn", "Time to appeal known since");

    public static final Field<LocalDate> APPEAL_EXPLAINED_ON = day("appealExplainedOn", "Time to appeal explained on");
    public static final Field<String> APPEAL_NOTE = text("appealNote", "What the family said of an appeal");
    public static final Field<LocalDate> APPEAL_REMINDED_ON = day("appealRemindedOn", "Reminded of the appeal on");
    public static final Field<String> APPEAL_REMINDER_NOTE = text("appealReminderNote", "What the family said to that");
    public static final Field<String> APPEAL_CHOICE = text("appealChoice", "What the family decided");
    public static final Field<LocalDate> APPEAL_KNOWN_ON = Handover.APPEAL_KNOWN_ON;
    public static final Field<LocalDate> APPEAL_LODGED_ON = day("appealLodgedOn", "Appeal received by the Tribunal on");
    public static final Field<String> APPEAL_DECISION_NOTE = text("appealDecisionNote", "What is to be known of that");

    public static final Field<LocalDate> RESOLUTION_ASKED_ON = day("resolutionAskedOn", "Resolution asked for on");
    public static final Field<String> RESOLUTION_ASKED_BY = text("resolutionAskedBy", "Who asked for it");
    public static final Field<String> RESOLUTION_ARRANGED_BY = text("resolutionArrangedBy", "Who arranges it");
    public static final Field<String> MEETING_ANSWER = text("meetingAnswer", "Whether there is a meeting");
    public static final Field<LocalDate> MEETING_ON = day("resolutionMeetingOn", "Day of the meeting");
    public static final Field<String> MEETING_PLACE = text("resolutionMeetingPlace", "Place of the meeting");
    public static final Field<String> NO_MEETING_BECAUSE = text("noMeetingBecause", "Why there is no meeting");
    public static final Field<LocalDate> DATE_ASKED_ON = day("dateAskedOn", "Meeting date asked for on");
    public static final Field<String> DATE_ASKED_NOTE = text("dateAskedNote", "What was answered");
    public static final Field<String> OUTCOME = text("meetingOutcome", "What came of the meeting");
    public static final Field<LocalDate> MET_ON = day("resolutionMetOn", "Met on");
    public static final Field<String> PROMISES = text("whoDoesWhat", "Who does what");
    public static final Field<LocalDate> PROMISED_BY = day("promisedBy", "To be done by");
    public static final Field<LocalDate> CHECKED_ON = day("promisesCheckedOn", "Looked at again on");
    public static final Field<String> PROMISES_KEPT = text("promisesKept", "Whether it was done");
    public static final Field<String> STILL_DISPUTED = text("stillDisputed", "Whether the family still disagrees");
    public static final Field<String> CHECK_NOTE = text("promisesNote", "What the family says");

    public static final Field<LocalDate> CHASED_ON = ChaseTheLocalAuthority.CHASED_ON;
    public static final Field<String> CHASE_NOTE = ChaseTheLocalAuthority.CHASE_NOTE;

    private DisagreementFields() {}

    /** What the page of the case tells, in this order. */
    static List<Field<?>> all() {
        List<Field<?>> told = new ArrayList<>(List.of(
                LEARNED_ON,
                ABOUT,
                FROM_CASE,
                KIND,
                BETWEEN,
                DECISION,
                DECISION_SENT_ON,
                DECISION_DATED_ON,
                ISSUES,
                AUTHORITY,
                AUTHORITY_EMAIL,
                AUTHORITY_CONTACT,
                ADVISER_CONTACT,
                WAY_EXPLAINED_ON,
                WAY_NOTE));
        told.addAll(List.of(
                FAMILY_REMINDED_ON,
                REMINDER_NOTE,
                LOST_TIME_EXPLAINED_ON,
                LOST_TIME_NOTE,
                CHOICE,
                CONTACTED_ON,
                DECLINED_ON,
                WANTED_ON,
                COMMISSIONER_TOLD_ON,
                COMMISSIONER_NOTE,
                ARRANGED,
                CANNOT_TOLD_ON,
                MEDIATION_ON,
                MEDIATION_PLACE,
                DATE_TOLD_ON,
                SHORTER_NOTICE,
                SCHOOL_ASKED,
                WHO_GOES,
                PREPARED,
                PUPIL_WANTS,
                RESULT,
                HELD_ON,
                TOOK_PART,
                RESULT_NOTE));
        told.addAll(
                List.of(AGREEMENT_ON, AGREED, AGREED_WORDS, OTHER_TIME_ON, AUTHORITY_HEARD_ON, AUTHORITY_HEARD_NOTE));
        for (AgreedThing thing : AgreedThing.values()) {
            told.add(thing.doneOn());
        }
        told.addAll(List.of(
                DONE_NOTE,
                CERTIFICATE_CAME,
                CERTIFICATE_ON,
                CERTIFICATE_NOTE,
                APPEAL_EXPLAINED_ON,
                APPEAL_NOTE,
                APPEAL_REMINDED_ON,
                APPEAL_REMINDER_NOTE,
                APPEAL_CHOICE,
                APPEAL_KNOWN_ON,
                APPEAL_LODGED_ON,
                APPEAL_DECISION_NOTE,
                RESOLUTION_ASKED_ON,
                RESOLUTION_ASKED_BY,
                RESOLUTION_ARRANGED_BY,
                MEETING_ANSWER,
                MEETING_ON,
                MEETING_PLACE,
                NO_MEETING_BECAUSE,
                DATE_ASKED_ON,
                DATE_ASKED_NOTE,
                OUTCOME,
                MET_ON,
                PROMISES,
                PROMISED_BY,
                CHECKED_ON,
                PROMISES_KEPT,
                STILL_DISPUTED,
                CHECK_NOTE,
                CHASED_ON,
                CHASE_NOTE,
                Withdraw.WITHDRAWN_BECAUSE));
        return List.copyOf(told);
    }
}
