package org.sendcasework.engine;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.casefile.CaseExemptions;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.StaffOfTheSetting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

    @Bean
    CaseFormPlugin caseFormPlugin(
            List<CaseProcess> processes,
            ObjectProvider<CaseDesk> desk,
            ObjectProvider<CaseStarts> starts,
            ObjectProvider<WhoIsActing> who,
            ObjectProvider<NewcomerDesk> newcomers,
            ObjectProvider<ConfinedCases> confined,
            StaffOfTheSetting staff) {
        return new CaseFormPlugin(processes, new CaseSeam(desk, starts, who, newcomers, confined, staff));
    }

    @Bean
    StaffOfTheSetting staffOfTheSetting(
            ObjectProvider<IdentityService> identity, ObjectProvider<RightsOfTheSeam> rights, Settings settings) {
        return new StaffOfTheEngine(identity, rights, settings);
    }

    @Bean
    ConfinedCases confinedCases(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService models,
            AuthorizationService rights,
            IdentityService identity,
            CaseFiles files,
            RightsOfTheSeam seam) {
        return new ConfinedCases(runtime, tasks, models, rights, files, new CirclesOfStaff(identity), seam);
    }

    @Bean
    RightsOfTheSeam rightsOfTheSeam(ProcessEngineConfigurationImpl engine) {
        return new RightsOfTheSeam(engine);
    }

    @Bean
    CircleActions circleActions(CaseDesk desk, StaffOfTheSetting staff) {
        return new CircleActions(desk, staff);
    }

    @Bean
    NewcomerDesk newcomerDesk(SendRegister register, Settings settings, Clock clock) {
        return new NewcomerDesk(register, settings, clock);
    }

    @Bean
    CaseExemptions caseExemptions(LawCatalogue law) {
        return new CaseExemptions(law);
    }

    @Bean
    CaseDesk caseDesk(
            CaseFiles files,
            SendRegister register,
            Settings settings,
            List<CaseProcess> processes,
            CaseExemptions exemptions,
            ConfinedCases confined,
            Clock clock) {
        return new CaseDesk(files, register, settings, processes, exemptions, confined, clock);
    }

    @Bean
    ExemptionActions exemptionActions(CaseExemptions exemptions, CaseDesk desk, CaseMoments moments) {
        return new ExemptionActions(exemptions, desk, moments);
    }

    @Bean
    TenantOfCase tenantByCaseFile(CaseFiles files, SendRegister register) {
        return new TenantByCaseFile(files, register);
    }

    @Bean
    WhoIsActing whoIsActing(IdentityService identity, AuthorizationService rights) {
        return new WhoIsActing(identity, rights);
    }

    @Bean
    CaseStarts caseStarts(RuntimeService runtime, CaseDesk desk) {
        return new CaseStarts(runtime, desk);
    }

    @Bean
    CaseHandovers caseHandovers(
            CaseDesk desk,
            CaseFiles files,
            CaseStarts starts,
            RuntimeService runtime,
            CaseMoments moments,
            WhoIsActing who) {
        return new CaseHandovers(desk, files, starts, runtime, moments, who);
    }

    @Bean
    CaseMoments caseMoments(
            CaseDesk desk,
            WhoIsActing who,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            RepositoryService models) {
        return new CaseMoments(desk, who, runtime, tasks, jobs, models);
    }

    @Bean
    EngineCases engineCases(
            CaseDesk desk,
            CaseFiles files,
            List<CaseAction> actions,
            ExemptionActions everywhere,
            CircleActions circles,
            ConfinedCases confined,
            List<CaseProcess> processes,
            TaskService tasks,
            RightsOfTheSeam rights) {
        List<CaseAction> all = Stream.of(actions, everywhere.of(processes), circles.of(processes))
                .flatMap(List::stream)
                .toList();
        return new EngineCases(desk, files, all, tasks, confined, rights);
    }

    @Bean
    LateDuties lateDuties(RuntimeService runtime, CaseDesk desk, CaseFiles files, Clock clock) {
        return new LateDuties(runtime, desk, files, clock);
    }

    @Bean
    DueCases dueCases(
            List<CaseProcess> processes,
            Settings settings,
            SendRegister register,
            CaseFiles files,
            CaseStarts starts,
            Clock clock) {
        return new DueCases(processes, settings, register, files, starts, clock);
    }
}
