package org.sendcasework.engine;

/** The variables that every case has. */
public final class CaseVariables {
    /** The case's reference for task lists, which can only show variables; which case it is, {@link CaseReference} says. */
    public static final ProcessVariable<String> CASE_REFERENCE = ProcessVariable.text("caseReference");
    /** "R.K., Year 6": initials, never a name. */
    public static final ProcessVariable<String> PUPIL = ProcessVariable.text("pupil");
    /** The login of the class teacher, for tasks that are the class teacher's. */
    public static final ProcessVariable<String> CLASS_TEACHER = ProcessVariable.text("classTeacher");
    /** "27 April 2026": on each task, the day to act by in words. */
    public static final ProcessVariable<String> ACT_BY = ProcessVariable.text("actBy");

    /** Whether the case is confined to those who need it. */
    static final ProcessVariable<Boolean> CONFINED = ProcessVariable.flag("confined");

    private CaseVariables() {}
}
