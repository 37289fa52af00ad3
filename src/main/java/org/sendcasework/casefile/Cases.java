package org.sendcasework.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.setting.Role;

/**
 * The cases as pages and programs read them, and what can be done to them beside their tasks. Whether a person may see
 * a case or may do a thing is for the caller to ask first.
 */
public interface Cases {
    /** The case as the person sees it now; empty where there is none of that reference. */
    Optional<CaseView> find(String reference, String who);

    /** The cases of a setting, newest first. */
    List<CaseSummary> of(String setting);

    /** The roles that see cases of a process, of pupils whom they see. */
    Set<Role> seenBy(String process);

    /**
     * Whether the person has a task in the case or, where it is confined, is among those who deal with it; never true of
     * somebody who is kept out.
     */
    boolean dealsWith(String reference, String who);

    /** Whether the person leads this confined case or was let into it; a task of it alone does not make them. */
    boolean isOfTheCircle(String reference, String who);

    /** How cases of a process are told to people. */
    CaseWords words(String process);

    /** What people are to do next in the case, the soonest first. */
    List<OpenTask> openTasks(String reference);

    /** All that is ever done to cases of a process beside their tasks. */
    List<CaseAction> actions(String process);

    /** Those that can be done to this case now, whoever may do them. */
    List<CaseAction> possible(CaseView view);

    /**
     * Does one of them, in one transaction.
     *
     * @param answers to what the action asks for, by name; anything else is left out
     * @throws Refused with all that is wrong, also where the action is not possible now; nothing was recorded
     */
    void perform(String reference, String action, String who, Map<String, String> answers);

    /** Deadlines of the case that once stood and were derived again, newest first. */
    List<CaseFiles.Superseded> earlierDeadlines(String reference);

    /** The record of the case, oldest first. */
    List<CaseFiles.Entry> record(String reference);
}
