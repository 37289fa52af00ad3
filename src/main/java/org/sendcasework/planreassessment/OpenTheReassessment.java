package org.sendcasework.planreassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.CompulsorySchoolAge;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.RecordTheRequestForAdvice;
import org.sendcasework.steps.Shown;

/** Opens a re-assessment: the setting thinks of asking, somebody else has asked, or the authority asks for advice. */
public final class OpenTheReassessment {
    static final String SETTING = "setting";
    static final String ASKED = "asked";
    static final String ADVICE = "advice";
    static final String REVIEW = "review";
    /** What is recorded as having happened; a review hands over and is not chosen on the form. */
    static final Map<String, String> CAME_BY = Map.of(
            SETTING, "the setting thinks of asking the authority",
            ASKED, "the authority was asked by somebody else, or decided by itself",
            ADVICE, "the authority asked the setting for advice",
            REVIEW, "a review found that needs have changed significantly");

    static final String YOUNG_PERSON = "young-person";
    static final String COMMISSIONER = "commissioner";
    static final String BY_ITSELF = "authority";
    static final Map<String, String> REQUESTED_BY = Map.of(
            "parent",
            "a parent",
            YOUNG_PERSON,
            "the young person",
            COMMISSIONER,
            "the health commissioner",
            BY_ITSELF,
            "nobody: the authority decided by itself");

    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = List.of(
            ReassessmentFields.PUPIL,
            ReassessmentFields.CAME_BY,
            ReassessmentFields.REQUESTED_BY,
            ReassessmentFields.TOLD_US_ON,
            ReassessmentFields.REQUEST_RECEIVED_ON,
            ReassessmentFields.REQUEST_RECEIVED_ON_ASSUMED,
            ReassessmentFields.DECISION_ON,
            AdviceFields.ADVICE_REQUESTED_ON,
            AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
            ReassessmentFields.RESPONSIBLE_AUTHORITY,
            ReassessmentFields.RESPONSIBLE_AUTHORITY_EMAIL,
            ReassessmentFields.OPENING_NOTE);

    private static final List<Field<LocalDate>> DAYS = List.of(
            ReassessmentFields.TOLD_US_ON,
            ReassessmentFields.REQUEST_RECEIVED_ON,
            ReassessmentFields.DECISION_ON,
            AdviceFields.ADVICE_REQUESTED_ON,
            AdviceFields.ADVICE_REQUEST_RECEIVED_ON);

    private static final Set<Field<?>> ALWAYS = Set.of(
            ReassessmentFields.CAME_BY,
            ReassessmentFields.RESPONSIBLE_AUTHORITY,
            ReassessmentFields.RESPONSIBLE_AUTHORITY_EMAIL,
            ReassessmentFields.OPENING_NOTE);

    /** Whether the plan is in force on the day. */
    public static boolean inForce(Optional<EhcPlan> plan, LocalDate today) {
        return plan.filter(found ->
                        found.ceasedOn().filter(day -> !day.isAfter(today)).isEmpty())
                .isPresent();
    }

    static boolean settingAsks(Facts facts) {
        return facts.says(ReassessmentFields.CAME_BY, SETTING) || facts.says(ReassessmentFields.CAME_BY, REVIEW);
    }

