package org.sendcasework.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sendcasework.people.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everyone who moves to the next phase in a year, for programs and for a spreadsheet. */
@RestController
class CohortController {
    private final Cohort cohort;

    CohortController(Cohort cohort) {
        this.cohort = cohort;
    }

    @GetMapping(path = "/api/cohort", produces = MediaType.APPLICATION_JSON_VALUE)
    List<CohortRow> cohort(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Person person) {
        return cohort.of(setting, cohort.year(year), person);
    }

    @GetMapping("/api/cohort.csv")
    ResponseEntity<byte[]> forASpreadsheet(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Person person) {
        int of = cohort.year(year);
        Spreadsheet sheet = new Spreadsheet(
                "Setting",
                "Pupil",
                "Year group",
                "EHC plan",
                "Move",
                "Moves on",
                "Hold the meeting by",
                "Last school day for it",
                "Authority amends the plan by",
                "Meeting held on",
                "Case",
                "Opened on",
                "State",
                "Where it stands");
        cohort.of(setting, of, person)
                .forEach(row -> sheet.row(
                        row.settingName(),
                        row.pupil(),
                        row.yearGroup(),
                        row.plan() ? "yes" : "no",
                        row.move(),
                        row.movesOn(),
                        row.holdMeetingBy(),
                        row.holdMeetingActBy(),
                        row.amendedBy(),
                        row.meetingHeldOn(),
                        row.reference(),
                        row.openedOn(),
                        row.state(),
                        row.stands()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("moves-" + of + ".csv")
                                .build()
                                .toString())
                .body(sheet.file());
    }
}
