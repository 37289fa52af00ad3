package org.sendcasework.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.support.CaseScene;
import org.sendcasework.support.ProcessTest;
import org.sendcasework.web.CohortAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/**
 * Thirty pupils of two settings over the year of their move, Year 6 of Victoria Road and Year 11 of ROOTS, each day worked
 * by hand. A database of its own: the round opens nothing here but for them.
 *
 * <p>A deadline stands as "duty, due, act by, where it stands". For 1 September 2027 the authority has until Sunday 14
 * February 2027 from primary school and until Tuesday 30 March to a post-16 institution; twelve weeks before that is Sunday
 * 22 November 2026, with Friday 20 November as the last school day, and Tuesday 5 January 2027.
 */
@ProcessTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:cohort-over-a-year;DB_CLOSE_DELAY=-1")
class CohortOverAYearTest {
    private static final String VICTORIA_ROAD = "victoria-road";
    private static final String ROOTS = "roots";
    private static final String MOVE = "phase-transition";
    private static final String REVIEW = "annual-review";
    private static final String RECORDS = "records-transfer";

    private final CaseScene scene;
    private final CohortAsked asked;
    private final EngineTables tables;
    private final List<CaseAction> actions;
    private final Cohort cohort;

    private final List<String> ordinary = new ArrayList<>();
    private final List<String> yearEleven = new ArrayList<>();
    private final List<String> supported = new ArrayList<>();
    private final List<String> supportedYearEleven = new ArrayList<>();
    private String reviewedAlready;
    private String leavesMidway;
    private String repeats;
    private String heldInSummer;
    private String notNamed;
    private String withdrawn;
    private String ceases;
    private String planMidway;
    private String staysOn;

    CohortOverAYearTest(
            @Autowired CaseScene scene,
            @Autowired WebApplicationContext application,
            @Autowired JdbcClient database,
            @Autowired List<CaseAction> actions) {
        this.scene = scene;
        this.asked = new CohortAsked(application);
        this.tables = new EngineTables(database);
        this.actions = actions;
        this.cohort = new Cohort(scene);
    }

    @AfterEach
    void give_the_clock_back() {
        scene.time.backToTheMachines();
    }

    @Test
    void thirty_pupils_move_on_and_each_case_opens_once() throws Exception {
        cohort.to("2026-08-20");
        thirtyPupils();
        casesOpen();
        reviewsAreChosen();
        reviewsAreHeld();
        plansAreAmended();
        onePupilLeavesMidway();
        onePlacementIsNotNamed();
        thoseWithoutAPlanFollow();
        theNextSettingIsMet();
        theSummersReviewYearEnds();
        theLastDaysAreConfirmed();
        recordsGo();
        septemberComesAgain();
        theyHaveSettled();
        nothingOpenedTwice();
        theEngineHoldsNoNameAndNoStory();
    }

    private void thirtyPupils() {
        IntStream.range(0, 4)
                .forEach(number -> ordinary.add(cohort.withAPlan(VICTORIA_ROAD, 6, "Ordinary" + number, "2026-02-02")));
        reviewedAlready = cohort.withAPlan(VICTORIA_ROAD, 6, "Reviewed", "2025-12-02");
        leavesMidway = cohort.withAPlan(VICTORIA_ROAD, 6, "Leaving", "2026-02-02");
        repeats = cohort.withAPlan(VICTORIA_ROAD, 6, "Repeating", "2026-02-02");
        heldInSummer = cohort.withAPlan(VICTORIA_ROAD, 6, "Summer", "2026-08-10");
        notNamed = cohort.withAPlan(VICTORIA_ROAD, 6, "Unnamed", "2026-02-02");
        withdrawn = cohort.withAPlan(VICTORIA_ROAD, 6, "Twice", "2026-02-02");
        ceases = cohort.withAPlan(VICTORIA_ROAD, 6, "Ceasing", "2026-02-02");
        IntStream.range(0, 3)
                .forEach(number -> supported.add(cohort.atSenSupport(VICTORIA_ROAD, 6, "Supported" + number)));
        planMidway = cohort.atSenSupport(VICTORIA_ROAD, 6, "Midway");
        IntStream.range(0, 10)
                .forEach(number -> yearEleven.add(cohort.withAPlan(ROOTS, 11, "Eleven" + number, "2026-02-02")));
        staysOn = cohort.withAPlan(ROOTS, 11, "Sixth", "2026-02-02");
        IntStream.range(0, 4)
                .forEach(number -> supportedYearEleven.add(cohort.atSenSupport(ROOTS, 11, "Helped" + number)));
    }

