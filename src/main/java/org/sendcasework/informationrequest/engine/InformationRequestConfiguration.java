package org.sendcasework.informationrequest.engine;

import java.util.List;
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
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.informationrequest.AskForInformation;
import org.sendcasework.informationrequest.ChangeTheDate;
import org.sendcasework.informationrequest.RecordTheRequest;
import org.sendcasework.informationrequest.RequestDeadlines;
import org.sendcasework.informationrequest.RequestDuties;
import org.sendcasework.informationrequest.RequestForms;
import org.sendcasework.informationrequest.RequestMoments;
import org.sendcasework.informationrequest.RequestPace;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InformationRequestConfiguration {

    @Bean
    CaseProcess informationRequestCases(StatutoryClock clock) {
        return new InformationRequestCases(
                new RequestForms(RequestPace.usual()),
                new RequestDeadlines(clock),
                new RequestMoments(RequestPace.usual()),
                new RecordTheRequest());
    }

    @Bean
    CaseAction correctADateOfTheRequestForInformation(CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                InformationRequestProcess.KEY,
                new CorrectADate(RequestDeadlines.DATES, List.of()),
                (before, now) -> {},
                desk,
                moments);
    }

    @Bean
    CaseAction moreTimeWasGivenForTheAnswer(CaseDesk desk, CaseMoments moments, RuntimeService runtime) {
        return new ChangeTheDateAction(new ChangeTheDate(), desk, moments, runtime);
    }

    @Bean
    CaseAction withdrawTheRequestForInformation(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                InformationRequestProcess.KEY,
                InformationRequestProcess.REQUEST_WITHDRAWN,
                "Withdraw the request",
                "For a request that whoever asked takes back, that the Tribunal sets aside, or that was recorded by mistake. All"
                        + " open tasks of the case go.",
                new Withdraw(
                        "The request for information",
                        "please say why: whoever asked took it back, the Tribunal set it aside, or it was recorded by"
                                + " mistake. That there is no time for it is no reason"),
                desk,
                runtime);
    }

    @Bean
    CaseAction informationWasAskedForInAComplaint(CaseDesk desk, CaseHandovers handovers) {
        return new InformationWasAskedForAction("complaint", new AskForInformation(), desk, handovers);
    }

    @Bean
    CaseAction informationWasAskedForInADisagreement(CaseDesk desk, CaseHandovers handovers) {
        return new InformationWasAskedForAction("disagreement-resolution", new AskForInformation(), desk, handovers);
    }

    @Bean
    CaseAction informationWasAskedForInAnAppeal(CaseDesk desk, CaseHandovers handovers) {
        return new InformationWasAskedForAction("tribunal-appeal", new AskForInformation(), desk, handovers);
    }

    @Bean
    JavaDelegate startTheInformationClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    /** Of the two duties a request has one at most; the other says nothing. */
    @Bean
    JavaDelegate remindOfTheInformationAskedForDelegate(LateDuties duties) {
        return execution -> {
            duties.remind(execution, RequestDuties.ASKED);
            duties.remind(execution, RequestDuties.DIRECTED);
        };
    }

    @Bean
    JavaDelegate remindOnTheLastDayForTheInformationDelegate(LateDuties duties) {
        return execution -> {
            duties.remind(execution, RequestDuties.ASKED);
            duties.remind(execution, RequestDuties.DIRECTED);
        };
    }

    @Bean
    JavaDelegate escalateTheLateInformationDelegate(LateDuties duties) {
        return execution -> {
            duties.escalate(execution, RequestDuties.ASKED);
            duties.escalate(execution, RequestDuties.DIRECTED);
        };
    }
}
