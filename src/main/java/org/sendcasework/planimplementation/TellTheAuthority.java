package org.sendcasework.planimplementation;

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
import org.sendcasework.steps.PlanSections;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/** A letter to the authority: what the plan lacks, and what worries the school, which admits all the same. */
final class TellTheAuthority implements CaseForm {
    @Override
    public List<Field<?>> fields() {
        return List.of(ImplementationFields.AUTHORITY_TOLD_ON, ImplementationFields.AUTHORITY_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text("letter", letter(view)).all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(ImplementationFields.AUTHORITY_TOLD_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ImplementationFields.AUTHORITY_TOLD_ON)
                .notBefore(
                        ImplementationFields.AUTHORITY_TOLD_ON,
                        view.file().facts().require(ImplementationFields.FINAL_PLAN_ON),
                        "this is before the date of the plan")
                .given(
                        ImplementationFields.AUTHORITY_NOTE,
                        "please say how it was sent and what was answered, if" + " anything")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The authority was written to on "
                                + Shown.day(submitted.require(ImplementationFields.AUTHORITY_TOLD_ON)) + ": "
                                + submitted.require(ImplementationFields.AUTHORITY_NOTE))
                        .with(submitted)));
    }

    private static String sentence(String words) {
        String stripped = words.strip();
        return stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!") ? stripped : stripped + ".";
    }

    private static String letter(CaseView view) {
        Facts facts = view.file().facts();
        List<String> missing = PlanSections.missing(
                facts.get(ImplementationFields.SECTIONS_FOUND).orElse(Set.of()), view.pupil(), view.today());
        String lacking = missing.isEmpty()
                ? ""
                : " Regulation 12(1) and (4) of the SEND Regulations 2014 asks for separately labelled sections. We do not"
                        + " find section " + String.join(", ", missing) + " under its own label. "
                        + facts.get(ImplementationFields.SECTIONS_NOTE)
                                .map(TellTheAuthority::sentence)
                                .orElse("")
                        + " Please send us and the family the plan put right.";
        String worries = facts.get(ImplementationFields.CONCERNS)
                .map(words -> "\n\nWe ask you to help us with the following. " + words)
                .orElse("");
        return "To " + ResponsibleAuthority.of(view).address() + "\n\nOur reference "
                + view.file().reference() + ", " + view.pupil().initials() + "\n\nYour final plan of "
                + Shown.day(facts.require(ImplementationFields.FINAL_PLAN_ON)) + " names "
                + view.setting().name() + ". We admit the pupil and put the plan in place." + lacking + worries;
    }
}
