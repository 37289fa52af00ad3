package org.sendcasework.ehcneedsassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Problem;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.steps.AdviceFields;
import org.sendcasework.steps.RecordTheRequestForAdvice;
import org.sendcasework.steps.Shown;

/** Opens a needs assessment: the setting considers asking for one, the authority writes, or the family has asked. */
public final class OpenTheAssessment {
    static final String SETTING = "setting";
    static final String AUTHORITY = "authority";
    static final String FAMILY = "family";
    static final Map<String, String> CAME_BY = Map.of(
            SETTING, "the setting thinks of asking the authority",
            AUTHORITY, "the authority asked the setting for advice",
            FAMILY, "the family, or somebody else, asked the authority");
    static final Map<String, String> REQUESTED_BY = Map.of(
            "parent", "a parent",
            "young-person", "the young person",
            "other-school", "another school",
            "other", "somebody else, or nobody: the authority became responsible by itself");

    /** The facts the start form collects. */
    public static final List<Field<?>> FIELDS = List.of(
            AssessmentFields.PUPIL,
            AssessmentFields.CAME_BY,
            AssessmentFields.FAMILY_TOLD_ON,
            AssessmentFields.REQUEST_RECEIVED_ON,
            AssessmentFields.REQUESTED_BY,
            AdviceFields.ADVICE_REQUESTED_ON,
            AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
            AssessmentFields.DECIDED_TO_ASSESS_ON,
            AssessmentFields.REQUEST_RECEIVED_ON_ASSUMED,
            AssessmentFields.RESPONSIBLE_AUTHORITY,
            AssessmentFields.RESPONSIBLE_AUTHORITY_EMAIL,
            AssessmentFields.OPENING_NOTE);

    /** What is kept whichever way the case came. */
    private static final Set<Field<?>> ALWAYS = Set.of(
            AssessmentFields.CAME_BY,
            AssessmentFields.RESPONSIBLE_AUTHORITY,
            AssessmentFields.RESPONSIBLE_AUTHORITY_EMAIL,
            AssessmentFields.OPENING_NOTE);

    private static final List<Field<LocalDate>> DAYS = List.of(
            AssessmentFields.FAMILY_TOLD_ON,
            AssessmentFields.REQUEST_RECEIVED_ON,
            AdviceFields.ADVICE_REQUESTED_ON,
            AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
            AssessmentFields.DECIDED_TO_ASSESS_ON);

    /** Whether a plan of the pupil is in force on the day: then there is nothing to assess for the first time. */
    public static boolean hasPlan(Optional<EhcPlan> plan, LocalDate today) {
        return plan.filter(found ->
                        found.ceasedOn().filter(day -> !day.isAfter(today)).isEmpty())
                .isPresent();
    }

