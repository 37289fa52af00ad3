package org.sendcasework.complaint.engine;

import static org.sendcasework.engine.ProcessVariable.flag;
import static org.sendcasework.engine.ProcessVariable.moment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sendcasework.complaint.ComplaintAnswers;
import org.sendcasework.complaint.RouteQuestions;
import org.sendcasework.engine.ProcessVariable;

/** Names used by processes/complaint/complaint.bpmn and routes-out.dmn. */
public final class ComplaintProcess {
    public static final String KEY = "complaint";
    /** The letters a complaint's reference begins with. */
    public static final String PREFIX = "CO";

    public static final String TRIAGE_THE_COMPLAINT = "Task_TriageTheComplaint";
    public static final String EXPLAIN_WHY_OUT_OF_SCOPE = "Task_ExplainWhyOutOfScope";
    public static final String ANSWER_THE_COMPLAINT_INFORMALLY = "Task_AnswerTheComplaintInformally";
    public static final String RECORD_WHAT_THE_COMPLAINANT_SAYS = "Task_RecordWhatTheComplainantSays";
    public static final String ACKNOWLEDGE_THE_FORMAL_COMPLAINT = "Task_AcknowledgeTheFormalComplaint";
    public static final String INVESTIGATE_THE_COMPLAINT = "Task_InvestigateTheComplaint";
    public static final String ANSWER_THE_FORMAL_COMPLAINT = "Task_AnswerTheFormalComplaint";
    public static final String RECORD_WHETHER_A_PANEL_IS_WANTED = "Task_RecordWhetherAPanelIsWanted";
    public static final String ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL = "Task_AcknowledgeTheRequestForAPanel";
    public static final String SET_UP_THE_PANEL = "Task_SetUpThePanel";
    public static final String SEND_THE_PAPERS_TO_THE_PANEL = "Task_SendThePapersToThePanel";
    public static final String RECORD_THE_HEARING = "Task_RecordTheHearing";
    public static final String SEND_THE_FINDINGS = "Task_SendTheFindings";
    public static final String ACKNOWLEDGE_THE_PERSONAL_DATA_COMPLAINT = "Task_AcknowledgeThePersonalDataComplaint";
    public static final String TELL_THE_PERSONAL_DATA_OUTCOME = "Task_TellThePersonalDataOutcome";
    public static final String EXPLAIN_THE_ROUTES_OUT = "Task_ExplainTheRoutesOut";
    public static final String RECORD_THE_NEXT_STEP = "Task_RecordTheNextStep";
    public static final String CONTACT_THE_LOCAL_AUTHORITY = "Task_ContactTheLocalAuthority";
    public static final String ACT_ON_THE_CONCERN_ABOUT_A_CHILD = "Task_ActOnTheConcernAboutAChild";

    public static final String COMPLAINT_SETTLED = "Complaint settled";
    public static final String COMPLAINT_WITHDRAWN = "Complaint withdrawn";

    public static final ProcessVariable<Boolean> PERSONAL_DATA_TOO = flag(ComplaintAnswers.PERSONAL_DATA_TOO);
    public static final ProcessVariable<Boolean> COVERED = flag(ComplaintAnswers.COVERED);
    public static final ProcessVariable<Boolean> OUTSIDE = flag(ComplaintAnswers.OUTSIDE);
    public static final ProcessVariable<Boolean> BEGINS_INFORMALLY = flag(ComplaintAnswers.BEGINS_INFORMALLY);
    public static final ProcessVariable<Boolean> SERIOUS = flag(ComplaintAnswers.SERIOUS);
    public static final ProcessVariable<Boolean> CHILD_SAFETY = flag(ComplaintAnswers.CHILD_SAFETY);
    public static final ProcessVariable<Boolean> URGENT_OPEN = flag(ComplaintAnswers.URGENT_OPEN);
    public static final ProcessVariable<Boolean> GOES_FORMAL = flag(ComplaintAnswers.GOES_FORMAL);
    public static final ProcessVariable<Boolean> GONE_FORMAL = flag(ComplaintAnswers.GONE_FORMAL);
    public static final ProcessVariable<Boolean> FORMALLY_ANSWERED = flag(ComplaintAnswers.FORMALLY_ANSWERED);
    public static final ProcessVariable<Boolean> FORMAL_UPHELD = flag(ComplaintAnswers.FORMAL_UPHELD);
    public static final ProcessVariable<Boolean> FORMAL_PARTLY_UPHELD = flag(ComplaintAnswers.FORMAL_PARTLY_UPHELD);
    public static final ProcessVariable<Boolean> FORMAL_NOT_UPHELD = flag(ComplaintAnswers.FORMAL_NOT_UPHELD);
    public static final ProcessVariable<Boolean> GOES_TO_A_PANEL = flag(ComplaintAnswers.GOES_TO_A_PANEL);
    public static final ProcessVariable<Boolean> HEARING_HELD = flag(ComplaintAnswers.HEARING_HELD);
    public static final ProcessVariable<Boolean> PANEL_HELD = flag(ComplaintAnswers.PANEL_HELD);
    public static final ProcessVariable<Boolean> PANEL_UPHELD = flag(ComplaintAnswers.PANEL_UPHELD);
    public static final ProcessVariable<Boolean> PANEL_PARTLY_UPHELD = flag(ComplaintAnswers.PANEL_PARTLY_UPHELD);
    public static final ProcessVariable<Boolean> PANEL_NOT_UPHELD = flag(ComplaintAnswers.PANEL_NOT_UPHELD);
    public static final ProcessVariable<Boolean> SETTLED = flag(ComplaintAnswers.SETTLED);
    public static final ProcessVariable<Boolean> TAKEN_FURTHER = flag(ComplaintAnswers.TAKEN_FURTHER);
    public static final ProcessVariable<Boolean> APPEAL_OR_CLAIM = flag(ComplaintAnswers.APPEAL_OR_CLAIM);

