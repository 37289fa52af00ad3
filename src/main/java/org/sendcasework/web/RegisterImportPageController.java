package org.sendcasework.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sendcasework.people.Person;
import org.sendcasework.people.RegisterRights;
import org.sendcasework.register.ImportResult;
import org.sendcasework.register.RegisterImporter;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a school's list into the register in two steps: it is checked and shown, and then confirmed. */
@Controller
class RegisterImportPageController {
    private final RegisterImporter importer;
    private final OwnSettings settings;
    private final PendingImports pending;

    RegisterImportPageController(RegisterImporter importer, OwnSettings settings, PendingImports pending) {
        this.importer = importer;
        this.settings = settings;
        this.pending = pending;
    }

    @GetMapping("/register/import")
    String form(@RequestParam(defaultValue = "") String setting, @AuthenticationPrincipal Person person, Model page) {
        return show(setting, person, page);
    }

    @PostMapping("/register/import")
    String check(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(required = false) MultipartFile file,
            @AuthenticationPrincipal Person person,
            Model page)
            throws IOException {
        String view = show(setting, person, page);
        if (!(page.getAttribute("where") instanceof Setting where)) {
            return view;
        }
        if (file == null || file.isEmpty()) {
            page.addAttribute("problem", problem("Choose a file", "Choose the CSV file first; it must not be empty."));
            return view;
        }
        String name = nameOf(file);
        ImportResult result = importer.dryRun(where, name, file.getBytes());
        if (result instanceof ImportResult.Refused refused) {
            page.addAttribute("errors", refused.errors());
        } else if (result instanceof ImportResult.Planned planned) {
            page.addAttribute("plan", planned.plan());
            page.addAttribute("key", pending.keep(person.id(), where.id(), name, file.getBytes()));
        }
        page.addAttribute("fileName", name);
        return view;
    }

    @PostMapping("/register/import/confirm")
    String confirm(@RequestParam(defaultValue = "") String key, @AuthenticationPrincipal Person person, Model page) {
        Optional<PendingImports.Pending> taken = pending.take(key, person.id());
        String view = show(taken.map(PendingImports.Pending::setting).orElse(""), person, page);
        if (taken.isEmpty()) {
            page.addAttribute(
                    "problem",
                    problem(
                            "The checked file is no longer kept",
                            "It was confirmed already, or more than half an hour has passed. Choose the file again."));
            return view;
        }
        if (page.getAttribute("where") instanceof Setting where) {
            ImportResult result =
                    importer.apply(where, taken.get().fileName(), taken.get().file(), person.id());
            if (result instanceof ImportResult.Refused refused) {
                page.addAttribute("errors", refused.errors());
            } else if (result instanceof ImportResult.Applied applied) {
                page.addAttribute("applied", applied.plan());
                page.addAttribute("past", importer.pastImports(where.id()));
            }
            page.addAttribute("fileName", taken.get().fileName());
        }
        return view;
    }

    private String show(String setting, Person person, Model page) {
        List<Setting> own = settings.of(person).stream()
                .filter(one -> new RegisterRights(person, one).mayImport())
                .toList();
        page.addAttribute("settings", own);
        try {
            Setting where = setting.isBlank() && !own.isEmpty() ? own.get(0) : settings.one(setting, person);
            if (!new RegisterRights(person, where).mayImport()) {
                page.addAttribute(
                        "problem",
                        Problems.of(
                                HttpStatus.FORBIDDEN,
                                "not-allowed",
                                "Your login does not allow this",
                                "The SENCO, the office and the administrator bring lists into the register."));
                return "register-import";
            }
            page.addAttribute("where", where);
            page.addAttribute("past", importer.pastImports(where.id()));
        } catch (ErrorResponseException told) {
            page.addAttribute("problem", told.getBody());
        }
        return "register-import";
    }

    private static ProblemDetail problem(String title, String detail) {
        return Problems.of(HttpStatus.BAD_REQUEST, "file-needed", title, detail);
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "list.csv" : name;
    }
}
