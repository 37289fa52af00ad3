package org.sendcasework.clock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Force;
import org.sendcasework.law.Ground;
import org.sendcasework.law.InForce;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.law.Limit;
import org.sendcasework.law.Limit.Direction;
import org.sendcasework.law.Limit.NonWorkingDay;
import org.sendcasework.law.Limit.StartingDay;
import org.sendcasework.law.Limit.Within;
import org.sendcasework.law.Period;
import org.sendcasework.law.Source;
import org.sendcasework.law.TimeLimit;

/** A few entries of the catalogue, one of each shape, so that the clock is tested apart from the law's data file. */
final class LawFixtures {
    static final TimeLimit DECIDE = entry("ehcna-decide", Bound.LOCAL_AUTHORITY, after("6 weeks"))
            .duty("decide whether to assess")
            .from("the request for an assessment")
            .source("reg 5(1)")
            .excusedBy(
                    "school-closure", "early-years-closure", "exceptional-personal-circumstances", "absent-from-area")
            .build();
    static final TimeLimit REFUSE_PLAN = entry("ehcna-refuse-plan", Bound.LOCAL_AUTHORITY, after("16 weeks"))
            .duty("say that no plan will be made")
            .from("the request for an assessment")
            .source("reg 10(1)")
            .build();
    static final TimeLimit FINAL = entry("ehcna-final", Bound.LOCAL_AUTHORITY, after("20 weeks"))
            .duty("send the final plan")
            .from("the request for an assessment")
            .source("reg 13(2)")
            .build();
    static final TimeLimit PARENT_VIEWS = entry(
                    "ehcp-parent-views",
                    Bound.LOCAL_AUTHORITY,
                    within("15 days", Direction.AFTER, StartingDay.COUNTED, true))
            .duty("allow the parent time to give views on the draft plan")
            .from("the service of the draft plan")
            .source("reg 13(1)(a)")
            .build();
    static final TimeLimit CONSULT = entry("ehcp-school-consult", Bound.SETTING, after("15 days"))
            .duty("reply to the consultation on a draft plan")
            .should()
            .from("the consultation")
            .source("SEND Code of Practice 2015", "para 9.83")
            .build();
    static final TimeLimit ADVICE = entry("ehcna-advice", Bound.SETTING, after("6 weeks"))
            .duty("send its advice for an EHC needs assessment")
            .should()
            .from("the local authority's request for advice")
            .source("SEND Code of Practice 2015", "para 9.41")
            .excusedBy("exceptional-circumstances", "absent-from-area", "appointment-missed")
            .build();
    static final TimeLimit NOTICE = entry(
                    "ar-notice", Bound.SETTING, within("2 weeks", Direction.BEFORE, StartingDay.CLEAR, false))
            .area("annual-review")
            .duty("give notice of the review meeting to everyone invited")
            .from("the review meeting")
            .source("reg 20(3)")
            .build();
    static final TimeLimit REPORT = entry("ar-report", Bound.SETTING, after("2 weeks"))
            .area("annual-review")
            .duty("send the report of the review meeting to everyone invited")
            .from("the review meeting")
            .source("reg 20(7)–(9)")
            .build();
    static final TimeLimit DECISION = entry("ar-decision", Bound.LOCAL_AUTHORITY, after("4 weeks"))
            .area("annual-review")
            .duty("tell the family and the school its decision")
            .from("the review meeting")
            .source("reg 20(10)")
            .build();
    static final TimeLimit OVERALL = entry("ar-overall", Bound.LOCAL_AUTHORITY, after("12 weeks"))
            .area("annual-review")
            .duty("send the final amended plan")
            .from("the review meeting")
            .source("reg 22(3)")
            .build();
    static final TimeLimit CYCLE = entry(
                    "ar-cycle", Bound.LOCAL_AUTHORITY, within("12 months", Direction.AFTER, StartingDay.COUNTED, false))
            .area("annual-review")
            .duty("complete the review of the plan")
            .from("the last review")
            .source("Children and Families Act 2014", "s.44(1)")
            .build();
    static final TimeLimit FEBRUARY = entry(
                    "phase-february", Bound.LOCAL_AUTHORITY, new Limit.BeforeDayOfYear(MonthDay.of(2, 15)))
            .duty("review and amend the plan")
            .from("the transfer")
            .source("reg 18(1)(b)")
            .build();
    static final TimeLimit NASENCO = entry(
                    "senco-nasenco-cutoff", Bound.PROPRIETOR, new Limit.BeforeDate(LocalDate.of(2027, 9, 1)))
            .duty("see that the SENCO has completed the award")
            .from("the start of the course")
            .source("reg 49(7)(a)")
            .build();
    static final TimeLimit ACCESSIBILITY = entry(
                    "accessibility-plan",
                    Bound.PROPRIETOR,
                    new Limit.NationalCycle(LocalDate.of(2006, 4, 1), 3, MonthDay.of(3, 1)))
            .duty("make the next accessibility plan")
            .from("the last plan")
            .source("SI 2005/3221", "reg 3")
            .build();
    static final TimeLimit CONCERN = entry("safeguard-dsl-now", Bound.SETTING, new Limit.AtOnce())
            .duty("tell the safeguarding lead")
            .should()
            .from("the concern")
            .source("Keeping children safe in education", "Part 1")
            .build();
    static final TimeLimit PUPIL_REPORT = entry("pupil-annual-report", Bound.SETTING, new Limit.BeforeEndOfSummerTerm())
            .duty("send the parents a written report")
            .from("the school year")
            .source("SI 2005/1437", "reg 6")
            .build();
    static final TimeLimit MEETINGS = entry("apdr-parents", Bound.SETTING, new Limit.TimesEachSchoolYear(3))
            .duty("meet the parents")
            .should()
            .from("the school year")
            .source("SEND Code of Practice 2015", "para 6.65")
            .build();
    static final TimeLimit IN_YEAR = entry("sir-in-year", Bound.PROPRIETOR, new Limit.NoNumber("as soon as possible"))
            .duty("update the SEN information report")
            .should()
            .from("a change")
            .source("SEND Code of Practice 2015", "para 6.79")
            .build();
    static final TimeLimit SUBJECT_ACCESS = entry(
                    "sar",
                    Bound.SETTING,
                    new Within(
                            Period.parse("1 month"),
                            Direction.AFTER,
                            StartingDay.COUNTED,
                            NonWorkingDay.NEXT_WORKING_DAY,
                            false))
            .duty("answer a request for personal data")
            .from("the request")
            .source("UK GDPR", "art 12A")
            .build();
    static final TimeLimit RECORD = entry(
                    "educational-record",
                    Bound.SETTING,
                    new Within(
                            Period.parse("15 school days"),
                            Direction.AFTER,
                            StartingDay.NOT_COUNTED,
                            NonWorkingDay.NOT_POSSIBLE,
                            false))
            .duty("let the parent see the educational record")
            .from("the written request")
            .source("SI 2005/1437", "reg 5")
            .build();
    static final TimeLimit MOVE = entry(
                    "la-move-transfer-plan",
                    Bound.LOCAL_AUTHORITY,
                    new Within(
                            Period.parse("15 working days"),
                            Direction.AFTER,
                            StartingDay.COUNTED,
                            NonWorkingDay.NOT_POSSIBLE,
                            false))
            .duty("transfer the plan")
            .from("the day it became aware of the move")
            .source("reg 15(2)")
            .build();
    static final TimeLimit BREACH = entry("breach", Bound.SETTING, after("72 hours"))
            .duty("tell the Information Commissioner")
            .from("becoming aware of the breach")
            .source("UK GDPR", "art 33")
            .build();

