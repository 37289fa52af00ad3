package org.sendcasework.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.casefile.Problem;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.NewcomerMatch;

/**
 * Where a start form brings a child to the register who is not on roll. All in the transaction of the caller: a case that
 * is not opened leaves no child behind.
 */
class NewcomerDesk {
    private final SendRegister register;
    private final Settings settings;
    private final Clock clock;

    NewcomerDesk(SendRegister register, Settings settings, Clock clock) {
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    List<Pupil> prospectivePupilsOf(Setting setting) {
        return register.prospectivePupilsOf(setting.id());
    }

    /** Those of the settings that are served here. */
    List<Setting> settings(List<String> ids) {
        return ids.stream().flatMap(id -> settings.find(id).stream()).toList();
    }

    /**
     * The child whom the form describes, on the register now; empty where it describes none.
     *
     * @param own the settings of the person, of which the child's is one
     */
    Optional<Pupil> described(CaseProcess process, Facts facts, List<String> own) {
        List<Setting> possible = settings(own);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        Optional<Setting> setting = settingOf(facts, possible);
        LocalDate today = LondonTime.today(clock);
        Newcomer newcomer = process.newcomer(facts, setting.orElse(possible.get(0)), today);
        if (newcomer instanceof Newcomer.None) {
            return Optional.empty();
        }
        if (facts.stored().containsKey(CaseStartForm.PUPIL_ID)) {
            throw new CaseRefusal(
                    "Choose a child from the list, or describe one who is not on it, not both. Nothing was"
                            + " recorded.");
        }
        List<Problem> problems = new ArrayList<>();
        if (setting.isEmpty()) {
            problems.add(new Problem(
                    NewcomerForm.SETTING.label(), "please say for which of your own settings the case is opened"));
        }
        if (newcomer instanceof Newcomer.Refused refused) {
            problems.addAll(refused.problems());
        }
        if (!problems.isEmpty()) {
            throw new CaseRefusal(problems);
        }
        return Optional.of(saved((Newcomer.Child) newcomer));
    }

    /** The only setting of the person, or the one they say. */
    private static Optional<Setting> settingOf(Facts facts, List<Setting> own) {
        if (own.size() == 1) {
            return Optional.of(own.get(0));
        }
        return facts.get(NewcomerForm.SETTING)
                .flatMap(said ->
                        own.stream().filter(one -> one.id().equals(said)).findFirst());
    }

    private Pupil saved(Newcomer.Child described) {
        Newcomer matched = new NewcomerMatch(register).match(described);
        if (matched instanceof Newcomer.Refused refused) {
            throw new CaseRefusal(refused.problems());
        }
        Newcomer.Child child = (Newcomer.Child) matched;
        register.save(child.pupil());
        child.contacts().forEach(register::save);
        return child.pupil();
    }
}
