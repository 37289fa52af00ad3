package org.sendcasework.law;

import java.util.Locale;

/** A length of time as the law states it: "2 weeks", "15 school days". */
public record Period(int amount, Unit unit) {
    public Period {
        if (amount < 1) {
            throw new IllegalArgumentException("a period is at least 1, not " + amount);
        }
    }

    /** Reads "2 weeks", "1 month", "15 school days". */
    public static Period parse(String words) {
        String[] parts = words.strip().split("\\s+", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,4}")) {
            throw new IllegalArgumentException("'" + words + "' is not a period such as '2 weeks'");
        }
        String unit = parts[1].toUpperCase(Locale.ROOT).replace(' ', '_');
        String plural = unit.endsWith("S") ? unit : unit + "S";
        try {
            return new Period(Integer.parseInt(parts[0]), Unit.valueOf(plural));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("'" + words + "' is not a period such as '2 weeks'", unknown);
        }
    }

    /** "2 weeks", "1 month". */
    public String words() {
        String name = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + (amount == 1 ? name.substring(0, name.length() - 1) : name);
    }
}
