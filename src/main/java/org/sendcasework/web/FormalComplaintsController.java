package org.sendcasework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendcasework.complaint.FormalComplaints.Count;
import org.sendcasework.people.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The number of formal complaints of a school year, for programs. */
@RestController
class FormalComplaintsController {

    /**
     * The figures of one setting and school year.
     *
     * @param mustBeMadeAvailable whether the law says so of a setting of this kind
     */
    record Entry(
            String setting,
            String name,
            String schoolYear,
            LocalDate from,
            LocalDate to,
            int number,
            int panel,
            Map<String, Integer> outcomes,
            int open,
            boolean mustBeMadeAvailable) {

        static Entry of(ComplaintFigures.Figures figures) {
            Count count = figures.count();
            return new Entry(
                    figures.setting().id(),
                    figures.setting().name(),
                    count.year().words(),
                    count.year().first(),
                    count.year().last(),
                    count.number(),
                    count.panel(),
                    count.outcomes(),
                    count.open(),
                    figures.must());
        }
    }

    private final ComplaintFigures figures;

    FormalComplaintsController(ComplaintFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/formal-complaints")
    List<Entry> formalComplaints(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String schoolYear,
            @AuthenticationPrincipal Person person) {
        return figures.of(setting, figures.year(schoolYear), person).stream()
                .map(Entry::of)
                .toList();
    }
}