    static final TimeLimit ORDER = entry("order-make-plan", Bound.LOCAL_AUTHORITY, after("5 weeks"))
            .duty("send the draft plan")
            .from("the Tribunal's order")
            .source("reg 44(2)(c)")
            .excusedBy("absent-two-weeks", "tribunal-direction")
            .build();

    private static final List<Ground> GROUNDS = List.of(
            ground("school-closure", Bound.LOCAL_AUTHORITY),
            ground("early-years-closure", Bound.LOCAL_AUTHORITY),
            ground("exceptional-personal-circumstances", Bound.LOCAL_AUTHORITY),
            ground("absent-from-area", Bound.LOCAL_AUTHORITY, Bound.SETTING),
            ground("absent-two-weeks", Bound.LOCAL_AUTHORITY),
            ground("exceptional-circumstances", Bound.SETTING),
            ground("appointment-missed", Bound.SETTING),
            ground("tribunal-direction", Bound.LOCAL_AUTHORITY));

    static final LawCatalogue CATALOGUE = catalogue(
            DECIDE,
            REFUSE_PLAN,
            FINAL,
            PARENT_VIEWS,
            CONSULT,
            ADVICE,
            NOTICE,
            REPORT,
            DECISION,
            OVERALL,
            CYCLE,
            FEBRUARY,
            NASENCO,
            ACCESSIBILITY,
            CONCERN,
            PUPIL_REPORT,
            MEETINGS,
            IN_YEAR,
            SUBJECT_ACCESS,
            RECORD,
            MOVE,
            BREACH,
            ORDER);

