package org.sendcasework.draftplanconsultation.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.draftplanconsultation.ConsultationDeadlines;
import org.sendcasework.draftplanconsultation.ConsultationDuties;
import org.sendcasework.draftplanconsultation.ConsultationForms;
import org.sendcasework.draftplanconsultation.ConsultationMoments;
import org.sendcasework.draftplanconsultation.ConsultationPace;
import org.sendcasework.draftplanconsultation.FinalPlan;
import org.sendcasework.draftplanconsultation.NotExpected;
import org.sendcasework.draftplanconsultation.RecordTheConsultation;
import org.sendcasework.draftplanconsultation.RecordWhichSettingIsNamed;
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
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftPlanConsultationConfiguration {

    @Bean
    CaseProcess draftPlanConsultationCases(StatutoryClock clock) {
        return new ConsultationCases(
                new ConsultationForms(),
                new ConsultationDeadlines(clock),
                new ConsultationMoments(ConsultationPace.usual()),
                new RecordTheConsultation(),
                new NewcomerForm(() -> UUID.randomUUID().toString()));
    }

    @Bean
    CaseAction correctADateOfTheConsultation(CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                DraftPlanConsultationProcess.KEY,
                new CorrectADate(ConsultationDeadlines.DATES, List.of()),
                (before, now) -> {},
                desk,
                moments);
    }

    @Bean
    CaseAction recordTheFinalPlanBeforeTheReply(CaseDesk desk, RuntimeService runtime) {
        return new RecordTheFinalPlanEarlyAction(new RecordWhichSettingIsNamed(), desk, runtime);
    }

    @Bean
    CaseAction withdrawTheConsultation(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                DraftPlanConsultationProcess.KEY,
                DraftPlanConsultationProcess.CONSULTATION_WITHDRAWN,
                "Withdraw the consultation",
                "For a consultation that the authority takes back, or that was recorded by mistake. All open tasks of the case"
                        + " go, and a child who is not on roll is not expected any longer.",
                new Withdraw(
                        "The consultation",
                        "please say why: the authority took it back, or it was recorded by mistake"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheReplyClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheReplyDelegate(LateDuties duties) {
        return duties.reminderOf(ConsultationDuties.REPLY);
    }

    @Bean
    JavaDelegate escalateTheLateReplyDelegate(LateDuties duties) {
        return duties.escalationOf(ConsultationDuties.REPLY);
    }

    @Bean
    JavaDelegate takeOverTheFinalPlanDelegate(CaseDesk desk, WhoIsActing who) {
        return new TakeOverTheFinalPlanDelegate(desk, who);
    }

    @Bean
    JavaDelegate startPuttingThePlanInPlaceDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.IMPLEMENTATION, FinalPlan::handedOver);
    }

    @Bean
    JavaDelegate noteThatTheChildDoesNotComeDelegate(
            CaseDesk desk, CaseFiles files, SendRegister register, WhoIsActing who) {
        return new NotExpectedDelegate(new NotExpected(), desk, files, register, who);
    }

    @Bean
    JavaDelegate noteThatTheChildIsNotExpectedDelegate(
            CaseDesk desk, CaseFiles files, SendRegister register, WhoIsActing who) {
        return new NotExpectedDelegate(new NotExpected(), desk, files, register, who);
    }
}
