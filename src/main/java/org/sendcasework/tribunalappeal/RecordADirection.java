package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** The Tribunal tells the setting to do something by a day: what, and by when. */
public final class RecordADirection {
    private static final int MONTHS_AHEAD = 18;
    static final Map<String, String> KINDS = Map.of(
            Direction.STATEMENT,
            "a witness statement",
            Direction.OTHER,
            "something else: evidence, documents, a bundle or its list, an answer");

    /** What can be directed, as a list offers it. */
    public static List<Option> kinds() {
        return Stream.of(Direction.STATEMENT, Direction.OTHER)
                .map(key -> Option.ofWords(KINDS.get(key), key))
                .toList();
    }

    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        LocalDate by = submitted.get(AppealFields.DIRECTION_BY).orElse(view.today());
        return new Check(view, submitted)
                .that(possible(view), "", "this case has ended already")
                .oneOf(AppealFields.DIRECTION_KIND, KINDS.keySet())
                .given(AppealFields.DIRECTION_WHAT, "please say what is directed")
                .given(AppealFields.DIRECTION_BY, "please give the day that the direction names")
                .notBefore(
                        AppealFields.DIRECTION_BY,
                        facts.require(AppealFields.KNOWN_ON),
                        "this is before the appeal became known; look at the year again")
                .that(
                        !by.isAfter(view.today().plusMonths(MONTHS_AHEAD)),
                        AppealFields.DIRECTION_BY,
                        "this is more than a year and a half ahead; look at the year again")
                .that(
                        !submitted.says(AppealFields.DIRECTION_KIND, Direction.STATEMENT)
                                || Direction.open(facts, Direction.STATEMENT).isEmpty(),
                        AppealFields.DIRECTION_KIND,
                        "a witness statement is being written already: change its date, or record what is wanted besides as"
                                + " something else")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("Directed by " + Shown.day(by) + ": "
                                        + submitted.require(AppealFields.DIRECTION_WHAT))
                                .with(Direction.with(
                                        facts,
                                        submitted.require(AppealFields.DIRECTION_KIND),
                                        by,
                                        submitted.require(AppealFields.DIRECTION_WHAT))),
                        Map.of(
                                AppealAnswers.STATEMENT_DIRECTED,
                                submitted.says(AppealFields.DIRECTION_KIND, Direction.STATEMENT))));
    }
}
