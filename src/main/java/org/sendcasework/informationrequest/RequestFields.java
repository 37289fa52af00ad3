package org.sendcasework.informationrequest;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Withdraw;

/** The facts that a request for information records, in the order in which they come up. */
public final class RequestFields {
    public static final Field<String> PUPIL = text("pupilId", "Pupil");
    public static final Field<String> FROM_CASE = Handover.FROM_CASE;
    public static final Field<String> ASKED_BY = Handover.INFORMATION_ASKED_BY;
    public static final Field<String> REPLY_TO = text("replyTo", "Person or team, and where the answer goes");
    public static final Field<String> PROCEDURE = text("askedIn", "In which procedure");
    public static final Field<String> TRIBUNAL_ORDER = text("tribunalOrder", "An order or direction of the Tribunal");
    public static final Field<LocalDate> ASKED_ON = Handover.INFORMATION_ASKED_ON;
    public static final Field<LocalDate> RECEIVED_ON = day("requestReceivedOn", "Request received on");
    public static final Field<LocalDate> ANSWER_BY = Handover.INFORMATION_DUE_ON;
    public static final Field<String> WHAT = Handover.INFORMATION_WHAT;
    public static final Field<String> THEIR_REFERENCE = text("theirReference", "Their reference");

    /** By which a request that is handed over twice is known; of no use to people. */
    static final Field<String> ASKED_FOR_KEY = text("askedForKey", "Known by");

    public static final Field<String> TIME_GIVEN_BY = text("timeGivenBy", "Another date: given by");
    public static final Field<LocalDate> TIME_GIVEN_ON = day("timeGivenOn", "Another date: given on");
    public static final Field<String> TIME_GIVEN_IN = text("timeGivenIn", "Another date: in which letter or e-mail");

    public static final Field<Set<String>> HELD = choices("held", "What is held");
    public static final Field<String> HELD_ELSE = text("heldElse", "What else is held");
    public static final Field<String> CONTRIBUTORS = text("contributors", "Who contributes what");
    public static final Field<String> NOT_HELD = text("notHeld", "What is not held");
    public static final Field<String> SAFEGUARDING = text("safeguarding", "Could touch a safeguarding file");

    public static final Field<Set<String>> CAME_NOW = choices("cameNow", "Come in now");
    public static final Field<Set<String>> NOT_HELD_NOW = choices("notHeldNow", "Said to be not held");
    /** Everything that has come in so far. */
    public static final Field<Set<String>> CAME = choices("contributionsIn", "Contributions that came in");
    /** Everything that, as its contributor says, is not held. */
    public static final Field<Set<String>> CAME_TO_NOTHING =
            choices("contributionsNotHeld", "Contributions said to be not held");

    public static final Field<String> SAFEGUARDING_ANSWER = text("safeguardingAnswer", "Safeguarding file");
    public static final Field<Set<String>> SAFEGUARDING_GROUNDS =
            choices("safeguardingGrounds", "Why parts of it do not go");

    public static final Field<String> DECISION = text("answerDecision", "What is given");
    public static final Field<String> BASIS = text("answerBasis", "On what ground it may be given");
    public static final Field<String> BASIS_WORDS = text("answerBasisWords", "Which provision, or which consent");
    public static final Field<String> OTHER_PEOPLE = text("otherPeople", "Data about other people");
    public static final Field<String> LEFT_OUT = text("leftOut", "What is not given, and why");
    public static final Field<String> WHOM_TO_ASK = text("whomToAsk", "Whom to ask instead, or to complain to");
    public static final Field<String> FAMILY_TOLD = text("familyTold", "Family told what is sent");
    public static final Field<LocalDate> FAMILY_TOLD_ON = day("familyToldOn", "Family told on");
    public static final Field<String> FAMILY_NOT_TOLD = text("familyNotTold", "Why the family is not told");
    public static final Field<String> TO_CHANGE = text("toChange", "What should change");

    public static final Field<LocalDate> SENT_ON = day("answerSentOn", "Answer sent on");
    public static final Field<String> SENT_TO = text("answerSentTo", "Answer sent to");
    public static final Field<String> SENT_HOW = text("answerSentHow", "Answer sent by");
    public static final Field<String> SENT_PROOF = text("answerProof", "What proves that it arrived");

    public static final Field<String> MORE = text("moreAsked", "Was more asked");
    public static final Field<String> MORE_WHAT = text("moreWhat", "What more is asked for");
    public static final Field<LocalDate> MORE_ON = day("moreOn", "More was asked on");
    public static final Field<LocalDate> MORE_BY = day("moreBy", "More is wanted by");

    public static final Field<String> WITHDRAWN_BECAUSE = Withdraw.WITHDRAWN_BECAUSE;

    /** What one round of answering records: when more is asked, a round begins anew. */
    static final List<Field<?>> OF_A_ROUND = List.of(
            HELD,
            HELD_ELSE,
            CONTRIBUTORS,
            NOT_HELD,
            SAFEGUARDING,
            CAME,
            CAME_TO_NOTHING,
            SAFEGUARDING_ANSWER,
            SAFEGUARDING_GROUNDS,
            DECISION,
            BASIS,
            BASIS_WORDS,
            OTHER_PEOPLE,
            LEFT_OUT,
            WHOM_TO_ASK,
            FAMILY_TOLD,
            FAMILY_TOLD_ON,
            FAMILY_NOT_TOLD,
            TO_CHANGE,
            SENT_ON,
            SENT_TO,
            SENT_HOW,
            SENT_PROOF);

    /** What a request records, in the order in which it is told. */
    static List<Field<?>> all() {
        List<Field<?>> all = new java.util.ArrayList<>(List.of(
                FROM_CASE,
                ASKED_BY,
                REPLY_TO,
                PROCEDURE,
                TRIBUNAL_ORDER,
                ASKED_ON,
                RECEIVED_ON,
                ANSWER_BY,
                WHAT,
                THEIR_REFERENCE,
                TIME_GIVEN_BY,
                TIME_GIVEN_ON,
                TIME_GIVEN_IN));
        all.addAll(OF_A_ROUND);
        all.addAll(List.of(MORE, WITHDRAWN_BECAUSE));
        return List.copyOf(all);
    }

    private RequestFields() {}
}
