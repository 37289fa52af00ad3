package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** The written agreement of the mediation: its date, what was agreed, and whether another time was agreed for it. */
final class RecordTheAgreement implements CaseForm {
    private static final Set<String> REFUSALS = Set.of(Dispute.ASSESS, Dispute.PLAN, Dispute.REASSESS);
    private final ClosedAssessment assessments;

    RecordTheAgreement(ClosedAssessment assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.AGREEMENT_ON,
                DisagreementFields.AGREED,
                DisagreementFields.AGREED_WORDS,
                DisagreementFields.OTHER_TIME_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .list("things", AgreedThing.offered())
                .notice(assessment(view)
                        .map(reference -> "A refusal that is reversed in mediation is carried on in the closed case "
                                + reference
                                + ": open its page and record there that the refusal was reversed. Its dates then"
                                + " run from the agreement.")
                        .orElse(""))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return view.file()
                .facts()
                .get(DisagreementFields.HELD_ON)
                .map(day -> Facts.none().with(DisagreementFields.AGREEMENT_ON, day))
                .orElse(Facts.none());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        LocalDate held = view.file().facts().require(DisagreementFields.HELD_ON);
        Set<String> chosen = submitted.get(DisagreementFields.AGREED).orElse(Set.of());
        Set<String> offered = AgreedThing.offered().stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
        Check check = new Check(view, submitted)
                .happened(DisagreementFields.AGREEMENT_ON)
                .notBefore(
                        DisagreementFields.AGREEMENT_ON,
                        held,
                        "the mediation ended on " + Shown.day(held) + "; its agreement cannot be older")
                .that(
                        !chosen.isEmpty() && offered.containsAll(chosen),
                        DisagreementFields.AGREED,
                        "tick at least one: the time for it hangs on what it is")
                .given(DisagreementFields.AGREED_WORDS, "please copy what was agreed from the written agreement");
        submitted
                .get(DisagreementFields.AGREEMENT_ON)
                .ifPresent(agreed -> check.notBefore(
                        DisagreementFields.OTHER_TIME_ON, agreed, "this is before the agreement itself; look again"));
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("Agreed in mediation on "
                                + Shown.day(submitted.require(DisagreementFields.AGREEMENT_ON)) + ": "
                                + AgreedThing.agreed(submitted).stream()
                                        .map(AgreedThing::words)
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .with(submitted.inPlaceOf(view.file().facts(), fields())),
                Map.of(
                        DisagreementAnswers.AUTHORITY_TO_BE_TOLD,
                        Dispute.of(view.file().facts()).aboutHealthAlone())));
    }

    /** The closed assessment of the pupil that can be opened again, where a refusal is disputed. */
    private Optional<String> assessment(CaseView view) {
        return Dispute.of(view.file().facts())
                .decision()
                .filter(REFUSALS::contains)
                .flatMap(decision ->
                        assessments.of(view.setting().id(), view.pupil().id(), decision.equals(Dispute.REASSESS)));
    }
}
