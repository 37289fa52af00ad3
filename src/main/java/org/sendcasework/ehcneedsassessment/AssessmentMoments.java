package org.sendcasework.ehcneedsassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.FamilyFields;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.OwnDays;
import org.sendcasework.steps.Reversal;

/** The moments that follow from an assessment's deadlines: when each task is due and each timer fires. */
public final class AssessmentMoments {
    private final AssessmentDeadlines deadlines;
    private final AssessmentPace pace;

    public AssessmentMoments(AssessmentDeadlines deadlines, AssessmentPace pace) {
        this.deadlines = deadlines;
        this.pace = pace;
    }

    /**
     * By the name of the process variable. What only our own pace sets is never wanted before today, and is there from the
     * start: a task may come up before the fact from which its day runs, and then has its days from today.
     */
    public Map<String, Instant> of(CaseFile file, Setting setting, LocalDate today) {
        Moments moments = new Moments(file, setting);
        Facts facts = file.facts();
        OwnDays own = new OwnDays(moments, setting, today);
        own.after("gatherBy", file.openedOn(), pace.gatherDays());
        own.after("consultBy", file.openedOn(), pace.consultDays());
        own.after("decideWhetherBy", file.openedOn(), pace.decideDays());
        LocalDate asked = facts.get(AssessmentFields.ASK_DECIDED_ON).orElse(today);
        own.after("sendRequestBy", asked, pace.answerDays());
        own.after("explainNotAskedBy", asked, pace.answerDays());
        own.after("explainBy", letter(facts).orElse(today), pace.explainDays());
        Optional<LocalDate> decided = facts.get(AssessmentFields.DECISION_TO_ASSESS_ON);
        own.after("supportBy", decided.orElse(today), pace.supportDays());
        own.after(
                "adviceRequestExpectedBy",
                Reversal.of(facts).map(Reversal::on).or(() -> decided).orElse(today),
                pace.adviceRequestDays());
        moments.theirs(AssessmentDuties.DECIDE, "decisionToAssess");
        file.deadline(AssessmentDuties.ADVICE)
                .ifPresent(each -> pace.advice().moments(moments, own, facts, each.deadline()));
        watched(moments, "planDecision", deadlines.planDecision(facts, setting));
        watched(moments, "draftPlan", deadlines.draft(facts, setting));
        watched(moments, "finalPlan", deadlines.finalPlan(facts, setting));
        familyViews(moments, file);
        feedback(
                moments,
                own,
                facts,
                facts.get(AssessmentFields.PLAN_DECISION_ON).orElse(today));
        return moments.all();
    }

    private static void watched(Moments moments, String name, Optional<AssessmentDeadlines.Watched> watched) {
        watched.ifPresent(each -> moments.by(name + "DueBy", each.until()).after(name + "OverdueAt", each.until()));
    }

    /** The day that the authority's notice names, where that is not before the least that the law gives. */
    private static void familyViews(Moments moments, CaseFile file) {
        file.deadline(AssessmentDuties.FAMILY_VIEWS)
                .map(each -> each.deadline().due())
                .ifPresent(least -> moments.by(
                        "familyViewsDueBy",
                        file.facts()
                                .get(FamilyFields.VIEWS_WANTED_BY)
                                .filter(day -> day.isAfter(least))
                                .orElse(least)));
    }

    private void feedback(Moments moments, OwnDays own, Facts facts, LocalDate decided) {
        own.after("feedbackAskBy", decided, pace.feedbackAskDays());
        LocalDate asked = facts.get(AssessmentFields.FEEDBACK_ASKED_ON).orElse(decided);
        LocalDate wanted = own.after("feedbackWantedBy", asked, pace.feedbackDays());
        moments.after("feedbackLateAt", wanted);
        own.after(
                "nextRoundBy", facts.get(AssessmentFields.FEEDBACK_RECEIVED_ON).orElse(wanted), pace.nextRoundDays());
    }

    /** The letter that is to be explained: the latest of those that decide something. */
    private static Optional<LocalDate> letter(Facts facts) {
        return facts.get(AssessmentFields.FINAL_PLAN_RECEIVED_ON)
                .or(() -> facts.get(AssessmentFields.FINAL_PLAN_ON))
                .or(() -> facts.get(AssessmentFields.PLAN_DECISION_ON))
                .or(() -> facts.get(AssessmentFields.DECISION_TO_ASSESS_ON));
    }
}
