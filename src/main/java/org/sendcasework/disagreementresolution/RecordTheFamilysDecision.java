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
                DisagreementFields.CERTIFICATE_ON,
                DisagreementFields.APPEAL_CHOICE,
                DisagreementFields.APPEAL_KNOWN_ON,
                DisagreementFields.APPEAL_LODGED_ON,
                DisagreementFields.APPEAL_DECISION_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .text("readyWords", words.timeToAppeal(view))
                .text(
                        "certificateWords",
                        view.file()
                                .facts()
                                .get(DisagreementFields.CERTIFICATE_ON)
                                .map(Shown::day)
                                .orElse(""))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Optional<LocalDate> known = facts.get(DisagreementFields.CERTIFICATE_ON);
        boolean appeals = submitted.says(DisagreementFields.APPEAL_CHOICE, APPEALS);
        LocalDate sent = facts.require(DisagreementFields.DECISION_SENT_ON);
        Optional<LocalDate> last = deadlines.appealBy(withCertificate(facts, submitted), view.setting());
        Check check = new Check(view, submitted)
                .oneOf(DisagreementFields.APPEAL_CHOICE, ANSWERS.keySet())
                .that(
                        !submitted.says(DisagreementFields.APPEAL_CHOICE, TIME_OVER)
                                || last.filter(day -> !view.today().isAfter(day))
                                        .isEmpty(),
                        DisagreementFields.APPEAL_CHOICE,
                        "the time is not over: it runs until "
                                + last.map(Shown::day).orElse("its day") + "; ask the family, or leave this task open");
        if (known.isEmpty() && submitted.get(DisagreementFields.CERTIFICATE_ON).isPresent()) {
            check.happened(DisagreementFields.CERTIFICATE_ON)
                    .notBefore(
                            DisagreementFields.CERTIFICATE_ON,
                            sent,
                            "the decision was sent on " + Shown.day(sent) + "; no certificate can be older");
        }
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
        Facts certain = known.isPresent() ? submitted.without(DisagreementFields.CERTIFICATE_ON) : submitted;
        Facts kept = appeals
                ? certain
                : certain.without(DisagreementFields.APPEAL_KNOWN_ON).without(DisagreementFields.APPEAL_LODGED_ON);
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The family's decision: " + ANSWERS.get(kept.require(DisagreementFields.APPEAL_CHOICE))
                                + ".")
                        .with(kept),
                Map.of(DisagreementAnswers.FAMILY_APPEALS, appeals)));
    }

    /** One that came after all, where none was recorded before; a recorded one is corrected on the page of the case. */
    private static Facts withCertificate(Facts facts, Facts submitted) {
        return facts.get(DisagreementFields.CERTIFICATE_ON).isPresent()
                ? facts
                : submitted
                        .get(DisagreementFields.CERTIFICATE_ON)
                        .map(day -> facts.with(DisagreementFields.CERTIFICATE_ON, day))
                        .orElse(facts);
    }
}
