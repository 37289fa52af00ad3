package org.sendcasework.draftplanconsultation;

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
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Handover;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Shown;

/** A local authority consults the setting on a draft plan; the fifteen days run from the day on which it was received. */
public final class RecordTheConsultation {
    private static final List<Field<?>> OF_THE_CONSULTATION = List.of(
            ConsultationFields.PUPIL,
            ConsultationFields.CONSULTED_ON,
            ConsultationFields.AUTHORITY,
            ConsultationFields.AUTHORITY_EMAIL,
            ConsultationFields.DRAFT_PLAN_ON,
            ConsultationFields.START_WANTED,
            ConsultationFields.CONSULTATION_NOTE);

    private static final List<Field<?>> HANDED_OVER = List.of(
            Handover.CONSULTED_ON,
            Handover.FROM_CASE,
            ConsultationFields.AUTHORITY,
            ConsultationFields.AUTHORITY_EMAIL);

    /** The facts the start form collects; those that describe a child go to the register. */
    public static final List<Field<?>> FIELDS = withTheChild();

    private static List<Field<?>> withTheChild() {
        List<Field<?>> fields = new ArrayList<>(OF_THE_CONSULTATION);
        fields.addAll(NewcomerForm.FIELDS);
        return List.copyOf(fields);
    }

    /** Opens by hand, with what the form collected. */
    public FormOutcome byHand(Pupil pupil, LocalDate today, Facts submitted) {
        return opened(pupil, today, submitted.without(ConsultationFields.PUPIL), "");
    }

    /** Opens what a needs assessment hands over. */
    public FormOutcome handedOver(Pupil pupil, LocalDate today, Facts handed) {
        Map<String, String> kept = new LinkedHashMap<>(handed.stored());
        kept.keySet().retainAll(HANDED_OVER.stream().map(Field::name).toList());
        return opened(
                pupil,
                today,
                Facts.of(kept),
                handed.get(Handover.FROM_CASE)
                        .map(from -> " Handed over from " + from + ".")
                        .orElse(""));
    }

    private FormOutcome opened(Pupil pupil, LocalDate today, Facts facts, String whence) {
        List<Problem> problems = problems(pupil, today, facts);
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(List.copyOf(problems));
        }
        return new FormOutcome.Accepted(Change.said("Consultation on the draft plan, received on "
                        + Shown.day(facts.require(ConsultationFields.CONSULTED_ON)) + "." + whence)
                .with(facts));
    }

    private static List<Problem> problems(Pupil pupil, LocalDate today, Facts facts) {
        List<Problem> problems = new ArrayList<>();
        if (!pupil.prospective()
                && pupil.leftOn().filter(day -> !day.isAfter(today)).isPresent()) {
            problems.add(new Problem(
                    ConsultationFields.PUPIL.label(),
                    pupil.fullName() + " has left; describe the child on the form, as one who is not on the register"));
        }
        Optional<LocalDate> received = facts.get(ConsultationFields.CONSULTED_ON);
        if (received.isEmpty()) {
            problems.add(new Problem(
                    ConsultationFields.CONSULTED_ON.label(),
                    "please give the day on which the draft plan reached you; the fifteen days run from it"));
        }
        received.filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.add(
                        new Problem(ConsultationFields.CONSULTED_ON.label(), "this day is in the future")));
        received.flatMap(day -> facts.get(ConsultationFields.DRAFT_PLAN_ON).filter(draft -> draft.isAfter(day)))
                .ifPresent(draft -> problems.add(new Problem(
                        ConsultationFields.DRAFT_PLAN_ON.label(),
                        "this is after the day on which you received it; check both dates")));
        return problems;
    }
}
