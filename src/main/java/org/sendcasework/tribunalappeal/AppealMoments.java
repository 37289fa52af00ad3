package org.sendcasework.tribunalappeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.clock.Deadline;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/** The moments that follow from the deadlines of an appeal or claim: when each task is due and each timer fires. */
public final class AppealMoments {
    private final AppealPace pace;

    public AppealMoments(AppealPace pace) {
        this.pace = pace;
    }

    /** By the name of the process variable. What only our own pace sets is never wanted before today. */
    public Map<String, Instant> of(CaseFile file, Setting setting, LocalDate today) {
        Moments moments = new Moments(file, setting);
        Facts facts = file.facts();
        Own own = new Own(moments, setting, today);
        own.by("recordBy", file.openedOn().plusDays(pace.recordDays()));
        answer(moments, own, file, facts, today);
        Optional<LocalDate> hearing = facts.get(AppealFields.HEARING_ON);
        own.by("hearingRecordBy", file.openedOn().plusDays(pace.hearingDays()));
        own.by(
                "outcomeBy",
                hearing.map(day -> day.plusDays(pace.outcomeDays()))
                        .orElse(file.openedOn().plusDays(pace.noHearingDays())));
        LocalDate departures =
                hearing.orElse(file.openedOn().plusDays(pace.noHearingDays())).minusDays(pace.departuresDaysBefore());
        own.by("departuresBy", departures);
        own.by("signDeparturesBy", departures.plusDays(pace.signDaysBefore()));
        own.by("attendBy", soonest(today.plusDays(pace.attendDays()), hearing));
        own.by("prepareBy", hearing.orElse(today.plusDays(pace.settleDays())).minusDays(pace.prepareDaysBefore()));
        moments.by(
                "attendedBy", hearing.orElse(today.plusDays(pace.settleDays())).plusDays(pace.recordDays()));
        directions(moments, own, file, today);
        response(moments, own, file, today);
        owed(moments, own, file, facts, today);
        own.by("settleBy", today.plusDays(pace.settleDays()));
        return moments.all();
    }

    private void answer(Moments moments, Own own, CaseFile file, Facts facts, LocalDate today) {
        LocalDate expected = file.deadline(AppealDuties.AUTHORITY_ANSWERS)
                .map(each -> each.deadline().due())
                .orElse(facts.get(AppealFields.KNOWN_ON).orElse(today).plusDays(pace.answerDays()));
        moments.by("answerDueBy", expected).after("answerOverdueAt", expected);
        own.onceLate("chaseAnswerBy", expected, pace.chaseDays());
    }

    /** The next of them; the paper of a statement before its own day. */
    private void directions(Moments moments, Own own, CaseFile file, LocalDate today) {
        moments.own(AppealDuties.DIRECTION, "direction", pace.reminderDays());
        LocalDate wanted = file.deadline(AppealDuties.DIRECTION)
                .map(each -> each.deadline().actBy())
                .orElse(today.plusDays(pace.settleDays()));
        Direction.open(file.facts()).stream()
                .map(Direction::by)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .ifPresent(day -> moments.after("nextDirectionOverdueAt", day));
        own.until("writeBy", wanted.minusDays(pace.writeDaysBefore()), wanted);
        own.until("signBy", wanted.minusDays(pace.signDaysBefore()), wanted);
    }

    /** By the limit of the Rules, or by the day that the Tribunal names. */
    private void response(Moments moments, Own own, CaseFile file, LocalDate today) {
        Optional<LocalDate> named = file.facts().get(AppealFields.RESPONSE_NAMED_ON);
        Optional<Deadline> counted =
                ResponseDue.in(file).filter(each -> named.isEmpty()).map(CaseDeadline::deadline);
        counted.ifPresent(each -> moments.own(each.duty(), "response", pace.reminderDays()));
        named.ifPresent(day -> moments.bySchoolDay("responseActBy", day)
                .morning("responseReminderAt", day.minusDays(pace.reminderDays()))
                .after("responseOverdueAt", day));
        LocalDate wanted = counted.map(Deadline::actBy).or(() -> named).orElse(today.plusDays(pace.settleDays()));
        own.until("factsBy", file.openedOn().plusDays(pace.factsDays()), wanted);
        own.until("writeResponseBy", wanted.minusDays(pace.writeDaysBefore()), wanted);
        own.until("approveResponseBy", wanted.minusDays(pace.signDaysBefore()), wanted);
    }

    /** What falls due first of what is still owed; nothing waits where nothing is owed. */
    private void owed(Moments moments, Own own, CaseFile file, Facts facts, LocalDate today) {
        LocalDate first = WhatIsOwed.outstanding(facts).stream()
                .flatMap(each -> file.deadline(each.duty()).stream())
                .map(each -> each.deadline().due())
                .min(LocalDate::compareTo)
                .orElse(today.plusDays(pace.settleDays()));
        moments.by("owedDueBy", first).after("owedOverdueAt", first);
        own.onceLate("chaseOwedBy", first, pace.chaseDays());
    }

    private static LocalDate soonest(LocalDate day, Optional<LocalDate> other) {
        return other.filter(each -> each.isBefore(day)).orElse(day);
    }

    /** What only our own pace sets: on a school day, and today where that day is past. */
    private record Own(Moments moments, Setting setting, LocalDate today) {

        void by(String variable, LocalDate day) {
            LocalDate schoolDay = Moments.schoolDay(day, setting);
            moments.by(variable, schoolDay.isBefore(today) ? today : schoolDay);
        }

        /** Some days after somebody is late, and never before: over a holiday, on the first school day after it. */
        void onceLate(String variable, LocalDate expected, int days) {
            LocalDate usual = Moments.schoolDay(expected.plusDays(days), setting);
            by(variable, usual.isAfter(expected) ? usual : nextSchoolDay(expected.plusDays(days)));
        }

        private LocalDate nextSchoolDay(LocalDate day) {
            try {
                return setting.schoolDays().nextOrSame(day);
            } catch (BeyondKnownCalendar beyond) {
                return day;
            }
        }

        /** On a school day, and never beyond the day by which the whole must be done. */
        void until(String variable, LocalDate day, LocalDate whole) {
            LocalDate schoolDay = Moments.schoolDay(day, setting);
            LocalDate wanted = schoolDay.isBefore(today) ? today : schoolDay;
            moments.by(variable, wanted.isAfter(whole) ? whole : wanted);
        }
    }
}
