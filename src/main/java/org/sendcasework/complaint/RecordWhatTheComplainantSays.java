package org.sendcasework.complaint;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What the complainant says to the informal answer: content, not content, or a formal answer is wanted. */
final class RecordWhatTheComplainantSays implements CaseForm {
    static final String SETTLED = "settled";
    static final String FORMAL = "formal";
    static final String LEAVES = "leaves";
    static final Map<String, String> SAID = Map.of(
            SETTLED, "that settles it",
            FORMAL, "a formal answer is wanted",
            LEAVES, "not content, and leaves it at that");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.INFORMAL_SAID,
                ComplaintFields.INFORMAL_SAID_ON,
                ComplaintFields.FORMAL_RECEIVED_ON,
                ComplaintFields.FORMAL_POINTS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .text(
                        Told.GUIDANCE,
                        "Answered informally: "
                                + view.file()
                                        .facts()
                                        .get(ComplaintFields.INFORMAL_ANSWER)
                                        .orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean formal = submitted.says(ComplaintFields.INFORMAL_SAID, FORMAL);
        boolean settled = submitted.says(ComplaintFields.INFORMAL_SAID, SETTLED);
        Check check = new Check(view, submitted)
                .oneOf(ComplaintFields.INFORMAL_SAID, SAID.keySet())
                .happened(ComplaintFields.INFORMAL_SAID_ON)
                .notBefore(
                        ComplaintFields.INFORMAL_SAID_ON,
                        view.file().facts().require(ComplaintFields.INFORMAL_ANSWERED_ON),
                        "this is before the informal answer");
        GoesFormal.check(check, view, submitted, formal);
        if (settled) {
            Told.nothingUrgentOpen(view, check, ComplaintFields.INFORMAL_SAID);
        }
        return check.orElse(() -> {
            Change change = Change.said("The complainant said on "
                            + Shown.day(submitted.require(ComplaintFields.INFORMAL_SAID_ON)) + ": "
                            + SAID.get(submitted.require(ComplaintFields.INFORMAL_SAID)) + ".")
                    .with(GoesFormal.only(submitted, formal));
            return new FormOutcome.Accepted(
                    settled
                            ? change.with(
                                    ComplaintFields.SETTLED_ON, submitted.require(ComplaintFields.INFORMAL_SAID_ON))
                            : change,
                    Map.of(
                            ComplaintAnswers.GOES_FORMAL, formal,
                            ComplaintAnswers.GONE_FORMAL, formal,
                            ComplaintAnswers.SETTLED, settled));
        });
    }
}
