package org.sendcasework.complaint;

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
import org.sendcasework.steps.Shown;

/** The family learns in writing which bodies can look at it next, each with its last day. */
final class ExplainTheRoutesOut implements CaseForm {
    private final Routes routes;

    ExplainTheRoutesOut(Routes routes) {
        this.routes = routes;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.ROUTES_ON, ComplaintFields.ROUTES_HOW);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Set<String> found = view.file().facts().get(ComplaintFields.ROUTES).orElse(Set.of());
        return Told.in(view)
                .text(
                        "letterWords",
                        found.isEmpty()
                                ? "Nothing in this complaint goes to another body than the one already named."
                                : routes.letter(view, found))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ComplaintFields.ROUTES_ON)
                .notBefore(
                        ComplaintFields.ROUTES_ON,
                        view.file().facts().require(ComplaintFields.RECEIVED_ON),
                        "this is before the complaint came")
                .oneOf(ComplaintFields.ROUTES_HOW, Told.WRITTEN)
                .orElse(() -> new FormOutcome.Accepted(Change.said("The routes out were explained on "
                                + Shown.day(submitted.require(ComplaintFields.ROUTES_ON)) + ".")
                        .with(submitted)));
    }
}
