package org.sendcasework.ehcneedsassessment.engine;

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
import org.sendcasework.ehcneedsassessment.AssessmentAnswers;
import org.sendcasework.ehcneedsassessment.AssessmentDeadlines;
import org.sendcasework.ehcneedsassessment.AssessmentForms;
import org.sendcasework.ehcneedsassessment.AssessmentMoments;
import org.sendcasework.ehcneedsassessment.AssessmentWords;
import org.sendcasework.ehcneedsassessment.OpenTheAssessment;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/** EHC needs assessments, as the seam to the engine needs to know them. */
final class AssessmentCases implements CaseProcess {
    private final AssessmentForms forms;
    private final AssessmentDeadlines deadlines;
    private final AssessmentMoments moments;
    private final OpenTheAssessment opening;

    AssessmentCases(
            AssessmentForms forms,
            AssessmentDeadlines deadlines,
            AssessmentMoments moments,
            OpenTheAssessment opening) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
    }

    @Override
    public String key() {
        return EhcNeedsAssessmentProcess.KEY;
    }

    @Override
    public String prefix() {
        return EhcNeedsAssessmentProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return AssessmentWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheAssessment.FIELDS;
    }

    /** Pupils with a plan ceased long ago are listed too; whether the plan is in force today is checked at opening. */
    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return plan.filter(found -> found.ceasedOn().isEmpty()).isPresent() ? Optional.empty() : Optional.of("");
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.byHand(pupil, plan, today, submitted);
    }

    @Override
    public Map<String, Boolean> answersAtStart(CaseView opened) {
        return AssessmentAnswers.atStart(opened);
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
