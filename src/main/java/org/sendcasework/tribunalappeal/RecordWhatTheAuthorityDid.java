package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** One thing that the authority or the commissioner owed has come; the task comes back until nothing is owed. */
final class RecordWhatTheAuthorityDid implements CaseForm {
    static final String NOTHING_MORE = "nothing-more";

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.WHAT_CAME,
                AppealFields.CAME_ON,
                AppealFields.PLAN_NAMES_US,
                AppealFields.PLAN_RECEIVED_ON,
                AppealFields.CAME_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        List<WhatIsOwed> left = WhatIsOwed.outstanding(facts);
        List<Option> options = new ArrayList<>(left.stream()
                .map(each -> Option.ofWords(each.owed().words, each.owed().key))
                .toList());
        options.add(new Option("Nothing more is waited for", NOTHING_MORE));
        return Shown.in(view)
                .list("owed", options)
                .text(
                        "owedWords",
                        left.stream()
                                .flatMap(each -> view.file().deadline(each.duty()).stream())
                                .map(CaseDeadline::sentence)
                                .collect(Collectors.joining("\n\n")))
                .all();
    }

    /** Asked anew each time it comes. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(AppealFields.WHAT_CAME, "")
                .with(AppealFields.PLAN_NAMES_US, "")
                .with(AppealFields.CAME_NOTE, "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        boolean nothing = submitted.says(AppealFields.WHAT_CAME, NOTHING_MORE);
        Optional<WhatIsOwed> came = WhatIsOwed.outstanding(facts).stream()
                .filter(each -> submitted.says(AppealFields.WHAT_CAME, each.owed().key))
                .findFirst();
        boolean plan = came.filter(each -> Owed.PLANS.contains(each.owed())).isPresent();
        Check check = new Check(view, submitted)
                .that(
                        nothing || came.isPresent(),
                        AppealFields.WHAT_CAME,
                        "please choose what came, of what is still owed")
                .givenIf(nothing, AppealFields.CAME_NOTE, "please say why nothing more is waited for")
                .that(
                        !plan
                                || submitted
                                        .get(AppealFields.PLAN_NAMES_US)
                                        .filter(RecordTheAppeal.YES_OR_NO::containsKey)
                                        .isPresent(),
                        AppealFields.PLAN_NAMES_US,
                        "please say whether section I names your setting");
        if (!nothing) {
            check.happened(AppealFields.CAME_ON);
            came.ifPresent(each -> check.notBefore(
                    AppealFields.CAME_ON,
                    each.from(),
                    "this is before " + Shown.day(each.from()) + ", from which the time for it runs"));
        }
        if (plan) {
            check.happened(AppealFields.PLAN_RECEIVED_ON)
                    .notBefore(
                            AppealFields.PLAN_RECEIVED_ON,
                            submitted.get(AppealFields.CAME_ON).orElse(LocalDate.MIN),
                            "a plan cannot be received before the date it bears");
        }
        return check.orElse(() -> accepted(facts, submitted, came, plan));
    }

    private static FormOutcome accepted(Facts facts, Facts submitted, Optional<WhatIsOwed> came, boolean plan) {
        Change change = came.map(each -> Change.said(Option.ofWords(each.owed().words, "")
                                        .label() + ": " + Shown.day(submitted.require(AppealFields.CAME_ON)) + ".")
                        .with(each.owed().doneOn, submitted.require(AppealFields.CAME_ON)))
                .orElseGet(() -> Change.said("Nothing more is waited for: " + submitted.require(AppealFields.CAME_NOTE))
                        .with(AppealFields.NOTHING_MORE, true));
        if (plan) {
            change = change.with(AppealFields.PLAN_NAMES_US, submitted.require(AppealFields.PLAN_NAMES_US))
                    .with(AppealFields.ORDERED_PLAN_ON, submitted.require(AppealFields.CAME_ON))
                    .with(AppealFields.PLAN_RECEIVED_ON, submitted.require(AppealFields.PLAN_RECEIVED_ON));
        }
        return new FormOutcome.Accepted(
                change,
                Map.of(
                        AppealAnswers.SOMETHING_OWED,
                        !WhatIsOwed.outstanding(facts.and(change.facts())).isEmpty()));
    }
}
