package org.sendcasework.complaint;

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
import org.sendcasework.steps.Handover;

/** What the family does next, where it is known; nobody has to say. */
public final class RecordTheNextStep implements CaseForm {
    static final String NOTHING = "nothing";
    static final String DISAGREEMENT = "disagreement";
    static final String APPEAL = "appeal";
    static final String CLAIM = "claim";
    static final String OTHER = "other";

    static final Map<String, String> STEPS = Map.of(
            NOTHING, "nothing more, or not known",
            DISAGREEMENT, "disagreement resolution or mediation",
            APPEAL, "an appeal to the Tribunal",
            CLAIM, "a claim of disability discrimination",
            OTHER, "another body");

    private static final Set<String> TO_THE_TRIBUNAL = Set.of(APPEAL, CLAIM);

    @Override
    public List<Field<?>> fields() {
        return List.of(ComplaintFields.NEXT_STEP, ComplaintFields.NEXT_STEP_ON, ComplaintFields.NEXT_STEP_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Told.in(view)
                .notice("Ask once; a family need not say. Without a word the case closes by itself.")
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean something = !submitted.says(ComplaintFields.NEXT_STEP, NOTHING);
        Check check = new Check(view, submitted)
                .oneOf(ComplaintFields.NEXT_STEP, STEPS.keySet())
                .givenIf(something, ComplaintFields.NEXT_STEP_ON, "please give the day on which you learned of it")
                .that(
                        submitted
                                .get(ComplaintFields.NEXT_STEP_ON)
                                .filter(day -> day.isAfter(view.today()))
                                .isEmpty(),
                        ComplaintFields.NEXT_STEP_ON,
                        "this is a day in the future")
                .notBefore(
                        ComplaintFields.NEXT_STEP_ON,
                        view.file().facts().require(ComplaintFields.RECEIVED_ON),
                        "this is before the complaint came")
                .givenIf(something, ComplaintFields.NEXT_STEP_NOTE, "please say which body it is, or what it is about");
        return Told.nothingUrgentOpen(view, check, ComplaintFields.NEXT_STEP)
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Next step of the family: "
                                        + STEPS.get(submitted.require(ComplaintFields.NEXT_STEP)) + ".")
                                .with(submitted),
                        Map.of(
                                ComplaintAnswers.TAKEN_FURTHER,
                                submitted.says(ComplaintFields.NEXT_STEP, DISAGREEMENT),
                                ComplaintAnswers.APPEAL_OR_CLAIM,
                                TO_THE_TRIBUNAL.contains(submitted.require(ComplaintFields.NEXT_STEP)))));
    }

    /** What the case of the disagreement gets. */
    public static Facts disagreement(Facts facts) {
        return Facts.none()
                .with(Handover.DISAGREEMENT_ON, facts.require(ComplaintFields.NEXT_STEP_ON))
                .with(Handover.DISAGREEMENT_ABOUT, facts.require(ComplaintFields.NEXT_STEP_NOTE));
    }

    /** What the case of the appeal or claim gets. */
    public static Facts appeal(Facts facts) {
        return Facts.none()
                .with(Handover.APPEAL_KNOWN_ON, facts.require(ComplaintFields.NEXT_STEP_ON))
                .with(Handover.APPEAL_KIND, facts.require(ComplaintFields.NEXT_STEP));
    }
}
