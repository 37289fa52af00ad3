package org.sendcasework.draftplanconsultation;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.Pupil;

/** A child who was not on roll and is not expected any longer; whoever is on roll stays so. */
public final class NotExpected {

    /** The child as the register holds them from now on. */
    public Pupil after(CaseView view) {
        return view.pupil().notAdmitted(FinalPlan.knownOn(view.file().facts()).orElse(view.today()));
    }
}
