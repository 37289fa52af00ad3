package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** How the appeal was decided: an order, or an end without one. A consent order is an order. */
final class RecordTheOutcome implements CaseForm {
    static final String ORDER = "order";
    static final String PROMISED = "promised";
    static final String SOCIAL_CARE = "social-care";
    static final String HEALTH = "health";
    static final Map<String, String> OUTCOMES = Map.of(
            ORDER,
            "the Tribunal made an order, by consent or not",
            PROMISED,
            "the family withdrew it, because the authority promised what they asked for",
            RecordTheAnswer.WITHDRAWN,
            "the family withdrew it",
            RecordTheAnswer.STRUCK_OUT,
            "the Tribunal struck it out");
    static final Map<String, String> RECOMMENDATIONS =
            Map.of(SOCIAL_CARE, "on social care, to the authority", HEALTH, "on health, to the commissioner");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.OUTCOME,
                AppealFields.ORDER_ON,
                AppealFields.ORDER_RECEIVED_ON,
                AppealFields.ORDER_KINDS,
                AppealFields.RECOMMENDED,
                AppealFields.RECOMMENDED_ON,
                AppealFields.ENDED_ON,
                AppealFields.ORDER_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("hearingWords", HearingWords.of(view.file().facts()))
                .list("orders", OrderKind.options())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return submitted.says(AppealFields.OUTCOME, ORDER) ? order(view, submitted) : without(view, submitted);
    }

    private static FormOutcome order(CaseView view, Facts submitted) {
        Facts appeal = view.file().facts();
        boolean recommended =
                !submitted.get(AppealFields.RECOMMENDED).orElse(Set.of()).isEmpty();
        Facts facts = submitted.without(AppealFields.ENDED_ON);
        Check check = new Check(view, facts)
                .happened(AppealFields.ORDER_ON)
                .notBefore(
                        AppealFields.ORDER_ON,
                        appeal.get(AppealFields.ANSWERED_ON).orElse(appeal.require(AppealFields.KNOWN_ON)),
                        "this is before the authority answered the appeal; look at the date of the order again")
                .happened(AppealFields.ORDER_RECEIVED_ON)
                .notBefore(
                        AppealFields.ORDER_RECEIVED_ON,
                        facts.get(AppealFields.ORDER_ON).orElse(LocalDate.MIN),
                        "an order cannot be received before the date it bears")
                .given(AppealFields.ORDER_KINDS, "tick what is ordered")
                .given(AppealFields.ORDER_NOTE, "please say in short what it orders")
                .that(
                        !recommended || !Subject.in(appeal, Subject.REFUSES_ASSESSMENT),
                        AppealFields.RECOMMENDED,
                        "there are no recommendations in an appeal against the refusal of an assessment")
                .givenIf(recommended, AppealFields.RECOMMENDED_ON, "please give the date the recommendations bear");
        if (recommended) {
            check.happened(AppealFields.RECOMMENDED_ON);
        }
        long aboutCeasing = Stream.of(OrderKind.CONTINUE, OrderKind.CONTINUE_AMEND, OrderKind.DISMISSED_CEASE)
                .filter(kind -> kind.in(facts))
                .count();
        check.that(
                aboutCeasing <= 1,
                AppealFields.ORDER_KINDS,
                "the plan goes on as it is, goes on amended, or ends: tick one of the three");
        check.that(
                !OrderKind.DISMISSED.in(facts)
                        || facts.require(AppealFields.ORDER_KINDS).size() == 1,
                AppealFields.ORDER_KINDS,
                "an appeal that is dismissed changes nothing: where it is dismissed in part, tick only what is ordered");
        for (OrderKind kind : OrderKind.values()) {
            if (kind.in(facts)) {
                kind.cannotBe(appeal).ifPresent(why -> check.that(false, AppealFields.ORDER_KINDS, why));
            }
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The Tribunal ordered on " + Shown.day(facts.require(AppealFields.ORDER_ON)) + ": "
                                + facts.require(AppealFields.ORDER_KINDS).stream()
                                        .map(key -> OrderKind.words().getOrDefault(key, key))
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .with(facts),
                Map.of(AppealAnswers.ORDERED, true)));
    }

    private static FormOutcome without(CaseView view, Facts submitted) {
        Facts facts = submitted
                .without(AppealFields.ORDER_ON)
                .without(AppealFields.ORDER_RECEIVED_ON)
                .without(AppealFields.ORDER_KINDS)
                .without(AppealFields.RECOMMENDED)
                .without(AppealFields.RECOMMENDED_ON);
        return new Check(view, facts)
                .oneOf(AppealFields.OUTCOME, OUTCOMES.keySet())
                .happened(AppealFields.ENDED_ON)
                .givenIf(
                        facts.says(AppealFields.OUTCOME, PROMISED),
                        AppealFields.ORDER_NOTE,
                        "please say what was promised and by when: no limit of the law runs from a promise")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said("The appeal ended on " + Shown.day(facts.require(AppealFields.ENDED_ON)) + ": "
                                        + OUTCOMES.get(facts.require(AppealFields.OUTCOME)) + ".")
                                .with(facts),
                        Map.of(AppealAnswers.ORDERED, false)));
    }
}
