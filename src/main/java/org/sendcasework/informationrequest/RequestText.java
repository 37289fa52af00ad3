package org.sendcasework.informationrequest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.steps.Shown;

/** What was asked, and what stands ready, as the forms put it before those who decide and send. */
final class RequestText {
    private RequestText() {}

    /** Who asks, in a sentence: "the local authority". */
    static String asker(Facts facts) {
        return facts.get(RequestFields.ASKED_BY)
                .map(by -> RequestChoices.ASKERS.getOrDefault(by, by))
                .orElse("somebody");
    }

    /** What is asked for, by whom, on which day. */
    static String asked(CaseView view) {
        Facts facts = view.file().facts();
        StringBuilder text = new StringBuilder("**Asked for** by " + asker(facts));
        facts.get(RequestFields.REPLY_TO)
                .ifPresent(to -> text.append(" (").append(oneLine(to)).append(')'));
        facts.get(RequestFields.ASKED_ON).ifPresent(day -> text.append(" on ").append(Shown.day(day)));
        if (RequestDuties.directed(facts)) {
            text.append(", as an order or direction of the Tribunal");
        }
        facts.get(RequestFields.THEIR_REFERENCE)
                .ifPresent(number -> text.append(", their reference ").append(oneLine(number)));
        return text.append(":\n\n")
                .append(facts.get(RequestFields.WHAT).orElse("(the request does not say)"))
                .toString();
    }

    /** What is held, what came in, what is not held, and what was said of the safeguarding file. */
    static String ready(CaseView view) {
        Facts facts = view.file().facts();
        StringBuilder text = new StringBuilder(asked(view));
        list(
                text,
                "Held",
                lines(words(facts, RequestFields.HELD, RequestChoices.PAPERS), facts, RequestFields.HELD_ELSE));
        list(text, "Came in", set(facts, RequestFields.CAME));
        list(text, "Not held", lines(set(facts, RequestFields.CAME_TO_NOTHING), facts, RequestFields.NOT_HELD));
        facts.get(RequestFields.SAFEGUARDING_ANSWER).ifPresent(answer -> text.append("\n\n**Safeguarding file**: ")
                .append(RequestChoices.OF_THE_SAFEGUARDING_FILE.getOrDefault(answer, answer))
                .append('.'));
        return text.toString();
    }

    /** What was decided, for whoever sends it. */
    static String decided(CaseView view) {
        Facts facts = view.file().facts();
        StringBuilder text = new StringBuilder(ready(view));
        facts.get(RequestFields.DECISION).ifPresent(decision -> text.append("\n\n**Signed off**: ")
                .append(RequestChoices.DECISIONS.getOrDefault(decision, decision))
                .append('.'));
        facts.get(RequestFields.LEFT_OUT)
                .ifPresent(why -> text.append("\n\n**Not given, and why**: ").append(why));
        facts.get(RequestFields.WHOM_TO_ASK)
                .ifPresent(whom -> text.append("\n\n**Tell them to ask**: ").append(whom));
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n\n**").append(heading).append("**\n\n* ").append(String.join("\n* ", lines));
        }
    }

    private static List<String> set(Facts facts, Field<Set<String>> field) {
        return List.copyOf(facts.get(field).orElse(Set.of()));
    }

    private static List<String> words(Facts facts, Field<Set<String>> field, Map<String, String> words) {
        return facts.get(field).orElse(Set.of()).stream()
                .map(key -> words.getOrDefault(key, key))
                .toList();
    }

    private static List<String> lines(List<String> first, Facts facts, Field<String> more) {
        Set<String> lines = new LinkedHashSet<>(first);
        facts.get(more).ifPresent(text -> lines.addAll(Contributions.lines(text)));
        return List.copyOf(lines);
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
    }
}
