package org.sendcasework.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.EnterThePlan;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;

/**
 * The final plan that an assessment or a re-assessment led to: in the register, where twelve months run from its date, and
 * with the kinds of case that go on from it.
 */
public class FinalPlans {
    private final EnterThePlan step = new EnterThePlan();
    private final SendRegister register;
    private final CaseHandovers handovers;
    private final CaseDesk desk;
    private final CaseMoments moments;
    private final WhoIsActing who;

    public FinalPlans(
            SendRegister register, CaseHandovers handovers, CaseDesk desk, CaseMoments moments, WhoIsActing who) {
        this.register = register;
        this.handovers = handovers;
        this.desk = desk;
        this.moments = moments;
        this.who = who;
    }

    /** It goes into the register; the next annual review follows from its date. */
    public JavaDelegate entered() {
        return execution -> {
            enter(desk.view(CaseReference.of(execution), who.now()));
            moments.put(execution);
        };
    }

    /** It names the setting: it is put in place in a case of its own, and a consultation that waits hears of it. */
    public JavaDelegate passedOn() {
        return execution -> {
            Facts facts = told(desk.view(CaseReference.of(execution), who.now()));
            handovers.start(execution, Handover.IMPLEMENTATION, facts);
            handovers.tell(execution, Handover.CONSULTATION_ANSWERED, facts.with(Handover.NAMES_THE_SETTING, true));
        };
    }

    /** It does not name the setting: a consultation on its draft need not wait any longer. */
    public JavaDelegate toldToTheConsultation() {
        return execution -> handovers.tell(
                execution,
                Handover.CONSULTATION_ANSWERED,
                told(desk.view(CaseReference.of(execution), who.now())).with(Handover.NAMES_THE_SETTING, false));
    }

    /** Its date was corrected in the case: the register and the implementation follow, where it was entered from the case. */
    public void follow(CaseView before, CaseView now) {
        Optional<LocalDate> was = before.file().facts().get(Handover.FINAL_PLAN_ON);
        boolean entered = before.plan()
                .filter(plan -> was.filter(plan.madeOn()::equals).isPresent())
                .isPresent();
        LocalDate is = now.file().facts().get(Handover.FINAL_PLAN_ON).orElse(null);
        if (entered && is != null && !is.equals(was.orElseThrow())) {
            enter(now);
            handovers.correct(now, Handover.IMPLEMENTATION, Handover.FINAL_PLAN_ON, was.orElseThrow(), is);
        }
    }

    private void enter(CaseView view) {
        register.save(step.enter(
                view,
                view.file().facts().require(Handover.FINAL_PLAN_ON),
                ResponsibleAuthority.of(view).name()));
        register.save(view.pupil().withPlan());
    }

    /** Its dates, and which authority made it. */
    private static Facts told(CaseView view) {
        Facts recorded = view.file().facts();
        Facts told = Facts.none();
        for (Field<?> field : List.of(
                Handover.FINAL_PLAN_ON,
                Handover.FINAL_PLAN_RECEIVED_ON,
                ResponsibleAuthority.NAME,
                ResponsibleAuthority.EMAIL)) {
            told = handed(told, recorded, field);
        }
        return told;
    }

    private static <T> Facts handed(Facts told, Facts recorded, Field<T> field) {
        return recorded.get(field).map(value -> told.with(field, value)).orElse(told);
    }
}
