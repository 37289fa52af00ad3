package org.sendcasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;

/** Where case files are kept. Every method works in the caller's transaction. */
public interface CaseFiles {

    /**
     * Opens a case under a new reference.
     *
     * @param prefix the two letters of the process: "AR"
     * @throws AlreadyOpen a case of this process is open for the pupil
     */
    default String open(
            String prefix, String process, String setting, String pupil, LocalDate on, String who, Change change) {
        return open(new Opening(prefix, process, setting, pupil, on, false), who, change);
    }

    /**
     * Opens a case under a new reference.
     *
     * @throws AlreadyOpen a case of this process is open for the pupil, and there may be one only
     */
    String open(Opening opening, String who, Change change);

    /**
     * Which case is opened.
     *
     * @param prefix the two letters of the process: "AR"
     * @param severalAtOnce whether other cases of the process may be open for the pupil beside it
     */
    record Opening(String prefix, String process, String setting, String pupil, LocalDate on, boolean severalAtOnce) {}

    Optional<CaseFile> find(String reference);

    /** The one open case of a process for a pupil, if there is one; none of a process that allows several at once. */
    Optional<String> openCaseOf(String process, String pupil);

    /** References of the cases of a process that a pupil has or ever had, open and closed, newest first. */
    List<String> casesOf(String process, String pupil);

    /** References of the cases of a setting, newest first. */
    List<String> of(String setting);

    /** The cases of a setting as a list shows them, newest first: three queries, however many there are. */
    List<CaseSummary> summaries(String setting);

    /**
     * What stands of these facts in each case of a process at a setting, confined or not: for figures in which nobody can
     * be told.
     */
    List<Standing> standing(String process, String setting, List<Field<?>> facts);

    /**
     * What stands in one case.
     *
     * @param ended whether the case has ended
     */
    record Standing(Facts facts, boolean ended) {}

    void record(String reference, String who, Change change);

    /**
     * Puts the derived deadlines in the place of those that stood; one that changed is kept with the reason, never
     * overwritten.
     */
    void derive(String reference, List<CaseDeadline> deadlines, String because);

    void close(String reference, LocalDate on, String outcome, String who);

    /**
     * Opens a closed case again; that it had been closed, and how it ended then, stays on record.
     *
     * @throws AlreadyOpen another case of this process is open for the pupil, or this one is
     */
    void reopen(String reference, LocalDate on, String who);

    /** Deadlines that once stood and were derived again, newest first, with the reason in words. */
    List<Superseded> superseded(String reference);

    /** The record of a case, oldest first. */
    List<Entry> record(String reference);

    /** A deadline that was derived again. */
    record Superseded(CaseDeadline deadline, java.time.Instant at, String because) {}

    /** One line of the record: when, who, what. */
    record Entry(java.time.Instant at, String who, String said) {}

    /** A case of the same process is open for this pupil already. */
    final class AlreadyOpen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyOpen(String reference) {
            super("Case " + reference + " is open for this pupil already; use that one.");
        }
    }

    /** The case has ended; nothing can be added to it. */
    final class AlreadyClosed extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public AlreadyClosed(String reference, LocalDate on) {
            super("Case " + reference + " was closed on " + DayWords.of(on) + "; nothing can be added to it.");
        }
    }
}
