package org.sendcasework.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sendcasework.calendar.WorkingDays;
import org.sendcasework.law.Force;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.LawFile;

/** Keeps the page on the two policies as the check finds them; run with -Dregenerate=true to write it anew. */
class PolicyCheckPageTest {
    private static final Path PAGE = Path.of("src/docs/policy-check.md");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void the_page_says_what_the_check_finds() throws IOException {
        String page = page();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("src/docs/policy-check.md; write it anew with -Dtest=PolicyCheckPageTest -Dregenerate=true")
                .isEqualTo(page);
    }

    private static String page() {
        LawCatalogue law = LawFile.standard();
        PolicySubjects subjects = PolicySubjects.standard();
        PolicyCheck check = new PolicyCheck(law, subjects);
        StringBuilder page = new StringBuilder(
                """
                # The policies against the law

                What each setting's policy says, what the law or guidance says, and which of the two SEND Casework follows, by
                the law in force on 1 September 2026. Written from the policy check; the same, for today and for every setting,
                is at `/api/policy-check`. Figures and lists are in `src/main/resources/settings` and
                `src/main/resources/law/lists.yaml`. This is research, not legal advice.

                *must* is law, *should* is statutory guidance, *own* is the setting's own promise, *default* is this product's.
                """);
        Settings.bundled(new SettingFile(law, subjects, WorkingDays.standard()))
                .all()
                .forEach(setting -> {
                    page.append("\n## ").append(setting.name()).append("\n\n");
                    page.append(check.summary(setting, DAY)).append("\n\n");
                    page.append("Policy: ").append(setting.policy().title()).append(", ");
                    page.append(setting.policy().dated()).append(".\n\n");
                    page.append(
                            "| verdict | matter | the policy | law or guidance | force | what is done | source |\n");
                    page.append("|---|---|---|---|---|---|---|\n");
                    check.of(setting, DAY).forEach(finding -> page.append(row(finding)));
                });
        return page.toString();
    }

    private static String row(Finding finding) {
        String source = finding.source().link().isEmpty()
                ? finding.source().words()
                : "[" + finding.source().words() + "](" + finding.source().link() + ")";
        List<String> cells = List.of(
                finding.verdict().words(),
                finding.title() + " (`" + finding.subject() + "`)",
                finding.policySays(),
                finding.lawSays(),
                force(finding.force()),
                finding.whatIsDone(),
                source);
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |\n";
    }

    private static String force(Force force) {
        return force == Force.POLICY ? "own" : force.name().toLowerCase(Locale.ROOT);
    }
}
