package org.sendcasework.phasetransition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;

/** The steps behind the forms of a move, by the name of the form. */
public final class TransitionForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public TransitionForms(TransitionDeadlines deadlines, TransitionPace pace) {
        steps.put("explain-the-options", new ExplainTheOptions());
        steps.put("plan-the-pathway", new PlanThePathway());
        steps.put("record-the-preferences", new RecordThePreferences());
        steps.put("choose-the-review", new ChooseTheReview(deadlines));
        steps.put("record-the-placement-named", new RecordThePlacementNamed());
        steps.put("chase-the-placement", new ChaseThePlacement());
        steps.put("offer-the-complaint-route", new OfferTheComplaintRoute());
        steps.put("meet-the-next-setting", new MeetTheNextSetting());
        steps.put("arrange-the-support-there", new ArrangeTheSupportThere());
        steps.put("give-the-one-page-profile", new GiveTheOnePageProfile());
        steps.put("write-the-transition-plan", new WriteTheTransitionPlan());
        steps.put("agree-what-will-be-shared", new AgreeWhatWillBeShared());
        steps.put("confirm-the-last-day", new ConfirmTheLastDay(pace));
        steps.put("confirm-the-arrival", new ConfirmTheArrival());
        steps.put("check-how-the-pupil-has-settled", new CheckHowThePupilHasSettled());
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
