package org.sendcasework.informationrequest.engine;

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
import org.sendcasework.informationrequest.RecordTheRequest;
import org.sendcasework.informationrequest.RequestDeadlines;
import org.sendcasework.informationrequest.RequestForms;
import org.sendcasework.informationrequest.RequestMoments;
import org.sendcasework.informationrequest.RequestWords;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/** Requests for information, as the seam to the engine needs to know them. */
final class InformationRequestCases implements CaseProcess {
    private final RequestForms forms;
    private final RequestDeadlines deadlines;
    private final RequestMoments moments;
    private final RecordTheRequest opening;

    InformationRequestCases(
            RequestForms forms, RequestDeadlines deadlines, RequestMoments moments, RecordTheRequest opening) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
    }

    @Override
    public String key() {
        return InformationRequestProcess.KEY;
    }

    @Override
    public String prefix() {
        return InformationRequestProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return RequestWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return RecordTheRequest.FIELDS;
    }

    @Override
    public boolean severalAtOnce() {
        return true;
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of("");
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
    public List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
        return deadlines.of(file, setting);
    }

    @Override
    public Map<String, Instant> moments(CaseView view) {
        return moments.of(view.file(), view.setting(), view.today());
    }
}
