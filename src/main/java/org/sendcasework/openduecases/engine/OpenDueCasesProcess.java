package org.sendcasework.openduecases.engine;

import org.sendcasework.engine.ProcessVariable;

/** Names used by processes/open-due-cases/open-due-cases.bpmn. */
public final class OpenDueCasesProcess {
    public static final String KEY = "open-due-cases";
    public static final String EACH_MORNING = "StartEvent_EachMorning";
    public static final String OPEN_DUE_CASES = "Task_OpenDueCases";
    /** How many cases the morning's round opened. */
    public static final ProcessVariable<String> CASES_OPENED = ProcessVariable.text("casesOpened");

    private OpenDueCasesProcess() {}
}
