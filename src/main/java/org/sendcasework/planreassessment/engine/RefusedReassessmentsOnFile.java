package org.sendcasework.planreassessment.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.CaseSummary;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.engine.CaseDesk;
import org.sendcasework.engine.CaseStarts;
import org.sendcasework.planreassessment.RefusalReversed;
import org.sendcasework.steps.RefusedAssessments;

/** Looks for the re-assessment among the pupil's cases, and opens it again as whoever records a reversal by hand would. */
final class RefusedReassessmentsOnFile implements RefusedAssessments {
    private final RefusalReversed step;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final CaseStarts starts;

    RefusedReassessmentsOnFile(RefusalReversed step, CaseFiles files, CaseDesk desk, CaseStarts starts) {
        this.step = step;
        this.files = files;
        this.desk = desk;
        this.starts = starts;
    }

    @Override
    public Optional<String> goOn(CaseView decided, Refusal refusal, boolean unopposed, LocalDate on) {
        if (refusal != Refusal.TO_REASSESS
                || files.openCaseOf(PlanReassessmentProcess.KEY, decided.pupil().id())
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<String> refused = files.summaries(decided.file().setting()).stream()
                .filter(each -> each.process().equals(PlanReassessmentProcess.KEY)
                        && each.pupil().equals(decided.pupil().id()))
                .map(CaseSummary::reference)
                .filter(reference -> step.possible(desk.view(reference, decided.who())))
                .findFirst();
        refused.ifPresent(reference -> {
            CaseView opened = desk.reopen(
                    reference,
                    decided.who(),
                    view -> step.decided(view, unopposed, on, decided.file().reference()));
            starts.byMessage(PlanReassessmentProcess.REFUSAL_REVERSED, opened);
        });
        return refused;
    }
}
