package org.sendcasework.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.setting.Role;

/** Something that can be done to a case at any time, beside its tasks: move the meeting, correct a date, withdraw. */
public interface CaseAction {
    /**
     * What an action is.
     *
     * @param process the key of the process whose cases it is for
     * @param key its name in an address: "move-the-meeting"
     * @param title what the button says: "Move the meeting"
     * @param explanation one or two sentences: what it does, and what follows
     * @param roles who may do it
     */
    record About(String process, String key, String title, String explanation, Set<Role> roles) {}

    About about();

    default String process() {
        return about().process();
    }

    default String key() {
        return about().key();
    }

    default String title() {
        return about().title();
    }

    default String explanation() {
        return about().explanation();
    }

    default Set<Role> roles() {
        return about().roles();
    }

    boolean possible(CaseView view);

    /** What it asks for. */
    List<Asked> asks(CaseView view);

    /**
     * Does it, in one transaction, or refuses; then nothing was recorded. Called by the seam alone, with answers to
     * what was asked and to nothing else; everybody else goes through {@link Cases#perform}.
     */
    void perform(String reference, String who, Map<String, String> answers);

    /**
     * One thing the action asks for.
     *
     * @param kind "text", "day" or "choice"
     * @param options the choices, for a choice
     * @param required whether it must be answered; what may be left empty and is, is not among the answers
     */
    record Asked(String name, String label, String kind, List<Option> options, boolean required) {

        /** What must be answered. */
        public Asked(String name, String label, String kind, List<Option> options) {
            this(name, label, kind, options, true);
        }

        /** The same, which may be left empty. */
        public Asked optional() {
            return new Asked(name, label, kind, options, false);
        }
    }
}
