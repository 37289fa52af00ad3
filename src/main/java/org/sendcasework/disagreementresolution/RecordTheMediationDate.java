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

/** The day and place of the mediation, and when the family was told; or that none can be arranged. */
final class RecordTheMediationDate implements CaseForm {
    static final String ARRANGED = "arranged";
    static final String CANNOT = "cannot";
    static final String NOT_WANTED = "not-wanted";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(ARRANGED, "there is a day");
        ANSWERS.put(CANNOT, "the authority told the adviser that it cannot arrange it in time");
        ANSWERS.put(NOT_WANTED, "there will be none, for another reason");
    }

    private final DisagreementDeadlines deadlines;

    RecordTheMediationDate(DisagreementDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.ARRANGED,
                DisagreementFields.MEDIATION_ON,
                DisagreementFields.MEDIATION_PLACE,
                DisagreementFields.DATE_TOLD_ON,
                DisagreementFields.SHORTER_NOTICE,
                DisagreementFields.CANNOT_TOLD_ON,
                DisagreementFields.DECLINED_ON,
                DisagreementFields.RESULT_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, arranging(view.file().facts()))
                .notice(
                        Dispute.of(view.file().facts()).aboutHealthAlone()
                                ? "The health commissioner arranges this mediation."
                                : "Where the authority cannot arrange it in the thirty days it must tell the adviser as soon as"
                                        + " it knows. The family then counts as having taken part, and gets its certificate"
                                        + " (regulation 39(2) and (3)).")
                .all();
    }

    /** What stood before is asked anew: this form comes back where a mediation was put off. */
    @Override
    public Facts suggested(CaseView view) {
        return Facts.none();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Facts facts = view.file().facts();
        LocalDate wanted = facts.require(DisagreementFields.WANTED_ON);
        String how = submitted.get(DisagreementFields.ARRANGED).orElse("");
        Check check = new Check(view, submitted).oneOf(DisagreementFields.ARRANGED, ANSWERS.keySet());
        switch (how) {
            case ARRANGED -> arranged(check, submitted, wanted);
            case CANNOT ->
                check.happened(DisagreementFields.CANNOT_TOLD_ON)
                        .notBefore(
                                DisagreementFields.CANNOT_TOLD_ON,
                                wanted,
                                "mediation was asked for on " + Shown.day(wanted) + "; this cannot have been before")
                        .that(
                                !Dispute.of(facts).aboutHealthAlone(),
                                DisagreementFields.ARRANGED,
                                "a mediation about health alone is the commissioner's to arrange, and the law has no such"
                                        + " notice for it; chase it, or choose that there will be none");
            case NOT_WANTED -> notWanted(check, submitted, wanted);
            default -> {
                // refused above
            }
        }
        Facts kept = kept(submitted, how);
        return check.orElse(() -> accepted(view, facts, kept, how));
    }

    private static void arranged(Check check, Facts submitted, LocalDate wanted) {
        check.given(DisagreementFields.MEDIATION_ON, "please give the day")
                .given(DisagreementFields.MEDIATION_PLACE, "please give the place, or say that it is online")
                .happened(DisagreementFields.DATE_TOLD_ON)
                .notBefore(
                        DisagreementFields.MEDIATION_ON,
                        wanted,
                        "mediation was asked for on " + Shown.day(wanted) + "; it cannot be before");
        Optional<LocalDate> day = submitted.get(DisagreementFields.MEDIATION_ON);
        check.that(
                submitted
                        .get(DisagreementFields.DATE_TOLD_ON)
                        .filter(told -> day.filter(told::isAfter).isPresent())
                        .isEmpty(),
                DisagreementFields.DATE_TOLD_ON,
                "the family cannot be told of the day after it has passed; look at both again");
    }

    /** A family that has changed its mind needs the other certificate, which counts from its word to the adviser. */
    private static void notWanted(Check check, Facts submitted, LocalDate wanted) {
        check.given(DisagreementFields.RESULT_NOTE, "please say why there will be none");
        if (submitted.get(DisagreementFields.DECLINED_ON).isPresent()) {
            check.happened(DisagreementFields.DECLINED_ON)
                    .notBefore(
                            DisagreementFields.DECLINED_ON,
                            wanted,
                            "mediation was asked for on " + Shown.day(wanted)
                                    + "; it cannot have been given up before");
        }
    }

    private FormOutcome accepted(CaseView view, Facts facts, Facts kept, String how) {
        boolean certificate = !how.equals(ARRANGED)
                && deadlines.certificateDuty(facts.and(kept), view.setting()).isPresent();
        String said = how.equals(ARRANGED)
                ? "The mediation is on " + Shown.day(kept.require(DisagreementFields.MEDIATION_ON)) + ", "
                        + kept.require(DisagreementFields.MEDIATION_PLACE) + "."
                : "No mediation: " + ANSWERS.get(how) + ".";
        Change change = Change.said(said)
                .with(kept.inPlaceOf(
                        facts,
                        List.of(
                                DisagreementFields.MEDIATION_ON,
                                DisagreementFields.MEDIATION_PLACE,
                                DisagreementFields.DATE_TOLD_ON,
                                DisagreementFields.SHORTER_NOTICE,
                                DisagreementFields.CANNOT_TOLD_ON,
                                DisagreementFields.DECLINED_ON,
                                DisagreementFields.RESULT_NOTE)));
        return new FormOutcome.Accepted(
                change.with(DisagreementFields.APPEAL_TIME_KNOWN_ON, view.today()),
                Map.of(
                        DisagreementAnswers.MEDIATION_ARRANGED,
                        how.equals(ARRANGED),
                        DisagreementAnswers.CERTIFICATE_TO_COME,
                        certificate));
    }

    /** A form hands in what was typed before the answer was changed. */
    private static Facts kept(Facts submitted, String how) {
        Facts kept = submitted;
        if (!how.equals(ARRANGED)) {
            kept = kept.without(DisagreementFields.MEDIATION_ON)
                    .without(DisagreementFields.MEDIATION_PLACE)
                    .without(DisagreementFields.DATE_TOLD_ON)
                    .without(DisagreementFields.SHORTER_NOTICE);
        }
        if (!how.equals(NOT_WANTED)) {
            kept = kept.without(DisagreementFields.DECLINED_ON);
        }
        return how.equals(CANNOT) ? kept : kept.without(DisagreementFields.CANNOT_TOLD_ON);
    }

    static String arranging(Facts facts) {
        return Dispute.of(facts).aboutHealthAlone() ? DisagreementDuties.ARRANGE_HEALTH : DisagreementDuties.ARRANGE;
    }
}
