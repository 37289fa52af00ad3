package org.sendcasework.complaint.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.sendcasework.complaint.ComplaintAnswers;
import org.sendcasework.complaint.ComplaintDeadlines;
import org.sendcasework.complaint.ComplaintDuties;
import org.sendcasework.complaint.ComplaintFields;
import org.sendcasework.complaint.ComplaintForms;
import org.sendcasework.complaint.ComplaintMoments;
import org.sendcasework.complaint.ComplaintWords;
import org.sendcasework.complaint.OpenTheComplaint;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/** Complaints, as the seam to the engine needs to know them. */
final class ComplaintCases implements CaseProcess {
    private final ComplaintForms forms;
    private final ComplaintDeadlines deadlines;
    private final ComplaintMoments moments;
    private final OpenTheComplaint opening;

    ComplaintCases(
            ComplaintForms forms, ComplaintDeadlines deadlines, ComplaintMoments moments, OpenTheComplaint opening) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
    }

    @Override
    public String key() {
        return ComplaintProcess.KEY;
    }

    @Override
    public String prefix() {
        return ComplaintProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return ComplaintWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheComplaint.FIELDS;
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    /** Whoever chairs the governors reads no register, and is the one to whom a complaint about the head goes. */
    @Override
    public Optional<Field<String>> pupilNamed() {
        return Optional.of(ComplaintFields.PUPIL_NAMED);
    }

    @Override
    public boolean listsStaff() {
        return true;
    }

    @Override
    public boolean severalAtOnce() {
        return true;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of(plan.isPresent() ? " · has a plan" : "");
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.open(pupil, today, submitted);
    }

    /** Nothing is answered yet, but whether personal data are complained of. */
    @Override
    public Map<String, Boolean> answersAtStart(CaseView opened) {
        Map<String, Boolean> answers = new HashMap<>();
        ComplaintProcess.QUESTIONS.forEach(question -> answers.put(question.name(), false));
        answers.put(
                ComplaintAnswers.PERSONAL_DATA_TOO,
                opened.file().deadline(ComplaintDuties.PERSONAL_DATA).isPresent());
        return answers;
    }

    @Override
    public List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
        return deadlines.of(file, setting);
    }

    @Override
    public Map<String, Instant> moments(CaseView view) {
        return moments.of(view);
    }
}
