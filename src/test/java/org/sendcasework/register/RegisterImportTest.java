package org.sendcasework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ImportingSetting SCHOOL =
            new ImportingSetting("hill", "Hill School", List.of(0, 1, 2, 3, 4, 5, 6), "Eastmoor Council");

    private int ids;

    private final RegisterImport registerImport = new RegisterImport(SCHOOL, TODAY, () -> "id" + ids++);

    private ImportResult read(SchoolList list, RegisterEntry... held) {
        return registerImport.plan("list.csv", list.bytes(), List.of(held));
    }

    private ImportPlan planOf(SchoolList list, RegisterEntry... held) {
        ImportResult result = read(list, held);
        assertThat(result).isInstanceOf(ImportResult.Planned.class);
        return ((ImportResult.Planned) result).plan();
    }

    private List<ImportError> errorsOf(byte[] file, RegisterEntry... held) {
        ImportResult result = registerImport.plan("list.csv", file, List.of(held));
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        return ((ImportResult.Refused) result).errors();
    }

    private ImportError onlyErrorOf(SchoolList list, RegisterEntry... held) {
        List<ImportError> errors = errorsOf(list.bytes(), held);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).whatToDo()).isNotBlank();
        return errors.get(0);
    }

    private RegisterEntry entryOf(SchoolList list) {
        return planOf(list).added().get(0).entry();
    }

    @Nested
    class Reading {
        @Test
        void takes_a_whole_row() {
            RegisterEntry entry = entryOf(SchoolList.of(
                    1,
                    "SEN Provision",
                    "e",
                    "SEN Need 1",
                    "asd",
                    "SEN Need 2",
                    "SLCN",
                    "In Care",
                    "T",
                    "EAL",
                    "Yes",
                    "Medical",
                    "1",
                    "Class Teacher",
                    "teacher@hill",
                    "Plan Made",
                    "01/03/2024",
                    "Plan Last Reviewed",
                    "2026-02-20",
                    "Plan Authority",
                    "Westmoor Council",
                    "Parent 1 Name",
                    "Ash  Example",
                    "Parent 1 Email",
                    "ash@example.org",
                    "Parent 1 Telephone",
                    "01632 960001",
                    "Parent 1 Address",
                    "1 Hill Road, \"The Croft\"\nEastmoor",
                    "Parent 1 Consents to E-mail",
                    "Yes",
                    "Parent 2 Name",
                    "Bo Example"));

            Pupil pupil = entry.pupil();
            assertThat(pupil)
                    .isEqualTo(new Pupil(
                            pupil.id(),
                            "hill",
                            SchoolList.upn(1),
                            "Robin",
                            "Example1",
                            LocalDate.of(2017, 2, 14),
                            5,
                            Provision.E,
                            List.of(NeedType.ASD, NeedType.SLCN),
                            true,
                            true,
                            true,
                            Optional.of("teacher@hill"),
                            Optional.empty()));
            assertThat(entry.plan())
                    .contains(new EhcPlan(
                            entry.plan().orElseThrow().id(),
                            pupil.id(),
                            "Westmoor Council",
                            LocalDate.of(2024, 3, 1),
                            Optional.of(LocalDate.of(2026, 2, 20)),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(entry.contacts())
                    .extracting(Contact::name, Contact::parentalResponsibility, Contact::electronicConsent)
                    .containsExactly(tuple("Ash Example", true, true), tuple("Bo Example", true, false));
            assertThat(entry.contacts().get(0).address()).contains("1 Hill Road, \"The Croft\"\nEastmoor");
        }

        @Test
        void takes_blank_answers_as_no_and_the_settings_own_authority() {
            RegisterEntry entry = entryOf(SchoolList.of(1, "SEN Provision", "E", "Plan Made", "1/3/2024", "EAL", ""));

            assertThat(entry.pupil().englishAsAdditionalLanguage()).isFalse();
            assertThat(entry.pupil().lookedAfter()).isFalse();
            assertThat(entry.plan().orElseThrow().localAuthority()).isEqualTo("Eastmoor Council");
        }

        @Test
        void takes_a_file_with_a_byte_order_mark_plain_line_ends_and_empty_rows() {
            String text = "\uFEFF" + SchoolList.of(1).and(2).text().replace("\r\n", "\n") + "\n,,,,,,\n";

            ImportResult result = registerImport.plan("list.csv", text.getBytes(StandardCharsets.UTF_8), List.of());

            assertThat(((ImportResult.Planned) result).plan().rows()).isEqualTo(2);
        }

        @Test
        void takes_headings_in_any_order_and_any_capitals() {
            String text = SchoolList.of(1).text().replace("Legal Surname", "LEGAL  surname ");

            assertThat(registerImport.plan("list.csv", text.getBytes(StandardCharsets.UTF_8), List.of()))
                    .isInstanceOf(ImportResult.Planned.class);
        }

        @ParameterizedTest
        @CsvSource({"R, 0", "0, 0", "Reception, 0", "Year 6, 6", "06, 6"})
        void takes_the_year_as_schools_write_it(String written, int year) {
            assertThat(entryOf(SchoolList.of(1, "NC Year", written)).pupil().yearGroup())
                    .isEqualTo(year);
        }

        @Test
        void knows_a_pupil_without_a_upn_by_the_admission_number() {
            assertThat(entryOf(SchoolList.of(1, "UPN", "", "Admission Number", "A-117"))
                            .pupil()
                            .upn())
                    .isEqualTo("A-117");
        }

        @Test
        void names_each_column_that_it_does_not_read() {
            assertThat(planOf(SchoolList.of(1, "Ethnicity", "x")).notes())
                    .containsExactly(new ImportNote(1, "Ethnicity", "This column is not read."));
        }

        @Test
        void remarks_on_a_pupil_taught_out_of_year_and_on_a_missing_need() {
            assertThat(planOf(SchoolList.of(1, "NC Year", "4", "SEN Need 1", ""))
                            .notes())
                    .extracting(ImportNote::column)
                    .containsExactly("NC Year", "SEN Need 1");
        }
    }

    @Nested
    class Refusing_a_file {
        @Test
        void that_is_too_large() {
            assertThat(errorsOf(new byte[5_000_001]).get(0).rule()).contains("at most 5 MB");
        }

        @Test
        void that_has_too_many_rows() {
            SchoolList list = new SchoolList();
            for (int i = 0; i <= 10_000; i++) {
                list.and(i);
            }

            assertThat(errorsOf(list.bytes()))
                    .containsExactly(
                            new ImportError(0, "", "10001", "a file holds at most 10000 rows", "Split the file."));
        }

        @Test
        void that_is_a_workbook() {
            assertThat(errorsOf(new byte[] {'P', 'K', 3, 4, 20}).get(0).rule()).contains("not a workbook");
        }

        @Test
        void whose_letters_would_be_garbled() {
            byte[] latin = SchoolList.of(1, "Legal Forename", "Zoë").text().getBytes(StandardCharsets.ISO_8859_1);

            assertThat(errorsOf(latin).get(0).rule()).contains("UTF-8");
        }

        @Test
        void with_an_unpaired_quotation_mark() {
            byte[] file = (SchoolList.of(1).text() + "\"A").getBytes(StandardCharsets.UTF_8);

            assertThat(errorsOf(file).get(0).rule()).contains("quotation marks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\r\n"})
        void that_is_empty(String text) {
            assertThat(errorsOf(text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        }

        @Test
        void that_names_no_pupil() {
            byte[] file = "UPN,Legal Surname,Legal Forename,Date of Birth,NC Year,SEN Provision\r\n"
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(errorsOf(file).get(0).rule()).contains("at least one pupil");
        }

        @Test
        void that_lacks_required_columns_naming_each() {
            byte[] file = "UPN,Legal Forename,Date of Birth,NC Year\r\nx,x,x,x".getBytes(StandardCharsets.UTF_8);

            assertThat(errorsOf(file))
                    .extracting(ImportError::row, ImportError::column)
                    .containsExactly(tuple(1, "Legal Surname"), tuple(1, "SEN Provision"));
        }

        @Test
        void that_is_separated_by_semicolons_and_says_so() {
            byte[] file = SchoolList.of(1).text().replace(',', ';').getBytes(StandardCharsets.UTF_8);

            assertThat(errorsOf(file))
                    .allSatisfy(error -> assertThat(error.whatToDo()).contains("commas"));
        }

        @Test
        void that_has_a_column_twice() {
            byte[] file = SchoolList.of(1, "upn", "x").bytes();

            assertThat(errorsOf(file))
                    .extracting(ImportError::column, ImportError::rule)
                    .containsExactly(tuple("UPN", "a heading stands once"));
        }

        @Test
        void with_a_row_longer_than_the_header() {
            byte[] file = SchoolList.of(1)
                    .text()
                    .replaceFirst("SLCN", "SLCN,High Street")
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(errorsOf(file))
                    .extracting(ImportError::row, ImportError::value)
                    .containsExactly(tuple(2, "High Street"));
        }
    }

    @Nested
    class Refusing_a_row {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UPN | Z1 | letter and twelve digits",
                    "UPN | A801200005001 | would be B",
                    "UPN | '' | or else an Admission Number",
                    "Former UPN | Z1 | letter and twelve digits",
                    "Legal Surname | '' | every pupil has a value here",
                    "Legal Forename | '' | every pupil has a value here",
                    "Date of Birth | '' | every pupil has a value here",
                    "Date of Birth | 30/02/2017 | a day that exists",
                    "Date of Birth | 14.2.2017 | dd/mm/yyyy",
                    "Date of Birth | 14/02/17 | dd/mm/yyyy",
                    "Date of Birth | 21/11/2026 | not in the future",
                    "Date of Birth | 14/02/1917 | older than 25",
                    "NC Year | '' | every pupil has a value here",
                    "NC Year | 7 | teaches: R, 1, 2, 3, 4, 5, 6",
                    "NC Year | sixth | teaches: R, 1, 2, 3, 4, 5, 6",
                    "SEN Provision | '' | every pupil has a value here",
                    "SEN Provision | S | E (EHC plan)",
                    "SEN Need 1 | BESD | census code",
                    "SEN Need 2 | Autism | census code",
                    "SEN Need 2 | SLCN | differs from the first",
                    "In Care | maybe | yes or no",
                    "EAL | maybe | yes or no",
                    "Medical | maybe | yes or no",
                    "Class Teacher | Ms Example | the login",
                    "Plan Made | 01/03/2024 | go with provision E",
                    "Plan Last Reviewed | 01/03/2025 | go with provision E",
                    "Left On | 21/11/2026 | not in the future",
                    "Parent 1 Name | '' | somebody named",
                    "Parent 1 Email | ash at example.org | has one @",
                    "Parent 2 Name | ash EXAMPLE | different names",
                    "Parent 1 Consents to E-mail | perhaps | yes or no",
                })
        void names_the_column_the_value_and_the_rule(String column, String value, String rule) {
            SchoolList list = SchoolList.of(7)
                    .and(1, "Parent 1 Name", "Ash Example", "Parent 1 Email", "ash@example.org", column, value);

            ImportError error = onlyErrorOf(list);

            assertThat(error.row()).isEqualTo(3);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.value()).isEqualTo(value);
            assertThat(error.rule()).contains(rule);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Plan Made | '' | has the day it was made",
                    "Plan Made | 13/02/2017 | after the birth",
                    "Plan Made | 21/11/2026 | not in the future",
                    "Plan Last Reviewed | 29/02/2024 | reviewed after it was made",
                    "Plan Last Reviewed | 21/11/2026 | not in the future",
                    "Plan Ceased | 01/03/2025 | the plan is maintained",
                    "SEN Need 1 | NSA | only with provision K"
                })
        void names_what_is_wrong_with_a_plan(String column, String value, String rule) {
            ImportError error =
                    onlyErrorOf(SchoolList.of(1, "SEN Provision", "E", "Plan Made", "01/03/2024", column, value));

            assertThat(error.column()).isEqualTo(column);
            assertThat(error.rule()).contains(rule);
        }

        @Test
        void refuses_a_plan_that_ceased_before_it_was_made() {
            assertThat(onlyErrorOf(SchoolList.of(1, "Plan Made", "01/03/2024", "Plan Ceased", "29/02/2024"))
                            .rule())
                    .contains("ceases after it was made");
        }

        @Test
        void refuses_a_plan_that_ceased_and_was_never_made() {
            assertThat(onlyErrorOf(SchoolList.of(1, "Plan Ceased", "29/02/2024"))
                            .rule())
                    .contains("has the day it was made");
        }

        @Test
        void refuses_a_second_need_without_a_first() {
            assertThat(onlyErrorOf(SchoolList.of(1, "SEN Need 1", "", "SEN Need 2", "ASD"))
                            .rule())
                    .contains("comes with a first");
        }

        @Test
        void refuses_consent_without_an_address_to_which_it_was_given() {
            assertThat(onlyErrorOf(
                            SchoolList.of(1, "Parent 1 Name", "Ash Example", "Parent 1 Consents to E-mail", "yes")))
                    .extracting(ImportError::column)
                    .isEqualTo("Parent 1 Consents to E-mail");
        }

        @Test
        void refuses_a_name_that_is_too_long() {
            assertThat(onlyErrorOf(SchoolList.of(1, "Legal Surname", "x".repeat(101)))
                            .rule())
                    .contains("at most 100 characters");
        }

        @Test
        void refuses_the_second_row_of_one_pupil_and_names_the_first() {
            ImportError error = onlyErrorOf(SchoolList.of(1).and(2).and(1));

            assertThat(error.row()).isEqualTo(4);
            assertThat(error.rule()).contains("row 2");
        }

        @Test
        void tells_all_errors_at_once_in_the_order_of_the_rows() {
            SchoolList list = SchoolList.of(1, "SEN Provision", "E", "Plan Made", "")
                    .and(2, "Date of Birth", "tomorrow", "EAL", "?")
                    .and(3)
                    .and(4, "NC Year", "99");

            assertThat(errorsOf(list.bytes()))
                    .extracting(ImportError::row, ImportError::column)
                    .containsExactly(
                            tuple(2, "Plan Made"), tuple(3, "Date of Birth"), tuple(3, "EAL"), tuple(5, "NC Year"));
        }
    }

    @Nested
    class Importing_again {
        private static final String[] WITH_PLAN = {
            "SEN Provision", "E", "Plan Made", "01/03/2024", "Plan Last Reviewed", "20/02/2026"
        };

        private RegisterEntry held(String... headingsAndValues) {
            return entryOf(SchoolList.of(1, headingsAndValues));
        }

        private FieldChange onlyChange(SchoolList list, RegisterEntry held) {
            List<FieldChange> changes =
                    new ArrayList<>(planOf(list, held).changed().get(0).fields());
            assertThat(changes).hasSize(1);
            return changes.get(0);
        }

        @Test
        void the_same_file_changes_nothing() {
            ImportPlan plan = planOf(SchoolList.of(1, WITH_PLAN), held(WITH_PLAN));

            assertThat(plan.added()).isEmpty();
            assertThat(plan.changed()).isEmpty();
            assertThat(plan.unchanged()).hasSize(1);
        }

        @Test
        void changes_what_differs_and_says_from_what_to_what() {
            RegisterEntry held = held(WITH_PLAN);
            ImportPlan plan =
                    planOf(SchoolList.of(1, WITH_PLAN).and(2), held, entryOf(SchoolList.of(2, "NC Year", "4")));

            assertThat(plan.unchanged()).hasSize(1);
            assertThat(plan.changed())
                    .extracting(ImportPlan.Change::fields)
                    .containsExactly(List.of(new FieldChange("NC Year", "Year 4", "Year 5")));
        }

        @Test
        void keeps_what_the_file_has_no_column_for_or_leaves_blank() {
            RegisterEntry held = held(
                    "Medical",
                    "yes",
                    "Class Teacher",
                    "teacher@hill",
                    "SEN Need 2",
                    "ASD",
                    "Parent 1 Name",
                    "Ash Example",
                    "Parent 1 Email",
                    "ash@example.org",
                    "Parent 1 Consents to E-mail",
                    "yes");
            ImportPlan plan =
                    planOf(SchoolList.of(1, "SEN Need 1", "", "Medical", "", "Parent 1 Name", "ash example"), held);

            assertThat(plan.unchanged()).containsExactly(held.pupil());
        }

        @Test
        void keeps_people_recorded_by_hand() {
            RegisterEntry held = held("Parent 1 Name", "Ash Example");
            RegisterEntry after = planOf(SchoolList.of(1, "Parent 1 Name", "Bo Example"), held)
                    .changed()
                    .get(0)
                    .after();

            assertThat(after.contacts()).extracting(Contact::name).containsExactly("Ash Example", "Bo Example");
        }

        @Test
        void answers_no_where_the_file_says_no() {
            assertThat(onlyChange(SchoolList.of(1, "Medical", "no"), held("Medical", "yes")))
                    .isEqualTo(new FieldChange("Medical", "Yes", "No"));
        }

        @Test
        void does_not_carry_consent_over_to_a_new_address() {
            RegisterEntry held = held(
                    "Parent 1 Name",
                    "Ash Example",
                    "Parent 1 Email",
                    "ash@example.org",
                    "Parent 1 Consents to E-mail",
                    "yes");
            ImportPlan plan =
                    planOf(SchoolList.of(1, "Parent 1 Name", "Ash Example", "Parent 1 Email", "new@example.org"), held);

            assertThat(plan.changed().get(0).fields())
                    .containsExactly(
                            new FieldChange("Ash Example: Email", "ash@example.org", "new@example.org"),
                            new FieldChange("Ash Example: Consents to E-mail", "Yes", "No"));
            assertThat(plan.notes()).extracting(ImportNote::column).containsExactly("Parent 1 Email");
        }

        @Test
        void reports_pupils_that_the_file_does_not_name_and_leaves_them() {
            RegisterEntry held = held();
            ImportPlan plan = planOf(SchoolList.of(2), held);

            assertThat(plan.notInFile()).containsExactly(held.pupil());
            assertThat(plan.added()).hasSize(1);
        }

        @Test
        void keeps_a_later_review_that_the_register_already_knows() {
            ImportPlan plan = planOf(
                    SchoolList.of(
                            1, "SEN Provision", "E", "Plan Made", "01/03/2024", "Plan Last Reviewed", "20/02/2025"),
                    held(WITH_PLAN));

            assertThat(plan.unchanged()).hasSize(1);
            assertThat(plan.notes()).extracting(ImportNote::column).containsExactly("Plan Last Reviewed");
        }

        @Test
        void takes_a_later_review() {
            assertThat(onlyChange(
                            SchoolList.of(
                                    1,
                                    "SEN Provision",
                                    "E",
                                    "Plan Made",
                                    "01/03/2024",
                                    "Plan Last Reviewed",
                                    "19/11/2026"),
                            held(WITH_PLAN)))
                    .isEqualTo(new FieldChange("Plan Last Reviewed", "2026-02-20", "2026-11-19"));
        }

        @Test
        void refuses_to_end_a_plan_in_passing() {
            ImportError error = onlyErrorOf(SchoolList.of(1), held(WITH_PLAN));

            assertThat(error.column()).isEqualTo("SEN Provision");
            assertThat(error.whatToDo()).contains("Plan Ceased");
        }

        @Test
        void ends_a_plan_on_the_day_given() {
            RegisterEntry after = planOf(SchoolList.of(1, "Plan Ceased", "01/10/2026"), held(WITH_PLAN))
                    .changed()
                    .get(0)
                    .after();

            assertThat(after.plan()).isEmpty();
            assertThat(after.plans())
                    .extracting(EhcPlan::ceasedOn)
                    .containsExactly(Optional.of(LocalDate.of(2026, 10, 1)));
        }

        @Test
        void does_not_bring_back_a_plan_that_ceased() {
            RegisterEntry ceased = held("Plan Made", "01/03/2024", "Plan Ceased", "01/10/2026");

            assertThat(onlyErrorOf(SchoolList.of(1, WITH_PLAN), ceased).rule()).contains("ceased on 2026-10-01");
        }

        @Test
        void adds_a_new_plan_beside_one_that_ceased() {
            RegisterEntry ceased = held("Plan Made", "01/03/2023", "Plan Ceased", "01/10/2023");
            RegisterEntry after =
                    planOf(SchoolList.of(1, WITH_PLAN), ceased).changed().get(0).after();

            assertThat(after.plans())
                    .extracting(EhcPlan::madeOn)
                    .containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2023, 3, 1));
        }

        @Test
        void takes_a_pupil_who_came_back_onto_the_roll() {
            assertThat(onlyChange(SchoolList.of(1, "Left On", ""), held("Left On", "01/10/2026")))
                    .isEqualTo(new FieldChange("Left On", "2026-10-01", ""));
        }

        @Test
        void does_not_count_a_pupil_who_left_as_missing() {
            assertThat(planOf(SchoolList.of(2), held("Left On", "01/10/2026")).notInFile())
                    .isEmpty();
        }

        @Test
        void follows_a_pupil_from_a_former_number_to_a_new_one() {
            RegisterEntry held = held();

            assertThat(onlyChange(SchoolList.of(2, "Legal Surname", "Example1", "Former UPN", SchoolList.upn(1)), held))
                    .isEqualTo(new FieldChange("UPN", SchoolList.upn(1), SchoolList.upn(2)));
        }

        @Test
        void follows_a_pupil_from_an_admission_number_to_a_upn() {
            RegisterEntry held = held("UPN", "", "Admission Number", "A-117");

            assertThat(onlyChange(SchoolList.of(1, "Admission Number", "A-117"), held))
                    .isEqualTo(new FieldChange("UPN", "A-117", SchoolList.upn(1)));
        }

        @Test
        void refuses_two_rows_of_one_pupil_under_two_numbers() {
            SchoolList list = SchoolList.of(1).and(2, "Former UPN", SchoolList.upn(1));

            assertThat(onlyErrorOf(list, held()).rule()).contains("row 2 is of the same pupil");
        }

        @Test
        void remarks_on_a_new_number_for_a_pupil_who_looks_like_one_held() {
            assertThat(planOf(SchoolList.of(2, "Legal Surname", "Example1"), held())
                            .notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.words()).contains(SchoolList.upn(1), "Former UPN"));
        }
    }

    @Nested
    class Admitting_a_child_consulted_about {
        private static final String[] NEW = {
            "UPN", "", "Admission Number", "NR-1A2B3C4D", "Parent 1 Name", "Ash Example"
        };

        /** The child as a consultation leaves it: no UPN known, not on roll. */
        private RegisterEntry consulted(String... headingsAndValues) {
            RegisterEntry entry = entryOf(SchoolList.of(1, headingsAndValues));
            return new RegisterEntry(Children.notOnRoll(entry.pupil()), entry.plans(), entry.contacts());
        }

        @Test
        void knows_the_child_by_the_upn() {
            RegisterEntry held = consulted();
            ImportPlan plan = planOf(SchoolList.of(1, "Legal Surname", "Renamed"), held);

            assertThat(plan.added()).isEmpty();
            assertThat(plan.changed()).singleElement().satisfies(change -> {
                assertThat(change.after().pupil().id()).isEqualTo(held.pupil().id());
                assertThat(change.after().pupil().onRoll()).isTrue();
                assertThat(change.fields()).contains(new FieldChange("On Roll", "No", "Yes"));
            });
        }

        @Test
        void knows_the_child_by_name_and_birthday_where_the_upn_was_not_known() {
            RegisterEntry held = consulted(NEW);
            ImportPlan plan = planOf(SchoolList.of(1, "Legal Forename", "ROBIN", "Parent 1 Name", "Ash Example"), held);

            assertThat(plan.added()).isEmpty();
            assertThat(plan.changed()).singleElement().satisfies(change -> {
                assertThat(change.after().pupil().id()).isEqualTo(held.pupil().id());
                assertThat(change.after().pupil().upn()).isEqualTo(SchoolList.upn(1));
                assertThat(change.after().contacts()).isEqualTo(held.contacts());
                assertThat(change.fields())
                        .contains(
                                new FieldChange("UPN", "NR-1A2B3C4D", SchoolList.upn(1)),
                                new FieldChange("On Roll", "No", "Yes"));
            });
        }

        @Test
        void says_so_in_words() {
            assertThat(planOf(SchoolList.of(1), consulted(NEW)).notes())
                    .singleElement()
                    .satisfies(
                            note -> assertThat(note.words()).contains("NR-1A2B3C4D, not on roll", "admits the child"));
        }

        @Test
        void does_not_take_another_child_of_the_same_birthday_for_this_one() {
            ImportPlan plan = planOf(SchoolList.of(2), consulted(NEW));

            assertThat(plan.added()).hasSize(1);
            assertThat(plan.changed()).isEmpty();
        }

        @Test
        void does_not_go_by_the_name_against_another_upn_but_remarks_on_it() {
            ImportPlan plan = planOf(SchoolList.of(2, "Legal Surname", "Example1"), consulted());

            assertThat(plan.added()).hasSize(1);
            assertThat(plan.notes()).singleElement().satisfies(note -> assertThat(note.words())
                    .contains("a child not on roll", "Former UPN"));
        }

        @Test
        void does_not_choose_between_two_who_are_alike() {
            ImportPlan plan =
                    planOf(SchoolList.of(1), consulted(NEW), consulted("UPN", "", "Admission Number", "NR-2"));

            assertThat(plan.added()).hasSize(1);
            assertThat(plan.notes()).hasSize(2);
        }

        @Test
        void admits_a_child_who_was_not_to_be_admitted_after_all() {
            RegisterEntry held = consulted(NEW);
            RegisterEntry refused = new RegisterEntry(
                    held.pupil().notAdmitted(LocalDate.of(2026, 9, 1)), held.plans(), held.contacts());

            assertThat(planOf(SchoolList.of(1), refused).changed())
                    .singleElement()
                    .satisfies(change ->
                            assertThat(change.after().pupil().onRoll()).isTrue());
        }

        @Test
        void does_not_miss_the_child_in_a_file_of_pupils_on_roll() {
            assertThat(planOf(SchoolList.of(2), consulted(NEW)).notInFile()).isEmpty();
        }
    }
}
