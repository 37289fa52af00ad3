package org.sendcasework.clock;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.law.Source;

/** Spells out how lawyers shorten a provision: "reg 20(7)–(9)" is "regulation 20(7)–(9)". */
final class ProvisionWords {
    private static final Map<String, String> IN_FULL = new LinkedHashMap<>();

    static {
        IN_FULL.put("\\bregs ", "regulations ");
        IN_FULL.put("\\breg ", "regulation ");
        IN_FULL.put("\\bss\\.\\s?", "sections ");
        IN_FULL.put("\\bs\\.\\s?(?=\\d)", "section ");
        IN_FULL.put("\\barts? ", "article ");
        IN_FULL.put("\\brr\\.\\s?", "rules ");
        IN_FULL.put("\\br\\.\\s?(?=\\d)", "rule ");
        IN_FULL.put("\\bSch ", "Schedule ");
        IN_FULL.put("\\bparas ", "paragraphs ");
        IN_FULL.put("\\bpara ", "paragraph ");
    }

    private ProvisionWords() {}

    /** "regulation 20(7)–(9) of the SEND Regulations 2014". */
    static String inFull(Source source) {
        String provision = source.provision();
        for (Map.Entry<String, String> shortened : IN_FULL.entrySet()) {
            provision = provision.replaceAll(shortened.getKey(), shortened.getValue());
        }
        return source.instrument() + ", " + provision + ",";
    }
}
