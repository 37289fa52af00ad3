package org.sendcasework.planreassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.FamilyPeriod;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.OwnDays;
import org.sendcasework.steps.Reversal;

/** The moments that follow from a re-assessment's deadlines: when each task is due and each timer fires. */
public final class ReassessmentMoments {
    private final ReassessmentDeadlines deadlines;
    private final ReassessmentPace pace;

    public ReassessmentMoments(ReassessmentDeadlines deadlines, ReassessmentPace pace) {
        this.deadlines = deadlines;
        this.pace = pace;
    }

    /**
     * By the name of the process variable. What only our own pace sets is there from the start: a task may come up before
     * the fact from which its day runs, and then has its days from today.
     */
    public Map<String, Instant> of(CaseFile file, Setting setting, LocalDate today) {
        Moments moments = new Moments(file, setting);
        OwnDays own = new OwnDays(moments, setting, today);
        Facts facts = file.facts();
        own.after("changeBy", file.openedOn(), pace.changeDays());
        own.after("consultBy", file.openedOn(), pace.consultDays());
        own.after("decideWhetherBy", file.openedOn(), pace.decideDays());
        LocalDate asked = facts.get(ReassessmentFields.ASK_DECIDED_ON).orElse(today);
        own.after("sendRequestBy", asked, pace.answerDays());
        own.after("explainNotAskedBy", asked, pace.answerDays());
        moments.theirs(ReassessmentDuties.DECIDE, "decision");
        Optional<LocalDate> begun =
                Reversal.of(facts).map(Reversal::on).or(() -> facts.get(ReassessmentFields.DECISION_ON));
        own.after("adviceRequestExpectedBy", begun.orElse(today), pace.adviceRequestDays());
        file.deadline(ReassessmentDuties.ADVICE)
                .ifPresent(each -> pace.advice().moments(moments, own, facts, each.deadline()));
        deadlines.watched(facts, setting).ifPresent(each -> moments.by("resultDueBy", each.until())
                .after("resultOverdueAt", each.until()));
        familyViews(moments, file);
        own.after("explainBy", letter(facts).orElse(today), pace.explainDays());
        return moments.all();
    }

    /** The day that the authority's notice names, where that is not before the least that the law gives. */
    private static void familyViews(Moments moments, CaseFile file) {
        file.deadline(FamilyPeriod.DUTY)
                .map(each -> each.deadline().due())
                .ifPresent(least -> moments.by(
                        "familyViewsDueBy",
                        file.facts()
                                .get(FamilyFields.VIEWS_WANTED_BY)
                                .filter(day -> day.isAfter(least))
                                .orElse(least)));
    }

    /** The letter that is to be explained: the latest of those that decide something. */
    private static Optional<LocalDate> letter(Facts facts) {
        return facts.get(ReassessmentFields.FINAL_PLAN_SENT_ON)
                .or(() -> facts.get(ReassessmentFields.RESULT_ON))
                .or(() -> facts.get(ReassessmentFields.DECISION_ON));
    }
}