    public static final ProcessVariable<Boolean> ROUTE_SEND_PROVISION = flag(RouteQuestions.SEND_PROVISION);
    public static final ProcessVariable<Boolean> ROUTE_APPEALABLE = flag(RouteQuestions.APPEALABLE);
    public static final ProcessVariable<Boolean> ROUTE_ONLY_PLACEMENT = flag(RouteQuestions.ONLY_PLACEMENT);
    public static final ProcessVariable<Boolean> ROUTE_AUTHORITY_ACT = flag(RouteQuestions.AUTHORITY_ACT);
    public static final ProcessVariable<Boolean> ROUTE_DISCRIMINATION = flag(RouteQuestions.DISCRIMINATION);
    public static final ProcessVariable<Boolean> ROUTE_PERSONAL_DATA = flag(RouteQuestions.PERSONAL_DATA);
    public static final ProcessVariable<Boolean> ROUTE_EARLY_YEARS = flag(RouteQuestions.EARLY_YEARS);
    public static final ProcessVariable<Boolean> ROUTE_WHOLE_SETTING = flag(RouteQuestions.WHOLE_SETTING);
    public static final ProcessVariable<Boolean> ROUTE_STAGES_GONE_THROUGH = flag(RouteQuestions.STAGES_GONE_THROUGH);

    /** Every question that the decision table asks. */
    static final List<ProcessVariable<Boolean>> ROUTE_QUESTIONS = List.of(
            ROUTE_SEND_PROVISION,
            ROUTE_APPEALABLE,
            ROUTE_ONLY_PLACEMENT,
            ROUTE_AUTHORITY_ACT,
            ROUTE_DISCRIMINATION,
            ROUTE_PERSONAL_DATA,
            ROUTE_EARLY_YEARS,
            ROUTE_WHOLE_SETTING,
            ROUTE_STAGES_GONE_THROUGH);

    /** Every question that a gateway asks. */
    static final List<ProcessVariable<Boolean>> QUESTIONS = List.of(
            PERSONAL_DATA_TOO,
            COVERED,
            OUTSIDE,
            BEGINS_INFORMALLY,
            SERIOUS,
            CHILD_SAFETY,
            URGENT_OPEN,
            GOES_FORMAL,
            GONE_FORMAL,
            FORMALLY_ANSWERED,
            FORMAL_UPHELD,
            FORMAL_PARTLY_UPHELD,
            FORMAL_NOT_UPHELD,
            GOES_TO_A_PANEL,
            HEARING_HELD,
            PANEL_HELD,
            PANEL_UPHELD,
            PANEL_PARTLY_UPHELD,
            PANEL_NOT_UPHELD,
            SETTLED,
            TAKEN_FURTHER,
            APPEAL_OR_CLAIM);

