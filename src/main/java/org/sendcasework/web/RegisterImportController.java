package org.sendcasework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.sendcasework.people.Person;
import org.sendcasework.people.RegisterRights;
import org.sendcasework.register.FieldChange;
import org.sendcasework.register.ImportError;
import org.sendcasework.register.ImportNote;
import org.sendcasework.register.ImportPlan;
import org.sendcasework.register.ImportResult;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.RegisterImporter;
import org.sendcasework.setting.Setting;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a list for the register from a program, such as a school's information system. */
@RestController
class RegisterImportController {
    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    /** A pupil named by a file or by the register. */
    record Named(int row, String upn, String name, List<FieldChange> fields) {
        static Named of(int row, Pupil pupil, List<FieldChange> fields) {
            return new Named(row, pupil.upn(), pupil.fullName(), fields);
        }
    }

    /**
     * What an import did, or would do.
     *
     * @param applied false for a dry run
     * @param notInFile pupils on roll that the file does not name; they stay as they are
     */
    record Outcome(
            boolean applied,
            String setting,
            String fileName,
            int rows,
            List<Named> added,
            List<Named> changed,
            int unchanged,
            List<Named> notInFile,
            List<ImportNote> notes) {

        static Outcome of(ImportPlan plan, boolean applied) {
            return new Outcome(
                    applied,
                    plan.setting(),
                    plan.fileName(),
                    plan.rows(),
                    plan.added().stream()
                            .map(row -> Named.of(row.row(), row.entry().pupil(), List.of()))
                            .toList(),
                    plan.changed().stream()
                            .map(row -> Named.of(row.row(), row.after().pupil(), row.fields()))
                            .toList(),
                    plan.unchanged().size(),
                    plan.notInFile().stream()
                            .map(pupil -> Named.of(0, pupil, List.of()))
                            .toList(),
                    plan.notes());
        }
    }

    private final RegisterImporter importer;
    private final OwnSettings settings;

    RegisterImportController(RegisterImporter importer, OwnSettings settings) {
        this.importer = importer;
        this.settings = settings;
    }

    @PostMapping(
            path = "/api/register/import",
            consumes = {"text/csv", "application/octet-stream"})
    Outcome bringIn(
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "list.csv") String fileName,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request)
            throws IOException {
        Setting where = settings.one(setting, person);
        if (!new RegisterRights(person, where).mayImport()) {
            throw Problems.thrown(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    "Not allowed",
                    "The SENCO, the office and the administrator bring lists into the register.");
        }
        byte[] file = request.getInputStream().readNBytes(LARGEST_FILE + 1);
        if (file.length > LARGEST_FILE) {
            throw Problems.thrown(
                    HttpStatus.PAYLOAD_TOO_LARGE, "file-too-large", "The file is too large", "Send at most 2 MB.");
        }
        ImportResult result =
                dryRun ? importer.dryRun(where, fileName, file) : importer.apply(where, fileName, file, person.id());
        if (result instanceof ImportResult.Refused refused) {
            throw refused(refused.errors());
        }
        return result instanceof ImportResult.Applied applied
                ? Outcome.of(applied.plan(), true)
                : Outcome.of(((ImportResult.Planned) result).plan(), false);
    }

    private static ErrorResponseException refused(List<ImportError> errors) {
        ProblemDetail problem = Problems.of(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "import-refused",
                "Nothing was imported",
                (errors.size() == 1
                                ? "One thing in the file is wrong"
                                : errors.size() + " things in the file are wrong")
                        + "; each is named by row and column under 'errors'.");
        problem.setProperty("errors", errors);
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_ENTITY, problem, null);
    }
}
