package org.sendcasework.engine;

import org.sendcasework.steps.StaffOfTheSetting;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What the listeners and forms of the diagrams reach for while a case runs. Looked up late, because the engine reads
 * the diagrams before these exist.
 */
final class CaseSeam {
    private final ObjectProvider<CaseDesk> desk;
    private final ObjectProvider<CaseStarts> starts;
    private final ObjectProvider<WhoIsActing> who;
    private final ObjectProvider<NewcomerDesk> newcomers;
    private final ObjectProvider<ConfinedCases> confined;
    private final StaffOfTheSetting staff;
    private final HandedIn handedIn = new HandedIn();

    CaseSeam(
            ObjectProvider<CaseDesk> desk,
            ObjectProvider<CaseStarts> starts,
            ObjectProvider<WhoIsActing> who,
            ObjectProvider<NewcomerDesk> newcomers,
            ObjectProvider<ConfinedCases> confined,
            StaffOfTheSetting staff) {
        this.desk = desk;
        this.starts = starts;
        this.who = who;
        this.newcomers = newcomers;
        this.confined = confined;
        this.staff = staff;
    }

    CaseDesk desk() {
        return desk.getObject();
    }

    CaseStarts starts() {
        return starts.getObject();
    }

    WhoIsActing who() {
        return who.getObject();
    }

    NewcomerDesk newcomers() {
        return newcomers.getObject();
    }

    ConfinedCases confined() {
        return confined.getObject();
    }

    StaffOfTheSetting staff() {
        return staff;
    }

    HandedIn handedIn() {
        return handedIn;
    }
}
