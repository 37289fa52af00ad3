package org.sendcasework.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Working days in England: neither a Saturday, nor a Sunday, nor a bank holiday. */
public final class WorkingDays extends DaysInOrder {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final SortedMap<LocalDate, String> bankHolidays;
    private final KnownDays days;

    /** The bank holidays that the rules give, with the changes that the file states, for the days it is certain of. */
    public WorkingDays(BankHolidayFile file) {
        BankHolidayFile.Known known = file.known()
                .orElseThrow(() -> new IllegalArgumentException("no file says for which days the list is certain"));
        this.bankHolidays = Collections.unmodifiableSortedMap(
                changed(byTheRules(known.from().getYear(), known.until().getYear()), file));
        this.days = new KnownDays("working days in England", known.from(), known.until(), this::isWorkingDay);
    }

    /** The working days as the files that come with the product state them. */
    public static WorkingDays standard() {
        return new WorkingDays(BankHolidayFile.standard());
    }

    /** The name of the bank holiday kept on that day, if one is. */
    public Optional<String> bankHoliday(LocalDate day) {
        days.counts(day);
        return Optional.ofNullable(bankHolidays.get(day));
    }

    /** The bank holidays of one year with their names, in order. */
    public SortedMap<LocalDate, String> bankHolidays(Year year) {
        return bankHolidays.subMap(year.atDay(1), year.plusYears(1).atDay(1));
    }

    @Override
    KnownDays days() {
        return days;
    }

    @Override
    public Optional<String> reasonNotCounted(LocalDate day) {
        return bankHoliday(day)
                .map(name -> "a bank holiday (" + name + ")")
                .or(() -> days.counts(day)
                        ? Optional.empty()
                        : Optional.of("a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.containsKey(day);
    }

    private static SortedMap<LocalDate, String> byTheRules(int firstYear, int lastYear) {
        HolidayManager rules = HolidayManager.getInstance(ManagerParameters.create("gb"));
        SortedMap<LocalDate, String> found = new TreeMap<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (Holiday holiday : rules.getHolidays(Year.of(year), "eng")) {
                found.put(holiday.getObservedDate().orElse(holiday.getActualDate()), holiday.getDescription(Locale.UK));
            }
        }
        return found;
    }

    private static SortedMap<LocalDate, String> changed(SortedMap<LocalDate, String> days, BankHolidayFile file) {
        for (BankHolidayChange change : file.changes()) {
            if (change instanceof BankHolidayChange.Added added) {
                days.put(added.day(), added.name());
            } else if (change instanceof BankHolidayChange.Removed removed) {
                days.remove(removed.day());
            } else if (change instanceof BankHolidayChange.Moved moved) {
                days.remove(moved.day());
                days.put(moved.to(), moved.name());
            }
        }
        return days;
    }
}
