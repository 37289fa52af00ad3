package org.sendcasework.phasetransition.engine;

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
import org.sendcasework.phasetransition.OpenTheMove;
import org.sendcasework.phasetransition.TransitionDeadlines;
import org.sendcasework.phasetransition.TransitionFields;
import org.sendcasework.phasetransition.TransitionForms;
import org.sendcasework.phasetransition.TransitionMoments;
import org.sendcasework.phasetransition.TransitionWords;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;

/** Moves to the next phase, as the seam to the engine needs to know them. */
final class PhaseTransitionCases implements CaseProcess {
    private final TransitionForms forms;
    private final TransitionDeadlines deadlines;
    private final TransitionMoments moments;
    private final OpenTheMove opening;
    private final Settings settings;

    PhaseTransitionCases(
            TransitionForms forms,
            TransitionDeadlines deadlines,
            TransitionMoments moments,
            OpenTheMove opening,
            Settings settings) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
        this.settings = settings;
    }

    @Override
    public String key() {
        return PhaseTransitionProcess.KEY;
    }

    @Override
    public String prefix() {
        return PhaseTransitionProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return TransitionWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheMove.FIELDS;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        if (plan.isEmpty() && pupil.provision() != Provision.K) {
            return Optional.empty();
        }
        return Optional.of(" · " + (plan.isPresent() ? "EHC plan" : "SEN support")
                + setting.moveAfter(pupil.yearGroup())
                        .map(kind -> " · moves " + kind.words())
                        .orElse(""));
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.byHand(
                pupil, plan, today, submitted, settings.find(pupil.setting()).orElseThrow());
    }

    @Override
    public Optional<FormOutcome> fallsDue(Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
        return opening.due(pupil, plan, setting, today);
    }

    @Override
    public Optional<Field<?>> onceFor() {
        return Optional.of(TransitionFields.MOVE_YEAR);
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
