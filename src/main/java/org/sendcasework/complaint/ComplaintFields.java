package org.sendcasework.complaint;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.Set;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Withdraw;

/** The facts that a complaint records, in the order in which they come up. */
public final class ComplaintFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<String> PUPIL_NAMED = text("pupilNamed", "Pupil's full name");

    /** Real receipt, holidays included; the stages may count from a later day. */
    public static final Field<LocalDate> RECEIVED_ON = day("receivedOn", "Received on");

    public static final Field<String> RECEIVED_HOW = text("receivedHow", "How it came");
    public static final Field<Boolean> READ_BACK = yesNo("readBack", "Written down and read back");
    public static final Field<String> COMPLAINANT = text("complainant", "Who complains");
    public static final Field<String> RELATION = text("complainantRelation", "What they are to the pupil");
    public static final Field<String> REACH = text("complainantReach", "How to reach them");
    public static final Field<String> WRITE_BY = text("complainantWriteBy", "How they want to be written to");
    public static final Field<String> HELP_NEEDED = text("helpNeeded", "Help needed to complain");
    public static final Field<String> ABOUT = text("complaintAbout", "What it is about");
    public static final Field<LocalDate> HAPPENED_ON = day("happenedOn", "When it happened, or happened last");
    public static final Field<String> WISHED = text("wishedOutcome", "What they wish for");
    public static final Field<Boolean> WHOLE_SETTING = yesNo("wholeSetting", "About SEND provision as a whole");
    public static final Field<Boolean> PERSONAL_DATA = yesNo("aboutPersonalData", "About personal data");
    public static final Field<Set<String>> COMPLAINED_OF = choices("complainedOf", "Staff complained of");
    public static final Field<String> COMPLAINED_OF_OTHERS =
            text("complainedOfOthers", "Others complained of, without a login");
    public static final Field<String> COMPLAINANT_STAFF =
            text("complainantStaff", "The complainant is this member of staff");

    public static final Field<String> TRACK = text("track", "Who answers it");
    public static final Field<String> OUT_TO = text("outTo", "Where it belongs");
    public static final Field<String> TRIAGE_WHY = text("triageWhy", "Why");
    public static final Field<String> LATE_WHY = text("lateWhy", "Why it is taken although it came late");
    public static final Field<LocalDate> TRIAGED_ON = day("triagedOn", "Triaged on");
    public static final Field<String> SERIOUS = text("serious", "Is it serious");
    public static final Field<String> SERIOUS_WHY = text("seriousWhy", "Why it is serious, or not");
    public static final Field<LocalDate> SERIOUS_FOUND_ON = day("seriousFoundOn", "Found serious on");
    public static final Field<String> CHILD_SAFETY = text("childSafety", "Is a child's safety in question");
    /** Read by the safeguarding lead on the lead's own task; nobody else is shown it. */
    public static final Field<String> CHILD_SAFETY_TOLD = text("childSafetyTold", "What was told");

    public static final Field<LocalDate> CHILD_SAFETY_ON = day("childSafetyOn", "Safeguarding lead told on");
    public static final Field<String> AUTHORITY_PART = text("authorityPart", "What of it is the authority's");
    public static final Field<LocalDate> AUTHORITY_LETTER_ON = day("authorityLetterOn", "Day the letter was sent");
    public static final Field<LocalDate> AUTHORITY_KNOWN_ON =
            day("authorityKnownOn", "When the family first learned of it");
    public static final Field<String> DISCRIMINATION = text("discrimination", "Disability discrimination in it");
    public static final Field<LocalDate> CONDUCT_ON = day("conductOn", "Day of that conduct, or its end");

    public static final Field<LocalDate> SCOPE_TOLD_ON = day("scopeToldOn", "Told where it belongs on");
    public static final Field<String> SCOPE_TOLD_HOW = text("scopeToldHow", "By what means it was told");

    public static final Field<String> INFORMAL_RESULT = text("informalResult", "What came of it");
    public static final Field<LocalDate> INFORMAL_ANSWERED_ON = day("informalAnsweredOn", "Answered informally on");
    public static final Field<String> INFORMAL_HEARD = text("informalHeard", "Who was spoken to");
    public static final Field<String> INFORMAL_ANSWER = text("informalAnswer", "The answer");
    public static final Field<String> INFORMAL_ACTION = text("informalAction", "What the school does");
    public static final Field<String> INFORMAL_SAID = text("informalSaid", "What the complainant says");
    public static final Field<LocalDate> INFORMAL_SAID_ON = day("informalSaidOn", "Said on");

    /** Read by the yearly count of formal complaints. */
    public static final Field<LocalDate> FORMAL_RECEIVED_ON = day("formalReceivedOn", "Formal complaint received on");

    public static final Field<String> FORMAL_POINTS = text("formalPoints", "What the formal complaint says");
    public static final Field<LocalDate> FORMAL_ACKNOWLEDGED_ON = day("formalAcknowledgedOn", "Acknowledged on");
    public static final Field<String> FORMAL_ACKNOWLEDGED_HOW = text("formalAcknowledgedHow", "Acknowledged by");
    public static final Field<String> INVESTIGATOR = text("investigator", "Who looks into it");
    public static final Field<String> HEARD = text("heard", "Who was heard");
    public static final Field<String> FOUND = text("found", "What was found");
    public static final Field<String> FOUND_EVIDENCE = text("foundEvidence", "What shows it");
    /** Read by the yearly count: upheld, partly, not, settled or withdrawn. */
    public static final Field<String> FORMAL_OUTCOME = text("formalOutcome", "Outcome of the formal stage");

    public static final Field<String> FORMAL_ACTION = text("formalAction", "Action taken by the school");
    public static final Field<LocalDate> FORMAL_ANSWERED_ON = day("formalAnsweredOn", "Formal answer sent on");
    public static final Field<String> FORMAL_ANSWERED_HOW = text("formalAnsweredHow", "Formal answer sent by");
    public static final Field<Boolean> PANEL_TOLD = yesNo("panelTold", "The letter says how to ask for a panel");
    public static final Field<String> PANEL_SAID = text("panelSaid", "What the complainant says to the answer");
    public static final Field<LocalDate> PANEL_SAID_ON = day("panelSaidOn", "Said on");
    public static final Field<LocalDate> PANEL_ASKED_ON = day("panelAskedOn", "Panel asked for on");
    public static final Field<String> PANEL_WHY = text("panelWhy", "What the panel is asked to look at");
    public static final Field<String> PANEL_LATE_WHY = text("panelLateWhy", "Why a late request is taken");

    public static final Field<LocalDate> PANEL_ACKNOWLEDGED_ON =
            day("panelAcknowledgedOn", "Request for a panel acknowledged on");
    public static final Field<String> PANEL_ACKNOWLEDGED_HOW = text("panelAcknowledgedHow", "Request acknowledged by");
    public static final Field<String> PANEL_MEMBERS = text("panelMembers", "Members of the panel");
    public static final Field<String> PANEL_INDEPENDENT = text("panelIndependent", "Independent of running the school");
    public static final Field<Boolean> PANEL_NOT_INVOLVED =
            yesNo("panelNotInvolved", "None had a part in what is complained of");
    public static final Field<LocalDate> HEARING_ON = day("hearingOn", "Day of the hearing");
    public static final Field<String> HEARING_PLACE = text("hearingPlace", "Time and place of the hearing");
    public static final Field<Boolean> MAY_BE_ACCOMPANIED =
            yesNo("mayBeAccompanied", "Told that they may come and bring somebody");
    public static final Field<LocalDate> PANEL_PAPERS_ON = day("panelPapersOn", "Papers sent on");
    public static final Field<String> PANEL_PAPERS_HOW = text("panelPapersHow", "Papers sent by");
    public static final Field<String> HEARING_WAS = text("hearingWas", "Was the hearing held");
    public static final Field<String> HEARING_NOT_WHY = text("hearingNotWhy", "Why it was not held");
    /** Read by the yearly count. */
    public static final Field<LocalDate> PANEL_HELD_ON = day("panelHeldOn", "Hearing held on");

    public static final Field<Boolean> PANEL_COMPLETE =
            yesNo("panelComplete", "At least three sat on the panel, one of them independent");
    public static final Field<String> PANEL_PRESENT = text("panelPresent", "Who was there");
    public static final Field<String> PANEL_FINDINGS = text("panelFindings", "Findings of the panel");
    public static final Field<String> PANEL_RECOMMENDS = text("panelRecommends", "What the panel recommends");
    /** Read by the yearly count: upheld, partly or not. */
    public static final Field<String> PANEL_OUTCOME = text("panelOutcome", "Outcome of the panel");

    public static final Field<LocalDate> FINDINGS_ON = day("findingsOn", "Findings sent to the complainant on");
    public static final Field<String> FINDINGS_HOW = text("findingsHow", "Findings sent by");
    public static final Field<LocalDate> FINDINGS_TO_PERSON_ON =
            day("findingsToPersonOn", "Findings sent to the person complained of on");
    public static final Field<Boolean> FINDINGS_KEPT = yesNo("findingsKept", "Kept for the proprietor and the head");
    public static final Field<String> PANEL_ACTION = text("panelAction", "Action taken after the panel");

    public static final Field<LocalDate> AUTHORITY_ON = day("authorityContactedOn", "Authority contacted on");
    public static final Field<String> AUTHORITY_AT = text("authorityContactedAt", "Hour of the contact");
    public static final Field<String> AUTHORITY_WHO = text("authoritySpokenTo", "Whom we spoke to");
    public static final Field<String> AUTHORITY_ADVISED = text("authorityAdvised", "What was advised");

    public static final Field<LocalDate> SAFETY_TAKEN_ON = day("safetyTakenOn", "Concern taken over on");
    public static final Field<String> SAFETY_KEPT = text("safetyKept", "Where the concern is kept");

    public static final Field<LocalDate> DATA_ACKNOWLEDGED_ON =
            day("dataAcknowledgedOn", "Personal data complaint acknowledged on");
    public static final Field<String> DATA_ACKNOWLEDGED_HOW =
            text("dataAcknowledgedHow", "Personal data complaint acknowledged by");
    public static final Field<String> DATA_FOUND = text("dataFound", "What was found about the personal data");
    public static final Field<LocalDate> DATA_OUTCOME_ON = day("dataOutcomeOn", "Personal data outcome told on");
    public static final Field<Boolean> DATA_REGULATOR =
            yesNo("dataRegulatorTold", "Told that the Information Commission can be asked");

    public static final Field<Set<String>> ROUTES = choices("routesOut", "Routes out");
    public static final Field<LocalDate> ROUTES_ON = day("routesSentOn", "Routes out explained on");
    public static final Field<String> ROUTES_HOW = text("routesSentHow", "Routes out explained by");
    public static final Field<String> NEXT_STEP = text("nextStep", "What the family does next");
    public static final Field<LocalDate> NEXT_STEP_ON = day("nextStepOn", "We learned of it on");
    public static final Field<String> NEXT_STEP_NOTE = text("nextStepNote", "Which body, or about what");

    public static final Field<LocalDate> SETTLED_ON = day("settledOn", "Settled on");
    public static final Field<String> SETTLED_HOW = text("settledHow", "What settled it");
    public static final Field<String> WITHDRAWN_BY = text("withdrawnBy", "Who withdrew it");
    public static final Field<LocalDate> WITHDRAWN_ON = day("withdrawnOn", "Withdrawn on");
    public static final Field<String> WITHDRAWN_WRITTEN = text("withdrawnInWriting", "Withdrawn in writing");
    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** The logins of those who handled it: none of them sits on the panel. */
    public static final Field<Set<String>> HANDLED_BY = choices("handledBy", "Handled by");

    public static final Field<Boolean> CONFINED = Circle.CONFINED;
    public static final Field<Set<String>> KEPT_OUT = Circle.KEPT_OUT;

    private ComplaintFields() {}
}
