package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What the family said to the mediation adviser and to the authority, and on which days. */
final class RecordTheFamilysChoice implements CaseForm {
    static final String WANTS = "wants";
    static final String DECLINES = "declines";
    static final String WITHOUT = "without";
    static final String NO_CONTACT = "no-contact";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(WANTS, "it wants mediation");
        ANSWERS.put(DECLINES, "it told the adviser that it does not want mediation");
        ANSWERS.put(WITHOUT, "it goes on without mediation; the appeal is only about the school");
        ANSWERS.put(NO_CONTACT, "it has not contacted the adviser and does not mean to");
    }

    private final DisagreementDeadlines deadlines;
    private final FamilyWords words;

    RecordTheFamilysChoice(DisagreementDeadlines deadlines, FamilyWords words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.CHOICE,
                DisagreementFields.CONTACTED_ON,
                DisagreementFields.DECLINED_ON,
                DisagreementFields.WANTED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Dispute dispute = Dispute.of(view.file().facts());
        return Shown.in(view)
                .deadline(view, dispute.onlyAboutTheSchool() ? DisagreementDuties.APPEAL : DisagreementDuties.CONTACT)
                .text("readyWords", words.way(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        Dispute dispute = Dispute.of(facts);
        String choice = submitted.get(DisagreementFields.CHOICE).orElse("");
        LocalDate sent = facts.require(DisagreementFields.DECISION_SENT_ON);
        Check check = new Check(view, submitted)
                .oneOf(DisagreementFields.CHOICE, ANSWERS.keySet())
                .that(
                        !choice.equals(WITHOUT) || dispute.onlyAboutTheSchool(),
                        DisagreementFields.CHOICE,
                        "this appeal is about more than the school named, so the family needs a certificate (section 55);"
                                + " choose what it told the adviser");
        boolean contacted = choice.equals(WANTS) || choice.equals(DECLINES);
        if (contacted && (dispute.needsACertificate() || choice.equals(DECLINES))) {
            check.happened(DisagreementFields.CONTACTED_ON);
        }
        if (contacted) {
            check.notBefore(DisagreementFields.CONTACTED_ON, sent, notBeforeTheDecision(sent));
        }
        if (choice.equals(DECLINES)) {
            check.happened(DisagreementFields.DECLINED_ON);
            submitted
                    .get(DisagreementFields.CONTACTED_ON)
                    .ifPresent(day -> check.notBefore(
                            DisagreementFields.DECLINED_ON,
                            day,
                            "the family cannot decline before it contacted the adviser, " + Shown.day(day)));
        }
        if (choice.equals(WANTS)) {
            check.happened(DisagreementFields.WANTED_ON)
                    .notBefore(DisagreementFields.WANTED_ON, sent, notBeforeTheDecision(sent));
        }
        Facts kept = kept(submitted, choice);
        return check.orElse(() -> accepted(view, facts.and(kept), kept, choice));
    }

    private FormOutcome accepted(CaseView view, Facts whole, Facts kept, String choice) {
        boolean wants = choice.equals(WANTS);
        boolean certificate = deadlines.certificateDuty(whole, view.setting()).isPresent();
        Optional<String> late = choice.equals(DECLINES)
                        && Dispute.of(whole).needsACertificate()
                        && !deadlines.contactedInTime(whole, view.setting())
                ? Optional.of(" The adviser was contacted after the two months, so there is no certificate (regulation"
                        + " 34(2)); the Tribunal can be asked for leave (regulation 34(3)).")
                : Optional.empty();
        return new FormOutcome.Accepted(
                Change.said("The family's choice: " + ANSWERS.get(choice) + "." + late.orElse(""))
                        .with(kept.inPlaceOf(view.file().facts(), fields()))
                        .with(DisagreementFields.APPEAL_TIME_KNOWN_ON, view.today()),
                Map.of(
                        DisagreementAnswers.MEDIATION_WANTED, wants,
                        DisagreementAnswers.CERTIFICATE_TO_COME, certificate));
    }

    /** A form hands in what was typed before the answer was changed. */
    private static Facts kept(Facts submitted, String choice) {
        Facts kept = submitted;
        if (!choice.equals(DECLINES)) {
            kept = kept.without(DisagreementFields.DECLINED_ON);
        }
        if (!choice.equals(WANTS)) {
            kept = kept.without(DisagreementFields.WANTED_ON);
        }
        return Set.of(WANTS, DECLINES).contains(choice) ? kept : kept.without(DisagreementFields.CONTACTED_ON);
    }

    private static String notBeforeTheDecision(LocalDate sent) {
        return "the decision was sent on " + Shown.day(sent) + "; this cannot have been before";
    }
}
