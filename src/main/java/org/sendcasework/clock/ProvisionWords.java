package org.sendcasework.clock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sendcasework.law.Source;

/** Spells out what lawyers shorten, for the sentence a parent reads: "reg 20(7)–(9)" is "regulation 20(7)–(9)". */
final class ProvisionWords {
    private static final Map<Pattern, String> IN_FULL = new LinkedHashMap<>();

    /** "the Education Act 1997", but "Keeping children safe in education". */
    private static final Pattern TAKES_AN_ARTICLE =
            Pattern.compile("^(?!SI |Keeping |Working |The ).*(Act|Code of Practice|GDPR|Regulations|Rules)\\b.*");

    static {
        IN_FULL.put(Pattern.compile("\\bregs (?=\\d)"), "regulations ");
        IN_FULL.put(Pattern.compile("\\breg (?=\\d)"), "regulation ");
        IN_FULL.put(Pattern.compile("\\bss\\.? ?(?=\\d)"), "sections ");
        IN_FULL.put(Pattern.compile("\\bs\\.? ?(?=\\d)"), "section ");
        IN_FULL.put(Pattern.compile("\\bart (?=\\d)"), "article ");
        IN_FULL.put(Pattern.compile("\\bSch (?=\\d)"), "Schedule ");
        IN_FULL.put(Pattern.compile("\\bparas (?=\\d)"), "paragraphs ");
        IN_FULL.put(Pattern.compile("\\bpara (?=\\d)"), "paragraph ");
    }

    private ProvisionWords() {}

    /** "the SEND Regulations 2014, regulation 20(7)–(9)". */
    static String inFull(Source source) {
        String instrument = TAKES_AN_ARTICLE.matcher(source.instrument()).matches()
                ? "the " + source.instrument()
                : source.instrument();
        String words = instrument + ", " + source.provision();
        for (Map.Entry<Pattern, String> shortened : IN_FULL.entrySet()) {
            words = shortened.getKey().matcher(words).replaceAll(shortened.getValue());
        }
        return words;
    }
}
