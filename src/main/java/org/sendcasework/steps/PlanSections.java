package org.sendcasework.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.Option;

/** The twelve separately labelled sections of an EHC plan: regulation 12(1) and (4). */
public final class PlanSections {
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("A", "views, interests and aspirations");
        TITLES.put("B", "special educational needs");
        TITLES.put("C", "health needs");
        TITLES.put("D", "social care needs");
        TITLES.put("E", "outcomes");
        TITLES.put("F", "special educational provision");
        TITLES.put("G", "health provision");
        TITLES.put("H1", "social care provision under the 1970 Act");
        TITLES.put("H2", "other social care provision");
        TITLES.put("I", "name or type of school");
        TITLES.put("J", "direct payments, where there are any");
        TITLES.put("K", "advice and information");
    }

    private PlanSections() {}

    public static List<Option> options() {
        return TITLES.entrySet().stream()
                .map(section -> new Option(section.getKey() + " – " + section.getValue(), section.getKey()))
                .toList();
    }

    /** The sections that are not among those found, in the order of the plan. */
    public static List<String> missing(java.util.Set<String> found) {
        return TITLES.keySet().stream()
                .filter(section -> !found.contains(section))
                .toList();
    }
}
