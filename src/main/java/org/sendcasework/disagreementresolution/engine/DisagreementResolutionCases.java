package org.sendcasework.disagreementresolution.engine;

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
import org.sendcasework.disagreementresolution.DisagreementDeadlines;
import org.sendcasework.disagreementresolution.DisagreementForms;
import org.sendcasework.disagreementresolution.DisagreementMoments;
import org.sendcasework.disagreementresolution.DisagreementWords;
import org.sendcasework.disagreementresolution.OpenTheDisagreement;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;

/** Disagreements, as the seam to the engine needs to know them. */
final class DisagreementResolutionCases implements CaseProcess {
    private final DisagreementForms forms;
    private final DisagreementDeadlines deadlines;
    private final DisagreementMoments moments;
    private final OpenTheDisagreement opening;
    private final NewcomerForm newcomers;

    DisagreementResolutionCases(
            DisagreementForms forms,
            DisagreementDeadlines deadlines,
            DisagreementMoments moments,
            OpenTheDisagreement opening,
            NewcomerForm newcomers) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
        this.newcomers = newcomers;
    }

    @Override
    public String key() {
        return DisagreementResolutionProcess.KEY;
    }

    @Override
    public String prefix() {
        return DisagreementResolutionProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return DisagreementWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheDisagreement.FIELDS;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of("");
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    @Override
    public boolean severalAtOnce() {
        return true;
    }

    @Override
    public Newcomer newcomer(Facts submitted, Setting setting, LocalDate today) {
        return newcomers.read(submitted, setting, today);
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
    public Map<String, Boolean> answersAtStart(CaseView opened) {
        return opening.answers(opened.file().facts());
    }

    @Override
    public List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
        return deadlines.of(file, setting);
    }

    @Override
    public Map<String, Instant> moments(CaseView view) {
        return moments.of(view.file(), view.setting());
    }
}
