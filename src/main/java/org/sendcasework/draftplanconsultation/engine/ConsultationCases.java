package org.sendcasework.draftplanconsultation.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.draftplanconsultation.ConsultationDeadlines;
import org.sendcasework.draftplanconsultation.ConsultationForms;
import org.sendcasework.draftplanconsultation.ConsultationMoments;
import org.sendcasework.draftplanconsultation.ConsultationWords;
import org.sendcasework.draftplanconsultation.RecordTheConsultation;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;

/** Consultations on draft plans, as the seam to the engine needs to know them. */
final class ConsultationCases implements CaseProcess {
    private final ConsultationForms forms;
    private final ConsultationDeadlines deadlines;
    private final ConsultationMoments moments;
    private final RecordTheConsultation opening;
    private final NewcomerForm children;

    ConsultationCases(
            ConsultationForms forms,
            ConsultationDeadlines deadlines,
            ConsultationMoments moments,
            RecordTheConsultation opening,
            NewcomerForm children) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
        this.children = children;
    }

    @Override
    public String key() {
        return DraftPlanConsultationProcess.KEY;
    }

    @Override
    public String prefix() {
        return DraftPlanConsultationProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return ConsultationWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return RecordTheConsultation.FIELDS;
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of(plan.isPresent() ? " · has a plan" : "");
    }

    @Override
    public Newcomer newcomer(Facts submitted, Setting setting, LocalDate today) {
        return children.read(submitted, setting, today);
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
    public List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
        return deadlines.of(file, setting);
    }

    @Override
    public Map<String, Instant> moments(CaseView view) {
        return moments.of(view.file(), view.setting(), view.today());
    }
}
