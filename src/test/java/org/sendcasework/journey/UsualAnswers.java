package org.sendcasework.journey;

import static org.sendcasework.support.CaseScene.ticks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseFile;

/** What staff type into the forms of a move, its review and its records, done on the day on which it is typed. */
final class UsualAnswers {
    private static final List<String> AREAS = List.of("employment", "independentLiving", "health", "community");

    private UsualAnswers() {}

    static Map<String, Object> to(Cohort cohort, String reference, String task) {
        CaseFile file = cohort.scene.file(reference);
        String today = cohort.today().toString();
        return switch (file.process()) {
            case "phase-transition" -> move(file, task, today);
            case "records-transfer" -> records(file, task, today);
            default -> review(cohort, file, task, today);
        };
    }

    private static Map<String, Object> move(CaseFile file, String task, String today) {
        boolean primary = file.setting().equals("victoria-road");
        String next = primary ? "Harbour High" : "Marsh College";
        return switch (task) {
            case "Task_ExplainTheOptions" ->
                Map.of(
                        "optionsExplainedOn", today,
                        "optionsWhich", "Three places nearby.",
                        "optionsToPupil", "With pictures of each.",
                        "optionsToParents", "At a meeting in the library.");
            case "Task_PlanThePathway" -> pathway();
            case "Task_RecordThePreferences" ->
                Map.of(
                        "visitsMade", next + ", with both parents.",
                        "interests", "Boats and maps.",
                        "friendships", "Two friends go too.",
                        "pupilPrefers", "Wants the place by the sea.",
                        "parentsPrefer", "Hope for a smaller place.",
                        "preferencesOn", today);
            case "Task_ChooseTheReview" -> Map.of("reviewChoice", "new");
            case "Task_RecordThePlacementNamed" ->
                Map.of(
                        "placementResult",
                        "setting",
                        "nextPlacement",
                        next,
                        "placementOn",
                        file.facts().stored().getOrDefault("amendedPlanOn", today),
                        "placementReceivedOn",
                        today);
            case "Task_MeetTheNextSetting" ->
                Map.of(
                        "nextSetting", next,
                        "nextSettingContact", "senco@next.example",
                        "nextMetOn", today,
                        "nextMetWhom", "Its SENCO and a tutor.",
                        "nextAsked", "What helps on a loud day.");
            case "Task_ArrangeTheSupportThere" ->
                Map.of("supportThereNeeded", "none", "supportAgreedWith", "Its SENCO, at the meeting.");
            case "Task_GiveTheOnePageProfile" ->
                Map.of(
                        "profileLiked", "Kind to the little ones.",
                        "profileMatters", "A quiet place at noon.",
                        "profileHelps", "Time to think first.",
                        "profileHow", "Drew half of it.");
            case "Task_WriteTheTransitionPlan" ->
                Map.of(
                        "plannedVisits", "Three mornings in June.",
                        "keyPeople", "A tutor there, the SENCO here.",
                        "whenHard", "A walk around the field.",
                        "travel", "By bus, with a friend.",
                        "transitionPlanOn", today);
            case "Task_AgreeWhatWillBeShared" ->
                Map.of(
                        "sharingAgreed", "All but an old report.",
                        "sharingWith", "Both parents and the pupil.",
                        "sharingAgreedOn", today);
            case "Task_ConfirmTheLastDay" -> lastDay(primary, next);
            case "Task_ConfirmTheArrival" ->
                Map.of(
                        "arrived",
                        "yes",
                        "arrivedOn",
                        primary ? "2027-09-02" : "2027-09-06",
                        "arrivalFrom",
                        "Its office.");
            case "Task_CheckHowThePupilHasSettled" ->
                Map.of("settledOn", today, "nextSays", "Asks for help now.", "familySays", "Likes the lunch there.");
            default -> throw new IllegalArgumentException(task);
        };
    }