    public static final ProcessVariable<Instant> CHILD_SAFETY_BY = moment("childSafetyBy");
    public static final ProcessVariable<Instant> CONTACT_AUTHORITY_BY = moment("contactAuthorityBy");
    public static final ProcessVariable<Instant> CONTACT_AUTHORITY_OVERDUE_AT = moment("contactAuthorityOverdueAt");
    public static final ProcessVariable<Instant> DATA_ACT_BY = moment("dataActBy");
    public static final ProcessVariable<Instant> DATA_LAST_SCHOOL_DAY_AT = moment("dataLastSchoolDayAt");
    public static final ProcessVariable<Instant> DATA_OUTCOME_BY = moment("dataOutcomeBy");
    public static final ProcessVariable<Instant> DATA_OVERDUE_AT = moment("dataOverdueAt");
    public static final ProcessVariable<Instant> DATA_REMINDER_AT = moment("dataReminderAt");
    public static final ProcessVariable<Instant> EXPLAIN_ROUTES_BY = moment("explainRoutesBy");
    public static final ProcessVariable<Instant> FORMAL_ACKNOWLEDGE_ACT_BY = moment("formalAcknowledgeActBy");
    public static final ProcessVariable<Instant> FORMAL_ACKNOWLEDGE_LAST_SCHOOL_DAY_AT =
            moment("formalAcknowledgeLastSchoolDayAt");
    public static final ProcessVariable<Instant> FORMAL_ACKNOWLEDGE_OVERDUE_AT = moment("formalAcknowledgeOverdueAt");
    public static final ProcessVariable<Instant> FORMAL_ANSWER_ACT_BY = moment("formalAnswerActBy");
    public static final ProcessVariable<Instant> FORMAL_ANSWER_LAST_SCHOOL_DAY_AT =
            moment("formalAnswerLastSchoolDayAt");
    public static final ProcessVariable<Instant> FORMAL_ANSWER_OVERDUE_AT = moment("formalAnswerOverdueAt");
    public static final ProcessVariable<Instant> FORMAL_ANSWER_REMINDER_AT = moment("formalAnswerReminderAt");
    public static final ProcessVariable<Instant> INFORMAL_ACT_BY = moment("informalActBy");
    public static final ProcessVariable<Instant> INFORMAL_LAST_SCHOOL_DAY_AT = moment("informalLastSchoolDayAt");
    public static final ProcessVariable<Instant> INFORMAL_OVERDUE_AT = moment("informalOverdueAt");
    public static final ProcessVariable<Instant> INFORMAL_REMINDER_AT = moment("informalReminderAt");
    public static final ProcessVariable<Instant> INFORMAL_SAID_BY = moment("informalSaidBy");
    public static final ProcessVariable<Instant> INFORMAL_SILENCE_AT = moment("informalSilenceAt");
    public static final ProcessVariable<Instant> INVESTIGATE_BY = moment("investigateBy");
    public static final ProcessVariable<Instant> NEXT_STEP_BY = moment("nextStepBy");
    public static final ProcessVariable<Instant> NEXT_STEP_SILENCE_AT = moment("nextStepSilenceAt");
    public static final ProcessVariable<Instant> PANEL_ACKNOWLEDGE_ACT_BY = moment("panelAcknowledgeActBy");
    public static final ProcessVariable<Instant> PANEL_ACKNOWLEDGE_LAST_SCHOOL_DAY_AT =
            moment("panelAcknowledgeLastSchoolDayAt");
    public static final ProcessVariable<Instant> PANEL_ACKNOWLEDGE_OVERDUE_AT = moment("panelAcknowledgeOverdueAt");
    public static final ProcessVariable<Instant> PANEL_ASK_CLOSES_AT = moment("panelAskClosesAt");
    public static final ProcessVariable<Instant> PANEL_FINDINGS_ACT_BY = moment("panelFindingsActBy");
    public static final ProcessVariable<Instant> PANEL_FINDINGS_LAST_SCHOOL_DAY_AT =
            moment("panelFindingsLastSchoolDayAt");
    public static final ProcessVariable<Instant> PANEL_FINDINGS_OVERDUE_AT = moment("panelFindingsOverdueAt");
    public static final ProcessVariable<Instant> PANEL_HEAR_LAST_SCHOOL_DAY_AT = moment("panelHearLastSchoolDayAt");
    public static final ProcessVariable<Instant> PANEL_HEAR_OVERDUE_AT = moment("panelHearOverdueAt");
    public static final ProcessVariable<Instant> PANEL_HEAR_REMINDER_AT = moment("panelHearReminderAt");
    public static final ProcessVariable<Instant> PANEL_PAPERS_ACT_BY = moment("panelPapersActBy");
    public static final ProcessVariable<Instant> PANEL_PAPERS_LAST_SCHOOL_DAY_AT = moment("panelPapersLastSchoolDayAt");
    public static final ProcessVariable<Instant> PANEL_PAPERS_OVERDUE_AT = moment("panelPapersOverdueAt");
    public static final ProcessVariable<Instant> PANEL_WANTED_BY = moment("panelWantedBy");
    public static final ProcessVariable<Instant> RECORD_HEARING_BY = moment("recordHearingBy");
    public static final ProcessVariable<Instant> SCOPE_BY = moment("scopeBy");
    public static final ProcessVariable<Instant> SET_UP_PANEL_BY = moment("setUpPanelBy");
    public static final ProcessVariable<Instant> TRIAGE_BY = moment("triageBy");

    /** What the forms show and do not collect. */
    public static final Set<String> SHOWN = Set.of(
            "caseTitle",
            "casePage",
            "deadlineSentence",
            "notice",
            "pupils",
            "settings",
            "staff",
            "complaintWords",
            "guidanceWords",
            "planWords",
            "outOfScope",
            "toldWords",
            "letterWords");

    private ComplaintProcess() {}
}