    /** Opens by hand, with what the form collected. */
    public FormOutcome byHand(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        List<Problem> problems = new ArrayList<>(ofThePupil(pupil, plan, today));
        Facts facts = kept(submitted);
        if (facts.get(ReassessmentFields.CAME_BY).isEmpty()) {
            say(problems, ReassessmentFields.CAME_BY, "please choose one of the answers");
        }
        DAYS.forEach(field -> facts.get(field)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> say(problems, field, "this day is in the future")));
        if (facts.says(ReassessmentFields.REQUESTED_BY, YOUNG_PERSON)
                && !CompulsorySchoolAge.isOver(pupil.dateOfBirth(), today)) {
            say(
                    problems,
                    ReassessmentFields.REQUESTED_BY,
                    pupil.fullName()
                            + " is not over compulsory school age: until then a parent asks, not the young person");
        }
        needed(facts, problems);
        order(facts, problems);
        return problems.isEmpty() ? opened(facts) : new FormOutcome.Refused(List.copyOf(problems));
    }

    /** Opens because a review found the change: whether to ask is considered as it is for the setting's own thought. */
    public FormOutcome handedOver(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts handed) {
        List<Problem> problems = ofThePupil(pupil, plan, today);
        return problems.isEmpty()
                ? new FormOutcome.Accepted(Change.said("Opened because " + CAME_BY.get(REVIEW) + ".")
                        .with(handed)
                        .with(ReassessmentFields.CAME_BY, REVIEW))
                : new FormOutcome.Refused(problems);
    }

    private static List<Problem> ofThePupil(Pupil pupil, Optional<EhcPlan> plan, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (pupil.leftOn().filter(day -> !day.isAfter(today)).isPresent()) {
            say(
                    problems,
                    ReassessmentFields.PUPIL,
                    pupil.fullName() + " has left; the setting attended now takes it on.");
        }
        if (!inForce(plan, today)) {
            say(
                    problems,
                    ReassessmentFields.PUPIL,
                    pupil.fullName()
                            + " has no EHC plan in force; without a plan there is nothing to re-assess. Open an EHC needs"
                            + " assessment.");
        }
        return List.copyOf(problems);
    }

    /** Only what goes with the way in that was chosen: an answer that the form no longer shows is not kept. */
    private static Facts kept(Facts submitted) {
        String cameBy = submitted
                .get(ReassessmentFields.CAME_BY)
                .filter(Set.of(SETTING, ASKED, ADVICE)::contains)
                .orElse("");
        Set<Field<?>> wanted = new HashSet<>(ALWAYS);
        if (cameBy.equals(ASKED) || cameBy.equals(ADVICE)) {
            wanted.addAll(Set.of(ReassessmentFields.REQUESTED_BY, ReassessmentFields.DECISION_ON));
            if (!byItself(submitted)) {
                wanted.addAll(
                        Set.of(ReassessmentFields.REQUEST_RECEIVED_ON, ReassessmentFields.REQUEST_RECEIVED_ON_ASSUMED));
            }
        }
        if (cameBy.equals(ASKED)) {
            wanted.add(ReassessmentFields.TOLD_US_ON);
        }
        if (cameBy.equals(ADVICE)) {
            wanted.addAll(Set.of(AdviceFields.ADVICE_REQUESTED_ON, AdviceFields.ADVICE_REQUEST_RECEIVED_ON));
        }
        Facts facts = submitted;
        for (Field<?> field : FIELDS) {
            facts = wanted.contains(field) && submitted.get(field).isPresent() ? facts : facts.without(field);
        }
        return cameBy.isEmpty() ? facts.without(ReassessmentFields.CAME_BY) : facts;
    }

    private static boolean byItself(Facts facts) {
        return facts.says(ReassessmentFields.REQUESTED_BY, BY_ITSELF);
    }

    private static void needed(Facts facts, List<Problem> problems) {
        boolean advice = facts.says(ReassessmentFields.CAME_BY, ADVICE);
        boolean asked = facts.says(ReassessmentFields.CAME_BY, ASKED);
        if ((asked || advice)
                && facts.get(ReassessmentFields.REQUESTED_BY)
                        .filter(REQUESTED_BY::containsKey)
                        .isEmpty()) {
            say(problems, ReassessmentFields.REQUESTED_BY, "please choose one of the answers");
        }
        given(asked, facts, problems, ReassessmentFields.TOLD_US_ON, "please give the day on which you learned of it");
        given(
                (asked || advice) && !byItself(facts),
                facts,
                problems,
                ReassessmentFields.REQUEST_RECEIVED_ON,
                "the authority's fifteen days run from this day; if only the day of sending is known, give that, tick so,"
                        + " and correct it once you know");
        given(
                byItself(facts),
                facts,
                problems,
                ReassessmentFields.DECISION_ON,
                "nobody asked, so the fourteen weeks run from the day of the authority's decision; please give it");
        given(
                advice,
                facts,
                problems,
                AdviceFields.ADVICE_REQUESTED_ON,
                "please give the date on the authority's request: the six weeks run from that date and not from the day it"
                        + " arrived");
        given(
                advice,
                facts,
                problems,
                AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                "please give the day on which it reached the setting");
    }

    private static void given(boolean needed, Facts facts, List<Problem> problems, Field<LocalDate> field, String why) {
        if (needed && facts.get(field).isEmpty()) {
            say(problems, field, why);
        }
    }

    private static void order(Facts facts, List<Problem> problems) {
        notBefore(
                facts,
                problems,
                ReassessmentFields.DECISION_ON,
                ReassessmentFields.REQUEST_RECEIVED_ON,
                "the decision follows the request; this day is before the authority received it");
        notBefore(
                facts,
                problems,
                AdviceFields.ADVICE_REQUESTED_ON,
                ReassessmentFields.REQUEST_RECEIVED_ON,
                "this is before the authority received the request to re-assess; look at both dates again");
        notBefore(
                facts,
                problems,
                AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                AdviceFields.ADVICE_REQUESTED_ON,
                "this is before the date on the request");
    }

    private static void notBefore(
            Facts facts, List<Problem> problems, Field<LocalDate> later, Field<LocalDate> earlier, String why) {
        facts.get(later)
                .filter(day -> facts.get(earlier).filter(day::isBefore).isPresent())
                .ifPresent(day -> say(problems, later, why));
    }

    private static FormOutcome opened(Facts facts) {
        Change change = Change.said(said(facts)).with(facts);
        if (facts.get(ReassessmentFields.DECISION_ON).isPresent()) {
            change = change.with(ReassessmentFields.DECISION, RecordTheDecision.REASSESS);
        }
        if (facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent()) {
            change = change.with(AdviceFields.ADVICE_WANTED, RecordTheRequestForAdvice.WANTED);
        }
        return new FormOutcome.Accepted(change);
    }

    private static String said(Facts facts) {
        return "Opened because " + CAME_BY.get(facts.require(ReassessmentFields.CAME_BY)) + "."
                + facts.get(ReassessmentFields.REQUESTED_BY)
                        .map(by -> " Who asked: " + REQUESTED_BY.get(by) + ".")
                        .orElse("")
                + facts.get(ReassessmentFields.REQUEST_RECEIVED_ON)
                        .map(day -> " The authority received the request on " + Shown.day(day) + "."
                                + (facts.yes(ReassessmentFields.REQUEST_RECEIVED_ON_ASSUMED)
                                        ? " That day is assumed: only the day of sending is known."
                                        : ""))
                        .orElse("")
                + facts.get(ReassessmentFields.DECISION_ON)
                        .map(day -> " It decided to re-assess, " + Shown.day(day) + ".")
                        .orElse("")
                + facts.get(AdviceFields.ADVICE_REQUESTED_ON)
                        .map(day -> " It asked for advice on " + Shown.day(day) + ".")
                        .orElse("");
    }

    private static void say(List<Problem> problems, Field<?> field, String why) {
        problems.add(new Problem(field.label(), why));
    }
}