    private static Map<String, Object> pathway() {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "adultEmployment", "Work with animals.",
                "adultLiving", "Cook a meal alone.",
                "adultCommunity", "The swimming club.",
                "adultHealth", "Own appointments.",
                "careersMeeting", "booked",
                "careersOn", "2026-10-12",
                "careersBy", "An adviser from outside."));
        answers.put("pathwaysThoughtOf", ticks(List.of("fe")));
        answers.put("partnersAsked", ticks(List.of("fe-provider")));
        return answers;
    }

    /** The last school day before the move is Wednesday 21 July at Victoria Road, Monday 19 July at ROOTS. */
    private static Map<String, Object> lastDay(boolean primary, String next) {
        return Map.of(
                "pupilGoes",
                "goes",
                "leavesOn",
                primary ? "2027-07-21" : "2027-07-19",
                "nextKind",
                primary ? "school" : "college",
                "nextSetting",
                next,
                "nextSettingContact",
                "office@next.example",
                "nextStartsOn",
                primary ? "2027-09-02" : "2027-09-06");
    }

    private static Map<String, Object> records(CaseFile file, String task, String today) {
        String next = file.facts().stored().get("nextSetting");
        return switch (task) {
            case "Task_AgreeWhatWillBeShared" ->
                Map.of(
                        "sharingAgreedOn", today,
                        "sharingAgreedWith", "Both parents.",
                        "sharingAgreed", "All but an old report.");
            case "Task_SendTheSENDFile" ->
                Map.of(
                        "fileDone",
                        "sent",
                        "fileWhat",
                        ticks(List.of("profile", "reports")),
                        "fileSentOn",
                        today,
                        "fileTo",
                        "SENCO of " + next,
                        "fileRoad",
                        "portal");
            case "Task_SendTheEducationalRecord" ->
                Map.of(
                        "recordDone",
                        "sent",
                        "recordWhat",
                        ticks(List.of("ctf", "record", "plan")),
                        "recordSentOn",
                        today,
                        "recordTo",
                        "Office of " + next,
                        "recordRoad",
                        "school-to-school");
            case "Task_DealWithTheSafeguardingRecord" -> Map.of("safeguardingDealtOn", today, "safeguardingHeld", "no");
            case "Task_CloseTheSafeguardingRecord" -> Map.of();
            case "Task_ConfirmThatThePupilHasLeft" ->
                Map.of("leavingNow", "left", "leftOn", file.facts().stored().get("leavesOn"), "authorityToldOn", today);
            case "Task_RecordTheFileReceipt" ->
                Map.of("fileReceipt", "in", "fileReceiptOn", today, "fileReceiptFrom", "Its SENCO, by letter.");
            case "Task_RecordTheRecordReceipt" ->
                Map.of("recordReceipt", "in", "recordReceiptOn", today, "recordReceiptFrom", "Its office, by letter.");
            default -> throw new IllegalArgumentException(task);
        };
    }

    private static Map<String, Object> review(Cohort cohort, CaseFile file, String task, String today) {
        Object everyone = cohort.scene.everyone(file.reference());
        return switch (task) {
            case "Task_ChooseWhoIsInvited" ->
                Answers.invited(cohort.scene.register.contactsOf(file.pupil()).stream()
                        .map(contact -> "c-" + contact.id())
                        .toList());
            case "Task_AskForAdvice" -> Map.of("askedNow", everyone, "adviceAskedOn", today);
            case "Task_SendTheInvitations" -> Map.of("invitedNow", everyone, "invitedOn", today, "invitedHow", "post");
            case "Task_GiveTheClassTeachersAdvice" ->
                Map.of("teacherProgress", "Reads a page by now.", "teacherAdvice", "Longer texts can come.");
            case "Task_ArrangeTheMeeting" -> Map.of("room", "Library upstairs", "arranged", true);
            case "Task_RecordTheCareersGuidance" ->
                Map.of("careersGuidance", "booked", "careersBookedFor", "2026-12-02");
            case "Task_RecordTheAdvice" ->
                Map.of(
                        "receivedNow",
                        ticks(file.people().stream()
                                .map(person -> person.key())
                                .filter(key -> !key.equals("teacher"))
                                .toList()),
                        "adviceReceivedOn",
                        today,
                        "adviceNext",
                        "wait");
            case "Task_CirculateTheAdvice" ->
                Map.of("circulatedTo", everyone, "circulatedOn", today, "circulatedHow", "post");
            case "Task_RecordTheMeeting" -> held(file, everyone, today);
            case "Task_CheckThePlanSections" ->
                Map.of("sectionsFound", ticks(List.of("A", "B")), "sectionsNote", "Label the other ten.");
            case "Task_DraftTheReport" -> Answers.report();
            case "Task_ApproveTheReport" -> Map.of("reportApproved", "yes");
            case "Task_SendTheReport" ->
                Map.of("reportSentTo", everyone, "reportSentOn", today, "reportSentHow", "post");
            case "Task_RecordTheAmendmentNotice" ->
                Map.of("amendmentNoticeSentOn", today, "amendmentNoticeServedOn", today);
            case "Task_HelpTheFamilyAnswer" -> Answers.family(today);
            case "Task_ExplainTheDecision" ->
                Map.of("explainedOn", today, "explainedHow", "At the gate, with a parent.");
            default -> throw new IllegalArgumentException(task);
        };
    }

    /** In Year 6 the next schools are talked of, in Year 11 the four areas of adult life. */
    private static Map<String, Object> held(CaseFile file, Object everyone, String today) {
        Map<String, Object> answers = new HashMap<>(Answers.held(today, everyone));
        if (file.setting().equals("victoria-road")) {
            answers.put("interests", "Boats and maps.");
            answers.put("friendships", "Two friends go too.");
            answers.put("secondarySchools", "Three were looked at.");
        } else {
            AREAS.forEach(area -> answers.put(area, "Talked of, step by step."));
            answers.put("partners", ticks(List.of("further-education")));
        }
        return answers;
    }
}
