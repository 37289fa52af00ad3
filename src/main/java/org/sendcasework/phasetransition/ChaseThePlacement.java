package org.sendcasework.phasetransition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.setting.PhaseMove;
import org.sendcasework.steps.ChaseTheLocalAuthority;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.Shown;

/** The plan does not name the next placement in time: a letter to the authority, and what came of it. */
final class ChaseThePlacement implements CaseForm {
    private static final String DUE = "the amended plan that names the next placement";

    @Override
    public List<Field<?>> fields() {
        return chaser("").fields();
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        Optional<CaseDeadline> duty =
                PlannedMove.kindOf(facts).flatMap(kind -> view.file().deadline(kind.duty()));
        if (duty.isEmpty()) {
            return Shown.in(view)
                    .notice(
                            "No day of the law is left for this plan. Ask for a date; do not tell the authority that it is"
                                    + " late.")
                    .text(
                            ChaseTheLocalAuthority.LETTER,
                            "To " + ResponsibleAuthority.of(view).address() + "\n\nOur reference "
                                    + view.file().reference() + ", "
                                    + view.pupil().initials()
                                    + "\n\nThe pupil moves on on "
                                    + Shown.day(facts.require(TransitionFields.MOVES_ON))
                                    + ". Please tell us and the family in writing when the plan will name where.")
                    .all();
        }
        Map<String, Object> shown = new HashMap<>(chaser(duty(view)).shown(view));
        if (PlannedMove.toPostSixteen(facts) && "".equals(shown.get(Shown.NOTICE))) {
            shown.put(Shown.NOTICE, TransitionWords.SIXTH_FORM);
        }
        return Map.copyOf(shown);
    }

    @Override
    public Facts suggested(CaseView view) {
        return chaser(duty(view)).suggested(view);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return chaser(duty(view)).take(view, submitted);
    }

    private static String duty(CaseView view) {
        return PlannedMove.kindOf(view.file().facts()).map(PhaseMove::duty).orElse("");
    }

    private static ChaseTheLocalAuthority chaser(String duty) {
        return new ChaseTheLocalAuthority(duty, DUE);
    }
}
