package org.sendcasework.web;

import org.sendcasework.complaint.FormalComplaints.SchoolYear;
import org.sendcasework.people.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that tells how many formal complaints a school year had, to be printed. */
@Controller
class FormalComplaintsPageController {
    private final ComplaintFigures figures;

    FormalComplaintsPageController(ComplaintFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/complaints")
    String complaints(
            @RequestParam(defaultValue = "") String schoolYear, @AuthenticationPrincipal Person person, Model page) {
        SchoolYear year = figures.year(schoolYear);
        page.addAttribute("years", figures.offered());
        page.addAttribute("year", year);
        page.addAttribute("figures", figures.of("", year, person));
        return "complaints";
    }
}
