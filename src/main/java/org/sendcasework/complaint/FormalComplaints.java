package org.sendcasework.complaint;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.setting.SettingKind;

/**
 * How many complaints were registered under the formal procedure in a school year, and what became of them. Figures alone:
 * what could tell who complained does not come in here.
 */
public final class FormalComplaints {
    /** The process whose cases are counted. */
    public static final String PROCESS = "complaint";

    /** What has to be read of each case. */
    public static final List<Field<?>> FIELDS = List.of(
            ComplaintFields.FORMAL_RECEIVED_ON,
            ComplaintFields.FORMAL_OUTCOME,
            ComplaintFields.PANEL_HELD_ON,
            ComplaintFields.PANEL_OUTCOME);

    private static final Map<String, String> WORDS = words();
    private static final String NO_OUTCOME = "no outcome recorded";

    private FormalComplaints() {}

    /**
     * The figures of one school year.
     *
     * @param number the complaints registered in it, withdrawn and settled ones among them
     * @param panel those of them that were heard by a panel
     * @param outcomes how many ended in which way, the panel's outcome in place of the formal stage's; those at nought are
     *     left out
     * @param open those of them that have not ended
     */
    public record Count(SchoolYear year, int number, int panel, Map<String, Integer> outcomes, int open) {}

    /**
     * A school year, from 1 September to 31 August.
     *
     * @param begins the year in which it begins
     */
    public record SchoolYear(int begins) {
        /** The one in which the day lies. */
        public static SchoolYear of(LocalDate day) {
            return new SchoolYear(day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear());
        }

        public SchoolYear before() {
            return new SchoolYear(begins - 1);
        }

        public LocalDate first() {
            return LocalDate.of(begins, Month.SEPTEMBER, 1);
        }

        public LocalDate last() {
            return LocalDate.of(begins + 1, Month.AUGUST, 31);
        }

        /** "2025/26". */
        public String words() {
            return begins + "/" + String.valueOf(begins + 1).substring(2);
        }

        boolean holds(LocalDate day) {
            return of(day).equals(this);
        }
    }

    /** Counts what was registered in the school year, whatever became of it since. */
    public static Count in(SchoolYear year, List<CaseFiles.Standing> cases) {
        List<CaseFiles.Standing> registered = cases.stream()
                .filter(each -> each.facts()
                        .get(ComplaintFields.FORMAL_RECEIVED_ON)
                        .filter(year::holds)
                        .isPresent())
                .toList();
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        WORDS.values().forEach(words -> outcomes.put(words, 0));
        registered.stream()
                .filter(CaseFiles.Standing::ended)
                .forEach(each -> outcomes.merge(outcome(each.facts()), 1, Integer::sum));
        outcomes.values().removeIf(number -> number == 0);
        return new Count(
                year,
                registered.size(),
                (int) registered.stream()
                        .filter(each ->
                                each.facts().get(ComplaintFields.PANEL_HELD_ON).isPresent())
                        .count(),
                outcomes,
                (int) registered.stream().filter(each -> !each.ended()).count());
    }

    /** Whether the number must be made available: academies and independent schools; a maintained school need not. */
    public static boolean mustBeMadeAvailable(SettingKind kind) {
        return switch (kind) {
            case ACADEMY, ALTERNATIVE_PROVISION_ACADEMY, SECTION_41_INDEPENDENT, INDEPENDENT -> true;
            case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT, NON_MAINTAINED_SPECIAL -> false;
        };
    }

    private static String outcome(Facts facts) {
        Optional<String> outcome =
                facts.get(ComplaintFields.PANEL_OUTCOME).or(() -> facts.get(ComplaintFields.FORMAL_OUTCOME));
        return outcome.map(key -> WORDS.getOrDefault(key, NO_OUTCOME)).orElse(NO_OUTCOME);
    }

    /** In the order in which a table tells them. */
    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String outcome :
                List.of(Outcome.UPHELD, Outcome.PARTLY, Outcome.NOT_UPHELD, Outcome.SETTLED, Outcome.WITHDRAWN)) {
            words.put(outcome, Outcome.WORDS.get(outcome));
        }
        return words;
    }
}
