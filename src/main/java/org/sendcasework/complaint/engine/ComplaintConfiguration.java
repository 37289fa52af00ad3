package org.sendcasework.complaint.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.complaint.ComplaintDeadlines;
import org.sendcasework.complaint.ComplaintDuties;
import org.sendcasework.complaint.ComplaintForms;
import org.sendcasework.complaint.ComplaintMoments;
import org.sendcasework.complaint.ComplaintPace;
import org.sendcasework.complaint.FindSerious;
import org.sendcasework.complaint.NoteSilence;
import org.sendcasework.complaint.OpenTheComplaint;
import org.sendcasework.complaint.RecordTheNextStep;
import org.sendcasework.complaint.RecordTheRoutes;
import org.sendcasework.complaint.SettleTheComplaint;
import org.sendcasework.complaint.WithdrawTheComplaint;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.LateDuties;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.StaffOfTheSetting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComplaintConfiguration {

    @Bean
    CaseProcess complaintCases(StatutoryClock clock, StaffOfTheSetting staff) {
        ComplaintDeadlines deadlines = new ComplaintDeadlines(clock);
        return new ComplaintCases(
                new ComplaintForms(clock, deadlines, staff),
                deadlines,
                new ComplaintMoments(ComplaintPace.usual()),
                new OpenTheComplaint(staff));
    }

    /** Looked up late: the engine reads the diagrams before these exist. */
    @Bean
    RoutesOutPlugin routesOutPlugin(ObjectProvider<CaseDesk> desk, ObjectProvider<WhoIsActing> who) {
        return new RoutesOutPlugin(new RoutesFoundListener(new RecordTheRoutes(), desk, who));
    }

    @Bean
    CaseAction settleTheComplaint(CaseDesk desk, RuntimeService runtime) {
        return new SettleTheComplaintAction(new SettleTheComplaint(), desk, runtime);
    }

    @Bean
    CaseAction findTheComplaintSerious(CaseDesk desk, RuntimeService runtime) {
        return new FindSeriousAction(new FindSerious(), desk, runtime);
    }

    @Bean
    CaseAction withdrawTheComplaint(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawTheComplaintAction(new WithdrawTheComplaint(), desk, runtime);
    }

    @Bean
    CaseAction correctADateOfTheComplaint(CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                ComplaintProcess.KEY,
                new CorrectADate(ComplaintDeadlines.DATES, ComplaintDeadlines.APART),
                (before, now) -> {},
                desk,
                moments);
    }

    @Bean
    JavaDelegate noteTheSilenceDelegate(CaseDesk desk, WhoIsActing who) {
        return new NoteTheSilenceDelegate(new NoteSilence()::afterTheInformalAnswer, desk, who);
    }

    @Bean
    JavaDelegate noteThatNoPanelWasAskedForDelegate(CaseDesk desk, WhoIsActing who) {
        return new NoteTheSilenceDelegate(new NoteSilence()::afterTheFormalAnswer, desk, who);
    }

    @Bean
    JavaDelegate gatherWhatTheRoutesDependOnDelegate(CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        return new GatherWhatTheRoutesDependOnDelegate(desk, moments, who);
    }

    @Bean
    JavaDelegate handOverTheDisagreementDelegate(CaseHandovers handovers) {
        return handovers.handingOver(
                Handover.DISAGREEMENT,
                view -> RecordTheNextStep.disagreement(view.file().facts()));
    }

    @Bean
    JavaDelegate handOverTheAppealOrClaimDelegate(CaseHandovers handovers) {
        return handovers.handingOver(
                Handover.APPEAL, view -> RecordTheNextStep.appeal(view.file().facts()));
    }

    @Bean
    JavaDelegate startTheInformalClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheInformalAnswerDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.INFORMAL);
    }

    @Bean
    JavaDelegate escalateTheLateInformalAnswerDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.INFORMAL);
    }

    @Bean
    JavaDelegate startTheFormalClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheFirstReplyDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.FORMAL_ACKNOWLEDGE);
    }

    @Bean
    JavaDelegate escalateTheLateFirstReplyDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.FORMAL_ACKNOWLEDGE);
    }

    @Bean
    JavaDelegate remindOfTheFormalAnswerDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.FORMAL_ANSWER);
    }

    @Bean
    JavaDelegate escalateTheLateFormalAnswerDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.FORMAL_ANSWER);
    }

    @Bean
    JavaDelegate startTheTimeToAskForAPanelDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startThePanelClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfThePanelReplyDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.PANEL_ACKNOWLEDGE);
    }

    @Bean
    JavaDelegate escalateTheLatePanelReplyDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.PANEL_ACKNOWLEDGE);
    }

    @Bean
    JavaDelegate startThePapersClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfThePanelPapersDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.PANEL_PAPERS);
    }

    @Bean
    JavaDelegate escalateTheLatePanelPapersDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.PANEL_PAPERS);
    }

    @Bean
    JavaDelegate remindOfTheHearingDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.PANEL_HEAR);
    }

    @Bean
    JavaDelegate escalateTheLateHearingDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.PANEL_HEAR);
    }

    @Bean
    JavaDelegate startTheFindingsClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate remindOfTheFindingsDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.PANEL_FINDINGS);
    }

    @Bean
    JavaDelegate escalateTheLateFindingsDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.PANEL_FINDINGS);
    }

    @Bean
    JavaDelegate remindOfThePersonalDataComplaintDelegate(LateDuties duties) {
        return duties.reminderOf(ComplaintDuties.PERSONAL_DATA);
    }

    @Bean
    JavaDelegate escalateTheLatePersonalDataComplaintDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.PERSONAL_DATA);
    }

    @Bean
    JavaDelegate startTheAuthorityClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate escalateTheLateContactDelegate(LateDuties duties) {
        return duties.escalationOf(ComplaintDuties.AUTHORITY_CONTACT);
    }

    @Bean
    JavaDelegate startTheSafeguardingClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeToHearBackDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeForANextStepDelegate(CaseMoments moments) {
        return moments.clockStart();
    }
}