    /** 1 September 2026 is a training day at both, 2 September at ROOTS alone. */
    private void casesOpen() throws Exception {
        assertThat(cohort.morningsFrom("2026-08-24", "2026-09-01")).isEmpty();
        theCohortAgrees(VICTORIA_ROAD, 15);
        theCohortAgrees(ROOTS, 15);
        assertThat(cohort.morningsFrom("2026-09-02", "2026-09-08"))
                .as(
                        "eleven plans here, eleven there; the year that ends on 1 December opens its review eight weeks before"
                                + " Tuesday 3 November")
                .isEqualTo(Map.of("2026-09-02", 11, "2026-09-03", 11, "2026-09-08", 1));
        cohort.to("2026-09-09");
        for (String move : cohort.only(MOVE, withAPlanAt(VICTORIA_ROAD))) {
            assertThat(cohort.deadlines(move))
                    .containsExactly(
                            "phase-february 2027-02-14 2027-02-14 open",
                            "phase-school-meeting 2026-11-22 2026-11-20 open");
            assertThat(cohort.tasks(move))
                    .containsExactly(
                            "Task_ChooseTheReview 2026-09-16", // Wed 2 September + 2 weeks
                            "Task_ExplainTheOptions 2026-09-30", // + 4 weeks
                            "Task_RecordThePlacementNamed 2027-02-14");
        }
        for (String move : cohort.only(MOVE, withAPlanAt(ROOTS))) {
            assertThat(cohort.deadlines(move))
                    .containsExactly(
                            "phase-march 2027-03-30 2027-03-30 open",
                            "phase-school-meeting 2027-01-05 2027-01-05 open");
            assertThat(cohort.tasks(move))
                    .containsExactly(
                            "Task_ChooseTheReview 2026-09-17", // Thu 3 September + 2 weeks
                            "Task_ExplainTheOptions 2026-10-01",
                            "Task_RecordThePlacementNamed 2027-03-30");
        }
    }

    private void reviewsAreChosen() {
        String open = cohort.only(REVIEW, reviewedAlready);
        cohort.handIn(cohort.only(MOVE, withAPlan()), "Task_ExplainTheOptions");
        cohort.handIn(cohort.only(MOVE, withAPlanAt(ROOTS)), "Task_PlanThePathway");
        cohort.handIn(cohort.only(MOVE, reviewed()), "Task_ChooseTheReview");
        assertThat(cohort.fact(cohort.only(MOVE, reviewedAlready), "reviewCase"))
                .as("the open review is joined")
                .isEqualTo(open)
                .isEqualTo(cohort.only(REVIEW, reviewedAlready));
        cohort.handIn(
                cohort.only(MOVE, heldInSummer),
                "Task_ChooseTheReview",
                Map.of(
                        "reviewChoice", "looked-at",
                        "lookedAtOn", "2026-07-07",
                        "authorityAgreesOn", "2026-08-10",
                        "authorityAgreesWho", "The SEND team, by letter"));
        assertThat(cohort.cases(REVIEW, heldInSummer)).isEmpty();
        assertThat(cohort.deadlines(cohort.only(MOVE, heldInSummer)))
                .contains("phase-school-meeting 2026-11-22 2026-11-20 met");

        // a meeting by Fri 20 November, notice of it by Thu 5, three weeks before that; at ROOTS the year that ends on
        // 1
        // February binds: Mon 4 January is no school day, Fri 18 December, notice by Thu 3, Thu 12 November
        for (String pupil : ordinary) {
            assertThat(cohort.tasks(cohort.only(REVIEW, pupil))).containsExactly("Task_SetTheMeetingDate 2026-10-15");
        }
        for (String pupil : yearEleven) {
            assertThat(cohort.tasks(cohort.only(REVIEW, pupil))).containsExactly("Task_SetTheMeetingDate 2026-11-12");
            assertThat(cohort.deadlines(cohort.only(REVIEW, pupil)))
                    .containsExactly("ar-cycle 2027-02-01 2027-02-01 open");
        }

        cohort.to("2026-09-14");
        prepared(without(cohort.only(REVIEW, reviewed()), cohort.only(REVIEW, withdrawn)));
        assertThat(cohort.weeksFrom("2026-09-16", "2026-09-30")).isEmpty();
        cohort.to("2026-10-05");
        String first = cohort.only(REVIEW, withdrawn);
        action(REVIEW, "withdraw")
                .perform(first, "senco@" + VICTORIA_ROAD, Map.of("withdrawnBecause", "The wrong meeting was set."));
        assertThat(cohort.tasks(cohort.only(MOVE, withdrawn)))
                .contains("Task_ChooseTheReview 2026-10-08"); // Mon 5 October + 3 days
        cohort.to("2026-10-07");
        cohort.handIn(List.of(cohort.only(MOVE, withdrawn)), "Task_ChooseTheReview");
        assertThat(cohort.cases(REVIEW, withdrawn)).hasSize(2).first().isEqualTo(first);
        prepared(List.of(second(withdrawn)));
        // eight weeks after Wed 2 September are in the holidays, Mon 2 November is a training day; at ROOTS Thu 29
        // October
        cohort.handIn(cohort.only(MOVE, withAPlan()), "Task_RecordThePreferences");
    }

