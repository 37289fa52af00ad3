package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.Option;
import org.sendcasework.register.Pupil;

/** The twelve separately labelled sections of an EHC plan: regulation 12(1) and (4). */
public final class PlanSections {
    private static final int MAJORITY = 18;
    private static final String CARE_OF_CHILDREN = "H1";
    private static final String DIRECT_PAYMENTS = "J";
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("A", "views, interests and aspirations");
        TITLES.put("B", "special educational needs");
        TITLES.put("C", "health needs");
        TITLES.put("D", "social care needs");
        TITLES.put("E", "outcomes");
        TITLES.put("F", "special educational provision");
        TITLES.put("G", "health provision");
        TITLES.put(CARE_OF_CHILDREN, "social care provision under the 1970 Act, for a child under 18");
        TITLES.put("H2", "other social care provision");
        TITLES.put("I", "name or type of school");
        TITLES.put(DIRECT_PAYMENTS, "direct payments, where there are any");
        TITLES.put("K", "advice and information");
    }

    private PlanSections() {}

    public static List<Option> options() {
        return TITLES.entrySet().stream()
                .map(section -> new Option(section.getKey() + " – " + section.getValue(), section.getKey()))
                .toList();
    }

    /**
     * The sections that are not among those found and should be, in the order of the plan: J is there only where there are
     * direct payments, H1 only for somebody under 18.
     */
    public static List<String> missing(Set<String> found, Pupil pupil, LocalDate today) {
        boolean child = pupil.dateOfBirth().plusYears(MAJORITY).isAfter(today);
        return TITLES.keySet().stream()
                .filter(section -> !found.contains(section))
                .filter(section -> !section.equals(DIRECT_PAYMENTS))
                .filter(section -> child || !section.equals(CARE_OF_CHILDREN))
                .toList();
    }

    /** One sentence for the record. */
    public static String said(List<String> missing) {
        return missing.isEmpty()
                ? "The plan has the sections it needs, separately labelled."
                : "The plan lacks, or does not label, section " + String.join(", ", missing) + ".";
    }
}
