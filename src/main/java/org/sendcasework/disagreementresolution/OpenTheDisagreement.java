package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Shown;

/** Opens the case when the school learns of a disagreement: by hand, or handed over by a complaint. */
public final class OpenTheDisagreement {
    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = fields();

    private static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(DisagreementFields.PUPIL);
        fields.addAll(NewcomerForm.FIELDS);
        fields.add(DisagreementFields.LEARNED_ON);
        fields.addAll(DisagreementDetails.FIELDS);
        return List.copyOf(fields);
    }

    /** With what the start form collected. */
    public FormOutcome byHand(Pupil pupil, LocalDate today, Facts submitted) {
        List<Problem> problems = new ArrayList<>(learned(pupil, today, submitted));
        problems.addAll(DisagreementDetails.problems(submitted, today));
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(List.copyOf(problems));
        }
        Facts kept = DisagreementDetails.kept(submitted).without(DisagreementFields.PUPIL);
        return new FormOutcome.Accepted(Change.said(DisagreementDetails.said(kept) + " Known since "
                        + Shown.day(kept.require(DisagreementFields.LEARNED_ON)) + ".")
                .with(kept));
    }

    /** With what a complaint hands over; what it does not know is asked in the first task. */
    public FormOutcome handedOver(Pupil pupil, LocalDate today, Facts handed) {
        List<Problem> problems = learned(pupil, today, handed);
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(problems);
        }
        Facts kept = Facts.none().with(DisagreementFields.LEARNED_ON, handed.require(DisagreementFields.LEARNED_ON));
        kept = copied(DisagreementFields.ABOUT, handed, kept);
        kept = copied(DisagreementFields.FROM_CASE, handed, kept);
        return new FormOutcome.Accepted(Change.said("Handed over"
                        + kept.get(DisagreementFields.FROM_CASE)
                                .map(reference -> " by " + reference)
                                .orElse("")
                        + ": the family takes a disagreement further.")
                .with(kept));
    }

    /** What the gateways must know from the start; what was not asked yet is answered by the steps. */
    public Map<String, Boolean> answers(Facts facts) {
        Map<String, Boolean> answers = new HashMap<>(DisagreementDetails.answers(facts));
        for (String later : List.of(
                DisagreementAnswers.MEDIATION_WANTED,
                DisagreementAnswers.CERTIFICATE_TO_COME,
                DisagreementAnswers.ANYTHING_AGREED,
                DisagreementAnswers.AGREEMENT_REACHED,
                DisagreementAnswers.FAMILY_APPEALS,
                DisagreementAnswers.DISAGREEMENT_RESOLVED)) {
            answers.put(later, false);
        }
        return Map.copyOf(answers);
    }

    private static List<Problem> learned(Pupil pupil, LocalDate today, Facts facts) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> learned = facts.get(DisagreementFields.LEARNED_ON);
        if (learned.isEmpty()) {
            problems.add(new Problem(DisagreementFields.LEARNED_ON.label(), "please give the date"));
        }
        if (learned.filter(day -> day.isAfter(today)).isPresent()) {
            problems.add(new Problem(
                    DisagreementFields.LEARNED_ON.label(),
                    "this is a day in the future; enter the day on which the family said so"));
        }
        if (pupil.leftOn().filter(day -> !day.isAfter(today)).isPresent()) {
            problems.add(new Problem(
                    DisagreementFields.PUPIL.label(),
                    pupil.fullName() + " has left; the disagreement is the present school's to help with"));
        }
        return problems;
    }

    private static Facts copied(Field<String> field, Facts from, Facts to) {
        return from.get(field).map(value -> to.with(field, value)).orElse(to);
    }
}
