package org.sendcasework.annualreview.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.CorrectADate;
import org.sendcasework.annualreview.CorrectASentDate;
import org.sendcasework.annualreview.MoveTheMeeting;
import org.sendcasework.annualreview.OpenTheReview;
import org.sendcasework.annualreview.ReviewDeadlines;
import org.sendcasework.annualreview.ReviewForms;
import org.sendcasework.annualreview.ReviewMoments;
import org.sendcasework.annualreview.ReviewPace;
import org.sendcasework.annualreview.UpdateTheRegister;
import org.sendcasework.annualreview.WithdrawTheReview;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.register.SendRegister;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnnualReviewConfiguration {

    @Bean
    ReviewPace reviewPace(@Value("${sendcasework.annual-review.open-weeks-before:8}") int openWeeksBefore) {
        ReviewPace usual = ReviewPace.usual();
        return new ReviewPace(
                openWeeksBefore,
                usual.reminderDays(),
                usual.adviceDaysBefore(),
                usual.askDaysBefore(),
                usual.draftDays(),
                usual.dateDays(),
                usual.explainDays());
    }

    @Bean
    CaseProcess annualReviewCases(StatutoryClock clock, ReviewPace pace) {
        ReviewDeadlines deadlines = new ReviewDeadlines(clock);
        return new AnnualReviewCases(
                new ReviewForms(clock, deadlines),
                deadlines,
                new ReviewMoments(deadlines, pace),
                new OpenTheReview(),
                pace);
    }

    @Bean
    CaseAction moveTheMeeting(CaseDesk desk, RuntimeService runtime) {
        return new MoveTheMeetingAction(new MoveTheMeeting(), desk, runtime);
    }

    @Bean
    UpdateTheRegister updateTheRegister() {
        return new UpdateTheRegister();
    }

    @Bean
    JavaDelegate updateThePlanInTheRegisterDelegate(
            UpdateTheRegister step, CaseDesk desk, SendRegister register, CaseMoments moments, WhoIsActing who) {
        return new UpdateThePlanInTheRegisterDelegate(step, desk, register, moments, who);
    }

    @Bean
    CaseAction correctADate(UpdateTheRegister afterwards, CaseDesk desk, SendRegister register, CaseMoments moments) {
        return new CorrectADateAction(new CorrectADate(), afterwards, desk, register, moments);
    }

    @Bean
    CaseAction correctASentDate(CaseDesk desk, CaseMoments moments) {
        return new CorrectASentDateAction(new CorrectASentDate(), desk, moments);
    }

    @Bean
    CaseAction withdrawTheReview(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawTheReviewAction(new WithdrawTheReview(), desk, runtime);
    }

    @Bean
    JavaDelegate updateTheRegisterDelegate(
            UpdateTheRegister step, CaseDesk desk, SendRegister register, CaseMoments moments, WhoIsActing who) {
        return new UpdateTheRegisterDelegate(step, desk, register, moments, who);
    }

    @Bean
    JavaDelegate startTheMeetingClockDelegate(CaseMoments moments) {
        return new StartTheMeetingClockDelegate(moments);
    }

    @Bean
    JavaDelegate startTheReportClockDelegate(CaseMoments moments) {
        return new StartTheReportClockDelegate(moments);
    }

    @Bean
    JavaDelegate startTheAmendmentClockDelegate(CaseMoments moments) {
        return new StartTheAmendmentClockDelegate(moments);
    }

    @Bean
    JavaDelegate startTheFinalPlanClockDelegate(CaseMoments moments) {
        return new StartTheFinalPlanClockDelegate(moments);
    }

    @Bean
    JavaDelegate remindOfTheNoticeDelegate(LateDuties duties) {
        return new RemindOfTheNoticeDelegate(duties);
    }

    @Bean
    JavaDelegate remindOfTheCirculationDelegate(LateDuties duties) {
        return new RemindOfTheCirculationDelegate(duties);
    }

    @Bean
    JavaDelegate remindOfTheReportDelegate(LateDuties duties) {
        return new RemindOfTheReportDelegate(duties);
    }

    @Bean
    JavaDelegate escalateTheLateNoticeDelegate(LateDuties duties) {
        return new EscalateTheLateNoticeDelegate(duties);
    }

    @Bean
    JavaDelegate escalateTheLateCirculationDelegate(LateDuties duties) {
        return new EscalateTheLateCirculationDelegate(duties);
    }

    @Bean
    JavaDelegate escalateTheLateReportDelegate(LateDuties duties) {
        return new EscalateTheLateReportDelegate(duties);
    }

    @Bean
    JavaDelegate escalateTheTwelveMonthsDelegate(LateDuties duties) {
        return new EscalateTheTwelveMonthsDelegate(duties);
    }
}
