package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** The family hears why the setting does not ask, what is done instead, and that they can ask themselves. */
public final class ExplainWhyNotAsked implements CaseForm {

    private final String what;
    private final String theirOwnRight;
    private final Function<CaseView, String> also;
    private final Field<String> reasons;
    private final Field<LocalDate> decidedOn;

    /**
     * The explanation of one kind of decision not to ask.
     *
     * @param what what is not asked for: "assessment"
     * @param theirOwnRight where it stands that the family can ask: "section 36(1)"
     * @param also what else to say; empty where there is nothing
     */
    public ExplainWhyNotAsked(
            String what,
            String theirOwnRight,
            Function<CaseView, String> also,
            Field<String> reasons,
            Field<LocalDate> decidedOn) {
        this.what = what;
        this.theirOwnRight = theirOwnRight;
        this.also = also;
        this.reasons = reasons;
        this.decidedOn = decidedOn;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                FamilyFields.NOT_ASKED_EXPLAINED_ON,
                FamilyFields.NOT_ASKED_EXPLAINED_HOW,
                FamilyFields.SUPPORT_INSTEAD);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .notice("Say that the family can ask the authority themselves (" + theirOwnRight
                        + " of the Act), and how."
                        + also.apply(view) + " The reasons: "
                        + view.file().facts().get(reasons).orElse("not recorded"))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(FamilyFields.NOT_ASKED_EXPLAINED_ON)
                .notBefore(
                        FamilyFields.NOT_ASKED_EXPLAINED_ON,
                        view.file().facts().require(decidedOn),
                        "this is before it was decided")
                .given(FamilyFields.NOT_ASKED_EXPLAINED_HOW)
                .given(FamilyFields.SUPPORT_INSTEAD, "please say what the pupil gets instead")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The family was told on "
                                + Shown.day(submitted.require(FamilyFields.NOT_ASKED_EXPLAINED_ON))
                                + " why no " + what + " is asked for, and that they can ask themselves.")
                        .with(submitted)));
    }
}
