package org.sendcasework.steps;

import java.time.LocalDate;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;

/** What a family can do against a decision of the authority, with the dates that run from its letter. */
public final class RightsOfAppeal {
    private static final String MEDIATION = "mediation-contact";
    private static final String APPEAL = "tribunal-appeal";
    private final StatutoryClock clock;

    public RightsOfAppeal(StatutoryClock clock) {
        this.clock = clock;
    }

    /** Mediation and appeal in a few sentences, for a letter that bears that date and comes with a plan, or about one. */
    public String words(LocalDate letter, Setting setting) {
        return words(
                letter,
                setting,
                " (not needed where the appeal is only about the school or type of school named, or that none is named)");
    }

    /** Whether the two months from a letter of that date have passed; a certificate's month may still run. */
    public boolean monthsOver(LocalDate letter, Setting setting, LocalDate today) {
        return clock.deadline(APPEAL, letter, setting).due().isBefore(today);
    }

    /** The same for a letter that refuses an assessment or a plan: no appeal against it goes without mediation advice. */
    public String wordsOfARefusal(LocalDate letter, Setting setting) {
        return words(letter, setting, "");
    }

    private String words(LocalDate letter, Setting setting, String exception) {
        return "To appeal, contact a mediation adviser by "
                + mediationBy(letter, setting)
                + exception
                + "; the Tribunal must have the appeal by "
                + appealBy(letter, setting)
                + ", or one month from the mediation certificate, whichever is later. An appeal due in"
                + " August is in time on the first working day of September, and one due from 25 December to"
                + " 1 January on the first working day after 1 January."
                + " The dates run from the day the letter was sent; the authority must state them itself.";
    }

    private String mediationBy(LocalDate letter, Setting setting) {
        return Shown.day(clock.deadline(MEDIATION, letter, setting).due());
    }

    private String appealBy(LocalDate letter, Setting setting) {
        return Shown.day(clock.deadline(APPEAL, letter, setting).due());
    }
}
