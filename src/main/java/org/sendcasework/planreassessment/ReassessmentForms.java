package org.sendcasework.planreassessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.AdviceSought;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.ExplainWhyNotAsked;
import org.sendcasework.steps.HearThePupil;
import org.sendcasework.steps.HelpTheFamilyAnswer;
import org.sendcasework.steps.Reversal;
import org.sendcasework.steps.RightsOfAppeal;

/** The steps behind the forms of a re-assessment, by the name of the form. */
public final class ReassessmentForms {
    /** The advice of the setting, as a re-assessment asks for it: regulation 26. */
    public static final AdviceSought ADVICE = new AdviceSought(
            ReassessmentDuties.ADVICE,
            facts -> ReassessmentDeadlines.refused(facts)
                    ? Optional.empty()
                    : facts.get(ReassessmentFields.REQUEST_RECEIVED_ON)
                            .or(() -> facts.get(ReassessmentFields.DECISION_ON)),
            "the authority received the request to re-assess, or decided by itself",
            facts -> Reversal.of(facts)
                    .filter(Reversal::countsAnew)
                    .map(each -> new AdviceSought.Reversed(each.on(), each.willAssess())));

    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public ReassessmentForms(StatutoryClock clock, ReassessmentDeadlines deadlines) {
        String theirOwnRight = "section 44(2)";
        steps.put("record-the-change-of-needs", new RecordTheChangeOfNeeds());
        steps.put("consult-the-family", new ConsultTheParents(theirOwnRight));
        steps.put("hear-the-pupil", new HearThePupil());
        steps.put("decide-whether-to-ask", new DecideWhetherToAsk());
        steps.put("decide-for-the-proprietor", new DecideWhetherToAsk());
        steps.put("send-the-request", new SendTheRequest());
        steps.put(
                "explain-why-not-asked",
                new ExplainWhyNotAsked(
                        "re-assessment",
                        theirOwnRight,
                        ReassessmentForms::earlyReview,
                        ReassessmentFields.ASK_DECISION_REASON,
                        ReassessmentFields.ASK_DECIDED_ON));
        steps.put("record-the-decision", new RecordTheDecision());
        steps.put("chase-the-decision", AskWhatIsDue.theDecision());
        steps.putAll(ADVICE.forms());
        steps.put("record-what-follows", new RecordWhatFollows(deadlines));
        steps.put("help-the-family-answer", new HelpTheFamilyAnswer());
        steps.put("record-the-final-plan", new RecordTheFinalPlan(deadlines));
        steps.put("chase-the-result", AskWhatIsDue.theResult(deadlines));
        steps.put("explain-the-decision", new ExplainTheDecision(new RightsOfAppeal(clock)));
    }

    private static String earlyReview(CaseView view) {
        return view.file().facts().says(ReassessmentFields.REVIEW_WOULD_DO, RecordTheChangeOfNeeds.YES)
                ? " An early review was thought enough: start an annual review by hand, before its time."
                : "";
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
