package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.Facts;

/**
 * The advice that a setting gives to the authority, in an assessment as in a re-assessment, and what differs between them.
 *
 * @param duty the duty to give it, by its id in the law catalogue
 * @param since the day before which the authority cannot have asked; empty where it cannot be asking yet
 * @param sinceWords what happened on that day: "the authority received the request for the assessment"
 * @param reversed whether it assesses only because its refusal was reversed
 */
public record AdviceSought(
        String duty,
        Function<Facts, Optional<LocalDate>> since,
        String sinceWords,
        Function<Facts, Optional<Reversed>> reversed) {

    /**
     * A refusal that was reversed, where new limits run from it.
     *
     * @param on the day of the order, the agreement or the word to the Tribunal
     * @param willAssess the duty to say that it will assess
     */
    public record Reversed(LocalDate on, String willAssess) {}

    /** The steps behind the forms, by the name of the form. */
    public Map<String, CaseForm> forms() {
        Map<String, CaseForm> steps = new LinkedHashMap<>();
        steps.put("record-the-request-for-advice", new RecordTheRequestForAdvice(this));
        steps.put("check-the-request", new CheckTheRequest(duty));
        steps.put(
                "ask-for-the-familys-papers",
                new AskTheAuthority(
                        "the family's papers",
                        AdviceFields.ADVICE_REQUESTED_ON,
                        AdviceFields.PAPERS_ASKED_ON,
                        AdviceFields.PAPERS_ASKED_HOW,
                        "The authority must enclose the family's representations and evidence (regulation 6(3)). The six"
                                + " weeks run all the same."));
        steps.put("give-the-class-teachers-contribution", GiveAContribution.ofTheTeacher(duty));
        steps.put("give-the-sencos-contribution", GiveAContribution.ofTheSenco(duty));
        steps.put("record-the-contributions", new RecordTheContributions(duty));
        steps.put("list-the-reports-held", new ListTheReportsHeld(duty));
        steps.put("put-the-advice-together", new PutTheAdviceTogether(duty));
        steps.put("sign-off-the-advice", new SignOffTheAdvice(duty));
        steps.put("send-the-advice", new SendTheAdvice(duty));
        return Map.copyOf(steps);
    }
}
