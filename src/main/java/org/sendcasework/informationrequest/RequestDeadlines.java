package org.sendcasework.informationrequest;

import java.time.LocalDate;
import java.util.List;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;

/** The one deadline of a request: the date that it gives, or that the Tribunal directed. Without a date there is none. */
public final class RequestDeadlines {
    /** The dates that can be corrected, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES =
            List.of(RequestFields.ASKED_ON, RequestFields.RECEIVED_ON, RequestFields.SENT_ON);

    private final StatutoryClock clock;

    public RequestDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        return facts
                .get(RequestFields.ANSWER_BY)
                .map(day -> clock.deadline(RequestDuties.of(facts), day, setting))
                .map(deadline -> new CaseDeadline(deadline, facts.get(RequestFields.SENT_ON)))
                .stream()
                .toList();
    }
}
