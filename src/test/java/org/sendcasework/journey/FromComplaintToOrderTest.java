package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendcasework.support.CaseScene.ticks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.complaint.engine.ComplaintProcess;
import org.sendcasework.disagreementresolution.engine.DisagreementResolutionProcess;
import org.sendcasework.informationrequest.engine.InformationRequestProcess;
import org.sendcasework.planimplementation.engine.PlanImplementationProcess;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.sendcasework.tribunalappeal.engine.TribunalAppealProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A family's way from a complaint to the order of the Tribunal and the plan that it brings, each day worked by hand.
 *
 * <p>Lines stand as in {@link FromConcernToFirstReviewTest}. ROOTS is closed from 28 March to 12 April and from 23 to 31
 * May 2026, from 21 July to 31 August, from 24 October to 1 November, and from 19 December to 3 January 2027; INSET days
 * are 17 and 20 July, 1 and 2 September 2026 and 4 January 2027.
 */
@ProcessTest
class FromComplaintToOrderTest {
    private static final String ROOTS = "roots";

    private final CaseScene scene;
    private final EngineTables tables;
    private final List<CaseAction> actions;

    FromComplaintToOrderTest(
            @Autowired CaseScene scene, @Autowired JdbcClient database, @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.tables = new EngineTables(database);
        this.actions = actions;
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void a_complaint_goes_through_every_stage_to_mediation_and_the_tribunal_and_comes_back_as_a_plan() {
        Walk walk = new Walk(scene, ROOTS);
        walk.of(scene.pupil(ROOTS, 9, LocalDate.of(2012, 5, 1), LocalDate.of(2025, 9, 15)));

        String complaint = complainedInTheHolidays(walk);
        answeredInformally(walk, complaint);
        answeredFormally(walk, complaint);
        heardByAPanel(walk, complaint);
        String disagreement = toldTheRoutesOut(walk, complaint);
        mediated(walk, disagreement);
        String appeal = decidedToAppeal(walk, disagreement);
        answeredByTheAuthority(walk, appeal);
        directed(walk, appeal);
        String request = askedForInformation(walk, appeal);
        prepared(walk, appeal);
        ordered(walk, appeal);
        String implementation = followed(walk, appeal);

        assertThat(walk.references())
                .as("one case of each kind, and nothing twice")
                .containsExactlyInAnyOrder(complaint, disagreement, appeal, request, implementation);
        assertThat(walk.record(disagreement)).contains(complaint, appeal);
        assertThat(walk.record(appeal)).contains(disagreement, request, implementation);
        theRecordReadsInOrder(walk, complaint, appeal);
        theEngineHoldsNoNameAndNoStory(walk, "Robin", "Kestrel", "Uma Frost", "Lee Marsh");
    }

    /** The e-mail came on Maundy Thursday; the first school day after is Monday 13 April. */
    private String complainedInTheHolidays(Walk walk) {
        walk.to("2026-04-13");
        String complaint = walk.open(
                ComplaintProcess.KEY, Complained.inTheHolidays(walk.pupil().id()));
        assertThat(walk.deadlines(complaint)).isEmpty();
        assertThat(walk.tasks(complaint)).containsExactly("Task_TriageTheComplaint 2026-04-14");
        assertThat(walk.timers(complaint)).isEmpty();

        walk.handIn(complaint, ComplaintProcess.TRIAGE_THE_COMPLAINT, Complained.serious());
        assertThat(walk.deadlines(complaint))
                .containsExactly(
                        // 14 to 17 and 20 to 24 April, and Monday 27
                        "complaint-informal 2026-04-27 2026-04-27 OPEN",
                        "disagree-la-contact 2026-04-13 2026-04-13 OPEN");
        assertThat(walk.tasks(complaint))
                .containsExactly(
                        "Task_AnswerTheComplaintInformally 2026-04-27", "Task_ContactTheLocalAuthority 2026-04-13");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_ContactOverdue 2026-04-14T00:00",
                        "BoundaryEvent_InformalAnswerLastSchoolDay 2026-04-27T07:00",
                        "BoundaryEvent_InformalAnswerOverdue 2026-04-28T00:00",
                        "BoundaryEvent_InformalAnswerReminder 2026-04-23T07:00"); // 27 April - 4 days
        walk.handIn(complaint, ComplaintProcess.CONTACT_THE_LOCAL_AUTHORITY, Complained.contacted("2026-04-13"));
        assertThat(walk.deadlines(complaint)).contains("disagree-la-contact 2026-04-13 2026-04-13 MET");
        return complaint;
    }

