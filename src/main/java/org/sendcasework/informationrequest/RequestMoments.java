package org.sendcasework.informationrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/** When each task of a request is due and each timer fires, counted back from the day by which the answer goes. */
public final class RequestMoments {
    private static final String ANSWER = "answer";
    private final RequestPace pace;
    private final AnswerDay answerDay;

    public RequestMoments(RequestPace pace) {
        this.pace = pace;
        this.answerDay = new AnswerDay(pace);
    }

    /** By the name of the process variable. What only our own pace sets is never wanted before today. */
    public Map<String, Instant> of(CaseFile file, Setting setting, LocalDate today) {
        LocalDate last = answerDay.of(file, setting);
        LocalDate received = AnswerDay.received(file);
        Moments moments = new Moments(file, setting);
        if (AnswerDay.deadline(file).isPresent()) {
            moments.own(RequestDuties.of(file.facts()), ANSWER, pace.reminderDays());
        } else {
            moments.by(ANSWER + "ActBy", last)
                    .morning(ANSWER + "ReminderAt", last.minusDays(pace.reminderDays()))
                    .morning(ANSWER + "LastSchoolDayAt", last)
                    .after(ANSWER + "OverdueAt", last);
        }
        return moments.by("listBy", inside(received.plusDays(pace.listDays()), received, last, setting, today))
                .by("gatherBy", inside(last.minusDays(pace.gatherDaysBefore()), received, last, setting, today))
                .by(
                        "safeguardingBy",
                        inside(last.minusDays(pace.safeguardingDaysBefore()), received, last, setting, today))
                .by("signOffBy", inside(last.minusDays(pace.signOffDaysBefore()), received, last, setting, today))
                .bySchoolDay("followUpBy", last.plusDays(pace.followUpDays()))
                .all();
    }

    /** A school day near the one wanted, after receipt, not before today and not after the answer is wanted. */
    private static LocalDate inside(
            LocalDate wanted, LocalDate received, LocalDate last, Setting setting, LocalDate today) {
        LocalDate day = Moments.schoolDay(wanted, setting);
        if (!day.isAfter(received)) {
            day = AnswerDay.nextSchoolDay(received, setting);
        }
        LocalDate notPast = day.isBefore(today) ? today : day;
        return notPast.isAfter(last) ? last : notPast;
    }
}
