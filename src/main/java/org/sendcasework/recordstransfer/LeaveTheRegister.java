package org.sendcasework.recordstransfer;

import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.Pupil;

/** The pupil as the register holds them from the last day on. */
public final class LeaveTheRegister {
    /** Empty while the pupil has not left. */
    public Optional<Pupil> after(CaseView view) {
        return view.file().facts().get(TransferFields.LEFT_ON).map(view.pupil()::leaving);
    }
}
