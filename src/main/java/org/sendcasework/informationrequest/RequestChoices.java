package org.sendcasework.informationrequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.Option;

/** The answers that the forms of a request offer, each with what people read. */
final class RequestChoices {
    static final String TRIBUNAL = "tribunal";
    static final String OTHER = "other";
    /** Who asks, as a sentence names them. */
    static final Map<String, String> ASKERS = ordered(
            "local-authority",
            "the local authority",
            "mediator",
            "the mediator or mediation service",
            TRIBUNAL,
            "the SEND Tribunal",
            "ofsted",
            "Ofsted",
            "dfe",
            "the Department for Education",
            "ico",
            "the Information Commission (ICO)",
            "ombudsman",
            "the Local Government and Social Care Ombudsman",
            OTHER,
            "somebody else");

    static final Map<String, String> PROCEDURES = ordered(
            "complaint",
            "a complaint",
            "disagreement-resolution",
            "disagreement resolution",
            "mediation",
            "mediation",
            "appeal",
            "an appeal to the Tribunal",
            "claim",
            "a claim of disability discrimination",
            OTHER,
            "another procedure");

    /** What a setting usually holds. */
    static final Map<String, String> PAPERS = ordered(
            "plan", "the EHC plan",
            "reviews", "reports of reviews",
            "provision", "the provision map: what was provided, by whom, how often",
            "progress", "records of progress and of what was assessed",
            "reports", "reports of specialists",
            "letters", "letters and e-mails with the family and the authority",
            "attendance", "attendance, behaviour and exclusions",
            "policies", "policies and the SEN information report");

    static final String YES = "yes";
    static final String NO = "no";
    static final String UNSURE = "unsure";
    static final Map<String, String> YES_OR_NO = ordered(YES, "yes", NO, "no");
    static final Map<String, String> YES_NO_OR_UNSURE = ordered(YES, "yes", UNSURE, "not sure", NO, "no");

    static final String WHOLE = "whole";
    static final String PARTS = "parts";
    static final String NOTHING = "nothing";
    static final Map<String, String> OF_THE_SAFEGUARDING_FILE = ordered(
            "no-file",
            "nothing asked for is in a safeguarding file",
            WHOLE,
            "what was asked for may be sent",
            PARTS,
            "it may be sent with parts taken out",
            NOTHING,
            "nothing of it is sent");
    static final Map<String, String> SAFEGUARDING_GROUNDS = ordered(
            "harm-to-child", "sending it could harm the child",
            "harm-to-other", "sending it could harm somebody else",
            "other-people", "it is about other people who could be recognised",
            "inquiry", "the police or the authority asked that it be kept back for now",
            "not-needed", "it is not needed for what was asked");

    static final String ALL = "all";
    static final String PART = "part";
    static final String NOT_GIVEN = "not-given";
    static final String NOT_HELD = "not-held";
    static final String BACK = "back";
    static final Map<String, String> DECISIONS = ordered(
            ALL, "everything asked for that we hold is given",
            PART, "a part is given",
            NOT_HELD, "nothing of it is held, and the answer says so",
            NOT_GIVEN, "it is not given",
            BACK, "it goes back to be done again");

    static final String ORDER = "order";
    static final String CONSENT = "consent";
    static final Map<String, String> BASES = ordered(
            ORDER,
            "an order or direction of the Tribunal",
            "co-operation",
            "our duty to co-operate with the local authority (Children and Families Act 2014, section 28)",
            "power",
            "a power in law of whoever asks, or another duty of ours",
            CONSENT,
            "the parent or the young person has agreed",
            "claims",
            "it is needed to answer a claim, an appeal or a complaint",
            "public-task",
            "a task of ours in the pupil’s interests needs it",
            "policy",
            "our own policy lists it as something that is shared");

    static final Map<String, String> OTHER_PEOPLE =
            ordered("taken-out", "taken out", "none", "there is none in it", "agreed", "left in, and they agreed");

    static final Map<String, String> MEANS = ordered(
            "secure-email", "secure e-mail",
            "portal", "a portal of whoever asked",
            "post", "recorded post",
            "hand", "hand");

    static final String WRONG = "recorded-wrongly";
    static final Map<String, String> TIME_GIVERS =
            ordered("asker", "whoever asked", TRIBUNAL, "the Tribunal", WRONG, "nobody: the date was recorded wrongly");

    private RequestChoices() {}

    static Set<String> keys(Map<String, String> choices) {
        return choices.keySet();
    }

    static List<Option> options(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> Option.ofWords(choice.getValue(), choice.getKey()))
                .toList();
    }

    private static Map<String, String> ordered(String... keysAndWords) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            ordered.put(keysAndWords[i], keysAndWords[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(ordered);
    }
}
