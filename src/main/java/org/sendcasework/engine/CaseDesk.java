package org.sendcasework.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseExemptions;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.clock.UnknownDuty;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;

/**
 * Where a step meets its case: it sees the whole case, what it decides is recorded, and the deadlines are derived from
 * what is recorded then. All in the transaction of the caller.
 */
public class CaseDesk {
    private final CaseFiles files;
    private final SendRegister register;
    private final Settings settings;
    private final Map<String, CaseProcess> processes;
    private final CaseExemptions exemptions;
    private final Clock clock;
    private final CircleKeeper circles;

    /** Keeps to a case's circle what the engine shows of it. */
    interface CircleKeeper {
        /** Whether somebody is left to lead a case of that circle. */
        boolean canBeLed(Circle circle, String setting);

        /** The circle of the case was changed. */
        void follow(CaseFile file);
    }

    public CaseDesk(
            CaseFiles files,
            SendRegister register,
            Settings settings,
            Collection<CaseProcess> processes,
            CaseExemptions exemptions,
            CircleKeeper circles,
            Clock clock) {
        this.files = files;
        this.register = register;
        this.settings = settings;
        this.exemptions = exemptions;
        this.circles = circles;
        this.clock = clock;
        Map<String, CaseProcess> byKey = new LinkedHashMap<>();
        processes.forEach(process -> byKey.put(process.key(), process));
        this.processes = Map.copyOf(byKey);
    }

    public Optional<CaseProcess> process(String key) {
        return Optional.ofNullable(processes.get(key));
    }

    /** The case as the person sees it now. */
    public CaseView view(String reference, String who) {
        CaseFile file = files.find(reference).orElseThrow(() -> new CaseRefusal("There is no case " + reference + "."));
        Pupil pupil = register.pupil(file.pupil()).orElseThrow();
        return new CaseView(
                file,
                pupil,
                register.planOf(pupil.id()),
                register.contactsOf(pupil.id()),
                setting(file.setting()),
                LondonTime.today(clock),
                who);
    }

    /** Takes what a step makes of the case, or refuses with its reasons. */
    public FormOutcome.Accepted take(String reference, String who, Function<CaseView, FormOutcome> step) {
        CaseView view = view(reference, who);
        FormOutcome outcome = step.apply(view);
        if (outcome instanceof FormOutcome.Refused refused) {
            throw new CaseRefusal(refused.problems());
        }
        FormOutcome.Accepted accepted = (FormOutcome.Accepted) outcome;
        record(view, accepted.change());
        return accepted;
    }

    /** Opens a case with what a step decided, under a new reference. */
    public CaseView open(CaseProcess process, Pupil pupil, FormOutcome outcome, String who) {
        if (outcome instanceof FormOutcome.Refused refused) {
            throw new CaseRefusal(refused.problems());
        }
        Change change = ((FormOutcome.Accepted) outcome).change();
        refuseWhatNobodyCouldLead(change.facts(), pupil.setting());
        try {
            String reference = files.open(
                    new CaseFiles.Opening(
                            process.prefix(),
                            process.key(),
                            pupil.setting(),
                            pupil.id(),
                            LondonTime.today(clock),
                            process.severalAtOnce()),
                    who,
                    change);
            derive(view(reference, who), change);
            return view(reference, who);
        } catch (CaseFiles.AlreadyOpen already) {
            throw new CaseRefusal(already.getMessage());
        }
    }

    /** Opens a closed case again under its own reference, with what a step decided on the closed one. */
    public CaseView reopen(String reference, String who, Function<CaseView, FormOutcome> step) {
        FormOutcome outcome = step.apply(view(reference, who));
        if (outcome instanceof FormOutcome.Refused refused) {
            throw new CaseRefusal(refused.problems());
        }
        try {
            files.reopen(reference, LondonTime.today(clock), who);
        } catch (CaseFiles.AlreadyOpen already) {
            throw new CaseRefusal(already.getMessage());
        }
        record(view(reference, who), ((FormOutcome.Accepted) outcome).change());
        return view(reference, who);
    }

    public void close(String reference, String outcome, String who) {
        files.close(reference, LondonTime.today(clock), outcome, who);
    }

    public Optional<Pupil> pupil(String id) {
        return register.pupil(id);
    }

    public Optional<EhcPlan> plan(Pupil pupil) {
        return register.planOf(pupil.id());
    }

    /** Today in London. */
    public java.time.LocalDate today() {
        return LondonTime.today(clock);
    }

    List<Pupil> pupilsOf(Setting setting) {
        return register.pupilsOf(setting.id());
    }

    Optional<Setting> settingIfKnown(String id) {
        return settings.find(id);
    }

    public Setting setting(String id) {
        return settings.find(id).orElseThrow(() -> new CaseRefusal("There is no setting '" + id + "'."));
    }

    private void record(CaseView view, Change change) {
        Facts facts = view.file().facts().and(change.facts());
        boolean circle = Circle.isToldBy(change.facts());
        if (circle) {
            refuseWhatNobodyCouldLead(facts, view.file().setting());
        }
        files.record(view.file().reference(), view.who(), change);
        CaseView after = view(view.file().reference(), view.who());
        derive(after, change);
        if (circle) {
            circles.follow(after.file());
        }
    }

    private void refuseWhatNobodyCouldLead(Facts facts, String setting) {
        if (!circles.canBeLed(Circle.of(facts), setting)) {
            throw new CaseRefusal("Nobody is left who could lead this case: every headteacher, proprietor and trust"
                    + " leader of the setting is to be kept out of it. Ask the administrator to give somebody outside"
                    + " the matter, such as the chair of governors, the role of proprietor. Nothing was recorded.");
        }
    }

    private void derive(CaseView view, Change change) {
        process(view.file().process()).ifPresent(process -> derive(process, view, change));
    }

    /** An exemption is weighed anew each time: the date for which it was recorded may be another one now. */
    private void derive(CaseProcess process, CaseView view, Change change) {
        CaseFile file = view.file();
        List<CaseDeadline> derived;
        try {
            derived = exemptions.applied(process.deadlines(file, view.setting()), file.exemptions(), view.setting());
        } catch (UnknownDuty tooEarly) {
            throw new CaseRefusal("One of the dates lies before the law that sets a limit from it came into force."
                    + " Look at the years again; nothing was recorded.");
        }
        files.derive(file.reference(), derived, change.said());
        exemptions
                .changed(change, file, derived, view.setting())
                .forEach(said -> files.record(file.reference(), WhoIsActing.SYSTEM, Change.said(said)));
    }
}