    /** Opens by hand, with what the form collected. */
    public FormOutcome byHand(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        List<Problem> problems = new ArrayList<>();
        if (pupil.leftOn().filter(day -> !day.isAfter(today)).isPresent()) {
            say(
                    problems,
                    AssessmentFields.PUPIL,
                    pupil.fullName() + " has left; the setting attended now takes it on.");
        }
        if (hasPlan(plan, today)) {
            say(
                    problems,
                    AssessmentFields.PUPIL,
                    pupil.fullName()
                            + " has an EHC plan in force; a new assessment would be a re-assessment. Open a re-assessment of"
                            + " the plan instead.");
        }
        Facts facts = kept(submitted);
        if (facts.get(AssessmentFields.CAME_BY).isEmpty()) {
            say(problems, AssessmentFields.CAME_BY, "please choose one of the answers");
        }
        DAYS.forEach(field -> facts.get(field)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> say(problems, field, "this day is in the future")));
        needed(facts, problems);
        order(facts, problems);
        return problems.isEmpty() ? opened(facts) : new FormOutcome.Refused(List.copyOf(problems));
    }

    /** Only what goes with the way in that was chosen: an answer that the form no longer shows is not kept. */
    private static Facts kept(Facts submitted) {
        String cameBy = submitted
                .get(AssessmentFields.CAME_BY)
                .filter(CAME_BY::containsKey)
                .orElse("");
        Set<Field<?>> wanted =
                switch (cameBy) {
                    case AUTHORITY ->
                        Set.of(
                                AssessmentFields.REQUEST_RECEIVED_ON,
                                AssessmentFields.REQUEST_RECEIVED_ON_ASSUMED,
                                AssessmentFields.REQUESTED_BY,
                                AdviceFields.ADVICE_REQUESTED_ON,
                                AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                                AssessmentFields.DECIDED_TO_ASSESS_ON);
                    case FAMILY ->
                        Set.of(
                                AssessmentFields.FAMILY_TOLD_ON,
                                AssessmentFields.REQUEST_RECEIVED_ON,
                                AssessmentFields.REQUEST_RECEIVED_ON_ASSUMED,
                                AssessmentFields.DECIDED_TO_ASSESS_ON);
                    default -> Set.of();
                };
        Facts facts = submitted;
        for (Field<?> field : FIELDS) {
            boolean kept = ALWAYS.contains(field) || wanted.contains(field);
            facts = kept && submitted.get(field).isPresent() ? facts : facts.without(field);
        }
        return cameBy.isEmpty() ? facts.without(AssessmentFields.CAME_BY) : facts;
    }

    private static void needed(Facts facts, List<Problem> problems) {
        boolean authority = facts.says(AssessmentFields.CAME_BY, AUTHORITY);
        boolean family = facts.says(AssessmentFields.CAME_BY, FAMILY);
        if ((authority || family)
                && facts.get(AssessmentFields.REQUEST_RECEIVED_ON).isEmpty()) {
            say(
                    problems,
                    AssessmentFields.REQUEST_RECEIVED_ON,
                    "the authority's weeks run from this day; if only the day of sending is known, give that, tick so,"
                            + " and correct it once the authority has told you; where nobody asked, give the day on"
                            + " which the authority became responsible for the pupil");
        }
        if (family && facts.get(AssessmentFields.FAMILY_TOLD_ON).isEmpty()) {
            say(problems, AssessmentFields.FAMILY_TOLD_ON, "please give the day on which the family told you");
        }
        if (authority
                && facts.get(AssessmentFields.REQUESTED_BY)
                        .filter(REQUESTED_BY::containsKey)
                        .isEmpty()) {
            say(problems, AssessmentFields.REQUESTED_BY, "please choose one of the answers");
        }
        if (authority && facts.get(AdviceFields.ADVICE_REQUESTED_ON).isEmpty()) {
            say(
                    problems,
                    AdviceFields.ADVICE_REQUESTED_ON,
                    "please give the date on the authority's request: the six weeks run from that date and not from the"
                            + " day it arrived");
        }
        if (authority && facts.get(AdviceFields.ADVICE_REQUEST_RECEIVED_ON).isEmpty()) {
            say(
                    problems,
                    AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                    "please give the day on which it reached the setting");
        }
    }

    private static void order(Facts facts, List<Problem> problems) {
        notBefore(
                facts,
                problems,
                AdviceFields.ADVICE_REQUESTED_ON,
                AssessmentFields.REQUEST_RECEIVED_ON,
                "this is before the authority received the request for the assessment ("
                        + day(facts, AssessmentFields.REQUEST_RECEIVED_ON)
                        + "); look at both dates again");
        notBefore(
                facts,
                problems,
                AdviceFields.ADVICE_REQUEST_RECEIVED_ON,
                AdviceFields.ADVICE_REQUESTED_ON,
                "this is before the date on the request");
        notBefore(
                facts,
                problems,
                AssessmentFields.DECIDED_TO_ASSESS_ON,
                AssessmentFields.REQUEST_RECEIVED_ON,
                "the decision follows the request; this day is before the authority received it");
    }

    private static FormOutcome opened(Facts facts) {
        boolean advice = facts.get(AdviceFields.ADVICE_REQUESTED_ON).isPresent();
        Optional<LocalDate> decided = facts.get(AssessmentFields.DECIDED_TO_ASSESS_ON);
        Change change = Change.said(said(facts)).with(facts.without(AssessmentFields.DECIDED_TO_ASSESS_ON));
        if (decided.isPresent()) {
            change = change.with(AssessmentFields.DECISION_TO_ASSESS, RecordTheDecisionToAssess.ASSESS)
                    .with(AssessmentFields.DECISION_TO_ASSESS_ON, decided.get());
        }
        if (advice) {
            change = change.with(AdviceFields.ADVICE_WANTED, RecordTheRequestForAdvice.WANTED);
        }
        return new FormOutcome.Accepted(change);
    }

    private static String said(Facts facts) {
        String opened = "Opened because " + CAME_BY.get(facts.require(AssessmentFields.CAME_BY)) + ".";
        String received = facts.get(AssessmentFields.REQUEST_RECEIVED_ON)
                .map(day -> " The authority received the request on " + Shown.day(day) + "."
                        + (facts.yes(AssessmentFields.REQUEST_RECEIVED_ON_ASSUMED)
                                ? " That day is assumed: only the day of sending is known."
                                : ""))
                .orElse("");
        String advice = facts.get(AdviceFields.ADVICE_REQUESTED_ON)
                .map(day -> " It asked for advice on " + Shown.day(day) + ".")
                .orElse("");
        String decided = facts.get(AssessmentFields.DECIDED_TO_ASSESS_ON)
                .map(day -> " It decided to assess, letter of " + Shown.day(day) + ".")
                .orElse("");
        return opened + received + advice + decided;
    }

    private static void notBefore(
            Facts facts, List<Problem> problems, Field<LocalDate> later, Field<LocalDate> earlier, String why) {
        facts.get(later)
                .filter(day -> facts.get(earlier).filter(day::isBefore).isPresent())
                .ifPresent(day -> say(problems, later, why));
    }

    private static String day(Facts facts, Field<LocalDate> field) {
        return facts.get(field).map(Shown::day).orElse("");
    }

    private static void say(List<Problem> problems, Field<?> field, String why) {
        problems.add(new Problem(field.label(), why));
    }
}
