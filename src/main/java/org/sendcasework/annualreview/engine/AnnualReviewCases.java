package org.sendcasework.annualreview.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.annualreview.OpenTheReview;
import org.sendcasework.annualreview.ReviewDeadlines;
import org.sendcasework.annualreview.ReviewForms;
import org.sendcasework.annualreview.ReviewMoments;
import org.sendcasework.annualreview.ReviewWords;
import org.sendcasework.annualreview.WhenAReviewOpens;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;

/** Annual reviews, as the seam to the engine needs to know them. */
final class AnnualReviewCases implements CaseProcess {
    private final ReviewForms forms;
    private final ReviewDeadlines deadlines;
    private final ReviewMoments moments;
    private final OpenTheReview opening;
    private final WhenAReviewOpens byItself;

    AnnualReviewCases(
            ReviewForms forms,
            ReviewDeadlines deadlines,
            ReviewMoments moments,
            OpenTheReview opening,
            WhenAReviewOpens byItself) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.moments = moments;
        this.opening = opening;
        this.byItself = byItself;
    }

    @Override
    public String key() {
        return AnnualReviewProcess.KEY;
    }

    @Override
    public String prefix() {
        return AnnualReviewProcess.PREFIX;
    }

    @Override
    public CaseWords words() {
        return ReviewWords.all();
    }

    @Override
    public Map<String, CaseForm> forms() {
        return forms.all();
    }

    @Override
    public List<Field<?>> startFields() {
        return OpenTheReview.FIELDS;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return plan.map(found ->
                " · hold the meeting by " + DayWords.of(deadlines.latestMeeting(found.reviewYearStarts(), setting)));
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return opening.byHand(pupil, plan, today, submitted);
    }

    @Override
    public FormOutcome takeOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        return opening.handedOver(pupil, plan, today, handed);
    }

    @Override
    public Facts joined(CaseView open, Facts handed) {
        return opening.joined(open, handed);
    }

    @Override
    public Optional<FormOutcome> fallsDue(Pupil pupil, Optional<EhcPlan> plan, Setting setting, LocalDate today) {
        return plan.map(EhcPlan::reviewYearStarts)
                .filter(starts -> !today.isBefore(byItself.day(starts, setting)))
                .map(starts -> opening.because(pupil, plan, today));
    }

    @Override
    public Map<String, Boolean> answersAtStart(CaseView opened) {
        return OpenTheReview.atStart(opened.pupil());
    }

    @Override
    public List<CaseDeadline> deadlines(CaseFile file, Setting setting) {
        return deadlines.of(file, setting);
    }

    @Override
    public Map<String, Instant> moments(CaseView view) {
        return moments.of(view.file(), view.setting(), view.today());
    }
}
