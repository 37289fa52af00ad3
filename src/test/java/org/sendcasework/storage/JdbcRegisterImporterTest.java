package org.sendcasework.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendcasework.register.Children;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.ImportPlan;
import org.sendcasework.register.ImportResult;
import org.sendcasework.register.ImportingSetting;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.PastImport;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SchoolList;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcRegisterImporterTest {
    private static final Instant MOMENT = Instant.parse("2026-11-20T09:30:00Z");
    private static final ImportingSetting SCHOOL =
            new ImportingSetting("hill", "Hill School", List.of(0, 1, 2, 3, 4, 5, 6), "Eastmoor Council");
    private static final String[] WITH_PLAN = {
        "SEN Provision",
        "E",
        "SEN Need 2",
        "ASD",
        "Plan Made",
        "01/03/2024",
        "Parent 1 Name",
        "Ash Example",
        "Parent 1 Email",
        "ash@example.org",
        "Parent 2 Name",
        "Bo Example"
    };

    private final RegisterDatabase database = new RegisterDatabase();
    private final JdbcRegisterImporter importer = database.importer(Clock.fixed(MOMENT, ZoneOffset.UTC));

    private ImportPlan applied(SchoolList list) {
        ImportResult result = importer.apply(SCHOOL, "list.csv", list.bytes(), "office@hill");
        assertThat(result).isInstanceOf(ImportResult.Applied.class);
        return ((ImportResult.Applied) result).plan();
    }

    @Test
    void a_trial_changes_nothing() {
        ImportResult result =
                importer.dryRun(SCHOOL, "list.csv", SchoolList.of(1).bytes());

        assertThat(((ImportResult.Planned) result).plan().added()).hasSize(1);
        assertThat(database.register.pupilsOf("hill")).isEmpty();
        assertThat(importer.pastImports("hill")).isEmpty();
    }

    @Test
    void puts_pupils_plans_and_parents_on_the_register() {
        applied(SchoolList.of(1, WITH_PLAN));

        Pupil pupil = database.register.pupilByUpn("hill", SchoolList.upn(1)).orElseThrow();
        assertThat(pupil.needs()).containsExactly(NeedType.SLCN, NeedType.ASD);
        assertThat(database.register.planOf(pupil.id()).orElseThrow().madeOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(database.register.contactsOf(pupil.id()))
                .extracting(Contact::name)
                .containsExactly("Ash Example", "Bo Example");
    }

    @Test
    void writes_nothing_when_one_row_is_wrong() {
        ImportResult result = importer.apply(
                SCHOOL, "list.csv", SchoolList.of(1).and(2, "NC Year", "9").bytes(), "office@hill");

        assertThat(((ImportResult.Refused) result).errors()).hasSize(1);
        assertThat(database.register.pupilsOf("hill")).isEmpty();
        assertThat(importer.pastImports("hill")).isEmpty();
    }

    @Test
    void writes_nothing_when_the_database_fails_half_way() {
        // the second family name keeps every rule of the import, and not one given to the table for this test
        database.jdbc
                .sql("alter table pupil add check (family_name <> 'Refused')")
                .update();
        byte[] file = SchoolList.of(1).and(2, "Legal Surname", "Refused").bytes();

        assertThatThrownBy(() -> importer.apply(SCHOOL, "list.csv", file, "office@hill"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(database.register.pupilsOf("hill")).isEmpty();
        assertThat(importer.pastImports("hill")).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        SchoolList list = SchoolList.of(1, WITH_PLAN).and(2);
        applied(list);

        ImportPlan again = applied(list);

        assertThat(again.unchanged()).hasSize(2);
        assertThat(again.rows()).isEqualTo(2);
        assertThat(database.register.pupilsOf("hill")).hasSize(2);
    }

    @Test
    void a_second_file_updates_the_same_pupil_plan_and_parent() {
        applied(SchoolList.of(1, WITH_PLAN));
        Pupil before = database.register.pupilByUpn("hill", SchoolList.upn(1)).orElseThrow();

        applied(SchoolList.of(
                1,
                "NC Year",
                "6",
                "SEN Provision",
                "E",
                "Plan Last Reviewed",
                "10/11/2026",
                "Parent 1 Name",
                "Ash Example",
                "Parent 1 Telephone",
                "01632 960001"));

        Pupil after = database.register.pupilByUpn("hill", SchoolList.upn(1)).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.yearGroup()).isEqualTo(6);
        EhcPlan plan = database.register.planOf(after.id()).orElseThrow();
        assertThat(plan.madeOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(plan.lastReviewedOn()).contains(LocalDate.of(2026, 11, 10));
        assertThat(database.register.contactsOf(after.id()))
                .extracting(Contact::name)
                .containsExactly("Ash Example", "Bo Example");
    }

    @Test
    void admits_a_child_who_was_not_on_roll_instead_of_adding_a_second() {
        applied(SchoolList.of(1, "UPN", "", "Admission Number", "NR-1A2B3C4D"));
        Pupil child = Children.notOnRoll(
                database.register.pupilByUpn("hill", "NR-1A2B3C4D").orElseThrow());
        database.register.save(child);

        applied(SchoolList.of(1));

        assertThat(database.register.prospectivePupilsOf("hill")).isEmpty();
        assertThat(database.register.pupilsOf("hill"))
                .extracting(Pupil::id, Pupil::upn)
                .containsExactly(tuple(child.id(), SchoolList.upn(1)));
    }

    @Test
    void ends_a_plan() {
        applied(SchoolList.of(1, WITH_PLAN));

        applied(SchoolList.of(1, "Plan Ceased", "01/10/2026"));

        assertThat(database.register.plansOf("hill")).isEmpty();
    }

    @Test
    void leaves_other_settings_alone() {
        applied(SchoolList.of(1));
        ImportingSetting vale = new ImportingSetting("vale", "Vale School", List.of(5), "Eastmoor Council");

        importer.apply(
                vale, "list.csv", SchoolList.of(1, "Legal Surname", "Other").bytes(), "office@vale");

        assertThat(database.register.pupilsOf("hill"))
                .extracting(Pupil::familyName)
                .containsExactly("Example1");
        assertThat(database.register.pupilsOf("vale"))
                .extracting(Pupil::familyName)
                .containsExactly("Other");
    }

    @Test
    void records_who_applied_what_and_when() {
        applied(SchoolList.of(1).and(2));

        importer.apply(
                SCHOOL,
                "C:\\Users\\office\\november.csv",
                SchoolList.of(2, "NC Year", "6").and(3).bytes(),
                "senco@hill");

        assertThat(importer.pastImports("hill"))
                .containsExactlyInAnyOrder(
                        new PastImport("hill", MOMENT, "office@hill", "list.csv", 2, 0, 0, 0),
                        new PastImport("hill", MOMENT, "senco@hill", "november.csv", 1, 1, 0, 1));
    }

    @Test
    void counts_the_day_in_england() {
        // 23:30 UTC on 30 June is 00:30 on 1 July in London
        JdbcRegisterImporter late =
                database.importer(Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC));

        assertThat(late.dryRun(
                        SCHOOL,
                        "list.csv",
                        SchoolList.of(1, "Left On", "01/07/2026").bytes()))
                .isInstanceOf(ImportResult.Planned.class);
        assertThat(late.dryRun(
                        SCHOOL,
                        "list.csv",
                        SchoolList.of(1, "Left On", "02/07/2026").bytes()))
                .isInstanceOf(ImportResult.Refused.class);
    }

    @Test
    void takes_a_thousand_rows() {
        SchoolList list = new SchoolList();
        for (int i = 0; i < 1_000; i++) {
            list.and(i, WITH_PLAN);
        }
        long start = System.nanoTime();

        ImportPlan first = applied(list);
        Duration firstTook = Duration.ofNanos(System.nanoTime() - start);
        ImportPlan second = applied(list);
        Duration secondTook = Duration.ofNanos(System.nanoTime() - start).minus(firstTook);

        System.out.println("1,000 rows: " + firstTook.toMillis() + " ms; again: " + secondTook.toMillis() + " ms");
        assertThat(first.added()).hasSize(1_000);
        assertThat(second.unchanged()).hasSize(1_000);
        assertThat(database.register.plansOf("hill")).hasSize(1_000);
        assertThat(database.jdbc
                        .sql("select count(*) from contact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2_000);
    }
}
