package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** For sections G, H1 and H2: who provides it, whom to ring, when they were asked; or that the plan has none. */
final class ArrangeHealthAndSocialCare implements CaseForm {
    static final String SOME = "some";
    static final String NONE = "none";
    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "G",
                    ImplementationFields.HEALTH_IN_PLAN,
                    ImplementationFields.HEALTH_BY,
                    ImplementationFields.HEALTH_ASKED_ON),
            new Section(
                    "H1",
                    ImplementationFields.CARE_ACT_IN_PLAN,
                    ImplementationFields.CARE_ACT_BY,
                    ImplementationFields.CARE_ACT_ASKED_ON),
            new Section(
                    "H2",
                    ImplementationFields.CARE_IN_PLAN,
                    ImplementationFields.CARE_BY,
                    ImplementationFields.CARE_ASKED_ON));

    private record Section(String name, Field<String> inPlan, Field<String> by, Field<LocalDate> askedOn) {}

    @Override
    public List<Field<?>> fields() {
        return SECTIONS.stream()
                .<Field<?>>flatMap(section -> List.of(section.inPlan(), section.by(), section.askedOn()).stream())
                .toList();
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted);
        List<String> arranged = new ArrayList<>();
        Facts kept = submitted;
        for (Section section : SECTIONS) {
            check.oneOf(section.inPlan(), Set.of(SOME, NONE));
            if (submitted.says(section.inPlan(), SOME)) {
                check.given(section.by(), "please say who provides it and whom to ring")
                        .happened(section.askedOn());
                arranged.add(section.name());
            } else {
                kept = kept.without(section.by()).without(section.askedOn());
            }
        }
        Facts whole = kept;
        return check.orElse(() -> new FormOutcome.Accepted(Change.said(
                        arranged.isEmpty()
                                ? "The plan has no health or social care provision."
                                : "Asked for what the plan gives in section " + String.join(" and ", arranged) + ".")
                .with(whole.inPlaceOf(view.file().facts(), fields()))));
    }
}
