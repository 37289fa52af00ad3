package org.sendcasework.planimplementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** One line of section F: what, who, how many hours, from when, towards which outcome. It comes back until all are in. */
final class ArrangeTheProvision implements CaseForm {
    static final String ALL = "all";
    private static final String MORE = "more";
    private static final int LONGEST_WHAT = 500;
    private static final int LONGEST_BY = 200;
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ImplementationFields.PROVISION_WHAT,
                ImplementationFields.PROVISION_OUTCOME,
                ImplementationFields.PROVISION_BY,
                ImplementationFields.PROVISION_HOURS,
                ImplementationFields.PROVISION_FROM,
                ImplementationFields.PROVISION_NEXT);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text(
                        "provisionsWords",
                        arranged(view)
                                .map(lines -> "* " + lines.replace("\n", "\n* "))
                                .orElse("Nothing yet."))
                .all();
    }

    /** An empty line, from the day of the start. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ImplementationFields.PROVISION_WHAT, "")
                .with(ImplementationFields.PROVISION_OUTCOME, "")
                .with(ImplementationFields.PROVISION_BY, "")
                .with(ImplementationFields.PROVISION_HOURS, "")
                .with(ImplementationFields.PROVISION_NEXT, "")
                .with(
                        ImplementationFields.PROVISION_FROM,
                        view.file().facts().get(ImplementationFields.STARTS_ON).orElse(view.today()));
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean all = submitted.says(ImplementationFields.PROVISION_NEXT, ALL);
        boolean nothingMore = all
                && submitted.get(ImplementationFields.PROVISION_WHAT).isEmpty()
                && arranged(view).isPresent();
        Check check = new Check(view, submitted).oneOf(ImplementationFields.PROVISION_NEXT, Set.of(MORE, ALL));
        if (nothingMore) {
            return check.orElse(() -> accepted(
                    Change.said("All of section F is arranged.").takingBack(ImplementationFields.ONE_PROVISION), true));
        }
        return line(check, view, submitted).orElse(() -> added(view, submitted, all));
    }

    private static Check line(Check check, CaseView view, Facts submitted) {
        String what = submitted.get(ImplementationFields.PROVISION_WHAT).orElse("");
        return check.given(ImplementationFields.PROVISION_WHAT, "please say what the plan asks for, in its own words")
                .that(
                        what.length() <= LONGEST_WHAT,
                        ImplementationFields.PROVISION_WHAT,
                        "is longer than " + LONGEST_WHAT + " characters; enter it as several lines")
                .that(
                        arranged(view)
                                .filter(lines -> lines.lines().anyMatch(words(submitted)::equals))
                                .isEmpty(),
                        ImplementationFields.PROVISION_WHAT,
                        "this line is arranged already; enter the next one, or choose that all of section F is arranged")
                .given(ImplementationFields.PROVISION_OUTCOME)
                .given(ImplementationFields.PROVISION_BY)
                .that(
                        submitted
                                        .get(ImplementationFields.PROVISION_BY)
                                        .orElse("")
                                        .length()
                                <= LONGEST_BY,
                        ImplementationFields.PROVISION_BY,
                        "is longer than " + LONGEST_BY + " characters; a name or a service is enough")
                .that(
                        hours(submitted)
                                .filter(hours -> hours.signum() > 0 && hours.compareTo(HOURS_OF_A_WEEK) <= 0)
                                .isPresent(),
                        ImplementationFields.PROVISION_HOURS,
                        "please give the hours a week as a number, such as 2.5; an hour a fortnight is 0.5")
                .given(ImplementationFields.PROVISION_FROM, "please give its first day");
    }

    private static FormOutcome added(CaseView view, Facts submitted, boolean all) {
        String lines = arranged(view).map(before -> before + "\n").orElse("") + words(submitted);
        return accepted(
                Change.said("Provision arranged: " + words(submitted) + "."
                                + (all ? " All of section F is arranged." : ""))
                        .with(submitted)
                        .with(ImplementationFields.PROVISIONS, lines),
                all);
    }

    private static FormOutcome accepted(Change change, boolean all) {
        return new FormOutcome.Accepted(change, Map.of(ImplementationAnswers.EVERY_PROVISION_ARRANGED, all));
    }

    private static Optional<String> arranged(CaseView view) {
        return view.file().facts().get(ImplementationFields.PROVISIONS);
    }

    /** "Precision teaching · Lin Moss · 2.5 hours a week · from Monday 7 September 2026 · reads a page alone". */
    private static String words(Facts facts) {
        return oneLine(facts, ImplementationFields.PROVISION_WHAT) + " · "
                + oneLine(facts, ImplementationFields.PROVISION_BY) + " · "
                + hours(facts).map(BigDecimal::toPlainString).orElse("?") + " hours a week · from "
                + facts.get(ImplementationFields.PROVISION_FROM)
                        .map((LocalDate day) -> Shown.day(day))
                        .orElse("?")
                + " · " + oneLine(facts, ImplementationFields.PROVISION_OUTCOME);
    }

    private static String oneLine(Facts facts, Field<String> field) {
        return facts.get(field).orElse("").strip().replaceAll("\\s+", " ");
    }

    static Optional<BigDecimal> hours(Facts facts) {
        return facts.get(ImplementationFields.PROVISION_HOURS)
                .map(text -> text.strip().replace(',', '.'))
                .filter(text -> text.matches("\\d{1,3}(\\.\\d{1,2})?"))
                .map(BigDecimal::new);
    }
}
