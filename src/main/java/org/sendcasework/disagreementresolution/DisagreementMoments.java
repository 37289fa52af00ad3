package org.sendcasework.disagreementresolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/** When each task of a disagreement is due, and when somebody's time runs short or is over. */
public final class DisagreementMoments {
    private final DisagreementDeadlines deadlines;
    private final DisagreementPace pace;

    public DisagreementMoments(DisagreementDeadlines deadlines, DisagreementPace pace) {
        this.deadlines = deadlines;
        this.pace = pace;
    }

    /** By the name of the process variable. */
    public Map<String, Instant> of(CaseFile file, Setting setting) {
        Moments moments = new Moments(file, setting);
        Facts facts = file.facts();
        opened(moments, file, setting);
        mediation(moments, file, facts, setting);
        agreement(moments, facts, setting);
        appeal(moments, file, facts, setting);
        resolution(moments, file, facts, setting);
        return moments.all();
    }

    private void opened(Moments moments, CaseFile file, Setting setting) {
        LocalDate opened = file.openedOn();
        moments.by("detailBy", from(opened, pace.detailDays(), setting))
                .by("wishBy", from(opened, pace.wishDays(), setting));
        Optional<LocalDate> familyActsBy = deadlines.familyActsBy(file.facts(), setting);
        LocalDate explained = from(opened, pace.explainDays(), setting);
        // nobody learns of a day that has passed: where little time is left, it is explained at once
        moments.by(
                "explainBy", familyActsBy.filter(day -> !day.isAfter(explained)).isPresent() ? opened : explained);
        familyActsBy.ifPresent(day -> moments.by("choiceBy", day)
                .morning("choiceReminderAt", reminder(opened, day))
                .by("remindBy", soonBefore(reminder(opened, day), day, setting))
                .after("choiceOverdueAt", day)
                .by("lostTimeBy", from(day.plusDays(1), pace.chaseDays(), setting)));
    }

    private void mediation(Moments moments, CaseFile file, Facts facts, Setting setting) {
        moments.theirs(DisagreementDuties.HEALTH_NOTICE, "commissioner");
        due(file, DisagreementDuties.HEALTH_NOTICE)
                .ifPresent(day -> moments.by("chaseCommissionerBy", from(day.plusDays(1), pace.chaseDays(), setting)));
        String arranging =
                Dispute.of(facts).aboutHealthAlone() ? DisagreementDuties.ARRANGE_HEALTH : DisagreementDuties.ARRANGE;
        moments.theirs(arranging, "arrange");
        due(file, arranging)
                .ifPresent(day -> moments.by("chaseMediationBy", from(day.plusDays(1), pace.chaseDays(), setting)));
        facts.get(DisagreementFields.MEDIATION_ON).ifPresent(day -> moments.bySchoolDay("prepareBy", day.minusDays(1))
                .by("mediationRecordBy", soonAfter(day, pace.recordDays(), setting)));
    }

    private void agreement(Moments moments, Facts facts, Setting setting) {
        facts.get(DisagreementFields.HELD_ON)
                .ifPresent(held -> moments.by("agreementRecordBy", from(held, pace.recordDays(), setting)));
        facts.get(DisagreementFields.AGREEMENT_ON).ifPresent(agreed -> {
            LocalDate by =
                    deadlines.agreementBy(facts, setting).orElseGet(() -> from(agreed, pace.followUpDays(), setting));
            // chased already: time for an answer before the next letter
            LocalDate late = facts.get(DisagreementFields.CHASED_ON)
                    .filter(chased -> chased.isAfter(by))
                    .map(chased -> chased.plusDays(pace.againDays()))
                    .orElse(by);
            moments.by("agreementDueBy", late)
                    .after("agreementOverdueAt", late)
                    .by("chaseAgreementBy", from(late.plusDays(1), pace.chaseDays(), setting));
        });
    }

    private void appeal(Moments moments, CaseFile file, Facts facts, Setting setting) {
        moments.theirs(DisagreementDuties.TELL_THE_AUTHORITY, "authority");
        due(file, DisagreementDuties.TELL_THE_AUTHORITY)
                .ifPresent(day -> moments.by("chaseTellBy", from(day.plusDays(1), pace.chaseDays(), setting)));
        deadlines.certificateDuty(facts, setting).ifPresent(each -> {
            moments.theirs(each.duty(), "certificate");
            due(file, each.duty())
                    .ifPresent(
                            day -> moments.by("chaseCertificateBy", from(day.plusDays(1), pace.chaseDays(), setting)));
        });
        deadlines.appealBy(facts, setting).ifPresent(day -> {
            LocalDate known = facts.get(DisagreementFields.APPEAL_TIME_KNOWN_ON).orElse(file.openedOn());
            moments.by("explainAppealBy", soonBefore(known.plusDays(pace.explainDays()), day, setting))
                    .by("appealBy", day)
                    .morning("appealReminderAt", reminder(known, day))
                    .by("remindAppealBy", soonBefore(reminder(known, day), day, setting));
        });
    }

    private void resolution(Moments moments, CaseFile file, Facts facts, Setting setting) {
        LocalDate opened = file.openedOn();
        LocalDate dateBy = from(opened, pace.meetingDateDays(), setting);
        moments.by("askBy", from(opened, pace.askDays(), setting))
                .by("meetingDateBy", dateBy)
                .after("meetingDateLateAt", dateBy)
                .by("askAgainBy", from(dateBy.plusDays(1), pace.chaseDays(), setting));
        facts.get(DisagreementFields.MEETING_ON)
                .ifPresent(day -> moments.bySchoolDay("resolutionPrepareBy", day.minusDays(1))
                        .by("resolutionRecordBy", from(day, pace.recordDays(), setting)));
        facts.get(DisagreementFields.MET_ON)
                .ifPresent(day -> moments.by(
                        "followUpBy",
                        facts.get(DisagreementFields.PROMISED_BY)
                                .map(promised -> from(promised, pace.recordDays(), setting))
                                .orElseGet(() -> from(day, pace.followUpDays(), setting))));
    }

    private static Optional<LocalDate> due(CaseFile file, String duty) {
        return file.deadline(duty).map(each -> each.deadline().due());
    }

    /** Some days before the last day; but nobody is reminded of what was explained a few days ago. */
    private LocalDate reminder(LocalDate known, LocalDate last) {
        LocalDate usual = last.minusDays(pace.remindDays());
        LocalDate soonest = known.plusDays(pace.quietDays());
        LocalDate day = soonest.isAfter(usual) ? soonest : usual;
        return day.isAfter(last) ? last : day;
    }

    /**
     * On a school day; in a holiday that outlasts the family's time on the day itself, since its last day would leave the
     * family none.
     */
    private static LocalDate soonBefore(LocalDate from, LocalDate last, Setting setting) {
        LocalDate day = from(from, 0, setting);
        if (!day.isAfter(last)) {
            return day;
        }
        return from.isAfter(last) ? last : from;
    }

    /** Some days on, where the adviser's three working days hang on it: before a holiday, and not after it. */
    private static LocalDate soonAfter(LocalDate day, int days, Setting setting) {
        LocalDate before = Moments.schoolDay(day.plusDays(days), setting);
        return before.isAfter(day) ? before : from(day, days, setting);
    }

    /** The first school day from that many days on; the day itself where the term dates are not known so far. */
    private static LocalDate from(LocalDate day, int days, Setting setting) {
        LocalDate first = day.plusDays(days);
        try {
            return setting.schoolDays().nextOrSame(first);
        } catch (BeyondKnownCalendar beyond) {
            return first;
        }
    }
}
