package org.sendcasework.draftplanconsultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sendcasework.calendar.BeyondKnownCalendar;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.clock.Deadline;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Moments;

/** The moments that follow from a consultation's deadline: when each task is due and each timer fires. */
public final class ConsultationMoments {
    private final ConsultationPace pace;

    public ConsultationMoments(ConsultationPace pace) {
        this.pace = pace;
    }

    /** By the name of the process variable. What only our own pace sets is never wanted before today. */
    public Map<String, Instant> of(CaseFile file, Setting setting, LocalDate today) {
        Moments moments = new Moments(file, setting).own(ConsultationDuties.REPLY, "reply", pace.reminderDays());
        file.deadline(ConsultationDuties.REPLY).ifPresent(each -> {
            Deadline reply = each.deadline();
            moments.by("checkPapersBy", ownPace(reply, reply.triggerDay().plusDays(pace.checkDays()), setting, today))
                    .by("draftReplyBy", ownPace(reply, reply.actBy().minusDays(pace.draftDaysBefore()), setting, today))
                    .by(
                            "decideReplyBy",
                            ownPace(reply, reply.actBy().minusDays(pace.decideDaysBefore()), setting, today))
                    .bySchoolDay("namedBy", reply.due().plusDays(pace.namedDays()));
        });
        return moments.all();
    }

    /** A school day near the one wanted, inside the time for the reply, and not before today. */
    private static LocalDate ownPace(Deadline reply, LocalDate wanted, Setting setting, LocalDate today) {
        LocalDate day = schoolDayInside(reply, wanted, setting);
        LocalDate notPast = day.isBefore(today) ? today : day;
        return notPast.isAfter(reply.actBy()) ? reply.actBy() : notPast;
    }

    private static LocalDate schoolDayInside(Deadline reply, LocalDate wanted, Setting setting) {
        LocalDate received = reply.triggerDay();
        LocalDate before = Moments.schoolDay(wanted, setting);
        if (!before.isBefore(received)) {
            return before;
        }
        try {
            LocalDate first = setting.schoolDays().next(received);
            // where the whole time lies in a holiday somebody has to act in it
            return first.isAfter(reply.actBy()) ? wanted : first;
        } catch (BeyondKnownCalendar beyond) {
            return wanted;
        }
    }
}
