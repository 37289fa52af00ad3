package org.sendcasework.setting;

import java.util.Arrays;
import java.util.Optional;

/**
 * A move from one phase of education to the next, as regulation 2 of the SEND Regulations 2014 lists them, and the move
 * between two post-16 institutions (regulation 18(2)).
 */
public enum PhaseMove {
    EARLY_YEARS_TO_SCHOOL("early-years-to-school", "from early years education to school", "phase-february"),
    INFANT_TO_JUNIOR("infant-to-junior", "from infant to junior school", "phase-february"),
    PRIMARY_TO_MIDDLE("primary-to-middle", "from primary to middle school", "phase-february"),
    PRIMARY_TO_SECONDARY("primary-to-secondary", "from primary to secondary school", "phase-february"),
    MIDDLE_TO_SECONDARY("middle-to-secondary", "from middle to secondary school", "phase-february"),
    SECONDARY_TO_POST_16("secondary-to-post-16", "from secondary school to a post-16 institution", "phase-march"),
    BETWEEN_POST_16("between-post-16", "from one post-16 institution to another", "phase-post16");

    private final String key;
    private final String words;
    private final String duty;

    PhaseMove(String key, String words, String duty) {
        this.key = key;
        this.words = words;
        this.duty = duty;
    }

    /** What a case file keeps: "primary-to-secondary". */
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /** The duty of the catalogue that has the plan reviewed and amended in time for it. */
    public String duty() {
        return duty;
    }

    public static Optional<PhaseMove> of(String key) {
        return Arrays.stream(values()).filter(move -> move.key.equals(key)).findFirst();
    }

    /**
     * The move at the end of a year group, where the setting teaches from the first to the last of these years. Two
     * schools in one building are two settings here; a pupil who stays in one school from one year to the next moves
     * nowhere, but for a nursery class, which is early years education, and for Year 11: in the autumn nobody knows yet
     * who goes to college and who stays in the school's own sixth form, which is no post-16 institution.
     */
    static Optional<PhaseMove> after(int year, int last) {
        if (year == NURSERY) {
            return Optional.of(EARLY_YEARS_TO_SCHOOL);
        }
        if (year == LAST_COMPULSORY_YEAR || year == last && year > LAST_COMPULSORY_YEAR) {
            return Optional.of(SECONDARY_TO_POST_16);
        }
        return year == last ? Optional.of(atTheEndOf(year)) : Optional.empty();
    }

    private static PhaseMove atTheEndOf(int lastYear) {
        return switch (lastYear) {
            case 0 -> EARLY_YEARS_TO_SCHOOL;
            case 1, 2, 3 -> INFANT_TO_JUNIOR;
            case 4, 5 -> PRIMARY_TO_MIDDLE;
            case 6 -> PRIMARY_TO_SECONDARY;
            default -> MIDDLE_TO_SECONDARY;
        };
    }

    private static final int NURSERY = -1;
    private static final int LAST_COMPULSORY_YEAR = 11;
}