    private void prepared(List<String> reviews) {
        for (String review : reviews) {
            cohort.handIn(review, "Task_SetTheMeetingDate", Map.of("meetingDate", "2026-11-03"));
            cohort.handIn(
                    List.of(review),
                    "Task_ChooseWhoIsInvited",
                    "Task_AskForAdvice",
                    "Task_SendTheInvitations",
                    "Task_GiveTheClassTeachersAdvice",
                    "Task_ArrangeTheMeeting");
            if (scene.file(review).setting().equals(ROOTS)) {
                cohort.handIn(List.of(review), "Task_RecordTheCareersGuidance");
            }
        }
    }

    /** Tuesday 3 November 2026 is in time for both; two clear weeks before it ends on Monday 19 October. */
    private void reviewsAreHeld() {
        cohort.to("2026-10-12");
        List<String> reviews = reviews();
        cohort.handIn(reviews, "Task_RecordTheAdvice", "Task_CirculateTheAdvice");
        cohort.handIn(
                cohort.only(MOVE, heldInSummer),
                "Task_RecordThePlacementNamed",
                Map.of(
                        "placementResult", "setting",
                        "nextPlacement", "Harbour High",
                        "placementOn", "2026-10-05",
                        "placementReceivedOn", "2026-10-12"));
        assertThat(cohort.weeksFrom("2026-10-14", "2026-10-28"))
                .as("years that end on 1 February have their reviews")
                .isEmpty();
        cohort.to("2026-11-03");
        cohort.handIn(reviews, "Task_RecordTheMeeting");
        for (String review : reviews) {
            String yearEnds = review.equals(cohort.only(REVIEW, reviewedAlready)) ? "2026-12-01" : "2027-02-01";
            assertThat(cohort.deadlines(review))
                    .containsExactly(
                            "ar-advice-circulate 2026-10-19 2026-10-19 met",
                            "ar-cycle " + yearEnds + " " + yearEnds + " open",
                            "ar-decision 2026-12-01 2026-12-01 open", // Tue 3 November + 4 weeks
                            "ar-notice 2026-10-19 2026-10-19 met",
                            "ar-report 2026-11-17 2026-11-17 open"); // + 2 weeks
        }
        for (String move : cohort.only(MOVE, reviewed())) {
            assertThat(cohort.deadlines(move)).anyMatch(each -> each.matches("phase-school-meeting .* met"));
        }
        cohort.to("2026-11-09");
        cohort.handIn(
                reviews,
                "Task_CheckThePlanSections",
                "Task_DraftTheReport",
                "Task_ApproveTheReport",
                "Task_SendTheReport");
    }

