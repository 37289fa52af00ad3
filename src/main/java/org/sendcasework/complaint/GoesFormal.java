package org.sendcasework.complaint;

import java.time.LocalDate;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;

/** A complainant who is not content asks for a formal answer, in writing or in words that were written down. */
final class GoesFormal {
    private GoesFormal() {}

    static void check(Check check, CaseView view, Facts submitted, boolean formal) {
        LocalDate received = view.file().facts().require(ComplaintFields.RECEIVED_ON);
        check.givenIf(
                        formal,
                        ComplaintFields.FORMAL_RECEIVED_ON,
                        "please give the day on which the formal complaint came; the formal stage runs from it")
                .that(
                        submitted
                                .get(ComplaintFields.FORMAL_RECEIVED_ON)
                                .filter(day -> day.isAfter(view.today()))
                                .isEmpty(),
                        ComplaintFields.FORMAL_RECEIVED_ON,
                        "this day is in the future")
                .notBefore(ComplaintFields.FORMAL_RECEIVED_ON, received, "this is before the complaint came")
                .givenIf(
                        formal,
                        ComplaintFields.FORMAL_POINTS,
                        "please write down what is not settled, and have the complainant confirm it in writing");
    }

    /** Without the answers of a formal complaint that nobody made. */
    static Facts only(Facts submitted, boolean formal) {
        return formal
                ? submitted
                : submitted.without(ComplaintFields.FORMAL_RECEIVED_ON).without(ComplaintFields.FORMAL_POINTS);
    }
}
