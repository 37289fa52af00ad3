package org.sendcasework.planimplementation.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseMoments;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.engine.CorrectADateAction;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.engine.WithdrawAction;
import org.sendcasework.planimplementation.AdmitThePupil;
import org.sendcasework.planimplementation.ChangeTheStartDate;
import org.sendcasework.planimplementation.ChangeWhoWorksWithThePupil;
import org.sendcasework.planimplementation.EnterTheFinalPlan;
import org.sendcasework.planimplementation.EnterTheProvision;
import org.sendcasework.planimplementation.ImplementationFields;
import org.sendcasework.planimplementation.ImplementationForms;
import org.sendcasework.planimplementation.ImplementationMoments;
import org.sendcasework.planimplementation.ImplementationPace;
import org.sendcasework.planimplementation.OpenTheImplementation;
import org.sendcasework.register.ProvisionMap;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.CorrectADate;
import org.sendcasework.steps.EnterThePlan;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Withdraw;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanImplementationConfiguration {

    @Bean
    CaseProcess planImplementationCases(ObjectProvider<ProcessEngine> engine) {
        return new PlanImplementationCases(
                new ImplementationForms(new TeachersOfTheEngine(engine)),
                new ImplementationMoments(ImplementationPace.usual()),
                new OpenTheImplementation(),
                new NewcomerForm(() -> UUID.randomUUID().toString()));
    }

    @Bean
    FinalPlanInTheRegister finalPlanInTheRegister(StatutoryClock clock, CaseDesk desk, SendRegister register) {
        return new FinalPlanInTheRegister(new EnterTheFinalPlan(new EnterThePlan(), clock), desk, register);
    }

    @Bean
    CaseAction correctADateOfTheImplementation(FinalPlanInTheRegister finalPlan, CaseDesk desk, CaseMoments moments) {
        return new CorrectADateAction(
                PlanImplementationProcess.KEY,
                new CorrectADate(
                        List.of(
                                ImplementationFields.FIRST_MADE_ON,
                                ImplementationFields.LAST_REVIEWED_ON,
                                ImplementationFields.FINAL_PLAN_ON,
                                ImplementationFields.FINAL_PLAN_RECEIVED_ON,
                                ImplementationFields.MET_ON,
                                ImplementationFields.RECORD_GIVEN_ON),
                        // a meeting may be held on a plan whose paper comes later
                        List.of(ImplementationFields.FINAL_PLAN_RECEIVED_ON)),
                finalPlan::follow,
                desk,
                moments);
    }

    @Bean
    CaseAction changeTheStartDate(CaseDesk desk, CaseMoments moments) {
        return new ChangeTheStartDateAction(new ChangeTheStartDate(), desk, moments);
    }

    @Bean
    CaseAction changeWhoWorksWithThePupil(CaseDesk desk, RuntimeService runtime) {
        return new ChangeWhoWorksWithThePupilAction(new ChangeWhoWorksWithThePupil(), desk, runtime);
    }

    @Bean
    CaseAction withdrawTheImplementation(CaseDesk desk, RuntimeService runtime) {
        return new WithdrawAction(
                PlanImplementationProcess.KEY,
                PlanImplementationProcess.IMPLEMENTATION_WITHDRAWN,
                "Withdraw the implementation",
                "Where the plan does not lead to this setting any more: the family chose another, an appeal changed what the"
                        + " plan names, or the case was opened by mistake. All open tasks of the case go. A child who is"
                        + " not on roll is no longer awaited; a plan that was entered in the register stays there.",
                new Withdraw(
                        "Putting the plan in place",
                        "please say why: the family chose another setting, the plan was changed, or the case was opened by"
                                + " mistake. That the school would rather not admit is no reason (section 43)"),
                desk,
                runtime);
    }

    @Bean
    JavaDelegate startTheImplementationClockDelegate(CaseMoments moments) {
        return moments.clockStart();
    }

    @Bean
    JavaDelegate enterTheFinalPlanDelegate(FinalPlanInTheRegister finalPlan, CaseMoments moments, WhoIsActing who) {
        return new EnterTheFinalPlanDelegate(finalPlan, moments, who);
    }

    @Bean
    JavaDelegate admitThePupilDelegate(CaseDesk desk, SendRegister register, WhoIsActing who) {
        return new AdmitThePupilDelegate(new AdmitThePupil(), desk, register, who);
    }

    @Bean
    JavaDelegate leaveTheChildOffRollDelegate(CaseDesk desk, SendRegister register, WhoIsActing who) {
        return new LeaveTheChildOffRollDelegate(new AdmitThePupil(), desk, register, who);
    }

    @Bean
    JavaDelegate askEachToConfirmDelegate(CaseDesk desk, WhoIsActing who) {
        return new AskEachToConfirmDelegate(desk, who);
    }

    @Bean
    JavaDelegate enterTheProvisionInTheMapDelegate(CaseDesk desk, ProvisionMap map, WhoIsActing who) {
        return new EnterTheProvisionInTheMapDelegate(new EnterTheProvision(), desk, map, who);
    }
}