    private void plansAreAmended() throws Exception {
        cohort.to("2026-11-24");
        for (String review : reviews()) {
            String pupil = scene.file(review).pupil();
            String decision = pupil.equals(notNamed) ? "keep" : pupil.equals(ceases) ? "cease" : "amend";
            cohort.handIn(review, "Task_RecordTheDecision", Map.of("decision", decision, "decisionOn", "2026-11-24"));
        }
        List<String> amended = without(reviews(), cohort.only(REVIEW, notNamed), cohort.only(REVIEW, ceases));
        cohort.handIn(cohort.only(REVIEW, List.of(notNamed, ceases)), "Task_ExplainTheDecision");
        cohort.handIn(amended, "Task_RecordTheAmendmentNotice");
        cohort.to("2026-12-08");
        cohort.handIn(amended, "Task_HelpTheFamilyAnswer");
        assertThat(cohort.weeksFrom("2026-12-09", "2027-01-13")).isEmpty();
        cohort.to("2027-01-15");
        for (String review : amended) {
            assertThat(cohort.deadlines(review))
                    .contains(
                            "ar-amend-parent-views 2026-12-08 2026-12-08 met", // Tue 24 November is the first of 15
                            // days
                            "ar-amendment-notice 2026-12-01 2026-12-01 met", // Tue 3 November + 4 weeks
                            "ar-decision 2026-12-01 2026-12-01 met",
                            "ar-final 2027-01-19 2027-01-19 open", // Tue 24 November + 8 weeks
                            "ar-overall 2027-01-26 2027-01-26 open"); // Tue 3 November + 12 weeks
            cohort.handIn(
                    review,
                    "Task_RecordTheFinalPlan",
                    Map.of("finalResult", "amended", "finalOn", "2027-01-15", "nextPlacement", next(review)));
        }
        cohort.handIn(amended, "Task_ExplainTheDecision");
        assertThat(reviews())
                .allSatisfy(review -> assertThat(cohort.outcome(review)).startsWith("plan "));
        cohort.to("2027-01-18");
        List<String> named = new ArrayList<>(reviewed());
        named.removeAll(List.of(notNamed, ceases));
        cohort.handIn(cohort.only(MOVE, named), "Task_RecordThePlacementNamed");
        cohort.handIn(
                cohort.only(MOVE, ceases),
                "Task_RecordThePlacementNamed",
                Map.of(
                        "placementResult", "ceased",
                        "placementOn", "2026-11-24",
                        "placementReceivedOn", "2026-11-25"));
        for (String move : cohort.only(MOVE, named)) {
            assertThat(cohort.deadlines(move)).allMatch(each -> each.endsWith(" met"));
        }
        theCohortAgrees(VICTORIA_ROAD, 15);
        theCohortAgrees(ROOTS, 15);
    }

    private void onePupilLeavesMidway() {
        cohort.to("2027-02-08");
        action(MOVE, "pupil-leaves-early")
                .perform(
                        cohort.only(MOVE, leavesMidway),
                        "senco@" + VICTORIA_ROAD,
                        Map.of(
                                "leavesOn", "2027-02-12",
                                "nextKind", "school",
                                "nextSetting", "Hill Primary",
                                "nextSettingContact", "office@hill.example"));
        assertThat(cohort.outcome(cohort.only(MOVE, leavesMidway))).isEqualTo("left before the move");
        String records = cohort.only(RECORDS, leavesMidway);
        assertThat(cohort.deadlines(records))
                .as("five days after Friday 12 February are in the holidays; an academy's record has no day of the law")
                .containsExactly("cp-file 2027-02-17 2027-02-12 open");
        cohort.handIn(List.of(records), "Task_AgreeWhatWillBeShared", "Task_DealWithTheSafeguardingRecord");
        cohort.to("2027-02-12");
        cohort.handIn(
                List.of(records),
                "Task_ConfirmThatThePupilHasLeft",
                "Task_SendTheSENDFile",
                "Task_SendTheEducationalRecord");
        assertThat(cohort.register(leavesMidway).onRoll()).isFalse();
    }

    private void onePlacementIsNotNamed() throws Exception {
        String move = cohort.only(MOVE, notNamed);
        cohort.to("2027-02-14");
        assertThat(cohort.tasks(move)).containsExactly("Task_RecordThePlacementNamed 2027-02-14");
        cohort.to("2027-02-15");
        assertThat(cohort.fired()).contains("BoundaryEvent_PlacementOverdue 2027-02-15T00:00");
        // three days on, and seven, are in the holidays
        assertThat(cohort.tasks(move))
                .containsExactly(
                        "Task_ChaseThePlacement 2027-02-22",
                        "Task_OfferTheComplaintRoute 2027-02-22",
                        "Task_RecordThePlacementNamed 2027-02-14");
        assertThat(scene.task(move, "Task_OfferTheComplaintRoute"))
                .satisfies(task -> assertThat(scene.tasks.getIdentityLinksForTask(task.getId()))
                        .anyMatch(link -> "headteacher".equals(link.getGroupId())));
        theCohortAgrees(VICTORIA_ROAD, 15);
        cohort.to("2027-02-22");
        cohort.handIn(move, "Task_ChaseThePlacement", Answers.chased("2027-02-22"));
        cohort.handIn(
                move,
                "Task_OfferTheComplaintRoute",
                Map.of(
                        "routeToldOn", "2027-02-22",
                        "routeToldHow", "By telephone, with both parents.",
                        "familyChoice", "complains",
                        "familyChoiceOn", "2027-02-22"));
        List<String> records = List.of(cohort.only(RECORDS, leavesMidway));
        cohort.handIn(
                records, "Task_RecordTheFileReceipt", "Task_RecordTheRecordReceipt", "Task_CloseTheSafeguardingRecord");
        assertThat(cohort.outcome(records.get(0))).isEqualTo("records handed over");
    }

