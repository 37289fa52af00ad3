package org.sendcasework.tribunalappeal.engine;

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
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.tribunalappeal.AppealAnswers;
import org.sendcasework.tribunalappeal.AppealDeadlines;
import org.sendcasework.tribunalappeal.AppealForms;
import org.sendcasework.tribunalappeal.AppealMoments;
import org.sendcasework.tribunalappeal.AppealWords;
import org.sendcasework.tribunalappeal.OpenTheAppeal;

/** Appeals and claims, as the seam to the engine needs to know them. */
final class AppealCases implements CaseProcess {
    private final AppealForms forms;
    private final AppealDeadlines deadlines;
    private final AppealMoments moments;
    private final OpenTheAppeal opening;
    private final NewcomerForm newcomers;

    AppealCases(
            AppealForms forms,
            AppealDeadlines deadlines,
            AppealMoments moments,
            OpenTheAppeal opening,
            NewcomerForm newcomers) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
        this.newcomers = newcomers;
    }

    @Override
    public String key() {
        return TribunalAppealProcess.KEY;
    }

    @Override
    public String prefix() {
        return TribunalAppealProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return AppealWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheAppeal.FIELDS;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of("");
    }

    /** An appeal and a claim, or two appeals, may be before the Tribunal at once. */
    @Override
    public boolean severalAtOnce() {
        return true;
    }

    @Override
    public boolean listsStaff() {
        return true;
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    @Override
    public Newcomer newcomer(Facts submitted, Setting setting, LocalDate today) {
        return newcomers.read(submitted, setting, today, Provision.N);
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
        return Map.of(AppealAnswers.CLAIM, OpenTheAppeal.isAClaim(opened.file().facts()));
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
