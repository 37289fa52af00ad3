package org.sendcasework.draftplanconsultation;

import java.time.LocalDate;
import java.util.List;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;

/** The one deadline of a consultation: fifteen days for the reply, from the day on which the setting received it. */
public final class ConsultationDeadlines {
    /** The dates that can be corrected, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES =
            List.of(ConsultationFields.DRAFT_PLAN_ON, ConsultationFields.CONSULTED_ON, ConsultationFields.REPLIED_ON);

    private final StatutoryClock clock;

    public ConsultationDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        return facts
                .get(ConsultationFields.CONSULTED_ON)
                .map(day -> clock.deadline(ConsultationDuties.REPLY, day, setting))
                .filter(deadline -> !decidedInsideTheTime(facts, deadline))
                .map(deadline -> new CaseDeadline(deadline, facts.get(ConsultationFields.REPLIED_ON)))
                .stream()
                .toList();
    }

    /** An authority may decide without waiting: once it has, nobody is late who still had time to answer. */
    private static boolean decidedInsideTheTime(Facts facts, Deadline deadline) {
        return facts.get(ConsultationFields.REPLIED_ON).isEmpty()
                && FinalPlan.knownOn(facts)
                        .filter(day -> !day.isAfter(deadline.due()))
                        .isPresent();
    }
}