    /** Without a plan from 1 March on, and one of them has a plan a week later: no day of the law is left for it. */
    private void thoseWithoutAPlanFollow() throws Exception {
        assertThat(cohort.morningsFrom("2027-02-24", "2027-03-03")).isEqualTo(Map.of("2027-03-01", 8));
        cohort.to("2027-03-03");
        cohort.handIn(List.of(cohort.only(MOVE, notNamed)), "Task_RecordThePlacementNamed");
        assertThat(cohort.deadlines(cohort.only(MOVE, notNamed)))
                .contains("phase-february 2027-02-14 2027-02-14 met_late");
        for (String move : cohort.only(MOVE, atSenSupport())) {
            assertThat(cohort.deadlines(move)).isEmpty();
            assertThat(cohort.tasks(move))
                    .containsExactly(
                            "Task_ExplainTheOptions 2027-04-12", // Mon 1 March + 4 weeks are in the holidays
                            "Task_MeetTheNextSetting 2027-03-22"); // + 3 weeks
        }
        cohort.planMade(planMidway, "2027-03-08");
        assertThat(cohort.morningsFrom("2027-03-09", "2027-03-12")).isEmpty();
        String move = cohort.only(MOVE, planMidway);
        action(MOVE, "plan-made").perform(move, "senco@" + VICTORIA_ROAD, Map.of());
        assertThat(cohort.deadlines(move)).as("made when 14 February was over").isEmpty();
        cohort.handIn(
                move,
                "Task_ChooseTheReview",
                Map.of(
                        "reviewChoice", "plan-names-it",
                        "lookedAtOn", "2027-03-08",
                        "authorityAgreesOn", "2027-03-08",
                        "authorityAgreesWho", "The SEND team, in its letter"));
        cohort.handIn(
                move,
                "Task_RecordThePlacementNamed",
                Map.of(
                        "placementResult", "right-already",
                        "nextPlacement", "Harbour High",
                        "placementOn", "2027-03-08",
                        "placementReceivedOn", "2027-03-10"));
        theCohortAgrees(VICTORIA_ROAD, 15);
    }

    private void theNextSettingIsMet() {
        cohort.to("2027-03-15");
        cohort.handIn(cohort.only(MOVE, atSenSupport()), "Task_ExplainTheOptions");
        cohort.handIn(cohort.only(MOVE, supportedYearEleven), "Task_PlanThePathway");
        cohort.handIn(cohort.only(MOVE, atSenSupport()), "Task_RecordThePreferences");
        cohort.handIn(
                cohort.only(MOVE, stillMoving()),
                "Task_MeetTheNextSetting",
                "Task_ArrangeTheSupportThere",
                "Task_GiveTheOnePageProfile",
                "Task_WriteTheTransitionPlan",
                "Task_AgreeWhatWillBeShared");
        assertThat(cohort.only(MOVE, stillMoving()))
                .allSatisfy(move -> assertThat(cohort.tasks(move)).isEmpty());
    }

    /** The letter of 10 August 2026: the year ends on 9 August 2027, 4 weeks before is Mon 12 July, 8 before that 17 May. */
    private void theSummersReviewYearEnds() {
        assertThat(cohort.weeksFrom("2027-03-22", "2027-05-10")).isEmpty();
        assertThat(cohort.morningsFrom("2027-05-12", "2027-05-19"))
                .as("a move does not stop the twelve months of the law")
                .isEqualTo(Map.of("2027-05-17", 1));
        String review = cohort.only(REVIEW, heldInSummer);
        cohort.to("2027-05-24");
        cohort.handIn(review, "Task_SetTheMeetingDate", Map.of("meetingDate", "2027-06-21"));
        cohort.handIn(
                List.of(review),
                "Task_ChooseWhoIsInvited",
                "Task_AskForAdvice",
                "Task_SendTheInvitations",
                "Task_GiveTheClassTeachersAdvice",
                "Task_ArrangeTheMeeting",
                "Task_RecordTheAdvice",
                "Task_CirculateTheAdvice");
        assertThat(cohort.weeksFrom("2027-05-25", "2027-06-15")).isEmpty();
        cohort.to("2027-06-21");
        cohort.handIn(
                List.of(review),
                "Task_RecordTheMeeting",
                "Task_CheckThePlanSections",
                "Task_DraftTheReport",
                "Task_ApproveTheReport",
                "Task_SendTheReport");
        cohort.handIn(review, "Task_RecordTheDecision", Map.of("decision", "keep", "decisionOn", "2027-06-21"));
        cohort.handIn(List.of(review), "Task_ExplainTheDecision");
        assertThat(cohort.outcome(review)).isEqualTo("plan kept");
        assertThat(cohort.tasks(cohort.only(MOVE, heldInSummer))).isEmpty();
    }

