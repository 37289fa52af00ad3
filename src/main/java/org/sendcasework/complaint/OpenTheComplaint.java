package org.sendcasework.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.Shown;
import org.sendcasework.steps.StaffOfTheSetting;

/** Somebody complains; staff complained of, and a complainant who is staff, never get a task of it. */
public final class OpenTheComplaint {
    static final String SPOKEN = "spoken";

    static final Map<String, String> WAYS =
            Map.of("letter", "letter", "email", "e-mail", "form", "complaint form", SPOKEN, "spoken or by telephone");

    static final String PARENT = "parent";

    static final Map<String, String> RELATIONS =
            Map.of(PARENT, "parent or carer", "pupil", "the pupil or young person", "other", "somebody else");

    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = List.of(
            ComplaintFields.PUPIL,
            ComplaintFields.PUPIL_NAMED,
            ComplaintFields.RECEIVED_ON,
            ComplaintFields.RECEIVED_HOW,
            ComplaintFields.READ_BACK,
            ComplaintFields.COMPLAINANT,
            ComplaintFields.RELATION,
            ComplaintFields.REACH,
            ComplaintFields.WRITE_BY,
            ComplaintFields.HELP_NEEDED,
            ComplaintFields.ABOUT,
            ComplaintFields.HAPPENED_ON,
            ComplaintFields.WISHED,
            ComplaintFields.WHOLE_SETTING,
            ComplaintFields.PERSONAL_DATA,
            ComplaintFields.COMPLAINED_OF,
            ComplaintFields.COMPLAINED_OF_OTHERS,
            ComplaintFields.COMPLAINANT_STAFF);

    private static final List<Field<String>> NEEDED =
            List.of(ComplaintFields.COMPLAINANT, ComplaintFields.REACH, ComplaintFields.ABOUT, ComplaintFields.WISHED);

    private final StaffOfTheSetting staff;

    public OpenTheComplaint(StaffOfTheSetting staff) {
        this.staff = staff;
    }

    public FormOutcome open(Pupil pupil, LocalDate today, Facts submitted) {
        Facts facts = submitted.without(ComplaintFields.PUPIL);
        List<Problem> problems = new ArrayList<>();
        received(facts, today, problems);
        for (Field<String> field : NEEDED) {
            require(facts.get(field).isPresent(), field, "please fill this in", problems);
        }
        choice(facts, ComplaintFields.RELATION, RELATIONS.keySet(), problems);
        choice(facts, ComplaintFields.WRITE_BY, Told.WRITTEN, problems);
        Set<String> logins = staff.of(pupil.setting()).stream()
                .map(StaffOfTheSetting.Staff::login)
                .collect(Collectors.toSet());
        require(
                logins.containsAll(facts.get(ComplaintFields.COMPLAINED_OF).orElse(Set.of())),
                ComplaintFields.COMPLAINED_OF,
                "this list has changed since the form was opened; open it again",
                problems);
        require(
                facts.get(ComplaintFields.COMPLAINANT_STAFF)
                        .map(logins::contains)
                        .orElse(true),
                ComplaintFields.COMPLAINANT_STAFF,
                "this list has changed since the form was opened; open it again",
                problems);
        List<String> ticked = Concerned.in(facts.get(ComplaintFields.COMPLAINED_OF_OTHERS), namesOfStaff(pupil));
        require(
                ticked.isEmpty(),
                ComplaintFields.COMPLAINED_OF_OTHERS,
                String.join(", ", ticked)
                        + " has a login here: tick the name in the list of staff, or the case is shown to"
                        + " whoever it is about",
                problems);
        return problems.isEmpty()
                ? new FormOutcome.Accepted(opened(facts))
                : new FormOutcome.Refused(List.copyOf(problems));
    }

    private Set<String> namesOfStaff(Pupil pupil) {
        return staff.of(pupil.setting()).stream()
                .map(StaffOfTheSetting.Staff::name)
                .collect(Collectors.toSet());
    }

    private static void received(Facts facts, LocalDate today, List<Problem> problems) {
        Optional<LocalDate> received = facts.get(ComplaintFields.RECEIVED_ON);
        require(
                received.isPresent(),
                ComplaintFields.RECEIVED_ON,
                "please give the day on which it came, also where that was a holiday",
                problems);
        received.ifPresent(day -> {
            require(!day.isAfter(today), ComplaintFields.RECEIVED_ON, "this day is in the future", problems);
            require(
                    day.isAfter(today.minusYears(1)),
                    ComplaintFields.RECEIVED_ON,
                    "this is more than a year ago; look at the year again",
                    problems);
            facts.get(ComplaintFields.HAPPENED_ON)
                    .ifPresent(happened -> require(
                            !happened.isAfter(day),
                            ComplaintFields.HAPPENED_ON,
                            "this is after the day on which the complaint came; check both dates",
                            problems));
        });
        choice(facts, ComplaintFields.RECEIVED_HOW, WAYS.keySet(), problems);
        require(
                !facts.says(ComplaintFields.RECEIVED_HOW, SPOKEN) || facts.yes(ComplaintFields.READ_BACK),
                ComplaintFields.READ_BACK,
                "a spoken complaint is written down and read back to whoever made it; do that, then tick this",
                problems);
    }

    private static void choice(Facts facts, Field<String> field, Set<String> allowed, List<Problem> problems) {
        require(
                facts.get(field).filter(allowed::contains).isPresent(),
                field,
                "please choose one of the answers",
                problems);
    }

    private static void require(boolean holds, Field<?> field, String why, List<Problem> problems) {
        if (!holds) {
            problems.add(new Problem(field.label(), why));
        }
    }

    private static Change opened(Facts facts) {
        Set<String> keptOut =
                new LinkedHashSet<>(facts.get(ComplaintFields.COMPLAINED_OF).orElse(Set.of()));
        facts.get(ComplaintFields.COMPLAINANT_STAFF).ifPresent(keptOut::add);
        boolean confined = !keptOut.isEmpty()
                || facts.get(ComplaintFields.COMPLAINED_OF_OTHERS).isPresent();
        Change change = Change.said("Complaint received on " + Shown.day(facts.require(ComplaintFields.RECEIVED_ON))
                        + "."
                        + (confined
                                ? " It concerns staff, or comes from staff: it is for those alone who need it."
                                : ""))
                .with(facts);
        if (!confined) {
            return change;
        }
        Change closed = change.with(ComplaintFields.CONFINED, true);
        return keptOut.isEmpty() ? closed : closed.with(ComplaintFields.KEPT_OUT, keptOut);
    }
}
