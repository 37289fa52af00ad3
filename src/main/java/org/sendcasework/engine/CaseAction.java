package org.sendcasework.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.Role;

/** Something that can be done to a case at any time, beside its tasks: move the meeting, correct a date, withdraw. */
public interface CaseAction {
    /** The key of the process whose cases it is for. */
    String process();

    /** Its name in an address: "move-the-meeting". */
    String key();

    /** What the button says: "Move the meeting". */
    String title();

    /** One or two sentences: what it does, and what follows. */
    String explanation();

    Set<Role> roles();

    boolean possible(CaseView view);

    /** What it asks for. */
    List<Asked> asks(CaseView view);

    /**
     * Does it, in one transaction.
     *
     * @throws CaseRefusal with what is wrong; nothing was recorded
     */
    void perform(String reference, String who, Map<String, String> answers);

    /**
     * One thing the action asks for.
     *
     * @param kind "text", "day" or "choice"
     * @param options the choices, for a choice
     */
    record Asked(String name, String label, String kind, List<Option> options) {}
}
