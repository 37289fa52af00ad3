package org.sendcasework.tribunalappeal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.setting.PolicyStatement;
import org.sendcasework.steps.Shown;

/** Who goes to the hearing. What may be answered follows from the setting's own policy, and from who asks. */
final class DecideWhoAttends implements CaseForm {
    static final String ATTENDS = "attends";
    static final String COVER = "cover";
    static final String PREVENTED = "prevented";
    static final String DECLINES = "declines";
    static final Map<String, String> WAYS = Map.of(
            ATTENDS, "whoever is asked for attends",
            COVER, "somebody else attends in their place",
            PREVENTED, "nobody can: something outside our power prevents it",
            DECLINES, "nobody attends: the headteacher declines");
    /** How a policy says that the setting meets any request to attend. */
    static final String SUBJECT = "tribunal-attendance";

    static final String ANY_REQUEST = "attends-and-explains";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.ATTENDANCE,
                AppealFields.ATTENDS_WHO,
                AppealFields.COVERED_BY,
                AppealFields.NOT_ATTENDED_BECAUSE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String words = summoned(view)
                ? "The Tribunal requires it: failing to attend without a reasonable excuse is an offence (section 51 of the"
                        + " Children and Families Act 2014)."
                : policy(view)
                        .map(each -> "Your policy, “" + each.section() + "”: " + each.words() + ".")
                        .orElse(
                                "Your policy does not say whether a request to attend is met: the headteacher decides, with a"
                                        + " reason.");
        return Shown.in(view)
                .notice(words)
                .list("ways", ways(view))
                .text("hearingWords", HearingWords.of(view.file().facts()))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean attends =
                submitted.says(AppealFields.ATTENDANCE, ATTENDS) || submitted.says(AppealFields.ATTENDANCE, COVER);
        boolean offered = submitted.get(AppealFields.ATTENDANCE).stream().anyMatch(way -> ways(view).stream()
                .anyMatch(each -> each.value().equals(way)));
        return new Check(view, submitted)
                .that(
                        offered,
                        AppealFields.ATTENDANCE,
                        submitted.says(AppealFields.ATTENDANCE, DECLINES)
                                ? "this request is met: by your policy, or because the Tribunal requires it; say who attends"
                                : "please choose one of the answers")
                .givenIf(attends, AppealFields.ATTENDS_WHO, "please say who attends, by role and name")
                .givenIf(
                        attends,
                        AppealFields.COVERED_BY,
                        "please say who does their work that day, or that no cover is needed")
                .givenIf(!attends, AppealFields.NOT_ATTENDED_BECAUSE, "please give the reason; it goes into the record")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The hearing: " + WAYS.get(submitted.require(AppealFields.ATTENDANCE)) + ".")
                                .with(submitted.inPlaceOf(view.file().facts(), fields())),
                        Map.of(AppealAnswers.SOMEBODY_ATTENDS, attends)));
    }

    private static List<Option> ways(CaseView view) {
        boolean mustBeMet = summoned(view) || policy(view).isPresent();
        return Stream.of(ATTENDS, COVER, PREVENTED, DECLINES)
                .filter(way -> !(mustBeMet && way.equals(DECLINES)))
                .map(way -> Option.ofWords(WAYS.get(way), way))
                .toList();
    }

    private static boolean summoned(CaseView view) {
        return view.file().facts().says(AppealFields.ASKED_TO_ATTEND, RecordTheHearing.SUMMONED);
    }

    private static Optional<PolicyStatement> policy(CaseView view) {
        return Optional.ofNullable(view.setting().statements().get(SUBJECT))
                .filter(each -> each.says().contains(ANY_REQUEST));
    }
}
