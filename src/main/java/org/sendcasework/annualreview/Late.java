package org.sendcasework.annualreview;

import java.util.List;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Person;
import org.sendcasework.steps.Shown;

/** Whose advice has not come, by name. */
final class Late {
    private Late() {}

    static List<Person> advice(CaseView view) {
        return view.file().without(ReviewEvents.RECEIVED);
    }

    /** What goes with the advice that is circulated: a list of what is still missing. */
    static String circulationNote(CaseView view, String what) {
        if (!what.equals(ReviewEvents.ADVICE_SENT)) {
            return "";
        }
        List<Person> late = advice(view);
        return late.isEmpty()
                ? " Everyone's advice is in."
                : " Say in the covering letter that advice is still missing from " + Shown.names(late) + ".";
    }
}
