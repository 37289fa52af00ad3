package org.sendcasework.ehcneedsassessment.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseReference;
import org.sendcasework.engine.WhoIsActing;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.ResponsibleAuthority;

/** What other kinds of case are told about the final plan: its dates, and which authority made it. */
final class FinalPlanFacts {
    private final CaseDesk desk;
    private final WhoIsActing who;

    FinalPlanFacts(CaseDesk desk, WhoIsActing who) {
        this.desk = desk;
        this.who = who;
    }

    Facts of(DelegateExecution execution) {
        Facts recorded =
                desk.view(CaseReference.of(execution), who.now()).file().facts();
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
