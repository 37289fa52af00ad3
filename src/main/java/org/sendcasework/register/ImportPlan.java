package org.sendcasework.register;

import java.util.List;

/**
 * What an import would do, or did: nothing is ever deleted.
 *
 * @param added rows of pupils that the register does not hold
 * @param changed rows of pupils that the register holds otherwise
 * @param unchanged rows of pupils that the register holds just so
 * @param notInFile pupils on roll that the file does not name; they stay as they are
 * @param notes what somebody should look at
 */
public record ImportPlan(
        String setting,
        String fileName,
        List<Addition> added,
        List<Change> changed,
        List<Pupil> unchanged,
        List<Pupil> notInFile,
        List<ImportNote> notes) {

    /** A row that puts a pupil on the register. */
    public record Addition(int row, RegisterEntry entry) {}

    /** A row that changes what is held of a pupil. */
    public record Change(int row, RegisterEntry before, RegisterEntry after, List<FieldChange> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    public ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        notInFile = List.copyOf(notInFile);
        notes = List.copyOf(notes);
    }

    /** How many rows of the file name a pupil. */
    public int rows() {
        return added.size() + changed.size() + unchanged.size();
    }
}
