package org.sendcasework.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a school's list of pupils with SEND and works out what it would do to the register; changes nothing. */
public final class RegisterImport {
    private final ImportingSetting setting;
    private final LocalDate today;
    private final Supplier<String> newId;

    /**
     * @param today the day of the import, in England
     * @param newId gives each new pupil, plan and contact an id of ours
     */
    public RegisterImport(ImportingSetting setting, LocalDate today, Supplier<String> newId) {
        this.setting = setting;
        this.today = today;
        this.newId = newId;
    }

    /**
     * Answers {@code Refused} with every error, or {@code Planned}.
     *
     * @param held everyone ever on the register of the setting, those who left included
     */
    public ImportResult plan(String fileName, byte[] file, List<RegisterEntry> held) {
        RegisterFile table = RegisterFile.read(file);
        Planning planning = new Planning(held, table);
        table.rows().forEach(planning::take);
        if (!planning.errors.isEmpty()) {
            return new ImportResult.Refused(planning.sortedErrors());
        }
        return new ImportResult.Planned(planning.plan(fileName));
    }

    /** One file against one register. */
    private final class Planning {
        private final RowReader reader = new RowReader(setting, today);
        private final Map<String, RegisterEntry> heldByUpn;
        private final Map<String, Integer> rowByKey = new HashMap<>();
        private final Map<String, Integer> rowByPupil = new HashMap<>();
        private final List<ImportError> errors;
        private final List<ImportNote> notes;
        private final List<ImportPlan.Addition> added = new ArrayList<>();
        private final List<ImportPlan.Change> changed = new ArrayList<>();
        private final List<Pupil> unchanged = new ArrayList<>();
        private final EntryMerge merge;

        Planning(List<RegisterEntry> held, RegisterFile table) {
            this.heldByUpn = held.stream()
                    .collect(Collectors.toMap(entry -> entry.pupil().upn(), entry -> entry));
            this.errors = new ArrayList<>(table.errors());
            this.notes = new ArrayList<>(table.notes());
            this.merge = new EntryMerge(setting, newId, errors, notes);
        }

        void take(RegisterFile.Row cells) {
            Optional<ReadRow> read = reader.read(cells, errors);
            read.filter(this::standsOnce).ifPresent(this::place);
        }

        private boolean standsOnce(ReadRow row) {
            Integer first = rowByKey.putIfAbsent(row.key(), row.number());
            if (first != null) {
                errors.add(new ImportError(
                        row.number(),
                        row.upn().isPresent()
                                ? RegisterColumn.UPN.heading()
                                : RegisterColumn.ADMISSION_NUMBER.heading(),
                        row.key(),
                        "a pupil stands in one row; row " + first + " has the same number",
                        "Remove one of the two rows, or correct its number."));
            }
            return first == null;
        }

        private void place(ReadRow row) {
            Optional<RegisterEntry> before = heldEntry(row);
            if (before.isPresent() && !isFirstRowOf(before.get().pupil(), row)) {
                return;
            }
            int errorsBefore = errors.size();
            RegisterEntry after = merge.merge(row, before);
            if (errors.size() > errorsBefore) {
                return;
            }
            noteWhatIsOdd(row, after);
            if (before.isEmpty()) {
                added.add(new ImportPlan.Addition(row.number(), after));
                return;
            }
            noteAnAdmission(row, before.get().pupil());
            List<FieldChange> changes = EntryComparison.between(before.get(), after);
            if (changes.isEmpty()) {
                unchanged.add(before.get().pupil());
            } else {
                changed.add(new ImportPlan.Change(row.number(), before.get(), after, changes));
            }
        }

        private Optional<RegisterEntry> heldEntry(ReadRow row) {
            return row.upn()
                    .map(heldByUpn::get)
                    .or(() -> row.formerUpn().map(heldByUpn::get))
                    .or(() -> row.admissionNumber().map(heldByUpn::get))
                    .or(() -> consultedAbout(row));
        }

        /** A child not on roll whose UPN was not known: the name and the date of birth tell who it is. */
        private Optional<RegisterEntry> consultedAbout(ReadRow row) {
            List<RegisterEntry> alike = heldByUpn.values().stream()
                    .filter(entry ->
                            entry.pupil().prospective() && !entry.pupil().upnKnown())
                    .filter(entry -> row.names(entry.pupil()))
                    .toList();
            return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        }

        private boolean isFirstRowOf(Pupil pupil, ReadRow row) {
            Integer first = rowByPupil.putIfAbsent(pupil.id(), row.number());
            if (first != null) {
                errors.add(new ImportError(
                        row.number(),
                        RegisterColumn.UPN.heading(),
                        row.key(),
                        "a pupil stands in one row; row " + first + " is of the same pupil, known as " + pupil.upn(),
                        "Remove one of the two rows, or correct its numbers."));
            }
            return first == null;
        }

        private void noteAnAdmission(ReadRow row, Pupil before) {
            if (before.prospective()) {
                notes.add(new ImportNote(
                        row.number(),
                        RegisterColumn.UPN.heading(),
                        "The register holds this child as " + before.upn() + ", not on roll. The row admits the child;"
                                + " the cases about the child stay."));
            }
        }

        private void noteWhatIsOdd(ReadRow row, RegisterEntry after) {
            Pupil pupil = after.pupil();
            if (pupil.leftOn().isEmpty() && pupil.yearGroup() != SchoolAge.yearGroup(pupil.dateOfBirth(), today)) {
                notes.add(new ImportNote(
                        row.number(),
                        RegisterColumn.YEAR.heading(),
                        "By age the pupil would be in another year; leave it if the pupil is taught out of year."));
            }
            if (pupil.provision() != Provision.N && pupil.needs().isEmpty()) {
                notes.add(new ImportNote(
                        row.number(), RegisterColumn.NEED_1.heading(), "The spring census asks for a type of need."));
            }
        }

        List<ImportError> sortedErrors() {
            return errors.stream()
                    .sorted(Comparator.comparingInt(ImportError::row))
                    .toList();
        }

        ImportPlan plan(String fileName) {
            List<Pupil> notInFile = heldByUpn.values().stream()
                    .map(RegisterEntry::pupil)
                    .filter(pupil -> pupil.onRoll() && !rowByPupil.containsKey(pupil.id()))
                    .sorted(Comparator.comparing(Pupil::familyName).thenComparing(Pupil::givenName))
                    .toList();
            added.forEach(this::noteWhoLooksLike);
            return new ImportPlan(setting.id(), fileName, added, changed, unchanged, notInFile, notes);
        }

        private void noteWhoLooksLike(ImportPlan.Addition addition) {
            heldByUpn.values().stream()
                    .map(RegisterEntry::pupil)
                    .filter(pupil -> pupil.onRoll() || pupil.awaited())
                    .filter(pupil -> !rowByPupil.containsKey(pupil.id()))
                    .filter(addition.entry().pupil()::isNamedAndBornAs)
                    .forEach(pupil -> notes.add(new ImportNote(
                            addition.row(),
                            RegisterColumn.UPN.heading(),
                            "The register holds a " + (pupil.onRoll() ? "pupil" : "child not on roll")
                                    + " of this name and date of birth as " + pupil.upn()
                                    + ", whom the file does not name. If they are the same, put that number in '"
                                    + RegisterColumn.FORMER_UPN.heading() + "'.")));
        }
    }
}
