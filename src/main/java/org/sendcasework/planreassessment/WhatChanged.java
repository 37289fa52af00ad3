package org.sendcasework.planreassessment;

import java.util.List;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.ConsultTheParents;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Shown;

/** What is recorded of the change of needs and of what family and pupil say to it, under its headings. */
final class WhatChanged {
    private WhatChanged() {}

    static String needs(Facts facts) {
        return facts.get(ReassessmentFields.NEEDS_CHANGED_ON)
                        .map(day -> "Since " + Shown.day(day) + ". ")
                        .orElse("")
                + under(
                        facts,
                        List.of(
                                ReassessmentFields.NEEDS_CHANGED_HOW,
                                ReassessmentFields.CARE_CHANGED,
                                ReassessmentFields.TRIED_SO_FAR,
                                ReassessmentFields.CHANGE_SHOWN_BY));
    }

    static String views(Facts facts) {
        return "The family: "
                + facts.get(FamilyFields.PARENTS_ANSWER)
                        .map(ConsultTheParents.ANSWERS::get)
                        .orElse("not recorded")
                + "\n\n" + under(facts, List.of(FamilyFields.PARENTS_SAID, FamilyFields.PUPIL_SAID));
    }

    private static String under(Facts facts, List<Field<String>> fields) {
        return fields.stream()
                .flatMap(field -> facts.get(field).map(words -> field.label() + ": " + words).stream())
                .collect(Collectors.joining("\n\n"));
    }
}
