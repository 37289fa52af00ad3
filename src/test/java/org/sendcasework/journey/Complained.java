package org.sendcasework.journey;

import java.util.HashMap;
import java.util.Map;

/** What is typed into the forms of a complaint on the way, as far as it does not matter to the day. */
final class Complained {
    private Complained() {}

    static Map<String, Object> about(String pupil, String receivedOn) {
        return new HashMap<>(Map.of(
                "pupilId", pupil,
                "receivedOn", receivedOn,
                "receivedHow", "email",
                "complainant", "Ash Kestrel",
                "complainantRelation", "parent",
                "complainantReach", "Telephone, after six",
                "complainantWriteBy", "email",
                "complaintAbout", "The agreed hours are not given.",
                "wishedOutcome", "The hours, and a word of regret."));
    }

    static Map<String, Object> inTheHolidays(String pupil) {
        return about(pupil, "2026-04-02");
    }

    static Map<String, Object> triaged(String track) {
        return new HashMap<>(Map.of(
                "track", track,
                "triageWhy", "It is about hours of support.",
                "serious", "no",
                "seriousWhy", "The hours can be made good.",
                "childSafety", "no",
                "authorityPart", "none",
                "discrimination", "no"));
    }

    /** With a decision of the authority behind it. */
    static Map<String, Object> serious() {
        Map<String, Object> answers = triaged("informal");
        answers.put("serious", "yes");
        answers.put("seriousWhy", "The provision of the plan was stopped.");
        answers.put("authorityPart", "appealable");
        answers.put("authorityLetterOn", "2026-04-10");
        return answers;
    }

    static Map<String, Object> contacted(String day) {
        return Map.of(
                "authorityContactedOn", day,
                "authorityContactedAt", "9:40",
                "authoritySpokenTo", "The duty officer",
                "authorityAdvised", "To offer a meeting.");
    }

    static Map<String, Object> answeredInformally(String day) {
        return Map.of(
                "informalResult", "answered",
                "informalAnsweredOn", day,
                "informalHeard", "The parent and the tutor.",
                "informalAnswer", "The hours are given in a group.",
                "informalAction", "Nothing changes before half term.");
    }

    static Map<String, Object> goesFormal(String day) {
        return Map.of(
                "informalSaid",
                "formal",
                "informalSaidOn",
                day,
                "formalReceivedOn",
                day,
                "formalPoints",
                "A group is not what the plan says.");
    }

    static Map<String, Object> acknowledged(String day) {
        return Map.of("formalAcknowledgedOn", day, "formalAcknowledgedHow", "email", "investigator", "Deputy head");
    }

    static Map<String, Object> investigated() {
        return Map.of(
                "heard", "Parent, tutor and SENCO.",
                "found", "A group of three was taught.",
                "foundEvidence", "Timetable of the spring.");
    }

    static Map<String, Object> notUpheld(String day) {
        return Map.of(
                "formalOutcome", "not",
                "formalAction", "The group goes on.",
                "formalAnsweredOn", day,
                "formalAnsweredHow", "post",
                "panelTold", true);
    }

    static Map<String, Object> panel(String day) {
        return Map.of("panelSaid", "panel", "panelSaidOn", day, "panelWhy", "The plan says alone.");
    }

    static Map<String, Object> panelOn(String day) {
        return Map.of(
                "panelMembers",
                "Kim Vale\nUma Frost\nLee Marsh",
                "panelIndependent",
                "Uma Frost",
                "panelNotInvolved",
                true,
                "hearingOn",
                day,
                "hearingPlace",
                "Four o'clock in the library",
                "mayBeAccompanied",
                true);
    }

    static Map<String, Object> heard(String day) {
        return Map.of(
                "hearingWas", "held",
                "panelHeldOn", day,
                "panelComplete", "true",
                "panelPresent", "All of them, and a friend.",
                "panelFindings", "The plan leaves the group open.",
                "panelOutcome", "not",
                "panelRecommends", "To ask the authority for clear words.");
    }

    static Map<String, Object> findings(String day) {
        return Map.of(
                "findingsOn",
                day,
                "findingsHow",
                "post",
                "findingsKept",
                true,
                "panelAction",
                "The authority is asked.");
    }
}
