package org.sendcasework.steps;

import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;
import static org.sendcasework.casefile.Field.yesNo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.CompulsorySchoolAge;
import org.sendcasework.register.Contact;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SchoolAge;
import org.sendcasework.register.UniquePupilNumber;
import org.sendcasework.setting.Setting;

/** The part of a start form that describes a child who is not on the register, as every process asks it. */
public final class NewcomerForm {
    /** Opens the questions about the child; describes nobody by itself. */
    public static final Field<Boolean> IS_NEW = yesNo("childIsNew", "The child is not on the list");

    /** For which setting, asked of whoever belongs to several. */
    public static final Field<String> SETTING = text("settingId", "Setting");

    public static final Field<String> GIVEN_NAME = text("childGivenName", "Child's given name");
    public static final Field<String> FAMILY_NAME = text("childFamilyName", "Child's family name");
    public static final Field<LocalDate> DATE_OF_BIRTH = day("childDateOfBirth", "Child's date of birth");
    public static final Field<String> UPN = text("childUpn", "Child's UPN");
    public static final Field<Boolean> LOOKED_AFTER = yesNo("childLookedAfter", "Looked after by a local authority");
    public static final Field<String> PARENT_NAME = text("childParentName", "Parent's name");
    public static final Field<String> PARENT_TELEPHONE = text("childParentTelephone", "Parent's telephone");
    public static final Field<String> PARENT_EMAIL = text("childParentEmail", "Parent's e-mail");
    public static final Field<String> PARENT_ADDRESS = text("childParentAddress", "Parent's address");

    /** The facts that describe the child, and the setting; a process adds them to those of its start form. */
    public static final List<Field<?>> FIELDS = List.of(
            IS_NEW,
            SETTING,
            GIVEN_NAME,
            FAMILY_NAME,
            DATE_OF_BIRTH,
            UPN,
            LOOKED_AFTER,
            PARENT_NAME,
            PARENT_TELEPHONE,
            PARENT_EMAIL,
            PARENT_ADDRESS);

    private static final List<Longest> LONGEST = List.of(
            new Longest(GIVEN_NAME, 100),
            new Longest(FAMILY_NAME, 100),
            new Longest(PARENT_NAME, 200),
            new Longest(PARENT_TELEPHONE, 50),
            new Longest(PARENT_EMAIL, 254),
            new Longest(PARENT_ADDRESS, 500));

    private static final int YOUNGEST_YEAR = -1;
    private static final int OLDEST_YEAR = 14;
    private static final int LENGTH_OF_OUR_NUMBER = 8;

    private final Supplier<String> newId;

    private record Longest(Field<String> field, int characters) {}

    /** @param newId gives a child, and each person around them, an id of ours */
    public NewcomerForm(Supplier<String> newId) {
        this.newId = newId;
    }

    /** What is left for the case once the child is on the register, so that no name is kept in two places. */
    public static Facts withoutTheChild(Facts submitted) {
        Facts left = submitted;
        for (Field<?> field : FIELDS) {
            left = left.without(field);
        }
        return left;
    }

    /** The child described, at SEN support as long as there is no plan. */
    public Newcomer read(Facts submitted, Setting setting, LocalDate today) {
        return read(submitted, setting, today, Provision.K);
    }

    /** The child described, with this provision. */
    public Newcomer read(Facts submitted, Setting setting, LocalDate today, Provision provision) {
        // a box left empty is handed in too, and describes nobody
        if (FIELDS.stream()
                .allMatch(field -> field == SETTING
                        || field == IS_NEW
                        || field == LOOKED_AFTER
                        || submitted.get(field).isEmpty())) {
            return new Newcomer.None();
        }
        List<Problem> problems = problems(submitted, today);
        return problems.isEmpty() ? child(submitted, setting, today, provision) : new Newcomer.Refused(problems);
    }

