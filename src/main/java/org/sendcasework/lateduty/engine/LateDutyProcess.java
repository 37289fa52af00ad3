package org.sendcasework.lateduty.engine;

import java.time.Instant;
import java.util.Set;
import org.sendcasework.engine.ProcessVariable;

/** Names used by processes/late-duty/late-duty.bpmn. */
public final class LateDutyProcess {
    public static final String KEY = "late-duty";
    public static final String ANSWER_FOR_THE_LATE_DUTY = "Task_AnswerForTheLateDuty";
    /** The id of the duty in the law catalogue. */
    public static final ProcessVariable<String> LATE_DUTY = ProcessVariable.text("lateDuty");
    /** The end of the next school day. */
    public static final ProcessVariable<Instant> ANSWER_BY = ProcessVariable.moment("answerBy");

    /** What the form shows and does not collect. */
    public static final Set<String> SHOWN = Set.of("caseTitle", "casePage", "lateDuties");

    private LateDutyProcess() {}
}
