package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/**
 * All that a step may look at: the case, its pupil and plan, the setting, the day and who is acting.
 *
 * @param who the login of the person acting; "the system" for what happens by itself
 */
public record CaseView(
        CaseFile file,
        Pupil pupil,
        Optional<EhcPlan> plan,
        List<Contact> contacts,
        Setting setting,
        LocalDate today,
        String who) {}
