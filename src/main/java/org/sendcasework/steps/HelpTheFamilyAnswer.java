package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** The family's at least fifteen days: they know what they can say and ask for, and until when. */
public final class HelpTheFamilyAnswer implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                FamilyFields.FAMILY_ANSWER, FamilyFields.FAMILY_ANSWERED_ON, FamilyFields.FAMILY_MEETING_ASKED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, FamilyPeriod.DUTY)
                .notice(
                        "In this time they can make representations, ask for a particular setting to be named, and ask for"
                                + " a meeting, which the authority must then arrange (regulation 13(1)(a))."
                                + FamilyPeriod.tooShort(view.file().facts()) + " " + WhoDecides.words(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate served = view.file().facts().require(FamilyFields.DRAFT_SERVED_ON);
        String early = "this is before the family had the draft, on " + Shown.day(served);
        Check check = new Check(view, submitted)
                .given(FamilyFields.FAMILY_ANSWER)
                .happened(FamilyFields.FAMILY_ANSWERED_ON)
                .notBefore(FamilyFields.FAMILY_ANSWERED_ON, served, early)
                .notBefore(FamilyFields.FAMILY_MEETING_ASKED_ON, served, early);
        if (submitted.get(FamilyFields.FAMILY_MEETING_ASKED_ON).isPresent()) {
            check.happened(FamilyFields.FAMILY_MEETING_ASKED_ON);
        }
        return check.orElse(
                () -> new FormOutcome.Accepted(Change.said("The family was helped with its answer to the draft plan."
                                + submitted
                                        .get(FamilyFields.FAMILY_MEETING_ASKED_ON)
                                        .map(day -> " It asked the authority for a meeting on " + Shown.day(day)
                                                + "; the authority must arrange it.")
                                        .orElse(""))
                        .with(submitted)));
    }
}
