package org.sendcasework.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The spellings one name takes in a label, an id, a bean and a file. */
final class Words {
    private Words() {}

    private static List<String> of(String label) {
        return Arrays.stream(label.replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** "Record review meeting" is RecordReviewMeeting. */
    static String pascal(String label) {
        return of(label).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** "Record review meeting" is record-review-meeting. */
    static String kebab(String label) {
        return of(label).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining("-"));
    }

    /** The Java package of a process: annual-review is annualreview. */
    static String packageOf(String key) {
        return key.replace("-", "");
    }

    /** The class of a process's names: annual-review is AnnualReviewProcess. */
    static String processClassOf(String key) {
        return pascal(key) + "Process";
    }
}
