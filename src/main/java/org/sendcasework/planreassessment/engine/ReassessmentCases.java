package org.sendcasework.planreassessment.engine;

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
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.planreassessment.OpenTheReassessment;
import org.sendcasework.planreassessment.ReassessmentAnswers;
import org.sendcasework.planreassessment.ReassessmentDeadlines;
import org.sendcasework.planreassessment.ReassessmentForms;
import org.sendcasework.planreassessment.ReassessmentMoments;
import org.sendcasework.planreassessment.ReassessmentWords;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Shown;

/** Re-assessments, as the seam to the engine needs to know them. */
final class ReassessmentCases implements CaseProcess {
    private final ReassessmentForms forms;
    private final ReassessmentDeadlines deadlines;
    private final ReassessmentMoments moments;
    private final OpenTheReassessment opening = new OpenTheReassessment();

    ReassessmentCases(ReassessmentForms forms, ReassessmentDeadlines deadlines, ReassessmentMoments moments) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
    }

    @Override
    public String key() {
        return PlanReassessmentProcess.KEY;
    }

    @Override
    public String prefix() {
        return PlanReassessmentProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return ReassessmentWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheReassessment.FIELDS;
    }

    /** Only pupils with a plan; whether it is in force today is checked at opening. */
    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return plan.map(held -> " · EHC plan of " + Shown.day(held.madeOn()));
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.byHand(pupil, plan, today, submitted);
    }

    @Override
    public FormOutcome takeOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        return opening.handedOver(pupil, plan, today, handed);
    }

    @Override
    public Map<String, Boolean> answersAtStart(CaseView opened) {
        return ReassessmentAnswers.atStart(opened);
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
