package org.sendcasework.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFileTest {
    private static final String FILE =
            """
            grounds:
              school-closure:
                words: the school was closed for four weeks
                provision: reg 5(4)(a)
                open-to: [local-authority]

            limits:
              - id: ar-report
                law-page: ar-report-2-weeks
                also: [review-report]
                area: annual-review
                bound: setting
                duty: send the report
                force: must
                limit: {within: 2 weeks, direction: after, starting-day: not-counted, non-working-day: stays, floor: false}
                trigger: review-meeting
                trigger-words: the review meeting
                exemptions: []
                source: {instrument: SEND Regulations 2014, provision: reg 20(9), link: "https://www.legislation.gov.uk"}
                confidence: V1
                reading: {choice: the day is not counted, decision: 10}
                in-force: {from: 2014-09-01, until: 2030-08-31}
                modelled: true
                note: It is sent, too.
            """;

    @Test
    void an_entry_is_read_whole() {
        TimeLimit report =
                read(FILE).find("review-report", LocalDate.of(2026, 5, 12)).orElseThrow();

        assertThat(report.id()).isEqualTo("ar-report");
        assertThat(report.bound()).isEqualTo(Bound.SETTING);
        assertThat(report.force()).isEqualTo(Force.MUST);
        assertThat(report.limit())
                .isEqualTo(new Limit.Within(
                        Period.parse("2 weeks"),
                        Limit.Direction.AFTER,
                        Limit.StartingDay.NOT_COUNTED,
                        Limit.NonWorkingDay.STAYS,
                        false));
        assertThat(report.source().words()).isEqualTo("SEND Regulations 2014, reg 20(9)");
        assertThat(report.reading()).contains(new Reading("the day is not counted", 10));
        assertThat(report.inForce().until()).contains(LocalDate.of(2030, 8, 31));
        assertThat(report.modelled()).isTrue();
        assertThat(report.note()).isEqualTo("It is sent, too.");
    }

    @ParameterizedTest(name = "{0} written as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "force: must" | "force: mist" | "test.yaml line 14, ar-report: force 'mist' is not one of must, should, policy, default"
                    "bound: setting" | "bound: school" | "test.yaml line 12, ar-report: bound 'school' is not one of setting, proprietor,"
                    "direction: after" | "direction: later" | "test.yaml line 15, ar-report: direction 'later' is not one of after, before"
                    "within: 2 weeks" | "within: 2 fortnights" | "test.yaml line 15, ar-report: within '2 fortnights' is not a period such as '2 weeks'"
                    "within: 2 weeks" | "within: 0 weeks" | "test.yaml line 15, ar-report: within '0 weeks' is not a period"
                    "within: 2 weeks" | "within: 10 school days" | "test.yaml line 15, ar-report: non-working-day must be not-possible for a count of working or school days"
                    "starting-day: not-counted" | "starting-day: clear" | "test.yaml line 15, ar-report: starting-day 'clear' is a count towards an event"
                    "floor: false" | "floor: no" | "test.yaml line 15, ar-report: floor 'no' is neither true nor false"
                    ", floor: false" | "" | "test.yaml line 15, ar-report: 'floor' is missing"
                    "floor: false" | "floor: false, roof: true" | "test.yaml line 15, ar-report: 'roof' is not a key of the catalogue"
                    "{within: 2 weeks" | "{inside: 2 weeks" | "test.yaml line 15, ar-report: limit 'inside' is not one of within,"
                    "duty: send the report" | "dooty: send the report" | "test.yaml line 13, ar-report: 'dooty' is not a key of the catalogue"
                    "duty: send the report" | "duty: ''" | "test.yaml line 13, ar-report: duty is empty"
                    "area: annual-review" | "area: Annual Review" | "test.yaml line 11, ar-report: area 'Annual Review' is not in small letters joined by hyphens"
                    "exemptions: []" | "exemptions: [snow]" | "test.yaml line 18, ar-report: exemptions 'snow' is not one of the grounds [school-closure]"
                    "exemptions: []" | "exemptions: [school-closure]" | "test.yaml line 18, ar-report: exemptions 'school-closure' is a ground that is not open to the setting"
                    "instrument: SEND Regulations 2014" | "instrument: ''" | "test.yaml line 19, ar-report: instrument is empty"
                    "https://www" | "http://www" | "test.yaml line 19, ar-report: link 'http://www.legislation.gov.uk' does not begin with https://"
                    "confidence: V1" | "confidence: sure" | "test.yaml line 20, ar-report: confidence 'sure' is not one of V1, V2, M, M-, CFG"
                    "decision: 10" | "decision: ten" | "test.yaml line 21, ar-report: decision 'ten' is not a whole number"
                    "from: 2014-09-01" | "from: 2014-09-31" | "test.yaml line 22, ar-report: from '2014-09-31' is not a date such as 2014-09-01"
                    "until: 2030-08-31" | "until: 2013-08-31" | "test.yaml line 22, ar-report: until lies before from 2014-09-01"
                    "modelled: true" | "modelled: perhaps" | "test.yaml line 23, ar-report: modelled 'perhaps' is neither true nor false"
                    "modelled: true" | "duty: again" | "test.yaml line 23, ar-report: 'duty' is written twice"
                    "id: ar-report" | "name: ar-report" | "test.yaml line 8, an entry without id:"
                    "open-to: [local-authority]" | "open-to: [council]" | "test.yaml line 5, ground school-closure: open-to 'council' is not one of"
                    "limits:" | "limit:" | "test.yaml line 7, the file: 'limit' is not a key of the catalogue"
                    "force: must" | "force: [must" | "test.yaml line 15: "
                    """)
    void a_wrong_entry_is_refused_with_its_name_and_line(String right, String wrong, String message) {
        assertThat(FILE).contains(right);

        assertThatExceptionOfType(WrongLawEntry.class)
                .isThrownBy(() -> read(FILE.replace(right, wrong == null ? "" : wrong)))
                .withMessageContaining(message);
    }

    @Test
    void every_key_that_decides_something_must_be_written() {
        Stream.of(
                        "law-page",
                        "area",
                        "bound",
                        "duty",
                        "force",
                        "limit",
                        "trigger",
                        "trigger-words",
                        "exemptions",
                        "source",
                        "confidence",
                        "in-force",
                        "modelled")
                .forEach(key -> assertThatExceptionOfType(WrongLawEntry.class)
                        .as("without %s", key)
                        .isThrownBy(() -> read(FILE.replaceAll("(?m)^    " + key + ": .*\n", "")))
                        .withMessage("test.yaml line 8, ar-report: '" + key + "' is missing"));
    }

    @Test
    void two_entries_of_one_duty_may_follow_each_other_but_not_overlap() {
        String later = entryAgain("from: 2014-09-01, until: 2030-08-31", "from: 2030-09-01");
        assertThat(read(FILE + later).find("ar-report", LocalDate.of(2030, 9, 1)))
                .hasValueSatisfying(entry -> assertThat(entry.inForce().until()).isEmpty());

        assertThatExceptionOfType(WrongLawEntry.class)
                .isThrownBy(() -> read(FILE + entryAgain("until: 2030-08-31", "until: 2031-08-31")))
                .withMessage("test.yaml line 39, ar-report: in-force overlaps another entry of this id, in force from"
                        + " 2014-09-01");
    }

    @Test
    void a_name_belongs_to_one_duty_only() {
        assertThatExceptionOfType(WrongLawEntry.class)
                .isThrownBy(() -> read(FILE
                        + entryAgain("ar-report-2-weeks", "other-report")
                                .replace("id: ar-report", "id: other")
                                .replace("2014-09-01, until: 2030-08-31", "2014-09-01")))
                .withMessage("test.yaml line 25, other: the name 'review-report' already belongs to ar-report");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatExceptionOfType(WrongLawEntry.class)
                .isThrownBy(() -> read(""))
                .withMessage("test.yaml line 1: the file is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    at-once                        | at once
                    before-end-of-summer-term      | before the end of the summer term
                    {before-day-of-year: 02-15}    | before 15 February
                    {before-date: 2027-09-01}      | before 1 September 2027
                    {times-each-school-year: 3}    | at least 3 times in each school year
                    {no-number: with the decision} | with the decision
                    {national-cycle: {first-period-starts: 2006-04-01, years: 3, due-before-next-period: 03-01}} | by 1 March before each period of 3 years, counted from 1 April 2006
                    """)
    void each_shape_of_limit_can_be_written(String written, String words) {
        LawCatalogue law = read(FILE.replaceAll("limit: \\{.*}", "limit: " + written));

        assertThat(LimitWords.of(law.entries().get(0).limit())).isEqualTo(words);
    }

    @Test
    void the_ground_of_an_exemption_says_who_may_use_it() {
        assertThat(LawFile.standard().ground("school-closure"))
                .hasValueSatisfying(ground -> assertThat(ground.openTo()).containsExactly(Bound.LOCAL_AUTHORITY));
        assertThat(LawFile.standard().ground("snow")).isEmpty();
    }

    @Test
    void the_law_of_the_starting_day_is_found() {
        LawCatalogue law = LawFile.standard();

        assertThat(startingDay(law, LocalDate.of(2026, 2, 4))).isEqualTo(Limit.StartingDay.NOT_COUNTED);
        assertThat(startingDay(law, LocalDate.of(2026, 2, 5))).isEqualTo(Limit.StartingDay.COUNTED);
        assertThat(law.find("dp-complaint", LocalDate.of(2026, 6, 18))).isEmpty();
        assertThat(law.find("phase-15-february", LocalDate.of(2027, 9, 1)))
                .map(TimeLimit::limit)
                .contains(new Limit.BeforeDayOfYear(MonthDay.of(2, 15)));
    }

    @Test
    void the_committed_file_reads_the_same_as_the_one_on_the_class_path() throws IOException {
        Path committed = Path.of("src/main/resources/law/england-send.yaml");
        assertThat(LawFile.read("england-send.yaml", Files.newBufferedReader(committed))
                        .entries())
                .isEqualTo(LawFile.standard().entries());
    }

    private static Limit.StartingDay startingDay(LawCatalogue law, LocalDate received) {
        return ((Limit.Within) law.find("sar", received).orElseThrow().limit()).startingDay();
    }

    private static String entryAgain(String old, String changed) {
        return FILE.substring(FILE.indexOf("  - id")).replace(old, changed);
    }

    private static LawCatalogue read(String text) {
        return LawFile.read("test.yaml", new StringReader(text));
    }
}
