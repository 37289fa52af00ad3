package org.sendcasework.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens every case that falls due by itself, in every setting. Doing it twice a day opens nothing twice. */
public class DueCases {
    private static final Logger LOG = LoggerFactory.getLogger(DueCases.class);

    private final Collection<CaseProcess> processes;
    private final Settings settings;
    private final SendRegister register;
    private final CaseFiles files;
    private final CaseStarts starts;
    private final Clock clock;

    public DueCases(
            Collection<CaseProcess> processes,
            Settings settings,
            SendRegister register,
            CaseFiles files,
            CaseStarts starts,
            Clock clock) {
        this.processes = List.copyOf(processes);
        this.settings = settings;
        this.register = register;
        this.files = files;
        this.starts = starts;
        this.clock = clock;
    }

    /** Opens them; answers the references of the cases opened. */
    public List<String> open() {
        List<String> opened = new ArrayList<>();
        for (Setting setting : settings.all()) {
            for (Pupil pupil : register.pupilsOf(setting.id())) {
                Optional<EhcPlan> plan = register.planOf(pupil.id());
                for (CaseProcess process : processes) {
                    open(process, pupil, plan, setting).ifPresent(opened::add);
                }
            }
        }
        return opened;
    }

    private Optional<String> open(CaseProcess process, Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        LocalDate today = LondonTime.today(clock);
        return due(process, pupil, plan, setting, today)
                .filter(opening -> opening instanceof FormOutcome.Accepted)
                .filter(opening -> files.openCaseOf(process.key(), pupil.id()).isEmpty())
                .filter(opening -> !wasOpened(process, pupil, (FormOutcome.Accepted) opening))
                .map(opening -> starts.start(process, pupil, opening, WhoIsActing.SYSTEM));
    }

    /** What cannot be worked out for one pupil keeps no case of the others from opening; the log says so every morning. */
    private static Optional<FormOutcome> due(
            CaseProcess process, Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
        try {
            return process.fallsDue(pupil, plan, setting, today);
        } catch (RuntimeException unworkable) {
            LOG.error(
                    "Whether a case of '{}' falls due cannot be worked out for pupil {} of '{}'.",
                    process.key(),
                    pupil.id(),
                    setting.id(),
                    unworkable);
            return Optional.empty();
        }
    }

    /** What was dealt with and closed, or withdrawn by somebody, does not come back the next morning. */
    private boolean wasOpened(CaseProcess process, Pupil pupil, FormOutcome.Accepted opening) {
        Optional<Field<?>> once = process.onceFor();
        return once.isPresent()
                && files.casesOf(process.key(), pupil.id()).stream()
                        .flatMap(reference -> files.find(reference).stream())
                        .anyMatch(file -> file.facts()
                                .get(once.get())
                                .equals(opening.change().facts().get(once.get())));
    }
}
