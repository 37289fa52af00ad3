package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.Problem;
import org.sendcasework.steps.Shown;

/** What a disagreement is about: asked when it is recorded, or when another case has handed it over. */
final class DisagreementDetails {
    /** The facts that say what it is about. */
    static final List<Field<?>> FIELDS = List.of(
            DisagreementFields.ABOUT,
            DisagreementFields.KIND,
            DisagreementFields.BETWEEN,
            DisagreementFields.DECISION,
            DisagreementFields.DECISION_SENT_ON,
            DisagreementFields.DECISION_DATED_ON,
            DisagreementFields.ISSUES,
            DisagreementFields.ADVISER_CONTACT,
            DisagreementFields.AUTHORITY_CONTACT,
            DisagreementFields.AUTHORITY,
            DisagreementFields.AUTHORITY_EMAIL);

    private static final List<Field<?>> OF_A_DECISION = List.of(
            DisagreementFields.DECISION,
            DisagreementFields.DECISION_SENT_ON,
            DisagreementFields.DECISION_DATED_ON,
            DisagreementFields.ISSUES,
            DisagreementFields.ADVISER_CONTACT);

    static final Map<String, String> BETWEEN =
            Map.of("authority", "the local authority", "school", "the school", "both", "the authority and the school");

    private final List<Problem> problems = new ArrayList<>();
    private final Facts facts;
    private final LocalDate today;

    private DisagreementDetails(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** What is wrong with them. */
    static List<Problem> problems(Facts facts, LocalDate today) {
        DisagreementDetails details = new DisagreementDetails(facts, today);
        details.check();
        return List.copyOf(details.problems);
    }

    /** Without what belongs to the other kind: a form hands in what was typed before the answer was changed. */
    static Facts kept(Facts facts) {
        Facts kept = facts;
        if (facts.says(DisagreementFields.KIND, Dispute.A_DECISION)) {
            kept = kept.without(DisagreementFields.BETWEEN);
            if (!facts.get(DisagreementFields.DECISION)
                    .filter(Dispute::asksWhatOfAPlan)
                    .isPresent()) {
                kept = kept.without(DisagreementFields.ISSUES);
            }
        } else {
            for (Field<?> field : OF_A_DECISION) {
                kept = kept.without(field);
            }
        }
        return kept;
    }

    /** What the gateways must know of them. */
    static Map<String, Boolean> answers(Facts facts) {
        Dispute dispute = Dispute.of(facts);
        return Map.of(
                DisagreementAnswers.DECISION_DISPUTED, dispute.ofADecision(),
                DisagreementAnswers.LIMIT_BINDS_THE_FAMILY, dispute.canBeAppealed(),
                DisagreementAnswers.CAN_BE_APPEALED, dispute.canBeAppealed(),
                DisagreementAnswers.HEALTH_DISPUTED, dispute.aboutHealth());
    }

    /** "The family disagrees with the decision not to assess, sent on Friday 8 January 2027." */
    static String said(Facts facts) {
        Dispute dispute = Dispute.of(facts);
        return dispute.ofADecision()
                ? "The family disagrees with " + dispute.words() + ", sent on "
                        + Shown.day(facts.require(DisagreementFields.DECISION_SENT_ON)) + "."
                : "The family disagrees with " + BETWEEN.get(facts.require(DisagreementFields.BETWEEN))
                        + " about what is done for the pupil.";
    }

    private void check() {
        given(DisagreementFields.ABOUT, "please say in a sentence or two what the family disagrees with");
        Optional<String> kind = facts.get(DisagreementFields.KIND);
        if (kind.filter(Dispute.A_DECISION::equals).isPresent()) {
            decision();
        } else if (kind.filter(Dispute.PROVISION::equals).isPresent()) {
            that(
                    facts.get(DisagreementFields.BETWEEN)
                            .filter(BETWEEN::containsKey)
                            .isPresent(),
                    DisagreementFields.BETWEEN,
                    "please choose one of the answers");
        } else {
            that(false, DisagreementFields.KIND, "please choose one of the answers");
        }
    }

    private void decision() {
        Optional<String> decision = facts.get(DisagreementFields.DECISION).filter(Dispute.DECISIONS::containsKey);
        that(decision.isPresent(), DisagreementFields.DECISION, "please choose which decision the letter tells");
        if (decision.filter(Dispute::asksWhatOfAPlan).isPresent()) {
            Set<String> issues = facts.get(DisagreementFields.ISSUES).orElse(Set.of());
            that(
                    !issues.isEmpty() && Dispute.ABOUT.keySet().containsAll(issues),
                    DisagreementFields.ISSUES,
                    "tick at least one: whether a certificate is needed hangs on it");
        }
        Optional<LocalDate> sent = facts.get(DisagreementFields.DECISION_SENT_ON);
        that(
                sent.isPresent(),
                DisagreementFields.DECISION_SENT_ON,
                "please give the day on which the authority sent its decision; the family's time runs from it");
        that(
                sent.filter(day -> day.isAfter(today)).isEmpty(),
                DisagreementFields.DECISION_SENT_ON,
                "this is a day in the future; enter the day on which the decision was sent");
        that(
                facts.get(DisagreementFields.DECISION_DATED_ON)
                        .filter(dated -> sent.filter(dated::isAfter).isPresent())
                        .isEmpty(),
                DisagreementFields.DECISION_DATED_ON,
                "a letter cannot be sent before the date it bears; look at both again");
    }

    private void given(Field<String> field, String why) {
        that(facts.get(field).filter(text -> !text.isBlank()).isPresent(), field, why);
    }

    private void that(boolean holds, Field<?> field, String why) {
        if (!holds) {
            problems.add(new Problem(field.label(), why));
        }
    }
}
