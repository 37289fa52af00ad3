package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** Whether the family appeals. It is the family's choice, and an appeal that is late can still be let in. */
final class RecordTheFamilysDecision implements CaseForm {
    static final String APPEALS = "appeals";
    static final String NO_APPEAL = "no-appeal";
    static final String TIME_OVER = "time-over";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(APPEALS, "it appeals");
        ANSWERS.put(NO_APPEAL, "it does not appeal");
        ANSWERS.put(TIME_OVER, "the time is over and nothing was heard of an appeal");
    }

    private final DisagreementDeadlines deadlines;
    private final FamilyWords words;

    RecordTheFamilysDecision(DisagreementDeadlines deadlines, FamilyWords words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.APPEAL_CHOICE,
                DisagreementFields.APPEAL_KNOWN_ON,
                DisagreementFields.APPEAL_LODGED_ON,
                DisagreementFields.APPEAL_DECISION_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).text("readyWords", words.timeToAppeal(view)).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        boolean appeals = submitted.says(DisagreementFields.APPEAL_CHOICE, APPEALS);
        LocalDate sent = facts.require(DisagreementFields.DECISION_SENT_ON);
        Optional<LocalDate> last = deadlines.appealBy(facts, view.setting());
        Check check = new Check(view, submitted)
                .oneOf(DisagreementFields.APPEAL_CHOICE, ANSWERS.keySet())
                .that(
                        !submitted.says(DisagreementFields.APPEAL_CHOICE, TIME_OVER)
                                || last.filter(day -> !view.today().isAfter(day))
                                        .isEmpty(),
                        DisagreementFields.APPEAL_CHOICE,
                        "the time is not over: it runs until "
                                + last.map(Shown::day).orElse("its day") + "; ask the family, or leave this task open");
        if (appeals) {
            check.happened(DisagreementFields.APPEAL_KNOWN_ON)
                    .notBefore(
                            DisagreementFields.APPEAL_KNOWN_ON,
                            sent,
                            "the decision was sent on " + Shown.day(sent) + "; no appeal can be known before");
            if (submitted.get(DisagreementFields.APPEAL_LODGED_ON).isPresent()) {
                check.happened(DisagreementFields.APPEAL_LODGED_ON)
                        .notBefore(
                                DisagreementFields.APPEAL_LODGED_ON,
                                sent,
                                "the decision was sent on " + Shown.day(sent) + "; no appeal can have come before");
            }
        }
        Facts kept = appeals
                ? submitted
                : submitted.without(DisagreementFields.APPEAL_KNOWN_ON).without(DisagreementFields.APPEAL_LODGED_ON);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The family's decision: " + ANSWERS.get(kept.require(DisagreementFields.APPEAL_CHOICE))
                                + ".")
                        .with(kept.inPlaceOf(facts, fields())),
                Map.of(DisagreementAnswers.FAMILY_APPEALS, appeals)));
    }
}
