package org.sendcasework.planreassessment.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.StatutoryClock;
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
import org.sendcasework.planreassessment.ExplainTheDecision;
import org.sendcasework.planreassessment.ReassessmentDeadlines;
import org.sendcasework.planreassessment.ReassessmentDuties;
import org.sendcasework.planreassessment.ReassessmentForms;
import org.sendcasework.planreassessment.ReassessmentMoments;
import org.sendcasework.planreassessment.ReassessmentPace;
import org.sendcasework.planreassessment.RefusalReversed;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.AskedForAdvice;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.RefusedAssessments;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanReassessmentConfiguration {

    @Bean
    CaseProcess reassessmentCases(StatutoryClock clock) {
        ReassessmentDeadlines deadlines = new ReassessmentDeadlines(clock);
        return new ReassessmentCases(
                new ReassessmentForms(clock, deadlines),
                deadlines,
                new ReassessmentMoments(deadlines, ReassessmentPace.usual()));
    }

    @Bean
    CaseAction adviceForTheReassessmentAskedFor(CaseDesk desk, RuntimeService runtime, TaskService tasks) {
        return new AdviceAskedForAction(
                PlanReassessmentProcess.KEY,
                PlanReassessmentProcess.ADVICE_ASKED_FOR,
                new AskedForAdvice(ReassessmentForms.ADVICE),
                desk,
                runtime,
                tasks);
    }

    @Bean
    RefusedAssessments refusedReassessments(CaseFiles files, CaseDesk desk, CaseStarts starts) {
        return new RefusedReassessmentsOnFile(new RefusalReversed(), files, desk, starts);
    }

    @Bean
    CaseAction refusalToReassessReversed(CaseDesk desk, CaseStarts starts) {
        RefusalReversed step = new RefusalReversed();
        return new RefusalReversedAction(
                PlanReassessmentProcess.KEY,
                "By an agreement, by the Tribunal, or by the authority itself. The case opens again where the refusal ended it."
                        + " Two and fourteen weeks run from an agreement, an order, or the authority's word to the Tribunal"
                        + " that it does not oppose the appeal; from a mere change of mind the fourteen weeks of a re-assessment",
                step::possible,
                RefusalReversed.ways(),
                step::take,
                PlanReassessmentProcess.REFUSAL_REVERSED,
                desk,
                starts);
    }

    @Bean
    CaseAction correctADateOfTheReassessment(
            CaseDesk desk, SendRegister register, CaseMoments moments, CaseHandovers handovers, WhoIsActing who) {
        return new CorrectADateAction(
                PlanReassessmentProcess.KEY,
                new CorrectADate(ReassessmentDeadlines.DATES, ReassessmentDeadlines.APART),
                new FinalPlans(register, handovers, desk, moments, who)::follow,
                desk,
                moments);
    }

    @Bean
    CaseAction withdrawTheReassessment(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                PlanReassessmentProcess.KEY,
                PlanReassessmentProcess.WITHDRAWN,
                "Withdraw the re-assessment",
                "For a pupil who leaves, a request that is taken back, or a case opened by mistake. All open tasks of the case"
                        + " go. The authority's own duties do not end with it.",
                new Withdraw(
                        "The re-assessment",
                        "please say why: the pupil has left, the request was taken back, or the case was opened by mistake"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate beginTheAdviceDelegate() {
        return AdviceAskedForAction.begun(PlanReassessmentProcess.ADVICE_ASKED_FOR);
    }

    @Bean
    JavaDelegate beginTheAdviceAskedForDelegate() {
        return AdviceAskedForAction.begun(PlanReassessmentProcess.ADVICE_ASKED_FOR);
    }

    @Bean
    JavaDelegate handOverTheNewDraftDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.CONSULTATION, view -> Facts.none()
                .with(Handover.CONSULTED_ON, view.file().facts().require(Handover.CONSULTED_ON)));
    }

    @Bean
    JavaDelegate enterTheRenewedPlanDelegate(
            SendRegister register, CaseDesk desk, CaseMoments moments, WhoIsActing who, CaseHandovers handovers) {
        return new FinalPlans(register, handovers, desk, moments, who).entered();
    }

    @Bean
    JavaDelegate passOnTheRenewedPlanDelegate(
            SendRegister register, CaseDesk desk, CaseMoments moments, WhoIsActing who, CaseHandovers handovers) {
        return new FinalPlans(register, handovers, desk, moments, who).passedOn();
    }

    @Bean
    JavaDelegate tellTheOpenConsultationDelegate(
            SendRegister register, CaseDesk desk, CaseMoments moments, WhoIsActing who, CaseHandovers handovers) {
        return new FinalPlans(register, handovers, desk, moments, who).toldToTheConsultation();
    }

    @Bean
    JavaDelegate handOverTheMediationDelegate(CaseHandovers handovers) {
        return handovers.handingOver(
                Handover.DISAGREEMENT,
                view -> ExplainTheDecision.disagreement(view.file().facts()));
    }

    @Bean
    JavaDelegate handOverTheFamilysAppealDelegate(CaseHandovers handovers) {
        return handovers.handingOver(
                Handover.APPEAL, view -> ExplainTheDecision.appeal(view.file().facts()));
    }

    @Bean
    JavaDelegate startTheTimeToAnswerDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeToDecideDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheAuthoritysTimeDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeForViewsDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeToExplainDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeForAdviceDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheAdviceDueDelegate(LateDuties duties) {
        return duties.reminderOf(ReassessmentDuties.ADVICE);
    }

    @Bean
    JavaDelegate escalateTheAdviceOverdueDelegate(LateDuties duties) {
        return duties.escalationOf(ReassessmentDuties.ADVICE);
    }
}
