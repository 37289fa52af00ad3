package org.sendcasework.planimplementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.NewcomerForm;
import org.sendcasework.steps.Shown;

/** Opens the case once a final plan names the setting: by hand, or handed over by the case in which it was made. */
public final class OpenTheImplementation {
    private static final List<Field<?>> OF_THE_CASE = List.of(
            ImplementationFields.FINAL_PLAN_ON,
            ImplementationFields.FINAL_PLAN_RECEIVED_ON,
            ImplementationFields.AUTHORITY,
            ImplementationFields.AUTHORITY_EMAIL);
    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = fields();

    private static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(ImplementationFields.PUPIL);
        fields.addAll(NewcomerForm.FIELDS);
        fields.addAll(OF_THE_CASE);
        return List.copyOf(fields);
    }

    /** With what the start form collected. */
    public FormOutcome byHand(Pupil pupil, LocalDate today, Facts submitted) {
        return opened(pupil, today, submitted, "Final plan received");
    }

    /** With what another kind of case hands over; what it does not know was received today. */
    public FormOutcome handedOver(Pupil pupil, LocalDate today, Facts handed) {
        Facts whole = handed.get(ImplementationFields.FINAL_PLAN_RECEIVED_ON).isPresent()
                ? handed
                : handed.with(ImplementationFields.FINAL_PLAN_RECEIVED_ON, today);
        String from = handed.get(ImplementationFields.FROM_CASE)
                .map(reference -> "Handed over by " + reference)
                .orElse("Handed over");
        return opened(pupil, today, whole, from);
    }

    private static FormOutcome opened(Pupil pupil, LocalDate today, Facts facts, String how) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> plan = facts.get(ImplementationFields.FINAL_PLAN_ON);
        Optional<LocalDate> received = facts.get(ImplementationFields.FINAL_PLAN_RECEIVED_ON);
        happened(ImplementationFields.FINAL_PLAN_ON, plan, today, problems);
        happened(ImplementationFields.FINAL_PLAN_RECEIVED_ON, received, today, problems);
        if (plan.isPresent() && received.filter(day -> day.isBefore(plan.get())).isPresent()) {
            problems.add(new Problem(
                    ImplementationFields.FINAL_PLAN_RECEIVED_ON.label(),
                    "a plan cannot be received before the date it bears; look at both again"));
        }
        if (pupil.leftOn().filter(day -> !day.isAfter(today)).isPresent()) {
            problems.add(new Problem(
                    ImplementationFields.PUPIL.label(),
                    pupil.fullName() + " has left; bring the pupil back onto the register first"));
        }
        if (!problems.isEmpty()) {
            return new FormOutcome.Refused(problems);
        }
        return new FormOutcome.Accepted(Change.said(how + ": the plan of " + Shown.day(plan.orElseThrow())
                        + " names the setting; received on " + Shown.day(received.orElseThrow()) + ".")
                .with(onlyOfTheCase(facts)));
    }

    private static void happened(
            Field<LocalDate> field, Optional<LocalDate> day, LocalDate today, List<Problem> problems) {
        if (day.isEmpty()) {
            problems.add(new Problem(field.label(), "please give the date"));
        }
        if (day.filter(each -> each.isAfter(today)).isPresent()) {
            problems.add(new Problem(field.label(), "this day is in the future"));
        }
    }

    private static Facts onlyOfTheCase(Facts facts) {
        List<Field<?>> kept = new ArrayList<>(OF_THE_CASE);
        kept.add(ImplementationFields.FROM_CASE);
        Facts left = Facts.none();
        for (Field<?> field : kept) {
            left = copied(field, facts, left);
        }
        return left;
    }

    private static <T> Facts copied(Field<T> field, Facts from, Facts to) {
        return from.get(field).map(value -> to.with(field, value)).orElse(to);
    }
}
