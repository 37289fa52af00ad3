package org.sendcasework.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to what an action asks for: whatever else is handed in is left out, and what is no answer is refused. */
public final class AskedAnswers {
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AskedAnswers() {}

    /**
     * The answers, by the name of what was asked.
     *
     * @throws Refused an answer is missing, is no date, is none of the choices, or cannot be stored
     */
    public static Map<String, String> to(List<CaseAction.Asked> asked, Map<String, String> handedIn) {
        AskedAnswers answers = new AskedAnswers();
        asked.forEach(each ->
                answers.take(each, handedIn.getOrDefault(each.name(), "").strip()));
        if (!answers.problems.isEmpty()) {
            throw new Refused(answers.problems);
        }
        return Map.copyOf(answers.taken);
    }

    private void take(CaseAction.Asked asked, String answer) {
        if (answer.isEmpty() && !asked.required()) {
            return;
        }
        String wrong = answer.isEmpty() ? missing(asked) : wrong(asked, answer);
        if (wrong.isEmpty()) {
            taken.put(asked.name(), answer);
        } else {
            problems.add(new Problem(asked.label(), wrong));
        }
    }

    private static String missing(CaseAction.Asked asked) {
        return switch (asked.kind()) {
            case "day" -> "please give the date";
            case "choice" -> "please choose one";
            default -> "please fill this in";
        };
    }

    private static String wrong(CaseAction.Asked asked, String answer) {
        if (answer.indexOf('\0') >= 0) {
            return "holds a character that cannot be stored; type it again";
        }
        if (answer.length() > Field.LONGEST_TEXT) {
            return "is longer than " + Field.LONGEST_TEXT + " characters; shorten it";
        }
        return switch (asked.kind()) {
            case "day" -> isDay(answer) ? "" : "is not a date; enter day, month and year";
            case "choice" ->
                asked.options().stream().anyMatch(option -> option.value().equals(answer))
                        ? ""
                        : "is none of the choices; choose one of the list";
            default -> "";
        };
    }

    private static boolean isDay(String answer) {
        try {
            // a year of five digits is a slip of the keyboard, and no database keeps it
            return LocalDate.parse(answer).getYear() < 10_000;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
