package org.sendcasework.tribunalappeal.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.RefusedAssessments;
import org.sendcasework.steps.Withdraw;
import org.sendcasework.tribunalappeal.AppealDeadlines;
import org.sendcasework.tribunalappeal.AppealDuties;
import org.sendcasework.tribunalappeal.AppealFields;
import org.sendcasework.tribunalappeal.AppealForms;
import org.sendcasework.tribunalappeal.AppealMoments;
import org.sendcasework.tribunalappeal.AppealPace;
import org.sendcasework.tribunalappeal.OpenTheAppeal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TribunalAppealConfiguration {

    @Bean
    CaseProcess tribunalAppealCases(StatutoryClock clock) {
        return new AppealCases(
                new AppealForms(),
                new AppealDeadlines(clock),
                new AppealMoments(AppealPace.usual()),
                new OpenTheAppeal(),
                new NewcomerForm(() -> UUID.randomUUID().toString()));
    }

    @Bean
    AppealActions appealActions(CaseDesk desk, CaseMoments moments, RuntimeService runtime) {
        return new AppealActions(desk, moments, runtime);
    }

    @Bean
    CaseAction recordADirection(AppealActions actions) {
        return actions.recordADirection();
    }

    @Bean
    CaseAction changeADirection(AppealActions actions) {
        return actions.changeADirection();
    }

    @Bean
    CaseAction moveTheHearing(AppealActions actions) {
        return actions.moveTheHearing();
    }

    @Bean
    CaseAction recordARequestToAttend(AppealActions actions) {
        return actions.recordARequestToAttend();
    }

    @Bean
    CaseAction decisionTakenFurther(AppealActions actions) {
        return actions.takenFurther();
    }

    @Bean
    CaseAction correctADateOfTheAppeal(CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                TribunalAppealProcess.KEY,
                new CorrectADate(AppealDeadlines.DATES, AppealDeadlines.APART),
                (before, now) -> {},
                desk,
                moments);
    }

    @Bean
    CaseAction withdrawTheAppealCase(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                TribunalAppealProcess.KEY,
                TribunalAppealProcess.CASE_WITHDRAWN,
                "Withdraw the case",
                "Where there is nothing to follow here: the case was opened by mistake, a claim was withdrawn or settled before it was"
                        + " answered, or the setting has no part in it any more. All open tasks of the case go. An appeal that the family"
                        + " withdraws is recorded in the task that waits for the answer or the outcome.",
                new Withdraw(
                        "The case",
                        "please say why: opened by mistake, withdrawn or settled before it was answered, or the setting has no part in it any more. That nobody has time for it is"
                                + " no reason: a direction of the Tribunal binds"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheAppealClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheClaimClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheOrderClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheRemedyClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheClockBeforeTheHearingDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheHearingClockDelegate(CaseMoments moments) {
        return new MoveWithTheFactsDelegate(moments);
    }

    @Bean
    JavaDelegate startTheDirectionClockDelegate(CaseMoments moments) {
        return new MoveWithTheFactsDelegate(moments);
    }

    @Bean
    JavaDelegate passOnTheRequestToAttendDelegate() {
        return new PassOnTheRequestToAttendDelegate();
    }

    @Bean
    JavaDelegate passOnTheOrderDelegate(
            List<RefusedAssessments> assessments, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        return new PassOnTheOrderDelegate(assessments, desk, moments, who);
    }

    @Bean
    JavaDelegate handOverTheOrderedPlanDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.IMPLEMENTATION, view -> {
            Facts facts = view.file().facts();
            return Facts.none()
                    .with(Handover.FINAL_PLAN_ON, facts.require(AppealFields.ORDERED_PLAN_ON))
                    .with(Handover.FINAL_PLAN_RECEIVED_ON, facts.require(AppealFields.PLAN_RECEIVED_ON));
        });
    }

    @Bean
    JavaDelegate handOverTheEarlyReviewDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.REVIEW_AFTER_ORDER, view -> {
            Facts facts = view.file().facts();
            return Facts.none()
                    .with(
                            Handover.ORDER_ON,
                            facts.get(Handover.ORDER_ON).orElseGet(() -> facts.require(AppealFields.ANSWERED_ON)));
        });
    }

    @Bean
    JavaDelegate remindOfTheResponseDelegate(LateDuties duties, CaseDesk desk, WhoIsActing who) {
        return new RemindOfTheResponseDelegate(duties, desk, who);
    }

    @Bean
    JavaDelegate escalateTheLateResponseDelegate(LateDuties duties, CaseDesk desk, WhoIsActing who) {
        return new EscalateTheLateResponseDelegate(duties, desk, who);
    }

    @Bean
    JavaDelegate remindOfTheDirectionDelegate(LateDuties duties) {
        return duties.reminderOf(AppealDuties.DIRECTION);
    }

    @Bean
    JavaDelegate escalateTheLateDirectionDelegate(
            LateDuties duties, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        return new EscalateTheLateDirectionDelegate(duties, desk, moments, who);
    }

    @Bean
    JavaDelegate escalateTheLateRemedyDelegate(LateDuties duties, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        return new EscalateTheLateDirectionDelegate(duties, desk, moments, who);
    }
}
