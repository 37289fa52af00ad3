package org.sendcasework.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the catalogue as a page that a parent or a governor can read. */
final class TimeLimitsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final Map<String, String> SHORT_WORDS = Map.of("ehc", "EHC", "sen", "SEN", "senco", "SENCO");

    private final LawCatalogue law;
    private final Map<Integer, String> decisions;

    /** @param decisions the file of each decision record, by its number */
    TimeLimitsPage(LawCatalogue law, Map<Integer, String> decisions) {
        this.law = law;
        this.decisions = decisions;
    }

    String text() {
        String areas = law.entries().stream()
                .map(TimeLimit::area)
                .distinct()
                .map(this::area)
                .collect(Collectors.joining());
        return HEAD + areas + grounds();
    }

    private String area(String area) {
        return "\n## " + title(area) + "\n\n"
                + "| Who | Must or should | What | By when | Counted how | Excused by | Source | Sure | In force | Id |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n"
                + law.entries().stream()
                        .filter(entry -> entry.area().equals(area))
                        .map(this::row)
                        .collect(Collectors.joining());
    }

    private String row(TimeLimit entry) {
        return "| "
                + String.join(
                        " | ",
                        capital(entry.bound().words()),
                        entry.force().name().toLowerCase(Locale.ROOT),
                        entry.duty() + (entry.note().isEmpty() ? "" : ". *" + entry.note() + "*"),
                        LimitWords.byWhen(entry),
                        counted(entry),
                        excuses(entry),
                        "[" + entry.source().words() + "](" + entry.source().link() + ")",
                        entry.confidence(),
                        inForce(entry.inForce()),
                        "`" + entry.id() + "`")
                + " |\n";
    }

    private String counted(TimeLimit entry) {
        String counting = LimitWords.counting(entry.limit());
        return entry.reading()
                .map(reading -> (counting.isEmpty() ? "" : counting + "; ") + "see [decision " + reading.decision()
                        + "](decisions/" + decisions.get(reading.decision()) + ")")
                .orElse(counting.isEmpty() ? "–" : counting);
    }

    private static String excuses(TimeLimit entry) {
        return entry.exemptions().isEmpty()
                ? "nothing"
                : entry.exemptions().stream()
                        .map(ground -> "[" + ground.replace('-', ' ') + "](#" + ground + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String inForce(InForce inForce) {
        return "from " + say(inForce.from())
                + inForce.until().map(last -> " until " + say(last)).orElse("");
    }

    private String grounds() {
        return "\n## Grounds of exemption\n\n"
                + "A ground disapplies a limit for the one to whom the law gives it. It does not stop a clock.\n\n"
                + "| Ground | What must be true | Open to | Provision |\n|---|---|---|---|\n"
                + law.grounds().stream()
                        .map(ground -> "| <a id=\"" + ground.key() + "\"></a>"
                                + ground.key().replace('-', ' ') + " | " + ground.words() + " | "
                                + openTo(ground.openTo()) + " | " + ground.provision() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String openTo(List<Bound> bounds) {
        return bounds.stream().map(Bound::words).collect(Collectors.joining(", "));
    }

    private static String title(String area) {
        return capital(Arrays.stream(area.split("-"))
                .map(word -> SHORT_WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" ")));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String say(LocalDate day) {
        return day.format(DAY);
    }

    private static final String HEAD =
            """
            # Time limits

            Who must do what by when in special educational needs law and guidance in England, as SEND Casework counts it.
            This page is written from `src/main/resources/law/england-send.yaml`; do not edit it by hand. It is no legal advice.

            **Must** stands in an Act or in Regulations, **should** in statutory guidance, **policy** in the settings' own
            policies; a **default** has no legal number and a setting may change it. **Sure** says how well the text is known:
            V1 read in the text itself, V2 read on a page that states it, M or M- from memory, CFG no legal number exists.
            """;
}
