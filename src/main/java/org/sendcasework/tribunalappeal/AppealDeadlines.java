package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;

/** The deadlines that follow from what the file of an appeal or claim records. */
public final class AppealDeadlines {
    private static final List<Field<LocalDate>> OF_WHAT_IS_OWED =
            Arrays.stream(Owed.values()).map(each -> each.doneOn).toList();
    private static final List<Field<LocalDate>> IN_ORDER = List.of(
            AppealFields.RECEIVED_BY_AUTHORITY_ON,
            AppealFields.CLAIM_RECEIVED_ON,
            AppealFields.KNOWN_ON,
            AppealFields.ANSWERED_ON,
            AppealFields.RESPONSE_SENT_ON,
            AppealFields.ORDER_ON,
            AppealFields.ORDER_RECEIVED_ON,
            AppealFields.RECOMMENDED_ON);

    /** The dates from which deadlines are derived, in the order in which they come up. */
    public static final List<Field<LocalDate>> DATES =
            Stream.concat(IN_ORDER.stream(), OF_WHAT_IS_OWED.stream()).toList();

    /** The setting may hear of it before or after the authority; recommendations may bear a day of their own. */
    public static final List<Field<LocalDate>> APART = Stream.concat(
                    Stream.of(
                            AppealFields.KNOWN_ON,
                            AppealFields.CLAIM_RECEIVED_ON,
                            AppealFields.ORDER_RECEIVED_ON,
                            AppealFields.RECOMMENDED_ON,
                            AppealFields.RECEIVED_BY_AUTHORITY_ON),
                    OF_WHAT_IS_OWED.stream())
            .toList();

    private final StatutoryClock clock;

    public AppealDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        List<CaseDeadline> due = new ArrayList<>();
        facts.get(AppealFields.RECEIVED_BY_AUTHORITY_ON)
                // nobody waits for the answer to an appeal that ended without one
                .filter(day -> facts.get(AppealFields.ANSWER)
                        .filter(RecordTheAnswer::ended)
                        .isEmpty())
                .ifPresent(day -> due.add(
                        deadline(AppealDuties.AUTHORITY_ANSWERS, day, setting, facts.get(AppealFields.ANSWERED_ON))));
        response(facts, setting).ifPresent(due::add);
        Direction.told(facts)
                .ifPresent(each -> due.add(deadline(AppealDuties.DIRECTION, each.by(), setting, each.doneOn())));
        for (WhatIsOwed each : WhatIsOwed.in(facts)) {
            due.add(deadline(each.duty(), each.from(), setting, each.doneOn(facts)));
        }
        return List.copyOf(due);
    }

    /** The limit of the Rules; where the Tribunal's letter names a day, that day is the limit and is kept as a direction. */
    private Optional<CaseDeadline> response(Facts facts, Setting setting) {
        return facts.get(AppealFields.CLAIM_RECEIVED_ON)
                .filter(day -> facts.get(AppealFields.RESPONSE_NAMED_ON).isEmpty())
                .map(day -> deadline(
                        facts.says(AppealFields.REINSTATEMENT, "yes")
                                ? AppealDuties.REINSTATEMENT_RESPONSE
                                : AppealDuties.CLAIM_RESPONSE,
                        day,
                        setting,
                        facts.get(AppealFields.RESPONSE_SENT_ON)));
    }

    private CaseDeadline deadline(String duty, LocalDate day, Setting setting, Optional<LocalDate> metOn) {
        return new CaseDeadline(clock.deadline(duty, day, setting), metOn);
    }
}
