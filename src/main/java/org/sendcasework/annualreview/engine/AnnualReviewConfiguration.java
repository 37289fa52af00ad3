package org.sendcasework.annualreview.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.annualreview.CorrectASentDate;
import org.sendcasework.annualreview.MoveTheMeeting;
import org.sendcasework.annualreview.OpenTheReview;
import org.sendcasework.annualreview.ReviewDeadlines;
import org.sendcasework.annualreview.ReviewDuties;
import org.sendcasework.annualreview.ReviewFields;
import org.sendcasework.annualreview.ReviewForms;
import org.sendcasework.annualreview.ReviewMoments;
import org.sendcasework.annualreview.ReviewPace;
import org.sendcasework.annualreview.TellOfTheReview;
import org.sendcasework.annualreview.UpdateTheRegister;
import org.sendcasework.annualreview.WhenAReviewOpens;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Withdraw;
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
                usual.schoolDaysBeforeNotice(),
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
                new WhenAReviewOpens(deadlines, pace));
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
        return new UpdateTheRegisterDelegate(step, desk, register, moments, who);
    }

    @Bean
    CaseAction correctADateOfTheReview(
            UpdateTheRegister afterwards,
            CaseDesk desk,
            SendRegister register,
            CaseMoments moments,
            CaseHandovers handovers) {
        return new CorrectADateAction(
                AnnualReviewProcess.KEY,
                new CorrectADate(ReviewDeadlines.DATES, List.of(ReviewFields.DECISION_ON)),
                (before, now) -> {
                    if (afterwards.done(before)) {
                        register.save(afterwards.after(now));
                    }
                    TellOfTheReview.corrected(before, now)
                            .forEach(each ->
                                    handovers.correct(now, each.handover(), each.field(), each.was(), each.is()));
                },
                desk,
                moments);
    }

    @Bean
    CaseAction correctASentDate(CaseDesk desk, CaseMoments moments) {
        return new CorrectASentDateAction(new CorrectASentDate(), desk, moments);
    }

    @Bean
    CaseAction withdrawTheReview(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                AnnualReviewProcess.KEY,
                AnnualReviewProcess.REVIEW_WITHDRAWN,
                "Withdraw the review",
                "For a pupil who leaves or a plan that has ceased. All open tasks of the case go. While the pupil is on roll"
                        + " with a plan in force the review opens again by itself, so record the leaving in the register too.",
                new Withdraw(
                        "The review",
                        "please say why: the pupil has left, the plan has ceased, or the case was opened by mistake"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate updateTheRegisterDelegate(
            UpdateTheRegister step, CaseDesk desk, SendRegister register, CaseMoments moments, WhoIsActing who) {
        return new UpdateTheRegisterDelegate(step, desk, register, moments, who);
    }

    @Bean
    JavaDelegate startTheMeetingClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheReportClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheAmendmentClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheFinalPlanClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate tellThePhaseTransitionOfTheMeetingDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new TellThePhaseTransitionDelegate(Handover.REVIEW_HELD, TellOfTheReview::held, handovers, desk, who);
    }

    @Bean
    JavaDelegate tellThePhaseTransitionOfTheResultDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new TellThePhaseTransitionDelegate(Handover.REVIEW_ENDED, TellOfTheReview::result, handovers, desk, who);
    }

    @Bean
    JavaDelegate tellThePhaseTransitionOfTheEndDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new TellThePhaseTransitionDelegate(Handover.REVIEW_ENDED, TellOfTheReview::result, handovers, desk, who);
    }

    @Bean
    JavaDelegate tellThePhaseTransitionOfTheWithdrawalDelegate(
            CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new TellThePhaseTransitionDelegate(
                Handover.REVIEW_ENDED, TellOfTheReview::withdrawn, handovers, desk, who);
    }

    @Bean
    JavaDelegate passOnTheChangeOfNeedsDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.REASSESSMENT, TellOfTheReview::needsChanged);
    }

    @Bean
    JavaDelegate remindOfTheNoticeDelegate(LateDuties duties) {
        return duties.reminderOf(ReviewDuties.NOTICE);
    }

    @Bean
    JavaDelegate remindOfTheCirculationDelegate(LateDuties duties) {
        return duties.reminderOf(ReviewDuties.CIRCULATION);
    }

    @Bean
    JavaDelegate remindOfTheReportDelegate(LateDuties duties) {
        return duties.reminderOf(ReviewDuties.REPORT);
    }

    @Bean
    JavaDelegate escalateTheLateNoticeDelegate(LateDuties duties) {
        return duties.escalationOf(ReviewDuties.NOTICE);
    }

    @Bean
    JavaDelegate escalateTheLateCirculationDelegate(LateDuties duties) {
        return duties.escalationOf(ReviewDuties.CIRCULATION);
    }

    @Bean
    JavaDelegate escalateTheLateReportDelegate(LateDuties duties) {
        return duties.escalationOf(ReviewDuties.REPORT);
    }

    @Bean
    JavaDelegate escalateTheTwelveMonthsDelegate(LateDuties duties) {
        return duties.escalationOf(ReviewDuties.CYCLE);
    }
}
