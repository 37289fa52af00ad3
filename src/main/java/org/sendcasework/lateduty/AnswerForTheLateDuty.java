package org.sendcasework.lateduty;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** Why a duty of the setting is late, and what happens now. The answer does not discharge the duty. */
public final class AnswerForTheLateDuty implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(LateDutyFields.LATE_REASON, LateDutyFields.LATE_ACTION);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Map.of(
                "caseTitle",
                view.file().reference() + " · " + view.pupil().fullName() + ", "
                        + view.pupil().yearGroupWords(),
                "lateDuties",
                lateDuties(view),
                "casePage",
                "/cases/" + view.file().reference());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .given(LateDutyFields.LATE_REASON)
                .given(LateDutyFields.LATE_ACTION)
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Answer for lateness: " + submitted.require(LateDutyFields.LATE_REASON) + " Now: "
                                        + submitted.require(LateDutyFields.LATE_ACTION))
                                .with(submitted)));
    }

    /** What is late now, each in its own sentence; what was done late meanwhile is said too. */
    private static String lateDuties(CaseView view) {
        String late = view.file().deadlines().stream()
                .filter(each -> Late.isLate(each, view))
                .map(each -> "- " + each.deadline().explanation() + Late.done(each))
                .collect(Collectors.joining("\n"));
        if (!late.isEmpty()) {
            return late;
        }
        return view.file().deadlines().stream()
                .filter(each -> each.metOn().isEmpty() && !each.isExempt())
                .map(CaseDeadline::deadline)
                .map(deadline -> "- At risk: " + deadline.explanation())
                .findFirst()
                .orElse("Nothing of this case is late any more; say briefly what happened.");
    }

    private static final class Late {
        static boolean isLate(CaseDeadline each, CaseView view) {
            CaseDeadline.State state = each.stateOn(view.today());
            return state == CaseDeadline.State.OVERDUE || state == CaseDeadline.State.MET_LATE;
        }

        static String done(CaseDeadline each) {
            return each.metOn()
                    .map(day -> " It was done late, on " + org.sendcasework.calendar.DayWords.of(day) + ".")
                    .orElse(" It is still to be done.");
        }
    }
}
