package org.sendcasework.ehcneedsassessment.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.ehcneedsassessment.AssessmentDeadlines;
import org.sendcasework.ehcneedsassessment.AssessmentDuties;
import org.sendcasework.ehcneedsassessment.AssessmentForms;
import org.sendcasework.ehcneedsassessment.AssessmentMoments;
import org.sendcasework.ehcneedsassessment.AssessmentPace;
import org.sendcasework.ehcneedsassessment.OpenTheAssessment;
import org.sendcasework.ehcneedsassessment.RefusalReversed;
import org.sendcasework.engine.AdviceAskedForAction;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.FinalPlans;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.RefusalReversedAction;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.AskedForAdvice;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.RefusedAssessments;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EhcNeedsAssessmentConfiguration {

    @Bean
    CaseProcess assessmentCases(StatutoryClock clock) {
        AssessmentDeadlines deadlines = new AssessmentDeadlines(clock);
        return new AssessmentCases(
                new AssessmentForms(clock, deadlines),
                deadlines,
                new AssessmentMoments(deadlines, AssessmentPace.usual()),
                new OpenTheAssessment());
    }

    @Bean
    CaseAction adviceAskedFor(CaseDesk desk, RuntimeService runtime, TaskService tasks) {
        return new AdviceAskedForAction(
                EhcNeedsAssessmentProcess.KEY,
                EhcNeedsAssessmentProcess.ADVICE_ASKED_FOR,
                new AskedForAdvice(AssessmentForms.ADVICE),
                desk,
                runtime,
                tasks);
    }

    @Bean
    RefusedAssessments refusedAssessments(CaseFiles files, CaseDesk desk, CaseStarts starts) {
        return new RefusedAssessmentsOnFile(new RefusalReversed(), files, desk, starts);
    }

    @Bean
    CaseAction refusalReversed(CaseDesk desk, CaseStarts starts) {
        RefusalReversed step = new RefusalReversed();
        return new RefusalReversedAction(
                EhcNeedsAssessmentProcess.KEY,
                "By an agreement, by the Tribunal, or by the authority itself. The case opens again where the refusal ended it."
                        + " From an agreement or an order new limits run, and where the authority does not oppose the appeal, from the"
                        + " day on which it told the Tribunal so; the old ones stay visible. A decision that the Tribunal only refers"
                        + " back to the authority is not recorded here",
                step::possible,
                RefusalReversed.ways(),
                step::take,
                EhcNeedsAssessmentProcess.REFUSAL_REVERSED,
                desk,
                starts);
    }

    @Bean
    CaseAction correctADateOfTheAssessment(
            CaseDesk desk, SendRegister register, CaseMoments moments, CaseHandovers handovers, WhoIsActing who) {
        return new CorrectADateAction(
                EhcNeedsAssessmentProcess.KEY,
                new CorrectADate(AssessmentDeadlines.DATES, AssessmentDeadlines.APART),
                new FinalPlans(register, handovers, desk, moments, who)::follow,
                desk,
                moments);
    }

    @Bean
    CaseAction withdrawTheAssessment(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                EhcNeedsAssessmentProcess.KEY,
                EhcNeedsAssessmentProcess.ASSESSMENT_WITHDRAWN,
                "Withdraw the assessment",
                "For a pupil who leaves, a request that the family takes back, or a case opened by mistake. All open tasks of"
                        + " the case go. The authority's own duties do not end with it.",
                new Withdraw(
                        "The assessment",
                        "please say why: the pupil has left, the request was taken back, or the case was opened by mistake"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheAdviceDelegate() {
        return AdviceAskedForAction.begun(EhcNeedsAssessmentProcess.ADVICE_ASKED_FOR);
    }

    @Bean
    JavaDelegate startTheAdviceAskedForDelegate() {
        return AdviceAskedForAction.begun(EhcNeedsAssessmentProcess.ADVICE_ASKED_FOR);
    }

    @Bean
    JavaDelegate handOverTheConsultationDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.CONSULTATION, view -> Facts.none()
                .with(Handover.CONSULTED_ON, view.file().facts().require(Handover.CONSULTED_ON)));
    }

    @Bean
    JavaDelegate enterTheNewPlanInTheRegisterDelegate(
            SendRegister register, CaseDesk desk, CaseMoments moments, WhoIsActing who, CaseHandovers handovers) {
        return new FinalPlans(register, handovers, desk, moments, who).entered();
    }

    @Bean
    JavaDelegate passOnTheFinalPlanDelegate(
            SendRegister register, CaseDesk desk, CaseMoments moments, WhoIsActing who, CaseHandovers handovers) {
        return new FinalPlans(register, handovers, desk, moments, who).passedOn();
    }

    @Bean
    JavaDelegate tellTheConsultationDelegate(
            SendRegister register, CaseDesk desk, CaseMoments moments, WhoIsActing who, CaseHandovers handovers) {
        return new FinalPlans(register, handovers, desk, moments, who).toldToTheConsultation();
    }

    @Bean
    JavaDelegate startTheAnswerClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheRequestClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startThePlanClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheViewsClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheExplanationClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheFeedbackClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheRoundClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheAdviceClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheAdviceDelegate(LateDuties duties) {
        return duties.reminderOf(AssessmentDuties.ADVICE);
    }

    @Bean
    JavaDelegate escalateTheLateAdviceDelegate(LateDuties duties) {
        return duties.escalationOf(AssessmentDuties.ADVICE);
    }
}
