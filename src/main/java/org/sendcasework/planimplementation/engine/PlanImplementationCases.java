package org.sendcasework.planimplementation.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.planimplementation.ImplementationForms;
import org.sendcasework.planimplementation.ImplementationMoments;
import org.sendcasework.planimplementation.ImplementationWords;
import org.sendcasework.planimplementation.OpenTheImplementation;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;

/** Plans to be put in place, as the seam to the engine needs to know them. */
final class PlanImplementationCases implements CaseProcess {
    private final ImplementationForms forms;
    private final ImplementationMoments moments;
    private final OpenTheImplementation opening;
    private final NewcomerForm newcomers;

    PlanImplementationCases(
            ImplementationForms forms,
            ImplementationMoments moments,
            OpenTheImplementation opening,
            NewcomerForm newcomers) {
        this.forms = forms;
        this.moments = moments;
        this.opening = opening;
        this.newcomers = newcomers;
    }

    @Override
    public String key() {
        return PlanImplementationProcess.KEY;
    }

    @Override
    public String prefix() {
        return PlanImplementationProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return ImplementationWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheImplementation.FIELDS;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of(
                plan.map(held -> " · EHC plan of " + DayWords.of(held.madeOn())).orElse(""));
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    @Override
    public Newcomer newcomer(Facts submitted, Setting setting, LocalDate today) {
        return newcomers.read(submitted, setting, today, Provision.E);
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.byHand(pupil, today, submitted);
    }

    @Override
    public FormOutcome takeOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        return opening.handedOver(pupil, today, handed);
    }

    @Override
    public Map<String, Instant> moments(CaseView view) {
        return moments.of(view.file(), view.setting());
    }
}
