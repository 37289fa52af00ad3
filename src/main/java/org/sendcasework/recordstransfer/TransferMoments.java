package org.sendcasework.recordstransfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.NextKind;

/** When each task of a transfer is due and each timer fires; what no law sets follows the setting's own pace. */
public final class TransferMoments {
    private static final int SCHOOL_WEEK = 5;
    private final TransferPace pace;

    public TransferMoments(TransferPace pace) {
        this.pace = pace;
    }

    /** By the name of the process variable. */
    public Map<String, Instant> of(CaseView view) {
        CaseFile file = view.file();
        Facts facts = file.facts();
        Setting setting = view.setting();
        LocalDate leaving = TransferDeadlines.leaving(facts);
        LocalDate soon = file.openedOn().plusDays(pace.agreeDays());
        Moments moments = new Moments(file, setting)
                .bySchoolDay("agreeBy", later(leaving.minusDays(pace.agreeDaysBefore()), soon))
                .morning("leavingAt", facts.get(TransferFields.LEAVES_ON).orElse(leaving))
                .by("confirmLeavingBy", later(leaving, file.openedOn()));
        moments.by("fileBy", later(fileBy(facts, leaving, setting), file.openedOn()));
        record(moments, file, setting);
        request(moments, file, setting);
        safeguarding(moments, file, setting, leaving);
        receipt(moments, facts, Parcel.FILE, "file", view.today());
        receipt(moments, facts, Parcel.RECORD, "record", view.today());
        return moments.all();
    }

    /** The day from which records may be kept because nobody could be found to send them to. */
    LocalDate mayKeepFrom(Facts facts) {
        return TransferDeadlines.leaving(facts).plusDays(pace.unknownDays());
    }

    /** The day on which the record is wanted where no law binds. */
    LocalDate ownDayForTheRecord(Facts facts, Setting setting) {
        return schoolDaysAfter(
                facts.get(TransferFields.ASKED_ON)
                        .filter(asked -> !setting.kind().maintained() || NextKind.of(facts) == NextKind.COLLEGE)
                        .filter(asked -> asked.isBefore(TransferDeadlines.leaving(facts)))
                        .orElse(TransferDeadlines.leaving(facts)),
                setting);
    }

    private LocalDate fileBy(Facts facts, LocalDate leaving, Setting setting) {
        return NextKind.of(facts) == NextKind.UNKNOWN
                ? mayKeepFrom(facts)
                : Moments.schoolDay(leaving.plusDays(pace.fileDays()), setting);
    }

    private void record(Moments moments, CaseFile file, Setting setting) {
        Optional<CaseDeadline> binding = DutiesOfTheRecord.first(file);
        if (binding.isPresent()) {
            moments.own(binding.get().deadline().duty(), "record", pace.reminderDays());
        } else {
            own(moments, "record", ownDayForTheRecord(file.facts(), setting), pace.reminderDays());
        }
    }

    private void request(Moments moments, CaseFile file, Setting setting) {
        if (file.deadline(TransferDuties.REQUEST).isPresent()) {
            moments.own(TransferDuties.REQUEST, "request", pace.reminderDays());
        } else {
            file.facts()
                    .get(TransferFields.ASKED_ON)
                    .ifPresent(asked -> own(moments, "request", schoolDaysAfter(asked, setting), pace.reminderDays()));
        }
    }

    /** The same moments whether there is a file or not. */
    private void safeguarding(Moments moments, CaseFile file, Setting setting, LocalDate leaving) {
        Optional<String> duty = TransferDuties.OF_SAFEGUARDING.stream()
                .filter(each -> file.deadline(each).isPresent())
                .findFirst();
        if (duty.isPresent()) {
            moments.own(duty.get(), "safeguarding", pace.safeguardingReminderDays());
        } else {
            LocalDate wanted = leaving.plusDays(pace.safeguardingDays());
            LocalDate known = file.facts().get(TransferFields.NEXT_KNOWN_ON).orElse(wanted);
            own(moments, "safeguarding", later(wanted, known), pace.safeguardingReminderDays());
        }
        file.facts().get(TransferFields.SAFEGUARDING_DEALT_ON).ifPresent(day -> {
            LocalDate from = later(day, file.openedOn());
            // not before, even where nothing was sent: how long it takes to close would tell whether something was
            moments.morning("safeguardingCloseAt", from.plusDays(pace.receiptDays()))
                    .bySchoolDay("safeguardingCloseBy", from.plusDays(pace.receiptDays() + pace.settleDays()))
                    .after("safeguardingOpenAt", from.plusDays(pace.stillOpenDays()))
                    .by("safeguardingAskBy", from.plusDays(pace.stillOpenDays() + pace.settleDays()));
        });
    }

    private void receipt(Moments moments, Facts facts, Parcel parcel, String name, LocalDate today) {
        facts.get(parcel.sentOn()).ifPresent(sent -> {
            LocalDate due = facts.get(parcel.chases()).orElse(Set.of()).stream()
                    .map(LocalDate::parse)
                    .max(Comparator.naturalOrder())
                    .map(chased -> chased.plusDays(pace.chaseDays()))
                    .orElseGet(() -> sent.plusDays(pace.receiptDays()));
            moments.by(name + "ReceiptBy", due).by(name + "SettleBy", today.plusDays(pace.settleDays()));
        });
    }

    private static void own(Moments moments, String name, LocalDate day, int reminderDays) {
        moments.by(name + "ActBy", day)
                .morning(name + "ReminderAt", day.minusDays(reminderDays))
                .morning(name + "LastSchoolDayAt", day)
                .after(name + "OverdueAt", day);
    }

    /** By the school days that are known; where they end, as if there were no holiday. */
    private LocalDate schoolDaysAfter(LocalDate day, Setting setting) {
        try {
            return setting.schoolDays().plus(day, pace.recordSchoolDays());
        } catch (BeyondKnownCalendar beyond) {
            return day.plusWeeks(pace.recordSchoolDays() / SCHOOL_WEEK);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