    private LawFixtures() {}

    static StatutoryClock clock() {
        return new StatutoryClock(CATALOGUE, SettingFixtures.WORKING_DAYS);
    }

    static StatutoryClock clockWith(TimeLimit... entries) {
        return new StatutoryClock(catalogue(entries), SettingFixtures.WORKING_DAYS);
    }

    static LawCatalogue catalogue(TimeLimit... entries) {
        return new LawCatalogue(List.of(entries), GROUNDS);
    }

    private static Ground ground(String key, Bound... openTo) {
        return new Ground(key, key.replace('-', ' '), "where it stands", List.of(openTo));
    }

    static Within after(String period) {
        return within(period, Direction.AFTER, StartingDay.NOT_COUNTED, false);
    }

    static Within within(String period, Direction direction, StartingDay startingDay, boolean floor) {
        return new Within(Period.parse(period), direction, startingDay, NonWorkingDay.STAYS, floor);
    }

    static Entry entry(String id, Bound bound, Limit limit) {
        return new Entry(id, bound, limit);
    }

    /** An entry being written down. */
    static final class Entry {
        private final String id;
        private final Bound bound;
        private final Limit limit;
        private String area = "other";
        private String duty = "do what is due";
        private Force force = Force.MUST;
        private String triggerWords = "the start";
        private List<String> exemptions = List.of();
        private Source source = new Source("SEND Regulations 2014", "reg 1", "https://www.legislation.gov.uk/");
        private InForce inForce = new InForce(LocalDate.of(2014, 9, 1), Optional.empty());

        private Entry(String id, Bound bound, Limit limit) {
            this.id = id;
            this.bound = bound;
            this.limit = limit;
        }

        Entry area(String words) {
            this.area = words;
            return this;
        }

        Entry duty(String words) {
            this.duty = words;
            return this;
        }

        Entry should() {
            return force(Force.SHOULD);
        }

        Entry force(Force other) {
            this.force = other;
            return this;
        }

        Entry from(String words) {
            this.triggerWords = words;
            return this;
        }

        Entry source(String provision) {
            return source("SEND Regulations 2014", provision);
        }

        Entry source(String instrument, String provision) {
            this.source = new Source(instrument, provision, "https://www.legislation.gov.uk/");
            return this;
        }

        Entry excusedBy(String... grounds) {
            this.exemptions = List.of(grounds);
            return this;
        }

        Entry inForce(LocalDate from, LocalDate until) {
            this.inForce = new InForce(from, Optional.of(until));
            return this;
        }

        TimeLimit build() {
            return new TimeLimit(
                    id,
                    id,
                    List.of(),
                    area,
                    bound,
                    duty,
                    force,
                    limit,
                    "trigger",
                    triggerWords,
                    exemptions,
                    source,
                    "V1",
                    Optional.empty(),
                    inForce,
                    true,
                    "");
        }
    }
}