    /** Asked four weeks before the last school day: Monday 19 July at ROOTS, Wednesday 21 July at Victoria Road. */
    private void theLastDaysAreConfirmed() throws Exception {
        cohort.to("2027-06-22");
        for (String move : cohort.only(MOVE, all(yearEleven, staysOn))) {
            assertThat(cohort.tasks(move)).containsExactly("Task_ConfirmTheLastDay 2027-07-05");
        }
        assertThat(cohort.tasks(cohort.only(MOVE, repeats))).isEmpty();
        cohort.to("2027-06-24");
        assertThat(cohort.tasks(cohort.only(MOVE, repeats))).containsExactly("Task_ConfirmTheLastDay 2027-07-07");
        cohort.handIn(
                cohort.only(MOVE, repeats),
                "Task_ConfirmTheLastDay",
                Map.of("pupilGoes", "stays", "staysWhy", "Repeats the year after an illness."));
        cohort.handIn(
                cohort.only(MOVE, staysOn),
                "Task_ConfirmTheLastDay",
                Map.of("pupilGoes", "stays", "staysWhy", "Goes on in the sixth form here."));
        assertThat(cohort.outcome(cohort.only(MOVE, repeats))).isEqualTo("not going, stays here");
        assertThat(cohort.outcome(cohort.only(MOVE, staysOn))).isEqualTo("not going, stays here");
        cohort.handIn(cohort.only(MOVE, leaving()), "Task_ConfirmTheLastDay");
        for (String records : cohort.only(RECORDS, leavingFrom(VICTORIA_ROAD))) {
            assertThat(cohort.deadlines(records))
                    .as("Thursday 2 September is the first of five days")
                    .containsExactly("cp-file-new-term 2027-09-06 2027-09-06 open");
            assertThat(cohort.tasks(records))
                    .containsExactly(
                            "Task_DealWithTheSafeguardingRecord 2027-09-06",
                            "Task_SendTheEducationalRecord 2027-09-22", // 2 and 3, 6 to 10, 13 to 17, 20 to 22
                            // September
                            "Task_SendTheSENDFile 2027-07-21");
        }
        for (String records : cohort.only(RECORDS, leavingFrom(ROOTS))) {
            assertThat(scene.file(records).facts().stored())
                    .as("no college is a school, and the case of the move said which it is")
                    .containsEntry("nextKind", "college")
                    .containsEntry("nextSetting", "Marsh College");
            assertThat(cohort.deadlines(records))
                    .as("Monday 6 September is the first of five days")
                    .containsExactly("cp-file-new-term 2027-09-10 2027-09-10 open");
        }
        theCohortAgrees(VICTORIA_ROAD, 15);
        theCohortAgrees(ROOTS, 15);
    }

    private void recordsGo() {
        List<String> records = cohort.only(RECORDS, leaving());
        cohort.to("2027-07-05");
        cohort.handIn(records, "Task_DealWithTheSafeguardingRecord");
        cohort.to("2027-07-12");
        cohort.handIn(
                records,
                "Task_SendTheSENDFile",
                "Task_SendTheEducationalRecord",
                "Task_RecordTheFileReceipt",
                "Task_RecordTheRecordReceipt");
        assertThat(records)
                .as("the DSL closes ten days after Monday 5 July, whatever there is")
                .allSatisfy(each -> assertThat(cohort.tasks(each)).isEmpty());
        assertThat(cohort.weeksFrom("2027-07-14", "2027-07-14")).isEmpty();
        cohort.to("2027-07-16");
        cohort.handIn(records, "Task_CloseTheSafeguardingRecord");
        assertThat(records).allSatisfy(each -> assertThat(cohort.outcome(each)).isEqualTo("open"));
        cohort.to("2027-07-21");
        cohort.handIn(records, "Task_ConfirmThatThePupilHasLeft");
        assertThat(records).allSatisfy(each -> assertThat(cohort.outcome(each)).isEqualTo("records handed over"));
        assertThat(cohort.only(MOVE, leaving())).allSatisfy(each -> assertThat(cohort.fact(each, "recordsHandedOverOn"))
                .isEqualTo("2027-07-12"));
        assertThat(leaving())
                .allSatisfy(pupil -> assertThat(cohort.register(pupil).onRoll()).isFalse());
    }

