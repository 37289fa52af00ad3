package org.sendcasework.setting;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A run of year groups as a school writes it: "nursery to 6", "7 to 13". Reception is 0, nursery −1. */
record YearGroups(int first, int last) {

    YearGroups {
        if (first < -1 || last > 14 || first > last) {
            throw new IllegalArgumentException("year groups run from nursery to 14, youngest first");
        }
    }

    static YearGroups parse(String words) {
        String[] ends = words.strip().toLowerCase(Locale.ROOT).split("\\s+to\\s+");
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + words + "' is not a run of year groups such as 'nursery to 6'");
        }
        return new YearGroups(year(ends[0]), year(ends[1]));
    }

    List<Integer> all() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static int year(String word) {
        return switch (word) {
            case "nursery" -> -1;
            case "reception" -> 0;
            default -> {
                if (!word.matches("\\d{1,2}")) {
                    throw new IllegalArgumentException(
                            "'" + word + "' is not a year group: nursery, reception or 1 to 14");
                }
                yield Integer.parseInt(word);
            }
        };
    }
}
