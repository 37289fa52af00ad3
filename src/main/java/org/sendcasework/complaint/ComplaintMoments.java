package org.sendcasework.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.clock.Deadline;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/** The moments that follow from a complaint's deadlines: when each task is due and each timer fires. */
public final class ComplaintMoments {
    private final ComplaintPace pace;

    public ComplaintMoments(ComplaintPace pace) {
        this.pace = pace;
    }

    /** By the name of the process variable. */
    public Map<String, Instant> of(CaseView view) {
        CaseFile file = view.file();
        Setting setting = view.setting();
        LocalDate explained = file.facts().get(ComplaintFields.ROUTES_ON).orElse(view.today());
        LocalDate triage = after(file.openedOn(), 1, setting);
        Moments moments = new Moments(file, setting)
                .by("triageBy", triage)
                .by("scopeBy", after(triage, pace.scopeDays(), setting))
                .by("explainRoutesBy", after(view.today(), pace.explainDays(), setting))
                .by("nextStepBy", explained.plusDays(pace.nextStepDays()))
                .after("nextStepSilenceAt", explained.plusDays(pace.nextStepSilenceDays()))
                .own(ComplaintDuties.PERSONAL_DATA, "data", pace.reminderDays())
                .own(ComplaintDuties.INFORMAL, "informal", pace.reminderDays())
                .own(ComplaintDuties.FORMAL_ACKNOWLEDGE, "formalAcknowledge", pace.reminderDays())
                .own(ComplaintDuties.FORMAL_ANSWER, "formalAnswer", pace.reminderDays())
                .own(ComplaintDuties.PANEL_ACKNOWLEDGE, "panelAcknowledge", pace.reminderDays())
                .own(ComplaintDuties.PANEL_HEAR, "panelHear", pace.reminderDays())
                .own(ComplaintDuties.PANEL_PAPERS, "panelPapers", pace.reminderDays())
                .own(ComplaintDuties.PANEL_FINDINGS, "panelFindings", pace.reminderDays());
        due(file, ComplaintDuties.PERSONAL_DATA).ifPresent(due -> moments.by("dataOutcomeBy", due));
        file.facts().get(ComplaintFields.INFORMAL_ANSWERED_ON).ifPresent(answered -> moments.by(
                        "informalSaidBy", after(answered, pace.saidDays(), setting))
                .after("informalSilenceAt", after(answered, pace.silenceDays(), setting)));
        due(file, ComplaintDuties.FORMAL_ANSWER)
                .ifPresent(due -> moments.by(
                        "investigateBy",
                        notPast(before(due, pace.investigateDaysBefore(), setting), view.today(), due)));
        due(file, ComplaintDuties.PANEL_ASK).ifPresent(due -> moments.by("panelWantedBy", due)
                .after("panelAskClosesAt", after(due, pace.lateAskDays(), setting)));
        file.deadline(ComplaintDuties.PANEL_HEAR)
                .map(each -> each.deadline())
                .ifPresent(hear -> moments.by(
                        "setUpPanelBy",
                        notPast(after(hear.triggerDay(), pace.setUpDays(), setting), view.today(), hear.due())));
        file.facts().get(ComplaintFields.HEARING_ON).ifPresent(day -> moments.by("recordHearingBy", day));
        due(file, ComplaintDuties.AUTHORITY_CONTACT)
                .ifPresent(day -> moments.by("contactAuthorityBy", day).after("contactAuthorityOverdueAt", day));
        file.facts().get(ComplaintFields.CHILD_SAFETY_ON).ifPresent(day -> moments.by("childSafetyBy", day));
        return moments.all();
    }

    private static Optional<LocalDate> due(CaseFile file, String duty) {
        return file.deadline(duty).map(each -> each.deadline()).map(Deadline::due);
    }

    /** What only our own pace sets is never wanted before today, nor after the day that matters. */
    private static LocalDate notPast(LocalDate wanted, LocalDate today, LocalDate latest) {
        LocalDate day = wanted.isBefore(today) ? today : wanted;
        return day.isAfter(latest) ? latest : day;
    }

    private static LocalDate after(LocalDate day, int schoolDays, Setting setting) {
        try {
            return setting.schoolDays().plus(day, schoolDays);
        } catch (BeyondKnownCalendar beyond) {
            return day.plusDays(schoolDays);
        }
    }

    private static LocalDate before(LocalDate day, int schoolDays, Setting setting) {
        try {
            LocalDate earlier = day;
            for (int i = 0; i < schoolDays; i++) {
                earlier = setting.schoolDays().previous(earlier);
            }
            return earlier;
        } catch (BeyondKnownCalendar beyond) {
            return day.minusDays(schoolDays);
        }
    }
}