    private static List<Problem> problems(Facts submitted, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        missing(GIVEN_NAME, submitted, problems);
        missing(FAMILY_NAME, submitted, problems);
        missing(DATE_OF_BIRTH, submitted, problems);
        Optional<LocalDate> birth = submitted.get(DATE_OF_BIRTH);
        birth.filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.add(problem(DATE_OF_BIRTH, "this is a day in the future; correct it")));
        birth.filter(day -> SchoolAge.isPast(day, today))
                .ifPresent(day -> problems.add(
                        problem(DATE_OF_BIRTH, "nobody older than 25 has SEND provision; correct the year of birth")));
        upn(submitted).flatMap(NewcomerForm::wrongWithUpn).ifPresent(why -> problems.add(problem(UPN, why)));
        if (birth.filter(day -> CompulsorySchoolAge.isOver(day, today)).isEmpty() || writesToAParent(submitted)) {
            missing(PARENT_NAME, submitted, problems);
        }
        submitted
                .get(PARENT_EMAIL)
                .filter(address -> !address.strip().matches("[^@\\s,;]+@[^@\\s,;]+"))
                .ifPresent(address -> problems.add(problem(
                        PARENT_EMAIL, "one e-mail address has one @ and no blanks; correct it or leave it empty")));
        LONGEST.stream()
                .filter(one -> submitted
                        .get(one.field())
                        .filter(words -> words.length() > one.characters())
                        .isPresent())
                .forEach(one -> problems.add(
                        problem(one.field(), "is longer than " + one.characters() + " characters; shorten it")));
        return problems;
    }

    private static void missing(Field<?> field, Facts submitted, List<Problem> problems) {
        if (submitted.get(field).isEmpty()) {
            problems.add(problem(field, "please fill this in"));
        }
    }

    /** A young person past compulsory school age decides alone, but an address belongs to somebody named. */
    private static boolean writesToAParent(Facts submitted) {
        return List.of(PARENT_TELEPHONE, PARENT_EMAIL, PARENT_ADDRESS).stream()
                .anyMatch(field -> submitted.get(field).isPresent());
    }

    private static Optional<String> upn(Facts submitted) {
        return submitted.get(UPN).map(number -> number.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    private static Optional<String> wrongWithUpn(String upn) {
        if (!UniquePupilNumber.hasForm(upn)) {
            return Optional.of(
                    "a UPN is a letter and twelve digits (a temporary one ends in a letter), without I, O or S;"
                            + " copy it from the authority's papers, or leave it empty");
        }
        return UniquePupilNumber.hasRightLetter(upn)
                ? Optional.empty()
                : Optional.of("the first letter of a UPN agrees with its digits; for these it would be "
                        + UniquePupilNumber.checkLetter(upn.substring(1))
                        + ". Copy it again, or leave it empty");
    }

    private static Problem problem(Field<?> field, String why) {
        return new Problem(field.label(), why);
    }

    private Newcomer child(Facts submitted, Setting setting, LocalDate today, Provision provision) {
        String id = newId.get();
        LocalDate birth = submitted.require(DATE_OF_BIRTH);
        int year = Math.max(YOUNGEST_YEAR, Math.min(OLDEST_YEAR, SchoolAge.yearGroup(birth, today)));
        Pupil child = new Pupil(
                id,
                setting.id(),
                upn(submitted).orElseGet(() -> ourNumber(id)),
                name(submitted.require(GIVEN_NAME)),
                name(submitted.require(FAMILY_NAME)),
                birth,
                year,
                provision,
                List.of(),
                submitted.yes(LOOKED_AFTER),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                true);
        return new Newcomer.Child(
                child,
                submitted.get(PARENT_NAME).map(parent -> parent(id, name(parent), submitted)).stream()
                        .toList());
    }

    /** "NR-" for "not on roll", and the beginning of our id: nothing that could be taken for a UPN. */
    private static String ourNumber(String id) {
        String plain = id.replace("-", "").toUpperCase(Locale.ROOT);
        return "NR-" + plain.substring(0, Math.min(LENGTH_OF_OUR_NUMBER, plain.length()));
    }

    private static String name(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private Contact parent(String child, String name, Facts submitted) {
        return new Contact(
                newId.get(),
                child,
                Contact.Kind.PARENT,
                name,
                Optional.empty(),
                submitted.get(PARENT_EMAIL).map(String::strip),
                submitted.get(PARENT_TELEPHONE).map(String::strip),
                submitted.get(PARENT_ADDRESS).map(String::strip),
                true,
                false);
    }
}
