package org.sendcasework.annualreview;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;

/** The meeting cannot be on its date: the date falls, and with it the notice and the papers sent for it. */
public final class MoveTheMeeting {

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(ReviewFields.MOVED_BECAUSE, "please say why; the reason goes into the record")
                .that(
                        view.file().facts().get(ReviewFields.MEETING_DATE).isPresent(),
                        ReviewFields.MEETING_DATE,
                        "no date is set yet")
                .that(
                        view.file().facts().get(ReviewFields.HELD_ON).isEmpty(),
                        ReviewFields.MEETING_DATE,
                        "the meeting was held; correct its date instead")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The meeting is to be moved: " + submitted.require(ReviewFields.MOVED_BECAUSE))
                                .with(ReviewFields.MOVED_BECAUSE, submitted.require(ReviewFields.MOVED_BECAUSE))
                                .takingBack(ReviewFields.TIED_TO_THE_DATE)
                                .forgetting(ReviewEvents.TIED_TO_THE_DATE)));
    }
}
