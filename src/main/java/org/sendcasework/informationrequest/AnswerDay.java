package org.sendcasework.informationrequest;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;
import org.sendcasework.steps.Shown;

/** The day by which the answer goes: as the request gives it, and where it gives none, at the setting's own pace. */
final class AnswerDay {
    static final String TOO_FAR = "this is more than a year ahead; look at the year again";

    private final RequestPace pace;

    AnswerDay(RequestPace pace) {
        this.pace = pace;
    }

    LocalDate of(CaseFile file, Setting setting) {
        return deadline(file).map(each -> each.deadline().actBy()).orElseGet(() -> ownPace(file, setting));
    }

    /** The date and where it comes from, in a sentence or two. */
    String sentence(CaseView view) {
        return deadline(view.file())
                .map(CaseDeadline::sentence)
                .orElseGet(() -> "No date was given for the answer. At our own pace it goes by "
                        + Shown.day(ownPace(view.file(), view.setting()))
                        + "; that is no limit of the law. Ask whoever wants the information for a date.");
    }

    static Optional<CaseDeadline> deadline(CaseFile file) {
        return file.deadline(RequestDuties.of(file.facts()));
    }

    static LocalDate received(CaseFile file) {
        Facts facts = file.facts();
        return facts.get(RequestFields.RECEIVED_ON).orElse(file.openedOn());
    }

    /** Whether the day is so far off that the year must be a slip. */
    static boolean tooFar(Optional<LocalDate> day, LocalDate today) {
        return day.filter(each -> each.isAfter(today.plusYears(1))).isPresent();
    }

    private LocalDate ownPace(CaseFile file, Setting setting) {
        LocalDate received = received(file);
        LocalDate day = Moments.schoolDay(received.plusDays(pace.answerDays()), setting);
        return day.isAfter(received) ? day : nextSchoolDay(received, setting);
    }

    /** The first school day after the day; the next day where the term dates are not known so far. */
    static LocalDate nextSchoolDay(LocalDate day, Setting setting) {
        try {
            return setting.schoolDays().next(day);
        } catch (BeyondKnownCalendar beyond) {
            return day.plusDays(1);
        }
    }
}
