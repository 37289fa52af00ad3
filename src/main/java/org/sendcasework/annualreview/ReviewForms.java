package org.sendcasework.annualreview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.RightsOfAppeal;

/** The steps behind the forms of a review, by the name of the form. */
public final class ReviewForms {
    private final Map<String, CaseForm> steps = new LinkedHashMap<>();

    public ReviewForms(StatutoryClock clock, ReviewDeadlines deadlines) {
        steps.put("set-the-meeting-date", new SetTheMeetingDate(deadlines));
        steps.put("choose-who-is-invited", new ChooseWhoIsInvited());
        steps.put(
                "send-the-invitations",
                new SendToEveryone(
                        ReviewEvents.INVITED,
                        "Invitation sent",
                        ReviewFields.INVITED_NOW,
                        ReviewFields.INVITED_ON,
                        ReviewFields.INVITED_HOW,
                        ReviewAnswers.EVERYONE_INVITED,
                        ReviewDuties.NOTICE));
        steps.put("ask-for-advice", new AskForAdvice());
        steps.put("record-the-advice", new RecordTheAdvice());
        steps.put("chase-the-late-advice", new ChaseTheLateAdvice());
        steps.put(
                "circulate-the-advice",
                new SendToEveryone(
                        ReviewEvents.ADVICE_SENT,
                        "Advice sent",
                        ReviewFields.CIRCULATED_TO,
                        ReviewFields.CIRCULATED_ON,
                        ReviewFields.CIRCULATED_HOW,
                        ReviewAnswers.EVERYONE_SENT_ADVICE,
                        ReviewDuties.CIRCULATION));
        steps.put("give-the-class-teachers-advice", new GiveTheClassTeachersAdvice());
        steps.put("arrange-the-meeting", new ArrangeTheMeeting());
        steps.put("join-the-review-with-the-care-plan", new JoinTheReviewWithTheCarePlan());
        steps.put("record-the-careers-guidance", new RecordTheCareersGuidance());
        steps.put("record-the-meeting", new RecordTheMeeting());
        steps.put("check-the-plan-sections", new CheckThePlanSections());
        steps.put("draft-the-report", new DraftTheReport());
        steps.put("approve-the-report", new ApproveTheReport());
        steps.put(
                "send-the-report",
                new SendToEveryone(
                        ReviewEvents.REPORT_SENT,
                        "Report sent",
                        ReviewFields.REPORT_SENT_TO,
                        ReviewFields.REPORT_SENT_ON,
                        ReviewFields.REPORT_SENT_HOW,
                        ReviewAnswers.EVERYONE_SENT_REPORT,
                        ReviewDuties.REPORT));
        steps.put("record-the-decision", new RecordTheDecision());
        steps.put(
                "chase-the-decision",
                new ChaseTheLocalAuthority(ReviewDuties.DECISION, "its decision", ReviewDuties.CYCLE));
        steps.put("record-the-amendment-notice", new RecordTheAmendmentNotice());
        steps.put(
                "chase-the-amendment-notice",
                new ChaseTheLocalAuthority(ReviewDuties.AMENDMENT_NOTICE, "the amendment notice", ReviewDuties.CYCLE));
        steps.put("help-the-family-answer", new HelpTheFamilyAnswer());
        steps.put("record-the-final-plan", new RecordTheFinalPlan());
        steps.put(
                "chase-the-final-plan",
                new ChaseTheLocalAuthority(ReviewDuties.FINAL_PLAN, "the final plan", ReviewDuties.CYCLE));
        steps.put("explain-the-decision", new ExplainTheDecision(new RightsOfAppeal(clock)));
    }

    public Map<String, CaseForm> all() {
        return Map.copyOf(steps);
    }
}
