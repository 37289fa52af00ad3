package org.sendcasework.phasetransition.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
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
import org.sendcasework.phasetransition.OpenTheMove;
import org.sendcasework.phasetransition.RecordsOfTheLeaver;
import org.sendcasework.phasetransition.ReviewOfTheMove;
import org.sendcasework.phasetransition.TransitionDeadlines;
import org.sendcasework.phasetransition.TransitionDuties;
import org.sendcasework.phasetransition.TransitionForms;
import org.sendcasework.phasetransition.TransitionMoments;
import org.sendcasework.phasetransition.TransitionPace;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PhaseTransitionConfiguration {

    @Bean
    CaseProcess phaseTransitionCases(StatutoryClock clock, Settings settings) {
        TransitionDeadlines deadlines = new TransitionDeadlines(clock);
        TransitionPace pace = TransitionPace.usual();
        return new PhaseTransitionCases(
                new TransitionForms(deadlines, pace),
                deadlines,
                new TransitionMoments(deadlines, pace),
                new OpenTheMove(clock, pace),
                settings);
    }

    @Bean
    TransitionActions transitionActions(
            CaseDesk desk, CaseMoments moments, CaseHandovers handovers, RuntimeService runtime) {
        return new TransitionActions(desk, moments, handovers, runtime);
    }

    @Bean
    CaseAction theNextSettingOfTheMoveIsKnown(TransitionActions actions) {
        return actions.theNextSettingIsKnown();
    }

    @Bean
    CaseAction thePupilWhoMovesHasAPlanNow(TransitionActions actions) {
        return actions.thePupilHasAPlanNow();
    }

    @Bean
    CaseAction changeTheDaysOfTheMove(TransitionActions actions) {
        return actions.theDaysAreOthers();
    }

    @Bean
    CaseAction thePupilDoesNotMove(TransitionActions actions) {
        return actions.thePupilStays();
    }

    @Bean
    CaseAction thePupilLeavesBeforeTheMove(TransitionActions actions) {
        return actions.thePupilLeavesEarly();
    }

    @Bean
    CaseAction correctADateOfTheMove(CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                PhaseTransitionProcess.KEY,
                new CorrectADate(TransitionDeadlines.DATES, TransitionDeadlines.APART),
                (before, now) -> {},
                desk,
                moments);
    }

    @Bean
    CaseAction withdrawTheMove(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                PhaseTransitionProcess.KEY,
                PhaseTransitionProcess.MOVE_WITHDRAWN,
                "Withdraw the case of the move",
                "For a case opened by mistake. All open tasks of it go, and it does not open again for the same year. A review"
                        + " that it asked for goes on. A pupil who stays or who leaves early has an action of its own here.",
                new Withdraw(
                        "Preparing the move",
                        "please say why: opened by mistake, or what else. For a pupil who stays or leaves early choose that"
                                + " action instead"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheTransitionClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startThePlacementClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheClockOfTheOpenPlacementDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheNextSettingClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheArrivalClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheSettlingClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate handOverThePhaseReviewDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new HandOverThePhaseReviewDelegate(new ReviewOfTheMove(), handovers, desk, who);
    }

    @Bean
    JavaDelegate noteHowTheReviewEndedDelegate(CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        return new NoteHowTheReviewEndedDelegate(new ReviewOfTheMove(), desk, moments, who);
    }

    @Bean
    JavaDelegate remindOfThePhaseMeetingDelegate(LateDuties duties) {
        return duties.reminderOf(TransitionDuties.MEETING);
    }

    @Bean
    JavaDelegate escalateTheLatePhaseMeetingDelegate(LateDuties duties) {
        return duties.escalationOf(TransitionDuties.MEETING);
    }

    @Bean
    JavaDelegate passOnThePlacementDisagreementDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.DISAGREEMENT, new ReviewOfTheMove()::disagreement);
    }

    @Bean
    JavaDelegate passOnTheRecordsOfTheLeaverDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new PassOnTheRecordsDelegate(new RecordsOfTheLeaver(), handovers, desk, who);
    }

    @Bean
    JavaDelegate passOnTheRecordsOfTheEarlyLeaverDelegate(CaseHandovers handovers, CaseDesk desk, WhoIsActing who) {
        return new PassOnTheRecordsDelegate(new RecordsOfTheLeaver(), handovers, desk, who);
    }
}
