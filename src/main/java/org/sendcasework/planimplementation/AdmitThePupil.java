package org.sendcasework.planimplementation;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.Pupil;

/** The pupil comes onto the roll, or never does: what the register holds from then on. */
public final class AdmitThePupil {
    /** On roll, from the day of the start; whoever is on roll already, or was and has left, stays as they are. */
    public Pupil admitted(CaseView view) {
        return view.pupil().prospective() ? view.pupil().admitted() : view.pupil();
    }

    /** Not admitted, where the plan does not lead to the setting any more; whoever is on roll stays on roll. */
    public Pupil leftOffRoll(CaseView view) {
        return view.pupil().notAdmitted(view.today());
    }
}