    private void answeredInformally(Walk walk, String complaint) {
        walk.to("2026-04-16");
        walk.handIn(
                complaint,
                ComplaintProcess.ANSWER_THE_COMPLAINT_INFORMALLY,
                Complained.answeredInformally("2026-04-16"));
        // Thursday 16 April + 5 school days
        assertThat(walk.tasks(complaint)).containsExactly("Task_RecordWhatTheComplainantSays 2026-04-23");
        // + 15 school days: 17, 20 to 24, 27 April to 1 May, and 5 to 8 May; Monday 4 May is a bank holiday
        assertThat(walk.timers(complaint)).containsExactly("BoundaryEvent_NothingHeard 2026-05-09T00:00");
    }

    private void answeredFormally(Walk walk, String complaint) {
        walk.to("2026-04-20");
        walk.handIn(complaint, ComplaintProcess.RECORD_WHAT_THE_COMPLAINANT_SAYS, Complained.goesFormal("2026-04-20"));
        assertThat(walk.deadlines(complaint))
                .containsExactly(
                        "complaint-formal-acknowledge 2026-04-23 2026-04-23 OPEN", // 21, 22 and 23 April
                        // 21 to 24, 27 April to 1 May, 5 to 8 May, 11 and 12 May
                        "complaint-formal-answer 2026-05-12 2026-05-12 OPEN",
                        "complaint-informal 2026-04-27 2026-04-27 MET",
                        "disagree-la-contact 2026-04-13 2026-04-13 MET");
        assertThat(walk.tasks(complaint)).containsExactly("Task_AcknowledgeTheFormalComplaint 2026-04-23");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_FirstReplyLastSchoolDay 2026-04-23T07:00",
                        "BoundaryEvent_FirstReplyOverdue 2026-04-24T00:00");
        walk.to("2026-04-22");
        walk.handIn(
                complaint, ComplaintProcess.ACKNOWLEDGE_THE_FORMAL_COMPLAINT, Complained.acknowledged("2026-04-22"));
        // five school days before Tuesday 12 May: 11, 8, 7, 6 and 5 May
        assertThat(walk.tasks(complaint)).containsExactly("Task_InvestigateTheComplaint 2026-05-05");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_FormalAnswerLastSchoolDay 2026-05-12T07:00",
                        "BoundaryEvent_FormalAnswerOverdue 2026-05-13T00:00",
                        "BoundaryEvent_FormalAnswerReminder 2026-05-08T07:00"); // 12 May - 4 days
        walk.to("2026-05-05");
        walk.handIn(complaint, ComplaintProcess.INVESTIGATE_THE_COMPLAINT, Complained.investigated());
        assertThat(walk.tasks(complaint)).containsExactly("Task_AnswerTheFormalComplaint 2026-05-12");
        walk.to("2026-05-06");
        walk.handIn(complaint, ComplaintProcess.ANSWER_THE_FORMAL_COMPLAINT, Complained.notUpheld("2026-05-06"));
        // 7 and 8, 11 to 15, 18 to 20 May; a late request is looked at for five more: 21, 22 May, 1 to 3 June
        assertThat(walk.deadlines(complaint)).contains("complaint-panel-ask 2026-05-20 2026-05-20 OPEN");
        assertThat(walk.tasks(complaint)).containsExactly("Task_RecordWhetherAPanelIsWanted 2026-05-20");
        assertThat(walk.timers(complaint)).containsExactly("BoundaryEvent_TimeToAskOver 2026-06-04T00:00");
    }

    /** The panel is asked for on Friday 8 May: its twenty school days go over the half term. */
    private void heardByAPanel(Walk walk, String complaint) {
        walk.to("2026-05-08");
        walk.handIn(complaint, ComplaintProcess.RECORD_WHETHER_A_PANEL_IS_WANTED, Complained.panel("2026-05-08"));
        assertThat(walk.deadlines(complaint))
                .contains(
                        "complaint-panel-acknowledge 2026-05-13 2026-05-13 OPEN", // 11, 12 and 13 May
                        // 11 to 15, 18 to 22 May, 1 to 5, 8 to 12 June
                        "complaint-panel-hear 2026-06-12 2026-06-12 OPEN");
        assertThat(walk.tasks(complaint)).containsExactly("Task_AcknowledgeTheRequestForAPanel 2026-05-13");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_PanelReplyLastSchoolDay 2026-05-13T07:00",
                        "BoundaryEvent_PanelReplyOverdue 2026-05-14T00:00");
        walk.to("2026-05-12");
        walk.handIn(
                complaint,
                ComplaintProcess.ACKNOWLEDGE_THE_REQUEST_FOR_A_PANEL,
                Map.of("panelAcknowledgedOn", "2026-05-12", "panelAcknowledgedHow", "email"));
        // Friday 8 May + 5 school days
        assertThat(walk.tasks(complaint)).containsExactly("Task_SetUpThePanel 2026-05-15");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_HearingLastSchoolDay 2026-06-12T07:00",
                        "BoundaryEvent_HearingOverdue 2026-06-13T00:00",
                        "BoundaryEvent_HearingReminder 2026-06-08T07:00"); // 12 June - 4 days
        walk.to("2026-05-13");
        walk.handIn(complaint, ComplaintProcess.SET_UP_THE_PANEL, Complained.panelOn("2026-06-02"));
        // five school days before Tuesday 2 June: 1 June, 22, 21, 20 and 19 May
        assertThat(walk.deadlines(complaint)).contains("complaint-panel-papers 2026-05-19 2026-05-19 OPEN");
        assertThat(walk.tasks(complaint)).containsExactly("Task_SendThePapersToThePanel 2026-05-19");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_HearingLastSchoolDay 2026-06-12T07:00",
                        "BoundaryEvent_HearingOverdue 2026-06-13T00:00",
                        "BoundaryEvent_HearingReminder 2026-06-08T07:00",
                        "BoundaryEvent_PapersLastSchoolDay 2026-05-19T07:00",
                        "BoundaryEvent_PapersOverdue 2026-05-20T00:00");
        walk.to("2026-05-18");
        walk.handIn(
                complaint,
                ComplaintProcess.SEND_THE_PAPERS_TO_THE_PANEL,
                Map.of("panelPapersOn", "2026-05-18", "panelPapersHow", "hand"));
        assertThat(walk.tasks(complaint)).containsExactly("Task_RecordTheHearing 2026-06-02");
        walk.to("2026-06-02");
        walk.handIn(complaint, ComplaintProcess.RECORD_THE_HEARING, Complained.heard("2026-06-02"));
        // 3, 4, 5, 8 and 9 June
        assertThat(walk.deadlines(complaint)).contains("complaint-panel-findings 2026-06-09 2026-06-09 OPEN");
        assertThat(walk.tasks(complaint)).containsExactly("Task_SendTheFindings 2026-06-09");
        assertThat(walk.timers(complaint))
                .containsExactly(
                        "BoundaryEvent_FindingsLastSchoolDay 2026-06-09T07:00",
                        "BoundaryEvent_FindingsOverdue 2026-06-10T00:00");
        walk.to("2026-06-03");
        walk.handIn(complaint, ComplaintProcess.SEND_THE_FINDINGS, Complained.findings("2026-06-03"));
        assertThat(walk.fired())
                .as("nothing was late, and nobody had to be reminded")
                .isEmpty();
    }

    /** The authority's letter of Friday 10 April: the family has until 10 June to ring the adviser. */
    private String toldTheRoutesOut(Walk walk, String complaint) {
        // Wednesday 3 June + 3 school days
        assertThat(walk.tasks(complaint)).containsExactly("Task_ExplainTheRoutesOut 2026-06-08");
        String letter = shown(complaint, ComplaintProcess.EXPLAIN_THE_ROUTES_OUT, "letterWords");
        assertThat(letter)
                .contains("isagreement resolution", "Mediation", "SEND Tribunal", "Department for Education")
                .contains("10 June 2026")
                .as("it can be appealed, and nobody spoke of a disability")
                .doesNotContain("Ombudsman", "discrimination", "Ofsted", "Information Commission");
        walk.handIn(
                complaint,
                ComplaintProcess.EXPLAIN_THE_ROUTES_OUT,
                Map.of("routesSentOn", "2026-06-03", "routesSentHow", "email"));
        assertThat(walk.tasks(complaint)).containsExactly("Task_RecordTheNextStep 2026-06-24"); // 3 June + 3 weeks
        assertThat(walk.timers(complaint)).containsExactly("BoundaryEvent_NoNextStepHeardOf 2026-07-16T00:00");
        walk.to("2026-06-04");
        walk.handIn(
                complaint,
                ComplaintProcess.RECORD_THE_NEXT_STEP,
                Map.of(
                        "nextStep", "disagreement",
                        "nextStepOn", "2026-06-04",
                        "nextStepNote", "The hours that the plan gives."));
        assertThat(walk.outcome(complaint)).isEqualTo("not upheld by the panel");
        return walk.openCase(DisagreementResolutionProcess.KEY);
    }

    /** June and July: the family rings two days before its time is over, and the authority is late. */
    private void mediated(Walk walk, String disagreement) {
        // Thursday 4 June + 3 days is a Sunday
        assertThat(walk.tasks(disagreement)).containsExactly("Task_RecordWhatItIsAbout 2026-06-08");
        walk.to("2026-06-05");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.RECORD_WHAT_IT_IS_ABOUT,
                Map.of(
                        "disagreementAbout", "The hours that the plan gives, and the school.",
                        "disagreementKind", "decision",
                        "disputedDecision", "contents",
                        "decisionSentOn", "2026-04-10",
                        "issuesDisputed", ticks(List.of("needs", "school"))));
        assertThat(walk.deadlines(disagreement))
                .containsExactly(
                        "mediation-contact 2026-06-10 2026-06-10 OPEN", "tribunal-appeal 2026-06-10 2026-06-10 OPEN");
        // Thursday 4 June + 5 days
        assertThat(walk.tasks(disagreement)).containsExactly("Task_ExplainTheWayToMediation 2026-06-09");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.EXPLAIN_THE_WAY_TO_MEDIATION,
                Map.of("wayExplainedOn", "2026-06-05", "wayNote", "By telephone; they ring on Monday."));
        assertThat(walk.tasks(disagreement)).containsExactly("Task_RecordTheFamilysChoice 2026-06-10");
        assertThat(walk.timers(disagreement))
                .containsExactly(
                        "BoundaryEvent_TimeIsOver 2026-06-11T00:00", "BoundaryEvent_TimeRunsShort 2026-06-10T07:00");
        walk.to("2026-06-08");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.RECORD_THE_FAMILYS_CHOICE,
                Map.of(
                        "familyChoice", "wants",
                        "adviserContactedOn", "2026-06-08",
                        "mediationWantedOn", "2026-06-08"));
        assertThat(walk.deadlines(disagreement))
                .containsExactly(
                        "mediation-arrange 2026-07-08 2026-07-08 OPEN", // Monday 8 June + 30 days
                        "mediation-contact 2026-06-10 2026-06-10 MET",
                        "tribunal-appeal 2026-06-10 2026-06-10 OPEN");
        assertThat(walk.tasks(disagreement)).containsExactly("Task_RecordTheMediationDate 2026-07-08");
        assertThat(walk.timers(disagreement)).containsExactly("BoundaryEvent_MediationNotArranged 2026-07-09T00:00");

        walk.to("2026-07-09");
        assertThat(walk.fired()).containsExactly("BoundaryEvent_MediationNotArranged 2026-07-09T00:00");
        // Thursday 9 July + 3 days is a Sunday
        assertThat(walk.tasks(disagreement))
                .containsExactly("Task_ChaseTheMediation 2026-07-13", "Task_RecordTheMediationDate 2026-07-08");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.CHASE_THE_MEDIATION,
                Map.of("chasedOn", "2026-07-09", "chaseNote", "By e-mail, with regulation 36 quoted."));
        walk.to("2026-07-10");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.RECORD_THE_MEDIATION_DATE,
                Map.of(
                        "arrangedHow", "arranged",
                        "mediationOn", "2026-07-14",
                        "mediationPlace", "Town library",
                        "dateToldOn", "2026-07-10",
                        "shorterNotice", true));
        assertThat(walk.tasks(disagreement)).containsExactly("Task_PrepareTheMediation 2026-07-13");
        assertThat(walk.timers(disagreement)).isEmpty();
        walk.to("2026-07-13");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.PREPARE_THE_MEDIATION,
                Map.of("schoolAsked", "asked", "whoGoes", "Ms Quill, as SENCO", "preparedWhat", "The provision map"));
        // Tuesday 14 July + 3 days is an INSET day, and the holiday follows
        assertThat(walk.tasks(disagreement)).containsExactly("Task_RecordTheMediation 2026-07-16");
        walk.to("2026-07-15");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.RECORD_THE_MEDIATION,
                Map.of(
                        "mediationResult", "not-agreed",
                        "mediationHeldOn", "2026-07-14",
                        "whoTookPart", "Family, authority, mediator"));
        assertThat(walk.deadlines(disagreement))
                .contains(
                        "mediation-arrange 2026-07-08 2026-07-08 MET_LATE",
                        "mediation-cert-after 2026-07-17 2026-07-17 OPEN"); // 15, 16 and 17 July: an INSET day works
        assertThat(walk.tasks(disagreement)).containsExactly("Task_RecordTheCertificate 2026-07-17");
        assertThat(walk.timers(disagreement)).containsExactly("BoundaryEvent_CertificateLate 2026-07-18T00:00");
    }

    /** One month from Friday 17 July ends in August: the first working day after it is Tuesday 1 September. */
    private String decidedToAppeal(Walk walk, String disagreement) {
        walk.to("2026-07-17");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.RECORD_THE_CERTIFICATE,
                Map.of("certificateCame", "came", "certificateOn", "2026-07-17"));
        assertThat(walk.deadlines(disagreement))
                .contains(
                        "mediation-cert-after 2026-07-17 2026-07-17 MET",
                        "tribunal-appeal 2026-06-10 2026-06-10 EXEMPT",
                        "tribunal-appeal-certificate 2026-09-01 2026-09-01 OPEN");
        // 17 July + 5 days: the next school day, 3 September, would be too late
        assertThat(walk.tasks(disagreement)).containsExactly("Task_ExplainTheTimeToAppeal 2026-07-22");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.EXPLAIN_THE_TIME_TO_APPEAL,
                Map.of("appealExplainedOn", "2026-07-17", "appealNote", "By telephone, with the advice service."));
        assertThat(walk.tasks(disagreement)).containsExactly("Task_RecordTheFamilysDecision 2026-09-01");
        assertThat(walk.timers(disagreement)).containsExactly("BoundaryEvent_AppealTimeRunsShort 2026-08-18T07:00");
        walk.to("2026-07-20");
        walk.handIn(
                disagreement,
                DisagreementResolutionProcess.RECORD_THE_FAMILYS_DECISION,
                Map.of("appealChoice", "appeals", "appealKnownOn", "2026-07-20"));
        assertThat(walk.outcome(disagreement)).isEqualTo("gone to the Tribunal");
        return walk.openCase(TribunalAppealProcess.KEY);
    }

    /** July to September: August is not counted. */
    private void answeredByTheAuthority(Walk walk, String appeal) {
        // 20 July + 2 days is in the holiday, and the last school day is past: today
        assertThat(walk.tasks(appeal)).containsExactly("Task_RecordTheAppeal 2026-07-20");
        walk.to("2026-07-22");
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_APPEAL,
                Map.of(
                        "appealAbout", ticks(List.of("contents", "school")),
                        "careWanted", "no",
                        "appealReceivedOn", "2026-07-21"));
        // 22 to 24 and 27 to 31 July are eight; 1 to 4, 7 to 11, 14 to 18, 21 to 25, 28 to 30 September
        assertThat(walk.deadlines(appeal)).containsExactly("tribunal-la-response 2026-09-30 2026-09-30 OPEN");
        assertThat(walk.tasks(appeal)).containsExactly("Task_RecordTheAnswer 2026-09-30");
        assertThat(walk.timers(appeal)).containsExactly("BoundaryEvent_AnswerOverdue 2026-10-01T00:00");
        walk.to("2026-09-28");
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_ANSWER,
                Map.of("authorityAnswer", "opposed", "authorityAnsweredOn", "2026-09-28"));
        assertThat(walk.deadlines(appeal)).containsExactly("tribunal-la-response 2026-09-30 2026-09-30 MET");
        assertThat(walk.tasks(appeal))
                .containsExactly(
                        // 20 July + 12 weeks is Monday 12 October; - 2 weeks
                        "Task_ExplainADepartureFromTheCode 2026-09-28",
                        // 20 July + 6 weeks is 31 August, past already: today
                        "Task_RecordTheHearing 2026-09-28",
                        "Task_RecordTheOutcome 2026-10-12");
        assertThat(walk.timers(appeal)).isEmpty();
    }

    /** October: a witness statement, by the last day before the half term. */
    private void directed(Walk walk, String appeal) {
        walk.to("2026-10-02");
        walk.perform(
                action(TribunalAppealProcess.KEY, "record-a-direction"),
                appeal,
                Map.of(
                        "directionKind", "statement",
                        "directionWhat", "A statement of the SENCO",
                        "directionBy", "2026-10-23"));
        assertThat(walk.deadlines(appeal)).contains("tribunal-direction 2026-10-23 2026-10-23 OPEN");
        assertThat(walk.tasks(appeal)).contains("Task_WriteTheStatement 2026-10-16"); // Friday 23 October - 7 days
        assertThat(walk.timers(appeal))
                .containsExactly(
                        "StartEvent_DirectionNear 2026-10-16T07:00", "StartEvent_DirectionOverdue 2026-10-24T00:00");
    }

    /** The authority asks for reports, by a day in the half term. */
    private String askedForInformation(Walk walk, String appeal) {
        walk.to("2026-10-05");
        walk.perform(
                action(TribunalAppealProcess.KEY, "information-was-asked-for"),
                appeal,
                Map.of(
                        "askedBy", "local-authority",
                        "askedWhat", "Reports of the last two reviews.",
                        "askedOn", "2026-10-05",
                        "answerBy", "2026-10-28"));
        String request = walk.openCase(InformationRequestProcess.KEY);
        // Wednesday 28 October is in the half term: act by Friday 23
        assertThat(walk.deadlines(request)).containsExactly("information-asked 2026-10-28 2026-10-23 OPEN");
        assertThat(walk.tasks(request)).containsExactly("Task_ListWhatIsHeld 2026-10-07");
        assertThat(walk.timers(request)).containsExactly("CatchEvent_AnswerReminder 2026-10-18T07:00");
        walk.to("2026-10-07");
        walk.handIn(request, "Task_ListWhatIsHeld", Asked.held());
        // Friday 23 October - 2 days
        assertThat(walk.tasks(request)).containsExactly("Task_SignOffTheAnswer 2026-10-21");

        walk.to("2026-10-16");
        assertThat(walk.fired()).endsWith("StartEvent_DirectionNear 2026-10-16T07:00");
        walk.handIn(
                appeal,
                TribunalAppealProcess.WRITE_THE_STATEMENT,
                Map.of("statement", "I have taught reading to this pupil since September."));
        assertThat(walk.tasks(appeal)).contains("Task_SignTheStatement 2026-10-20"); // - 3 days
        walk.to("2026-10-20");
        assertThat(walk.fired()).endsWith("CatchEvent_AnswerReminder 2026-10-18T07:00");
        assertThat(walk.timers(request)).containsExactly("CatchEvent_AnswerLastSchoolDay 2026-10-23T07:00");
        walk.handIn(appeal, TribunalAppealProcess.SIGN_THE_STATEMENT, Map.of("statementSigned", "yes"));
        assertThat(walk.tasks(appeal)).contains("Task_SendTheStatement 2026-10-23");
        walk.handIn(request, "Task_SignOffTheAnswer", Asked.signedOff("2026-10-20"));
        assertThat(walk.tasks(request)).containsExactly("Task_SendTheAnswer 2026-10-23");
        walk.to("2026-10-22");
        walk.handIn(
                appeal,
                TribunalAppealProcess.SEND_THE_STATEMENT,
                Map.of("statementSentOn", "2026-10-22", "statementSentHow", "By e-mail to the Tribunal, read."));
        assertThat(walk.deadlines(appeal)).contains("tribunal-direction 2026-10-23 2026-10-23 MET");
        assertThat(walk.timers(appeal)).as("nobody is reminded of what is done").isEmpty();
        walk.handIn(request, "Task_SendTheAnswer", Asked.sent("2026-10-22"));
        assertThat(walk.deadlines(request)).containsExactly("information-asked 2026-10-28 2026-10-23 MET");
        // Friday 23 October + 2 weeks
        assertThat(walk.tasks(request)).containsExactly("Task_RecordWhetherMoreIsAsked 2026-11-06");
        assertThat(walk.timers(request)).isEmpty();
        walk.to("2026-11-05");
        walk.handIn(request, "Task_RecordWhetherMoreIsAsked", Map.of("moreAsked", "no"));
        assertThat(walk.outcome(request)).isEqualTo("information given");
        return request;
    }

    /** November and December: the notice of the hearing, the departures, and who goes. */
    private void prepared(Walk walk, String appeal) {
        walk.to("2026-11-09");
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_HEARING,
                Map.of(
                        "hearingOn", "2026-12-08",
                        "hearingHow", "video",
                        "askedToAttend", "yes",
                        "attendanceAskedBy", "family"));
        passOn(appeal);
        assertThat(walk.tasks(appeal))
                .containsExactly(
                        // Monday 9 November + 5 days is a Saturday
                        "Task_DecideWhoAttends 2026-11-13",
                        "Task_ExplainADepartureFromTheCode 2026-11-24", // Tuesday 8 December - 2 weeks
                        "Task_RecordTheOutcome 2026-12-18"); // + 2 weeks is in the holiday
        walk.to("2026-11-12");
        walk.handIn(
                appeal,
                TribunalAppealProcess.DECIDE_WHO_ATTENDS,
                Map.of(
                        "attendance",
                        "attends",
                        "attendsWho",
                        "Ms Quill, as SENCO",
                        "coveredBy",
                        "Mr Teal covers two lessons"));
        assertThat(walk.tasks(appeal)).contains("Task_PrepareWhoAttends 2026-12-03"); // 8 December - 5 days
        walk.to("2026-11-20");
        walk.handIn(
                appeal,
                TribunalAppealProcess.EXPLAIN_A_DEPARTURE,
                Map.of(
                        "codeParagraph", "6.44",
                        "doneInstead", "Two rounds of support in one term.",
                        "departedBecause", "The pupil came in the middle of the year.",
                        "departureNext", "done"));
        assertThat(walk.tasks(appeal)).contains("Task_SignTheDepartures 2026-11-27"); // 24 November + 3 days
        walk.to("2026-11-23");
        walk.handIn(appeal, TribunalAppealProcess.SIGN_THE_DEPARTURES, Map.of("departuresSigned", "yes"));
        walk.to("2026-12-02");
        walk.handIn(
                appeal,
                TribunalAppealProcess.PREPARE_WHO_ATTENDS,
                Map.of("preparedOn", "2026-12-02", "preparedHow", "The bundle was read together."));
        assertThat(walk.tasks(appeal))
                .containsExactly("Task_RecordTheAttendance 2026-12-10", "Task_RecordTheOutcome 2026-12-18");
        walk.to("2026-12-09");
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_ATTENDANCE,
                Map.of("attended", "Ms Quill, two hours by video."));
    }

    /** The order bears Tuesday 15 December: neither Christmas nor a bank holiday helps the authority. */
    private void ordered(Walk walk, String appeal) {
        walk.to("2026-12-17");
        walk.handIn(
                appeal,
                TribunalAppealProcess.RECORD_THE_OUTCOME,
                Map.of(
                        "appealOutcome", "order",
                        "orderOn", "2026-12-15",
                        "orderReceivedOn", "2026-12-17",
                        "orderKinds", ticks(List.of("amend", "name-school")),
                        "orderNote", "F as in the working document; I: this school."));
        assertThat(walk.deadlines(appeal))
                .containsExactly(
                        "order-amend-content 2027-01-19 2027-01-19 OPEN", // + 5 weeks
                        "order-name-school 2026-12-29 2026-12-29 OPEN", // + 2 weeks
                        "tribunal-direction 2026-10-23 2026-10-23 MET",
                        "tribunal-la-response 2026-09-30 2026-09-30 MET");
        assertThat(walk.tasks(appeal)).containsExactly("Task_RecordWhatTheAuthorityDid 2026-12-29");
        assertThat(walk.timers(appeal)).containsExactly("BoundaryEvent_OwedOverdue 2026-12-30T00:00");
    }

    private String followed(Walk walk, String appeal) {
        walk.to("2027-01-05");
        assertThat(walk.fired()).endsWith("BoundaryEvent_OwedOverdue 2026-12-30T00:00");
        assertThat(walk.tasks(appeal))
                // Tuesday 29 December + 3 days is in the holiday, and Monday 4 January an INSET day
                .containsExactly("Task_ChaseTheAuthority 2027-01-05", "Task_RecordWhatTheAuthorityDid 2026-12-29");
        walk.handIn(
                appeal,
                TribunalAppealProcess.CHASE_THE_AUTHORITY,
                Map.of("chasedOn", "2027-01-05", "chaseNote", "By e-mail, with the order attached."));
        walk.to("2027-01-07");
        walk.handIn(
                appeal, TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID, Followed.by("school-named", "2027-01-06"));
        assertThat(walk.deadlines(appeal)).contains("order-name-school 2026-12-29 2026-12-29 MET_LATE");
        assertThat(walk.tasks(appeal)).containsExactly("Task_RecordWhatTheAuthorityDid 2027-01-19");
        assertThat(walk.timers(appeal)).containsExactly("BoundaryEvent_OwedOverdue 2027-01-20T00:00");
        walk.to("2027-01-18");
        walk.handIn(appeal, TribunalAppealProcess.RECORD_WHAT_THE_AUTHORITY_DID, Followed.by("amended", "2027-01-15"));
        // Monday 18 January + 10 days
        assertThat(walk.tasks(appeal)).containsExactly("Task_SettleWhatTheOrderChanges 2027-01-28");
        walk.to("2027-01-20");
        walk.handIn(
                appeal,
                TribunalAppealProcess.SETTLE_WHAT_THE_ORDER_CHANGES,
                Map.of(
                        "changeNote", "Two more hours of teaching alone.",
                        "orderExplainedOn", "2027-01-20",
                        "reviewWanted", "no"));
        assertThat(walk.outcome(appeal)).isEqualTo("decision of the Tribunal followed");
        String implementation = walk.openCase(PlanImplementationProcess.KEY);
        assertThat(walk.file(implementation).facts().stored()).containsEntry("finalPlanOn", "2027-01-15");
        assertThat(walk.fired())
                .containsExactly(
                        "BoundaryEvent_MediationNotArranged 2026-07-09T00:00",
                        "StartEvent_DirectionNear 2026-10-16T07:00",
                        "CatchEvent_AnswerReminder 2026-10-18T07:00",
                        "BoundaryEvent_OwedOverdue 2026-12-30T00:00");
        return implementation;
    }

    private CaseAction action(String process, String key) {
        return actions.stream()
                .filter(each -> each.process().equals(process) && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What an executor of the engine would have done by now. */
    private void passOn(String reference) {
        scene.jobs
                .createJobQuery()
                .processInstanceId(
                        scene.instance(TribunalAppealProcess.KEY, reference).getId())
                .messages()
                .list()
                .forEach(job -> scene.jobs.executeJob(job.getId()));
    }

    private String shown(String reference, String task, String field) {
        return scene.forms.getTaskFormData(scene.task(reference, task).getId()).getFormFields().stream()
                .filter(each -> each.getId().equals(field))
                .map(each -> String.valueOf(each.getValue().getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static void theRecordReadsInOrder(Walk walk, String complaint, String appeal) {
        inOrder(
                walk,
                complaint,
                "Complaint received on Thursday 2 April 2026",
                "Triage:",
                "The local authority was contacted on Monday 13 April 2026 at 9:40",
                "Answered informally on Thursday 16 April 2026",
                "a formal answer is wanted",
                "not upheld",
                "anel",
                "Next step of the family",
                "Handed over to DR-");
        inOrder(
                walk,
                appeal,
                "Handed over by DR-",
                "Appealed: ",
                "it opposes the appeal",
                "Directed by Friday 23 October 2026",
                "The witness statement was signed",
                "The hearing is on Tuesday 8 December 2026",
                "Departure from the Code explained",
                "The Tribunal ordered on Tuesday 15 December 2026",
                "Handed over to PI-");
    }

    private static void inOrder(Walk walk, String reference, String... words) {
        List<String> said = walk.scene.files.record(reference).stream()
                .map(CaseFiles.Entry::said)
                .toList();
        List<Integer> places = Arrays.stream(words)
                .map(word -> said.indexOf(said.stream()
                        .filter(line -> line.contains(word))
                        .findFirst()
                        .orElse(word)))
                .toList();
        assertThat(places).as("%s", said).doesNotContain(-1).isSorted();
    }

    private void theEngineHoldsNoNameAndNoStory(Walk walk, String... names) {
        String everything = tables.everything();
        assertThat(everything).as("the search looks where cases are").contains(walk.references());
        assertThat(names).as("names in the engine's tables").noneMatch(everything::contains);
        assertThat(walk.typed()).hasSizeGreaterThan(40);
        assertThat(walk.typed()).as("narrative in the engine's tables").noneMatch(everything::contains);
        assertThat(walk.variables().values())
                .allSatisfy(values -> assertThat(values).allMatch(EngineTables::isHarmless));
        assertThat(EngineTables.kept(walk)).allMatch(EngineTables::isHarmless);
    }
}