    /**
     * The reviews of November ended with letters of 24 November: the year of the two who stay ends on 23 November 2027. 4
     * weeks before is Tue 26 October, in the holidays: Thu 21 October, Fri 22 at ROOTS; eight weeks before that are in August.
     */
    private void septemberComesAgain() throws Exception {
        assertThat(cohort.weeksFrom("2027-07-28", "2027-08-18")).isEmpty();
        assertThat(cohort.morningsFrom("2027-08-23", "2027-08-31")).isEqualTo(Map.of("2027-08-26", 1, "2027-08-27", 1));
        assertThat(cohort.cases(REVIEW, repeats)).hasSize(2);
        assertThat(cohort.cases(REVIEW, staysOn)).hasSize(2);
        cohort.isInYear(staysOn, 12);
        assertThat(cohort.morningsFrom("2027-09-01", "2027-09-10"))
                .as("the one who repeats the year, and nobody else")
                .isEqualTo(Map.of("2027-09-02", 1));
        assertThat(cohort.cases(MOVE, repeats)).hasSize(2);
        assertThat(cohort.fact(second(MOVE, repeats), "moveYear")).isEqualTo("2028");
        assertThat(cohort.deadlines(second(MOVE, repeats)))
                .containsExactly(
                        "phase-february 2028-02-14 2028-02-14 open", "phase-school-meeting 2027-11-22 2027-11-22 open");
        for (String stays : List.of(repeats, staysOn)) {
            assertThat(cohort.deadlines(second(REVIEW, stays))).containsExactly("ar-cycle 2027-11-23 2027-11-23 open");
        }
        cohort.handIn(List.of(second(MOVE, repeats)), "Task_ChooseTheReview");
        assertThat(cohort.fact(second(MOVE, repeats), "reviewCase"))
                .as("the year's own review serves the new move")
                .isEqualTo(second(REVIEW, repeats));
        assertThat(cohort.fact(second(REVIEW, repeats), "movesOn")).isEqualTo("2028-09-01");
        cohort.to("2027-09-10");
        for (String move : cohort.only(MOVE, leavingFrom(VICTORIA_ROAD))) {
            assertThat(cohort.tasks(move))
                    .containsExactly("Task_ConfirmTheArrival 2027-09-09"); // Thu 2 September + 1 week
        }
        for (String move : cohort.only(MOVE, leavingFrom(ROOTS))) {
            assertThat(cohort.tasks(move))
                    .containsExactly("Task_ConfirmTheArrival 2027-09-13"); // Mon 6 September + 1 week
        }
        cohort.handIn(cohort.only(MOVE, leaving()), "Task_ConfirmTheArrival");
    }

    private void theyHaveSettled() throws Exception {
        assertThat(cohort.weeksFrom("2027-09-13", "2027-10-25")).isEmpty();
        cohort.to("2027-11-02");
        for (String move : cohort.only(MOVE, leavingFrom(VICTORIA_ROAD))) {
            // Thu 2 September + 7 weeks, + 2 weeks
            assertThat(cohort.tasks(move)).containsExactly("Task_CheckHowThePupilHasSettled 2027-11-04");
        }
        for (String move : cohort.only(MOVE, leavingFrom(ROOTS))) {
            // Mon 6 September + 7 weeks, + 2 weeks
            assertThat(cohort.tasks(move)).containsExactly("Task_CheckHowThePupilHasSettled 2027-11-08");
        }
        cohort.handIn(cohort.only(MOVE, leaving()), "Task_CheckHowThePupilHasSettled");
        assertThat(cohort.only(MOVE, leaving()))
                .allSatisfy(move -> assertThat(cohort.outcome(move)).isEqualTo("settled at the next setting"));
        theCohortAgrees(VICTORIA_ROAD, 15);
        theCohortAgrees(ROOTS, 15);
        assertThat(asked.rows(VICTORIA_ROAD, 2028)).hasSize(1);
        assertThat(asked.rows(ROOTS, 2028)).isEmpty();
    }

