package org.sendcasework.complaint;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.FormOutcome;

/** What the decision table answers goes into the case file. */
public final class RecordTheRoutes {

    /** @param found the keys of the routes, as the table names them */
    public FormOutcome take(Collection<String> found) {
        Set<String> routes = new LinkedHashSet<>(found);
        if (!Routes.NAMES.keySet().containsAll(routes)) {
            throw new IllegalArgumentException("The table of the routes out names one that has no words: " + routes);
        }
        return new FormOutcome.Accepted(Change.said("Routes out: "
                        + (routes.isEmpty()
                                ? "none"
                                : String.join(
                                        "; ",
                                        routes.stream().map(Routes.NAMES::get).toList()))
                        + ".")
                .with(ComplaintFields.ROUTES, routes));
    }
}
