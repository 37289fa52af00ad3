package org.sendcasework.informationrequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.steps.Shown;

/** Somebody asks for information about a pupil: recorded by hand, or handed over by the case in which it came up. */
public final class RecordTheRequest {
    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = List.of(
            RequestFields.PUPIL,
            RequestFields.ASKED_BY,
            RequestFields.REPLY_TO,
            RequestFields.PROCEDURE,
            RequestFields.TRIBUNAL_ORDER,
            RequestFields.ASKED_ON,
            RequestFields.RECEIVED_ON,
            RequestFields.ANSWER_BY,
            RequestFields.WHAT,
            RequestFields.THEIR_REFERENCE);

    private static final List<Field<?>> HANDED_OVER = List.of(
            RequestFields.FROM_CASE,
            RequestFields.ASKED_FOR_KEY,
            RequestFields.ASKED_BY,
            RequestFields.ASKED_ON,
            RequestFields.ANSWER_BY,
            RequestFields.WHAT);

    /** Opens by hand, with what the form collected. */
    public FormOutcome byHand(LocalDate today, Facts submitted) {
        Facts facts = submitted.without(RequestFields.PUPIL);
        if (!facts.says(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL)) {
            facts = facts.without(RequestFields.TRIBUNAL_ORDER);
        }
        List<Problem> problems = problems(today, facts);
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(List.copyOf(problems));
        }
        return opened(facts, "");
    }

    /**
     * Opens what another case hands over. What the Tribunal asks there is taken for a direction: that is the stricter
     * reading, and the Tribunal seldom asks in another way.
     */
    public FormOutcome handedOver(LocalDate today, Facts handed) {
        Map<String, String> kept = new LinkedHashMap<>(handed.stored());
        kept.keySet().retainAll(HANDED_OVER.stream().map(Field::name).toList());
        Facts facts = Facts.of(kept);
        if (facts.get(RequestFields.ASKED_ON).isEmpty()) {
            facts = facts.with(RequestFields.ASKED_ON, today);
        }
        if (facts.get(RequestFields.ASKED_BY).isEmpty()) {
            facts = facts.with(RequestFields.ASKED_BY, RequestChoices.OTHER);
        }
        if (facts.says(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL)) {
            facts = facts.with(RequestFields.TRIBUNAL_ORDER, RequestChoices.YES);
        }
        return opened(
                facts.with(RequestFields.RECEIVED_ON, today),
                facts.get(RequestFields.FROM_CASE)
                        .map(from -> " Handed over from " + from + ".")
                        .orElse(""));
    }

    private static FormOutcome opened(Facts facts, String whence) {
        return new FormOutcome.Accepted(Change.said("Information asked for by " + RequestText.asker(facts) + " on "
                        + Shown.day(facts.require(RequestFields.ASKED_ON))
                        + facts.get(RequestFields.ANSWER_BY)
                                .map(day -> ", wanted by " + Shown.day(day))
                                .orElse(", no date given")
                        + "." + whence)
                .with(facts));
    }

    private static List<Problem> problems(LocalDate today, Facts facts) {
        List<Problem> problems = new ArrayList<>();
        boolean tribunal = facts.says(RequestFields.ASKED_BY, RequestChoices.TRIBUNAL);
        chosen(RequestFields.ASKED_BY, RequestChoices.ASKERS, facts, problems);
        chosen(RequestFields.PROCEDURE, RequestChoices.PROCEDURES, facts, problems);
        if (tribunal) {
            chosen(RequestFields.TRIBUNAL_ORDER, RequestChoices.YES_OR_NO, facts, problems);
        }
        given(RequestFields.REPLY_TO, facts, "please name the person or team, and where the answer goes", problems);
        given(RequestFields.WHAT, facts, "please say what is asked for, as the request puts it", problems);
        happened(RequestFields.ASKED_ON, facts, today, problems);
        happened(RequestFields.RECEIVED_ON, facts, today, problems);
        notBeforeAsked(RequestFields.RECEIVED_ON, facts, problems);
        notBeforeAsked(RequestFields.ANSWER_BY, facts, problems);
        if (AnswerDay.tooFar(facts.get(RequestFields.ANSWER_BY), today)) {
            problems.add(new Problem(RequestFields.ANSWER_BY.label(), AnswerDay.TOO_FAR));
        }
        return problems;
    }

    private static void chosen(Field<String> field, Map<String, String> choices, Facts facts, List<Problem> problems) {
        if (facts.get(field).filter(choices::containsKey).isEmpty()) {
            problems.add(new Problem(field.label(), "please choose one of the answers"));
        }
    }

    private static void given(Field<String> field, Facts facts, String why, List<Problem> problems) {
        if (facts.get(field).isEmpty()) {
            problems.add(new Problem(field.label(), why));
        }
    }

    private static void happened(Field<LocalDate> field, Facts facts, LocalDate today, List<Problem> problems) {
        Optional<LocalDate> day = facts.get(field);
        if (day.isEmpty()) {
            problems.add(new Problem(field.label(), "please give the date"));
        }
        if (day.filter(each -> each.isAfter(today)).isPresent()) {
            problems.add(new Problem(field.label(), "this day is in the future"));
        }
    }

    private static void notBeforeAsked(Field<LocalDate> field, Facts facts, List<Problem> problems) {
        Optional<LocalDate> asked = facts.get(RequestFields.ASKED_ON);
        if (asked.isPresent()
                && facts.get(field).filter(day -> day.isBefore(asked.get())).isPresent()) {
            problems.add(new Problem(
                    field.label(), "this is before the day on which the information was asked for; check both dates"));
        }
    }
}
