package org.sendcasework.disagreementresolution.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.disagreementresolution.DisagreementDeadlines;
import org.sendcasework.disagreementresolution.DisagreementForms;
import org.sendcasework.disagreementresolution.DisagreementMoments;
import org.sendcasework.disagreementresolution.DisagreementPace;
import org.sendcasework.disagreementresolution.OpenTheDisagreement;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseHandovers;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Withdraw;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisagreementResolutionConfiguration {

    @Bean
    CaseProcess disagreementResolutionCases(StatutoryClock clock, CaseFiles files) {
        DisagreementDeadlines deadlines = new DisagreementDeadlines(clock);
        return new DisagreementResolutionCases(
                new DisagreementForms(
                        deadlines, (setting, pupil, again) -> closedAssessment(files, setting, pupil, again)),
                deadlines,
                new DisagreementMoments(deadlines, DisagreementPace.usual()),
                new OpenTheDisagreement(),
                new NewcomerForm(() -> UUID.randomUUID().toString()));
    }

    private static Optional<String> closedAssessment(CaseFiles files, String setting, String pupil, boolean again) {
        String process = again ? "plan-reassessment" : "ehc-needs-assessment";
        return files.summaries(setting).stream()
                .filter(each -> each.process().equals(process)
                        && each.pupil().equals(pupil)
                        && each.closed().isPresent())
                .map(CaseSummary::reference)
                .findFirst();
    }

    @Bean
    CaseAction correctADateOfTheDisagreement(CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                DisagreementResolutionProcess.KEY,
                new CorrectADate(DisagreementDeadlines.DATES, DisagreementDeadlines.APART),
                (before, now) -> {},
                desk,
                moments);
    }

    @Bean
    CaseAction withdrawTheDisagreement(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                DisagreementResolutionProcess.KEY,
                DisagreementResolutionProcess.DISAGREEMENT_WITHDRAWN,
                "Withdraw the disagreement",
                "Where the family does not go on with it, goes straight to the Tribunal, or the case was opened by mistake."
                        + " All open tasks of the case go. It ends nobody's right: the family's time to appeal runs on. An"
                        + " appeal has a case of its own: open that one first.",
                new Withdraw(
                        "Following the disagreement",
                        "please say why: the family does not go on with it, it went straight to the Tribunal, or the case"
                                + " was opened by mistake"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheDisagreementClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheMediationClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheArrangingClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startThePreparingClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheClockOfWhatFollowsDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheTimeToAppealDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheAgreementClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheClockOfWhatIsLeftDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheResolutionClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate startTheFollowingUpClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate passOnTheAppealDelegate(CaseHandovers handovers) {
        return handovers.handingOver(Handover.APPEAL, view -> Facts.none()
                .with(Handover.APPEAL_KNOWN_ON, view.file().facts().require(Handover.APPEAL_KNOWN_ON))
                .with(Handover.APPEAL_KIND, "appeal"));
    }
}
