package org.sendcasework.register;

import static org.sendcasework.register.RegisterColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The plans of one pupil after one row. */
final class PlanMerge {
    private final ReadRow row;
    private final ReadRow.Plan read;
    private final String pupil;
    private final List<EhcPlan> held;
    private final String ownAuthority;
    private final Supplier<String> newId;
    private final List<ImportError> errors = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();

    /**
     * @param held latest first
     * @param ownAuthority who maintains a plan where the file does not say
     */
    PlanMerge(ReadRow row, String pupil, List<EhcPlan> held, String ownAuthority, Supplier<String> newId) {
        this.row = row;
        this.read = row.plan();
        this.pupil = pupil;
        this.held = held;
        this.ownAuthority = ownAuthority;
        this.newId = newId;
    }

    /** What stands against the plans, known once they have been put together. */
    List<ImportError> errors() {
        return errors;
    }

    List<ImportNote> notes() {
        return notes;
    }

    List<EhcPlan> plans() {
        Optional<EhcPlan> maintained =
                held.stream().filter(plan -> plan.ceasedOn().isEmpty()).findFirst();
        if (row.provision() == Provision.E) {
            return maintained.isPresent() ? replaced(maintained.get()) : withNewPlan();
        }
        if (read.ceased().isPresent()) {
            return ceasing(maintained);
        }
        maintained.ifPresent(plan -> refuse(
                RegisterColumn.PROVISION,
                row.provision().name(),
                "the register holds a plan made on " + plan.madeOn() + " that is maintained",
                "Give the day it ceased in '" + PLAN_CEASED.heading() + "', or provision E."));
        return held;
    }

    private List<EhcPlan> withNewPlan() {
        if (read.made().isEmpty()) {
            refuse(
                    PLAN_MADE,
                    "",
                    "provision E means a plan, and a plan has the day it was made",
                    "Give the day on which the plan was made.");
            return held;
        }
        Optional<EhcPlan> ceased = held.stream()
                .filter(plan -> !plan.madeOn().isBefore(read.made().get()))
                .findFirst();
        if (ceased.isPresent()) {
            refuse(
                    PLAN_MADE,
                    read.made().get().toString(),
                    "the register holds that the plan made on "
                            + ceased.get().madeOn() + " ceased on "
                            + ceased.get().ceasedOn().orElseThrow(),
                    "Give the day of the new plan; or provision K or N, if there is none.");
            return held;
        }
        return Stream.concat(Stream.of(newPlan()), held.stream()).toList();
    }

    private List<EhcPlan> ceasing(Optional<EhcPlan> maintained) {
        Optional<EhcPlan> ending = maintained.or(() -> held.stream()
                .filter(plan -> read.made().map(plan.madeOn()::equals).orElse(true))
                .findFirst());
        if (ending.isPresent()) {
            return replaced(ending.get());
        }
        if (read.made().isEmpty()) {
            refuse(
                    PLAN_CEASED,
                    read.ceased().orElseThrow().toString(),
                    "a plan that ceased has the day it was made",
                    "Give the day on which the plan was made.");
            return held;
        }
        return Stream.concat(Stream.of(newPlan()), held.stream()).toList();
    }

    private EhcPlan newPlan() {
        return new EhcPlan(
                newId.get(),
                pupil,
                read.authority().orElse(ownAuthority),
                read.made().orElseThrow(),
                read.reviewed(),
                Optional.empty(),
                read.ceased());
    }

    private List<EhcPlan> replaced(EhcPlan old) {
        EhcPlan updated = new EhcPlan(
                old.id(),
                pupil,
                read.authority().orElse(old.localAuthority()),
                read.made().orElse(old.madeOn()),
                laterReview(old),
                old.lastAmendedOn(),
                read.ceased().or(old::ceasedOn));
        if (updated.ceasedOn().filter(updated.madeOn()::isAfter).isPresent()) {
            refuse(
                    PLAN_CEASED,
                    updated.ceasedOn().get().toString(),
                    "a plan ceases after it was made, on " + updated.madeOn(),
                    "Correct the date.");
        }
        return held.stream()
                .map(plan -> plan.id().equals(old.id()) ? updated : plan)
                .toList();
    }

    /** The register learns of a decision from the review itself, often before the school's other system does. */
    private Optional<LocalDate> laterReview(EhcPlan old) {
        if (read.reviewed().isEmpty() || old.lastReviewedOn().isEmpty()) {
            return read.reviewed().or(old::lastReviewedOn);
        }
        if (read.reviewed().get().isBefore(old.lastReviewedOn().get())) {
            notes.add(new ImportNote(
                    row.number(),
                    PLAN_REVIEWED.heading(),
                    "The register holds a later review, decided on "
                            + old.lastReviewedOn().get() + ", and keeps it."));
            return old.lastReviewedOn();
        }
        return read.reviewed();
    }

    private void refuse(RegisterColumn column, String value, String rule, String whatToDo) {
        errors.add(new ImportError(row.number(), column.heading(), value, rule, whatToDo));
    }
}
