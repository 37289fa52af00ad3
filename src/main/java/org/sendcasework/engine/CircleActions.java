package org.sendcasework.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseAction;
import org.sendcasework.steps.StaffOfTheSetting;

/** What can be done about who sees a case, for every process whose cases may be confined. */
final class CircleActions {
    private final CaseDesk desk;
    private final StaffOfTheSetting staff;

    CircleActions(CaseDesk desk, StaffOfTheSetting staff) {
        this.desk = desk;
        this.staff = staff;
    }

    List<CaseAction> of(Collection<CaseProcess> processes) {
        return processes.stream()
                .filter(process -> !process.prefix().isEmpty())
                .filter(process -> ProcessRights.of(process.key()).mayBeConfined())
                .flatMap(process -> Stream.of(ChangeOfCircle.values())
                        .<CaseAction>map(change -> new ChangeTheCircleAction(process.key(), change, staff, desk)))
                .toList();
    }
}
