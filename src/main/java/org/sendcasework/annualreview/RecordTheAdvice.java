package org.sendcasework.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Person;
import org.sendcasework.casefile.PersonEvent;
import org.sendcasework.steps.Shown;

/** Whose advice has come, as it comes; until all is in, or it is time to circulate what there is. */
final class RecordTheAdvice implements CaseForm {
    private static final String CIRCULATE = "circulate";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReviewFields.RECEIVED_NOW,
                ReviewFields.ADVICE_RECEIVED_ON,
                ReviewFields.ADVICE_GATHERED,
                ReviewFields.ADVICE_NEXT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        List<Person> come = view.file().with(ReviewEvents.RECEIVED);
        return Shown.in(view)
                .deadline(view, ReviewDuties.CIRCULATION)
                .people(Late.advice(view))
                .notice("Advice is in from " + Shown.names(come) + ".")
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(ReviewFields.ADVICE_RECEIVED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> ticked = submitted.get(ReviewFields.RECEIVED_NOW).orElse(Set.of());
        boolean circulate = submitted.says(ReviewFields.ADVICE_NEXT, CIRCULATE);
        return new Check(view, submitted)
                .oneOf(ReviewFields.ADVICE_NEXT, Set.of("wait", CIRCULATE))
                .that(
                        circulate || !ticked.isEmpty(),
                        ReviewFields.RECEIVED_NOW,
                        "tick whose advice has come, or choose to circulate what there is")
                .among(ReviewFields.RECEIVED_NOW, Late.advice(view))
                .happened(ReviewFields.ADVICE_RECEIVED_ON)
                .orElse(() -> {
                    LocalDate day = submitted.require(ReviewFields.ADVICE_RECEIVED_ON);
                    List<Person> from = Person.ticked(Late.advice(view), ticked);
                    boolean complete = from.size() == Late.advice(view).size();
                    Change change = Change.said(
                                    from.isEmpty()
                                            ? "The advice is circulated as it is; it is missing from "
                                                    + Shown.names(Late.advice(view)) + "."
                                            : "Advice received from " + Shown.names(from) + " by " + Shown.day(day)
                                                    + ".")
                            .with(submitted.without(ReviewFields.RECEIVED_NOW))
                            .with(PersonEvent.each(from, ReviewEvents.RECEIVED, day, ""));
                    return new FormOutcome.Accepted(
                            change, Map.of(ReviewAnswers.READY_TO_CIRCULATE, complete || circulate));
                });
    }
}
