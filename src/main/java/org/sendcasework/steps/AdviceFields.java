package org.sendcasework.steps;

import static org.sendcasework.casefile.Field.choices;
import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.Field;

/** The facts that a setting records of the advice that the authority asks it for, in the order in which they come up. */
public final class AdviceFields {
    public static final Field<LocalDate> ADVICE_REQUESTED_ON =
            day("adviceRequestedOn", "Date of the authority's request for advice");
    public static final Field<LocalDate> ADVICE_REQUEST_RECEIVED_ON =
            day("adviceRequestReceivedOn", "We received the request for advice on");
    /** After a reversal: the letter that says that it will assess. */
    public static final Field<LocalDate> WILL_ASSESS_ON =
            day("willAssessOn", "Date of the letter that says it will assess after all");

    public static final Field<String> ADVICE_WANTED = text("adviceWanted", "Does the authority ask us for advice");
    public static final Field<String> ENOUGH_AGREED_BY =
            text("enoughAgreedBy", "Who agreed that the earlier advice is enough");
    public static final Field<String> ADVICE_ASKS = text("adviceAsks", "What the authority asks");
    public static final Field<String> FAMILY_PAPERS = text("familyPapers", "The family's papers");
    public static final Field<Set<String>> CONTRIBUTORS = choices("contributors", "Who else contributes");
    public static final Field<String> MORE_CONTRIBUTORS = text("moreContributors", "Anyone else who contributes");
    public static final Field<String> EARLIER_ADVICE_NOTE = text("earlierAdviceNote", "Advice that exists already");
    public static final Field<String> SENSORY_ADVICE =
            text("sensoryAdvice", "Hearing or vision impairment: who is qualified");
    public static final Field<String> SENSORY_CONSULTED =
            text("sensoryConsulted", "Who qualified for hearing or vision impairment is consulted");
    public static final Field<LocalDate> PAPERS_ASKED_ON = day("papersAskedOn", "Papers asked for on");
    public static final Field<String> PAPERS_ASKED_HOW = text("papersAskedHow", "How they were asked for");
    public static final Field<String> TEACHER_STRENGTHS = text("teacherStrengths", "Class teacher: strengths");
    public static final Field<String> TEACHER_NEEDS = text("teacherNeeds", "Class teacher: needs");
    public static final Field<String> TEACHER_PROVISION = text("teacherProvision", "Class teacher: what helps");
    public static final Field<String> TEACHER_OUTCOMES = text("teacherOutcomes", "Class teacher: outcomes");
    public static final Field<String> SENCO_NEEDS = text("sencoNeeds", "SENCO: needs");
    public static final Field<String> SENCO_PROVISION = text("sencoProvision", "SENCO: provision");
    public static final Field<String> SENCO_OUTCOMES = text("sencoOutcomes", "SENCO: outcomes");
    public static final Field<Set<String>> CONTRIBUTED_NOW = choices("contributedNow", "Who has contributed");
    public static final Field<LocalDate> CONTRIBUTED_ON = day("contributedOn", "Contributions received on");
    public static final Field<String> CONTRIBUTIONS_SAY = text("contributionsSay", "What the contributions say");
    public static final Field<String> CONTRIBUTIONS_NEXT = text("contributionsNext", "What next");
    public static final Field<String> REPORTS_HELD = text("reportsHeld", "Reports that we hold");
    public static final Field<Boolean> REPORTS_NONE = yesNo("reportsNone", "We hold no reports");
    public static final Field<String> ADVICE_PUT_TOGETHER = text("advicePutTogether", "The advice");
    public static final Field<LocalDate> PAPERS_RECEIVED_ON = day("papersReceivedOn", "The family's papers arrived on");
    public static final Field<String> ADULT_ADVICE = text("adultAdvice", "Preparing for adulthood");
    public static final Field<String> ADVICE_SIGNED = text("adviceSigned", "Do you sign the advice off");
    public static final Field<String> ADVICE_SIGN_NOTE = text("adviceSignNote", "What should change");
    public static final Field<LocalDate> ADVICE_SENT_ON = day("adviceSentOn", "Advice sent on");
    public static final Field<String> ADVICE_SENT_HOW = text("adviceSentHow", "Advice sent by");
    public static final Field<String> ADVICE_PROOF = text("adviceProof", "What proves that the advice arrived");

    /** What is recorded for each person whose contribution has come. */
    public static final String CONTRIBUTED = "contributed";

    /** In the order in which a case tells them. */
    public static List<Field<?>> all() {
        return List.of(
                ADVICE_REQUESTED_ON,
                ADVICE_REQUEST_RECEIVED_ON,
                ADVICE_WANTED,
                ENOUGH_AGREED_BY,
                ADVICE_ASKS,
                FAMILY_PAPERS,
                CONTRIBUTORS,
                MORE_CONTRIBUTORS,
                EARLIER_ADVICE_NOTE,
                SENSORY_ADVICE,
                SENSORY_CONSULTED,
                PAPERS_ASKED_ON,
                PAPERS_ASKED_HOW,
                TEACHER_STRENGTHS,
                TEACHER_NEEDS,
                TEACHER_PROVISION,
                TEACHER_OUTCOMES,
                SENCO_NEEDS,
                SENCO_PROVISION,
                SENCO_OUTCOMES,
                CONTRIBUTED_ON,
                CONTRIBUTIONS_SAY,
                CONTRIBUTIONS_NEXT,
                REPORTS_HELD,
                REPORTS_NONE,
                ADVICE_PUT_TOGETHER,
                PAPERS_RECEIVED_ON,
                ADULT_ADVICE,
                ADVICE_SIGNED,
                ADVICE_SIGN_NOTE,
                ADVICE_SENT_ON,
                ADVICE_SENT_HOW,
                ADVICE_PROOF);
    }

    /** What the answers of choices are called. */
    public static Map<String, Map<String, String>> answers() {
        return Map.of(
                ADVICE_WANTED.name(), RecordTheRequestForAdvice.ANSWERS,
                FAMILY_PAPERS.name(), CheckTheRequest.PAPERS,
                SENSORY_ADVICE.name(), CheckTheRequest.SENSORY_ANSWERS,
                CONTRIBUTIONS_NEXT.name(), RecordTheContributions.NEXT,
                ADVICE_SIGNED.name(), Map.of("yes", "yes", "no", "no, it went back"),
                ADVICE_SENT_HOW.name(), SentBy.WAYS);
    }

    private AdviceFields() {}
}
