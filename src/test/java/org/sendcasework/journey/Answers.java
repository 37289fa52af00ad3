package org.sendcasework.journey;

import static org.sendcasework.support.CaseScene.ticks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What staff type into the forms on the way, as far as it does not matter to the day. */
final class Answers {
    private Answers() {}

    static Map<String, Object> evidence() {
        return Map.of(
                "rounds", "Autumn: phonics in a group of three, little gained. Spring: speech therapy on Mondays.",
                "roundsCount", "two-or-more",
                "progressGap", "Reads two years behind the others.",
                "needsSeen", ticks(List.of("cognition")),
                "ealConsidered", true);
    }

    static Map<String, Object> parents(String day) {
        return Map.of(
                "parentsConsultedOn", day,
                "parentsConsultedHow", "At a meeting with both of them.",
                "parentsAnswer", "agree",
                "parentsSaid", "They want help before Year 5 begins.");
    }

    static Map<String, Object> pupilHeard(String day) {
        return Map.of(
                "pupilHeardOn", day,
                "pupilHeardHow", "With picture cards, in the library.",
                "pupilSaid", "Letters jump about; friends read aloud.");
    }

    static Map<String, Object> ask() {
        return Map.of("askDecision", "ask", "askDecisionReason", "Two rounds have not closed the gap.");
    }

    static Map<String, Object> requestSent(String day) {
        return Map.of(
                "requestSentOn",
                day,
                "requestSentHow",
                "email",
                "requestProof",
                "Receipt of the SEND team by e-mail.",
                "evidenceSent",
                ticks(List.of("rounds", "progress")),
                "requestReceivedOn",
                day);
    }

    static Map<String, Object> decided(String decision, String day) {
        return Map.of("decisionToAssess", decision, "decisionToAssessOn", day);
    }

    static Map<String, Object> adviceWanted(String dated, String received) {
        return Map.of("adviceWanted", "wanted", "adviceRequestedOn", dated, "adviceRequestReceivedOn", received);
    }

    static Map<String, Object> requestChecked() {
        return Map.of(
                "familyPapers", "enclosed",
                "moreContributors", "Mrs Lind, teaching assistant",
                "sensoryAdvice", "not-needed");
    }

    static Map<String, Object> teachersContribution() {
        return Map.of(
                "teacherStrengths", "Draws maps of the whole village.",
                "teacherNeeds", "Reads single words only.",
                "teacherProvision", "Short texts and a reading ruler.",
                "teacherOutcomes", "Reads a page alone by summer.");
    }

    static Map<String, Object> sencosContribution() {
        return Map.of(
                "sencoNeeds", "Decoding, and words held in mind.",
                "sencoProvision", "Daily teaching, twenty minutes alone.",
                "sencoOutcomes", "Reads a page with two errors.");
    }

    static Map<String, Object> contributions(Object who, String day) {
        return Map.of(
                "contributedNow",
                who,
                "contributedOn",
                day,
                "contributionsSay",
                "Asks for help when it is quiet.",
                "contributionsNext",
                "wait");
    }

    static Map<String, Object> adviceSent(String day) {
        return Map.of("adviceSentOn", day, "adviceSentHow", "portal", "adviceProof", "Receipt of the portal, advice.");
    }

    static Map<String, Object> planDecided(String day) {
        return Map.of("planDecision", "plan", "planDecisionOn", day);
    }

    static Map<String, Object> draft(String sent, String served) {
        return Map.of("draftSentOn", sent, "draftServedOn", served, "consulted", "yes", "consultedOn", served);
    }

    static Map<String, Object> family(String day) {
        return Map.of("familyAnswer", "They ask for this school by name.", "familyAnsweredOn", day);
    }

    static Map<String, Object> chased(String day) {
        return Map.of("chasedOn", day, "chaseNote", "Rang the SEND team; it is on its way.");
    }

    static Map<String, Object> papers() {
        return Map.of("papersFound", ticks(List.of("draft-plan", "appendices")), "sectionI", "blank");
    }

    static Map<String, Object> reply() {
        Map<String, Object> reply = new HashMap<>();
        for (String question :
                List.of("suitsAge", "suitsAbility", "suitsAptitude", "suitsNeeds", "othersFit", "resourcesFit")) {
            reply.put(question, "yes");
        }
        reply.put("provisionCould", "A small group for reading, each day.");
        reply.put("provisionAll", true);
        reply.put("replyView", "can-meet");
        return reply;
    }

    static Map<String, Object> replySent(String day) {
        return Map.of("repliedOn", day, "repliedHow", "portal", "replyProof", "Receipt of the portal, reply.");
    }

    /** Every section, of a plan of that kind. */
    static Map<String, Object> sections(Map<String, Object> kind) {
        Map<String, Object> answers = new TreeMap<>(kind);
        answers.put("sectionsFound", ticks(List.of("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")));
        return answers;
    }

    static Map<String, Object> whoWorksWithThePupil(List<String> logins, String others) {
        return Map.of(
                "teachersListed",
                ticks(logins.stream().map(login -> "t-" + login).toList()),
                "othersListed",
                others,
                "needsInClass",
                "Tires of reading after noon.",
                "askedOfStaff",
                "One short task at a time.");
    }

    static Map<String, Object> told(List<String> keys, String day) {
        return Map.of("toldNow", ticks(keys), "toldOn", day, "toldHow", "meeting");
    }

    static Map<String, Object> iKnow() {
        return Map.of("iKnowThePlan", true, "whatINeed", "A timer with a quiet bell.");
    }

    static Map<String, Object> provision(String from) {
        return Map.of(
                "provisionWhat", "Precision teaching, one to one",
                "provisionOutcome", "Reads a page alone",
                "provisionBy", "Lin Moss, assistant",
                "provisionHours", "2.5",
                "provisionFrom", from,
                "provisionNext", "all");
    }

    static Map<String, Object> noHealthOrCare() {
        return Map.of("healthInPlan", "none", "careActInPlan", "none", "careInPlan", "none");
    }

    static Map<String, Object> familyMet(String day) {
        return Map.of(
                "metOn", day,
                "metWith", ticks(List.of("pupil")),
                "inPlaceHow", "A visual timetable from Monday on.",
                "expectedImpact", "Reads to the little ones.",
                "impactBy", "2026-12-18",
                "pupilSaid", "The mornings are good.",
                "parentsSaid", "They are content with it.",
                "recordGivenOn", day,
                "recordGivenHow", "hand");
    }

    static Map<String, Object> invited(List<String> parents) {
        return Map.of(
                "parentsInvited", ticks(parents),
                "laEducationName", "SEN team",
                "healthName", "Community paediatrics",
                "socialCareName", "Children with disabilities team",
                "othersInvited", ticks(List.of("pupil", "teacher", "senco")));
    }

    static Map<String, Object> held(String day, Object attended) {
        return Map.of(
                "wasHeld", "held",
                "heldOn", day,
                "attended", attended,
                "pupilViews", "Wants to stay with friends here.",
                "parentViews", "See a happier child at home.",
                "progress", "Two of three outcomes are met.",
                "outcomesFit", "no");
    }

    static Map<String, Object> report() {
        return Map.of(
                "recommendation", "keep",
                "recommendations", "Go on with the daily teaching.",
                "noDisagreement", true);
    }
}
