package org.sendcasework.recordstransfer.engine;

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
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.recordstransfer.OpenTheTransfer;
import org.sendcasework.recordstransfer.TransferAnswers;
import org.sendcasework.recordstransfer.TransferDeadlines;
import org.sendcasework.recordstransfer.TransferFields;
import org.sendcasework.recordstransfer.TransferForms;
import org.sendcasework.recordstransfer.TransferMoments;
import org.sendcasework.recordstransfer.TransferWords;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/** Transfers of records, as the seam to the engine needs to know them. */
final class RecordsTransferCases implements CaseProcess {
    private final TransferForms forms;
    private final TransferDeadlines deadlines;
    private final TransferMoments moments;
    private final OpenTheTransfer opening;

    RecordsTransferCases(
            TransferForms forms, TransferDeadlines deadlines, TransferMoments moments, OpenTheTransfer opening) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
    }

    @Override
    public String key() {
        return RecordsTransferProcess.KEY;
    }

    @Override
    public String prefix() {
        return RecordsTransferProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return TransferWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheTransfer.FIELDS;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of(plan.isPresent() ? " · has a plan" : "");
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.byHand(today, submitted);
    }

    @Override
    public FormOutcome takeOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        return opening.handedOver(today, handed);
    }

    @Override
    public Facts joined(CaseView open, Facts handed) {
        return opening.joined(open.file().facts(), open.today(), handed);
    }

    /** Nothing is answered yet, but whether it is agreed what is shared; the pupil leaves until somebody says otherwise. */
    @Override
    public Map<String, Boolean> answersAtStart(CaseView opened) {
        Map<String, Boolean> answers = new HashMap<>();
        RecordsTransferProcess.QUESTIONS.forEach(question -> answers.put(question.name(), false));
        answers.put(TransferAnswers.STILL_LEAVING, true);
        answers.put(
                TransferAnswers.SHARING_IS_AGREED,
                opened.file().facts().get(TransferFields.SHARING_AGREED_ON).isPresent());
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
