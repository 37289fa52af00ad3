package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/**
 * The findings go to the complainant and to whoever was complained of, who gets them as a letter and never the case; the
 * proprietor and the headteacher can see them at the school.
 */
final class SendTheFindings implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(
                ComplaintFields.FINDINGS_ON,
                ComplaintFields.FINDINGS_HOW,
                ComplaintFields.FINDINGS_TO_PERSON_ON,
                ComplaintFields.FINDINGS_KEPT,
                ComplaintFields.PANEL_ACTION);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .deadline(view, ComplaintDuties.PANEL_FINDINGS)
                .text(
                        Told.GUIDANCE,
                        aboutSomebody(view)
                                ? "Somebody was complained of: they get the findings too, by letter."
                                : "Nobody was complained of by name: leave the day for them empty.")
                .all();
    }

    private static boolean aboutSomebody(CaseView view) {
        Facts facts = view.file().facts();
        return facts.get(ComplaintFields.COMPLAINED_OF)
                        .filter(all -> !all.isEmpty())
                        .isPresent()
                || facts.get(ComplaintFields.COMPLAINED_OF_OTHERS).isPresent();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate held = view.file().facts().require(ComplaintFields.PANEL_HELD_ON);
        return Told.sent(
                        view,
                        submitted,
                        ComplaintFields.FINDINGS_ON,
                        ComplaintFields.FINDINGS_HOW,
                        ComplaintFields.PANEL_HELD_ON,
                        "this is before the hearing")
                .givenIf(
                        aboutSomebody(view),
                        ComplaintFields.FINDINGS_TO_PERSON_ON,
                        "whoever was complained of gets the findings too; give the day on which they were sent")
                .notBefore(ComplaintFields.FINDINGS_TO_PERSON_ON, held, "this is before the hearing")
                .that(
                        submitted
                                .get(ComplaintFields.FINDINGS_TO_PERSON_ON)
                                .filter(day -> day.isAfter(view.today()))
                                .isEmpty(),
                        ComplaintFields.FINDINGS_TO_PERSON_ON,
                        "this is a day in the future; come back once it is done")
                .that(
                        submitted.yes(ComplaintFields.FINDINGS_KEPT),
                        ComplaintFields.FINDINGS_KEPT,
                        "keep the findings at the school where the proprietor and the headteacher can see them, then tick this")
                .given(
                        ComplaintFields.PANEL_ACTION,
                        "please say what the school does about the findings, also where it was not upheld")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The panel's findings were sent on "
                                + Shown.day(submitted.require(ComplaintFields.FINDINGS_ON)) + ".")
                        .with(submitted)));
    }
}
