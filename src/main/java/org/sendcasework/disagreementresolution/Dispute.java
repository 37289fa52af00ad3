package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Facts;

/**
 * What a family disputes, as far as it is recorded: sections 51 to 55 of the Children and Families Act 2014 hang on it.
 *
 * @param decision the decision of the authority, by its key; empty where none is disputed
 * @param issues what of a plan the family wants changed, where the decision is about the contents of one
 */
record Dispute(Optional<String> decision, Set<String> issues) {
    /** Answers to what is disputed. */
    static final String A_DECISION = "decision";

    static final String PROVISION = "provision";

    static final String ASSESS = "assess";
    static final String PLAN = "plan";
    static final String CONTENTS = "contents";
    static final String REASSESS = "reassess";
    static final String NOT_AMEND = "not-amend";
    static final String CEASE = "cease";
    private static final Set<String> ABOUT_CONTENTS = Set.of(CONTENTS, NOT_AMEND);

    static final String NEEDS = "needs";
    static final String SCHOOL = "school";
    static final String HEALTH = "health";
    static final String CARE = "care";

    static final Map<String, String> DECISIONS = new LinkedHashMap<>();
    static final Map<String, String> ABOUT = new LinkedHashMap<>();

    static {
        DECISIONS.put(ASSESS, "not to assess");
        DECISIONS.put(PLAN, "not to make a plan");
        DECISIONS.put(CONTENTS, "what the plan says");
        DECISIONS.put(REASSESS, "not to re-assess");
        DECISIONS.put(NOT_AMEND, "not to amend or replace the plan");
        DECISIONS.put(CEASE, "to end the plan");
        ABOUT.put(NEEDS, "needs or special educational provision (sections B and F)");
        ABOUT.put(SCHOOL, "the school or type of school named, or that none is (section I)");
        ABOUT.put(HEALTH, "health needs or provision (sections C and G)");
        ABOUT.put(CARE, "social care needs or provision (sections D and H)");
    }

    static Dispute of(Facts facts) {
        Optional<String> decision = facts.says(DisagreementFields.KIND, A_DECISION)
                ? facts.get(DisagreementFields.DECISION)
                : Optional.empty();
        return new Dispute(
                decision,
                decision.filter(ABOUT_CONTENTS::contains).isPresent()
                        ? facts.get(DisagreementFields.ISSUES).orElse(Set.of())
                        : Set.of());
    }

    /** Whether it is asked what of a plan the family wants changed. */
    static boolean asksWhatOfAPlan(String decision) {
        return ABOUT_CONTENTS.contains(decision);
    }

    boolean ofADecision() {
        return decision.isPresent();
    }

    /** Whether there is a right of appeal: health or social care alone gives none. */
    boolean canBeAppealed() {
        return decision.filter(each -> !asksWhatOfAPlan(each) || issues.contains(NEEDS) || issues.contains(SCHOOL))
                .isPresent();
    }

    /** Only the school named, the type named, or that none is named: no certificate is needed, section 55(2). */
    boolean onlyAboutTheSchool() {
        return issues.equals(Set.of(SCHOOL));
    }

    boolean needsACertificate() {
        return canBeAppealed() && !onlyAboutTheSchool();
    }

    boolean aboutHealth() {
        return issues.contains(HEALTH);
    }

    boolean aboutHealthAlone() {
        return issues.equals(Set.of(HEALTH));
    }

    /** The earlier of the day of sending and the date on the letter: whoever keeps to it is safe on either reading. */
    static Optional<LocalDate> safeStart(Facts facts) {
        Optional<LocalDate> sent = facts.get(DisagreementFields.DECISION_SENT_ON);
        return facts.get(DisagreementFields.DECISION_DATED_ON)
                .filter(dated -> sent.filter(day -> !day.isBefore(dated)).isPresent())
                .or(() -> sent);
    }

    /** "the decision not to assess". */
    String words() {
        return decision.map(each -> each.equals(CONTENTS) ? DECISIONS.get(each) : "the decision " + DECISIONS.get(each))
                .orElse("what is done for the pupil");
    }
}
