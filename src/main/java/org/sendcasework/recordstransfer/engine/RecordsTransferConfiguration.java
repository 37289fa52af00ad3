package org.sendcasework.recordstransfer.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.recordstransfer.ChangeTheMove;
import org.sendcasework.recordstransfer.DutiesOfTheRecord;
import org.sendcasework.recordstransfer.LeaveTheRegister;
import org.sendcasework.recordstransfer.NoteThatTheNewSchoolAsks;
import org.sendcasework.recordstransfer.OpenTheTransfer;
import org.sendcasework.recordstransfer.TellThatTheRecordsAreThere;
import org.sendcasework.recordstransfer.TransferDeadlines;
import org.sendcasework.recordstransfer.TransferDuties;
import org.sendcasework.recordstransfer.TransferForms;
import org.sendcasework.recordstransfer.TransferMoments;
import org.sendcasework.recordstransfer.TransferPace;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordsTransferConfiguration {

    @Bean
    CaseProcess recordsTransferCases(StatutoryClock clock) {
        TransferMoments moments = new TransferMoments(TransferPace.usual());
        return new RecordsTransferCases(
                new TransferForms(moments), new TransferDeadlines(clock), moments, new OpenTheTransfer());
    }

    @Bean
    CaseAction correctADateOfTheTransfer(CaseDesk desk, SendRegister register, CaseMoments moments) {
        return new CorrectADateAction(
                RecordsTransferProcess.KEY,
                new CorrectADate(TransferDeadlines.DATES, TransferDeadlines.APART),
                (before, now) -> new LeaveTheRegister().after(now).ifPresent(register::save),
                desk,
                moments);
    }

    @Bean
    CaseAction changeTheMoveOfTheTransfer(CaseDesk desk, CaseMoments moments) {
        return new ChangeTheMoveAction(new ChangeTheMove(), desk, moments);
    }

    @Bean
    CaseAction noteThatTheNewSchoolAsks(CaseDesk desk, CaseMoments moments, RuntimeService runtime) {
        return new NoteThatTheNewSchoolAsksAction(new NoteThatTheNewSchoolAsks(), desk, moments, runtime);
    }

    @Bean
    CaseAction withdrawTheTransfer(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                RecordsTransferProcess.KEY,
                RecordsTransferProcess.TRANSFER_WITHDRAWN,
                "Withdraw the transfer",
                "For a transfer that was recorded by mistake. All open tasks of the case go. A pupil who stays is recorded when it"
                        + " is confirmed that the pupil has left.",
                new Withdraw(
                        "The transfer of records",
                        "please say why: it was recorded by mistake, or twice. That the next setting does not answer is no"
                                + " reason"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheTransferClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheLeavingClockDelegate(CaseMoments moments) {
        return new StartTheLeavingClockDelegate(moments);
    }

    @Bean
    JavaDelegate enterTheLeavingInTheRegisterDelegate(
            CaseDesk desk, SendRegister register, CaseMoments moments, WhoIsActing who) {
        return new EnterTheLeavingInTheRegisterDelegate(new LeaveTheRegister(), desk, register, moments, who);
    }

    @Bean
    JavaDelegate startTheTimeForTheFileReceiptDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeForTheRecordReceiptDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeToCloseItDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheClockForTheNewSchoolDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheEducationalRecordDelegate(CaseDesk desk, LateDuties duties, WhoIsActing who) {
        return new OnTheDutiesThatBindDelegate(new DutiesOfTheRecord()::binding, duties::remind, desk, who);
    }

    @Bean
    JavaDelegate escalateTheLateEducationalRecordDelegate(CaseDesk desk, LateDuties duties, WhoIsActing who) {
        return new OnTheDutiesThatBindDelegate(new DutiesOfTheRecord()::late, duties::escalate, desk, who);
    }

    @Bean
    JavaDelegate remindOfTheSafeguardingRecordDelegate(LateDuties duties) {
        return execution -> TransferDuties.OF_SAFEGUARDING.forEach(duty -> duties.remind(execution, duty));
    }

    @Bean
    JavaDelegate escalateTheLateSafeguardingRecordDelegate(LateDuties duties) {
        return execution -> TransferDuties.OF_SAFEGUARDING.forEach(duty -> duties.escalate(execution, duty));
    }

    @Bean
    JavaDelegate remindOfTheRequestForTheRecordDelegate(LateDuties duties) {
        return duties.reminderOf(TransferDuties.REQUEST);
    }

    @Bean
    JavaDelegate escalateTheLateAnswerToTheRequestDelegate(LateDuties duties) {
        return duties.escalationOf(TransferDuties.REQUEST);
    }

    @Bean
    JavaDelegate tellTheCaseOfTheMoveDelegate(CaseDesk desk, CaseHandovers handovers, WhoIsActing who) {
        TellThatTheRecordsAreThere step = new TellThatTheRecordsAreThere();
        return execution -> handovers.tell(
                execution, Handover.RECORDS_HANDED_OVER, step.facts(desk.view(CaseReference.of(execution), who.now())));
    }
}
