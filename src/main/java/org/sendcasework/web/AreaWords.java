package org.sendcasework.web;

import java.util.Map;

/** The areas of the catalogue as headings: "ehc-needs-assessment" is "EHC needs assessment". */
final class AreaWords {
    private static final Map<String, String> IN_CAPITALS =
            Map.of("ehc", "EHC", "sen", "SEN", "send", "SEND", "senco", "SENCO", "pep", "PEP");

    private AreaWords() {}

    static String of(String area) {
        StringBuilder heading = new StringBuilder();
        for (String word : area.split("-")) {
            heading.append(heading.isEmpty() ? "" : " ").append(IN_CAPITALS.getOrDefault(word, word));
        }
        heading.setCharAt(0, Character.toUpperCase(heading.charAt(0)));
        return heading.toString();
    }
}
