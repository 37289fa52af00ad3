package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Option;
import org.sendcasework.casefile.Person;

/** What the forms of a review show: which case, why the date is the date, who is meant. */
public final class Shown {
    /** Heads every form. */
    public static final String CASE_TITLE = "caseTitle";
    /** The deadline behind the task, in one sentence. */
    public static final String DEADLINE = "deadlineSentence";
    /** What to mind about this case and this form; empty where there is nothing. */
    public static final String NOTICE = "notice";
    /** The people a tick list offers. */
    public static final String PEOPLE = "people";
    /** The address of the case's own page. */
    public static final String CASE_PAGE = "casePage";

    private final Map<String, Object> texts = new LinkedHashMap<>();

    private Shown(CaseView view) {
        texts.put(
                CASE_TITLE,
                view.file().reference() + " · " + view.pupil().fullName() + ", "
                        + view.pupil().yearGroupWords());
        texts.put(CASE_PAGE, "/cases/" + view.file().reference());
        texts.put(DEADLINE, "");
        texts.put(NOTICE, "");
    }

    public static Shown in(CaseView view) {
        return new Shown(view);
    }

    /** With the sentence of a deadline, if it can be told yet. */
    public Shown deadline(CaseView view, String duty) {
        view.file().deadline(duty).ifPresent(found -> texts.put(DEADLINE, found.sentence()));
        return this;
    }

    public Shown notice(String words) {
        texts.put(NOTICE, words);
        return this;
    }

    public Shown people(List<Person> people) {
        return list(PEOPLE, people.stream().map(Option::of).toList());
    }

    public Shown list(String key, List<Option> options) {
        texts.put(key, options);
        return this;
    }

    public Shown text(String key, String words) {
        texts.put(key, words);
        return this;
    }

    public Map<String, Object> all() {
        return Map.copyOf(texts);
    }

    /** "Jo Field, Ada Stone and Mia Reed". */
    public static String names(List<Person> people) {
        List<String> names = people.stream().map(Shown::inSentence).toList();
        if (names.isEmpty()) {
            return "nobody";
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String inSentence(Person person) {
        return person.name().startsWith("The ") ? "the" + person.name().substring(3) : person.name();
    }

    public static String day(LocalDate day) {
        return DayWords.of(day);
    }
}
