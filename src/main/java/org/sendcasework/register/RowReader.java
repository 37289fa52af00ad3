package org.sendcasework.register;

import static org.sendcasework.register.RegisterColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what one row says, by the rules that need nothing but the row. */
final class RowReader {
    private final ImportingSetting setting;
    private final LocalDate today;

    RowReader(ImportingSetting setting, LocalDate today) {
        this.setting = setting;
        this.today = today;
    }

    /** What the row says; empty where it breaks a rule, all of which are then among the errors. */
    Optional<ReadRow> read(RegisterFile.Row row, List<ImportError> errors) {
        int before = errors.size();
        CellReader cells = new CellReader(row, errors);
        Optional<String> upn = upn(cells, UPN);
        Optional<String> formerUpn = upn(cells, FORMER_UPN);
        Optional<String> admissionNumber = cells.text(ADMISSION_NUMBER);
        if (cells.isBlank(UPN) && cells.isBlank(ADMISSION_NUMBER)) {
            cells.refuse(UPN, "every pupil has a UPN, or else an Admission Number", "Fill in one of the two.");
        }
        Optional<String> surname = cells.required(SURNAME);
        Optional<String> forename = cells.required(FORENAME);
        Optional<LocalDate> birth = birth(cells);
        Optional<Integer> year = year(cells);
        Optional<Provision> provision = provision(cells);
        List<NeedType> needs = needs(cells, provision);
        Optional<Boolean> inCare = cells.yesOrNo(IN_CARE);
        Optional<Boolean> additionalLanguage = cells.yesOrNo(EAL);
        Optional<Boolean> medical = cells.yesOrNo(MEDICAL);
        Optional<String> teacher = teacher(cells);
        ReadRow.Plan plan = plan(cells, provision, birth);
        List<ReadRow.Parent> parents = ParentCells.read(cells);
        Optional<LocalDate> left = cells.pastDay(LEFT_ON, today);
        if (errors.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new ReadRow(
                row.number(),
                upn,
                formerUpn,
                admissionNumber,
                surname.orElseThrow(),
                forename.orElseThrow(),
                birth.orElseThrow(),
                year.orElseThrow(),
                provision.orElseThrow(),
                needs,
                inCare,
                additionalLanguage,
                medical,
                teacher,
                plan,
                parents,
                new ReadRow.Leaving(cells.hasColumn(LEFT_ON), left)));
    }

    private static Optional<String> upn(CellReader cells, RegisterColumn column) {
        Optional<String> upn = cells.text(column).map(text -> text.toUpperCase(Locale.ROOT));
        if (upn.isPresent() && !UniquePupilNumber.hasForm(upn.get())) {
            cells.refuse(
                    column,
                    "a UPN is a letter and twelve digits (a temporary one ends in a letter), without I, O or S",
                    "Copy the UPN from the school census; without one, leave it blank and give an Admission Number.");
        } else if (upn.isPresent() && !UniquePupilNumber.hasRightLetter(upn.get())) {
            cells.refuse(
                    column,
                    "the first letter of a UPN agrees with its digits; for these it would be "
                            + UniquePupilNumber.checkLetter(upn.get().substring(1)),
                    "A digit or the letter is mistyped: copy the UPN from the school census.");
        }
        return upn;
    }

