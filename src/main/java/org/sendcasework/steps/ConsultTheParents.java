package org.sendcasework.steps;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** What the parents, or the young person, say to a request for an assessment. */
public final class ConsultTheParents implements CaseForm {
    public static final String DISAGREE = "disagree";
    public static final String NO_ANSWER = "no-answer";
    public static final Map<String, String> ANSWERS =
            Map.of("agree", "they agree", DISAGREE, "they disagree", NO_ANSWER, "they did not answer");

    private final String theirOwnRight;

    /**
     * What the family is asked about one kind of request.
     *
     * @param theirOwnRight where it stands that they can ask themselves: "section 36(1)"
     */
    public ConsultTheParents(String theirOwnRight) {
        this.theirOwnRight = theirOwnRight;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                FamilyFields.PARENTS_CONSULTED_ON,
                FamilyFields.PARENTS_CONSULTED_HOW,
                FamilyFields.PARENTS_ANSWER,
                FamilyFields.PARENTS_SAID,
                FamilyFields.PARENTS_ADVOCATE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice(WhoDecides.words(view) + " They can ask the authority themselves at any time (" + theirOwnRight
                        + " of the Act).")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(FamilyFields.PARENTS_CONSULTED_ON)
                .given(FamilyFields.PARENTS_CONSULTED_HOW)
                .oneOf(FamilyFields.PARENTS_ANSWER, ANSWERS.keySet())
                .givenIf(
                        !submitted.says(FamilyFields.PARENTS_ANSWER, NO_ANSWER),
                        FamilyFields.PARENTS_SAID,
                        "please say in their own words what they said")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The family was consulted on "
                                + Shown.day(submitted.require(FamilyFields.PARENTS_CONSULTED_ON)) + ": "
                                + ANSWERS.get(submitted.require(FamilyFields.PARENTS_ANSWER)) + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }
}