    /** Ten reviews and one begun again, one in May, eleven at ROOTS, and two of the next year. */
    private void nothingOpenedTwice() {
        assertThat(cohort.morningsFrom("2027-11-03", "2027-11-05")).isEmpty();
        assertThat(cohort.count(MOVE)).isEqualTo(31);
        assertThat(cohort.count(RECORDS)).isEqualTo(28);
        assertThat(cohort.count(REVIEW)).isEqualTo(25);
        assertThat(cohort.references()).hasSize(31 + 28 + 25);
    }

    private void theEngineHoldsNoNameAndNoStory() {
        String everything = tables.everything();
        assertThat(everything).as("the search looks where cases are").contains(cohort.references());
        assertThat(everything).doesNotContain("Hazeldene", "Rowan", "Ivo", "Ordinary", "Repeating");
        assertThat(cohort.typed()).hasSizeGreaterThan(100).noneMatch(everything::contains);
    }

    /** What the list of the year says is what the cases say. */
    private void theCohortAgrees(String setting, int pupils) throws Exception {
        List<Map<String, Object>> rows = asked.rows(setting, 2027);
        assertThat(rows).hasSize(pupils);
        for (Map<String, Object> row : rows) {
            if (row.get("reference") == null) {
                assertThat(row).containsEntry("state", "not-opened");
                continue;
            }
            CaseFile file = scene.file(row.get("reference").toString());
            boolean late = file.deadlines().stream()
                    .anyMatch(each -> each.stateOn(cohort.today()) == CaseDeadline.State.OVERDUE);
            assertThat(row)
                    .containsEntry("movesOn", "2027-09-01")
                    .containsEntry("state", file.closed().isPresent() ? "closed" : late ? "overdue" : "open")
                    .containsEntry(
                            "meetingHeldOn",
                            file.deadline("phase-school-meeting")
                                    .flatMap(CaseDeadline::metOn)
                                    .map(LocalDate::toString)
                                    .orElse(null))
                    .containsEntry("openedOn", file.openedOn().toString());
            if (file.closed().isPresent()) {
                assertThat(row).containsEntry("stands", cohort.outcome(file.reference()));
            }
            file.deadline("phase-school-meeting").ifPresent(each -> assertThat(row)
                    .containsEntry("holdMeetingBy", each.deadline().due().toString())
                    .containsEntry("holdMeetingActBy", each.deadline().actBy().toString()));
            Stream.of("phase-february", "phase-march")
                    .flatMap(duty -> file.deadline(duty).stream())
                    .forEach(each -> assertThat(row)
                            .containsEntry("amendedBy", each.deadline().due().toString()));
        }
    }

    private List<String> withAPlanAt(String setting) {
        return setting.equals(ROOTS)
                ? all(yearEleven, staysOn)
                : all(ordinary, reviewedAlready, leavesMidway, repeats, heldInSummer, notNamed, withdrawn, ceases);
    }

    private List<String> withAPlan() {
        return both(withAPlanAt(VICTORIA_ROAD), withAPlanAt(ROOTS));
    }

    /** Those whose move has a review of its own. */
    private List<String> reviewed() {
        return without(withAPlan(), heldInSummer);
    }

    /** The review that serves the move of each of them: of the one begun again, the second. */
    private List<String> reviews() {
        return reviewed().stream()
                .map(pupil -> pupil.equals(withdrawn) ? second(withdrawn) : cohort.only(REVIEW, pupil))
                .toList();
    }

    private String second(String pupil) {
        return second(REVIEW, pupil);
    }

    private String second(String process, String pupil) {
        return cohort.cases(process, pupil).get(1);
    }

    private List<String> atSenSupport() {
        return both(all(supported, planMidway), supportedYearEleven);
    }

    private List<String> stillMoving() {
        return without(both(withAPlan(), atSenSupport()), leavesMidway);
    }

    private List<String> leaving() {
        return without(stillMoving(), repeats, staysOn);
    }

    private List<String> leavingFrom(String setting) {
        return leaving().stream()
                .filter(pupil -> cohort.register(pupil).setting().equals(setting))
                .toList();
    }

    private String next(String review) {
        return scene.file(review).setting().equals(ROOTS) ? "Marsh College" : "Harbour High";
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> without(List<String> some, String... others) {
        return some.stream().filter(each -> !List.of(others).contains(each)).toList();
    }

    private CaseAction action(String process, String key) {
        return actions.stream()
                .filter(each -> each.process().equals(process) && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> all(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }
}