    private Optional<LocalDate> birth(CellReader cells) {
        if (cells.required(BIRTH).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> birth = cells.pastDay(BIRTH, today);
        if (birth.filter(day -> SchoolAge.isPast(day, today)).isPresent()) {
            cells.refuse(
                    BIRTH,
                    "nobody older than 25 has SEND provision at a school or college",
                    "Correct the year of birth.");
        }
        return birth;
    }

    private Optional<Integer> year(CellReader cells) {
        Optional<String> text =
                cells.required(YEAR).map(year -> year.toUpperCase(Locale.ROOT).replaceFirst("^YEAR\\s*", ""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year =
                switch (text.get()) {
                    case "R", "RECEPTION" -> Optional.of(0);
                    case "N", "N1", "N2", "NURSERY", "-1" -> Optional.of(-1);
                    default -> text.filter(number -> number.matches("\\d{1,2}")).map(Integer::valueOf);
                };
        if (year.filter(setting.yearGroups()::contains).isEmpty()) {
            String taught = setting.yearGroups().stream()
                    .map(group -> group > 0 ? Integer.toString(group) : group == 0 ? "R" : "N")
                    .collect(Collectors.joining(", "));
            cells.refuse(YEAR, "the year is one that " + setting.name() + " teaches: " + taught, "Correct the year.");
        }
        return year;
    }

    private static Optional<Provision> provision(CellReader cells) {
        Optional<String> code = cells.required(RegisterColumn.PROVISION).map(text -> text.toUpperCase(Locale.ROOT));
        Optional<Provision> provision = code.flatMap(text -> Arrays.stream(Provision.values())
                .filter(known -> known.name().equals(text))
                .findFirst());
        if (code.isPresent() && provision.isEmpty()) {
            cells.refuse(
                    RegisterColumn.PROVISION,
                    "the provision is E (EHC plan), K (SEN support) or N (none)",
                    "Use the code of the school census.");
        }
        return provision;
    }

    private static List<NeedType> needs(CellReader cells, Optional<Provision> provision) {
        List<NeedType> needs = new ArrayList<>();
        for (RegisterColumn column : List.of(NEED_1, NEED_2)) {
            need(cells, column).ifPresent(need -> {
                if (need == NeedType.NSA && provision.isPresent() && provision.get() != Provision.K) {
                    cells.refuse(
                            column,
                            "NSA (no specialist assessment of type of need) goes only with provision K",
                            "Give the assessed type of need, or correct the provision.");
                }
                if (needs.contains(need)) {
                    cells.refuse(column, "the second need differs from the first", "Leave it blank or correct it.");
                }
                if (column == NEED_2 && cells.isBlank(NEED_1)) {
                    cells.refuse(column, "a second need comes with a first", "Move it to " + NEED_1.heading() + ".");
                }
                needs.add(need);
            });
        }
        return needs;
    }

    private static Optional<NeedType> need(CellReader cells, RegisterColumn column) {
        Optional<String> code = cells.text(column).map(text -> text.toUpperCase(Locale.ROOT));
        Optional<NeedType> need = code.flatMap(text -> Arrays.stream(NeedType.values())
                .filter(known -> known.name().equals(text))
                .findFirst());
        if (code.isPresent() && need.isEmpty()) {
            cells.refuse(
                    column,
                    "a need is given by its census code: "
                            + Arrays.stream(NeedType.values())
                                    .map(NeedType::name)
                                    .collect(Collectors.joining(", ")),
                    "Use one of these codes.");
        }
        return need;
    }

    private static Optional<String> teacher(CellReader cells) {
        Optional<String> teacher = cells.text(TEACHER);
        if (teacher.filter(login -> login.matches(".*\\s.*")).isPresent()) {
            cells.refuse(
                    TEACHER,
                    "the class teacher is given by the login, which has no blanks",
                    "Put the login, not the name; or leave the column out.");
        }
        return teacher;
    }

    private ReadRow.Plan plan(CellReader cells, Optional<Provision> provision, Optional<LocalDate> birth) {
        Optional<LocalDate> made = cells.pastDay(PLAN_MADE, today);
        Optional<LocalDate> reviewed = cells.pastDay(PLAN_REVIEWED, today);
        Optional<LocalDate> ceased = cells.pastDay(PLAN_CEASED, today);
        if (made.isPresent() && birth.filter(made.get()::isBefore).isPresent()) {
            cells.refuse(PLAN_MADE, "a plan is made after the birth", "Correct one of the two dates.");
        }
        if (made.isPresent() && reviewed.filter(made.get()::isAfter).isPresent()) {
            cells.refuse(
                    PLAN_REVIEWED,
                    "a plan is reviewed after it was made",
                    "Correct one of the two dates; a plan made anew after a re-assessment and not yet reviewed has none.");
        }
        if (made.isPresent() && ceased.filter(made.get()::isAfter).isPresent()) {
            cells.refuse(PLAN_CEASED, "a plan ceases after it was made", "Correct one of the two dates.");
        }
        if (provision.isPresent() && provision.get() == Provision.E && ceased.isPresent()) {
            cells.refuse(
                    PLAN_CEASED,
                    "provision E means that the plan is maintained",
                    "Change the provision to K or N, or leave the date blank.");
        }
        if (provision.isPresent() && provision.get() != Provision.E && ceased.isEmpty()) {
            String rule = "plan dates go with provision E, or with the day the plan ceased";
            made.ifPresent(day -> cells.refuse(PLAN_MADE, rule, "Change the provision to E, or fill in Plan Ceased."));
            reviewed.ifPresent(
                    day -> cells.refuse(PLAN_REVIEWED, rule, "Change the provision to E, or fill in Plan Ceased."));
        }
        return new ReadRow.Plan(made, reviewed, ceased, cells.text(PLAN_AUTHORITY));
    }
}
