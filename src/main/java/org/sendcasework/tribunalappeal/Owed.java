package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Field;

/** One thing that the authority or the health commissioner must do after an order, an answer to an appeal or a recommendation. */
enum Owed {
    WILL_ASSESS("will-assess", "it says that it will assess or re-assess", AppealFields.WILL_ASSESS_ON),
    NO_PLAN("no-plan", "it says after the assessment that it makes no plan", AppealFields.NO_PLAN_ON),
    ASSESSED_PLAN("assessed-plan", "it sends the final plan after the assessment", AppealFields.ASSESSED_PLAN_ON),
    DRAFT("draft", "it sends the draft of the plan", AppealFields.DRAFT_ON),
    MADE_PLAN("made-plan", "it sends the final plan", AppealFields.MADE_PLAN_ON),
    RECONSIDERED("reconsidered", "it has thought again: a draft plan, or its decision", AppealFields.RECONSIDERED_ON),
    AMENDED("amended", "it issues the plan with the new contents", AppealFields.AMENDED_ON),
    SCHOOL_NAMED("school-named", "it issues the plan with the school or type of school", AppealFields.SCHOOL_NAMED_ON),
    KEPT("kept", "it keeps the plan, with the amendments", AppealFields.KEPT_ON),
    CEASED("ceased", "it ceases the plan", AppealFields.CEASED_ON),
    CARE_ANSWER("care-answer", "it answers the recommendation on social care", AppealFields.CARE_ANSWER_ON),
    CARE_COPY("care-copy", "it sends that answer to the Secretary of State", AppealFields.CARE_COPY_ON),
    HEALTH_ANSWER(
            "health-answer", "the commissioner answers the recommendation on health", AppealFields.HEALTH_ANSWER_ON),
    HEALTH_COPY(
            "health-copy",
            "the authority sends the commissioner’s answer to the Secretary of State",
            AppealFields.HEALTH_COPY_ON);

    /** What goes on in the needs assessment, where the register of cases holds one that ended with the refusal. */
    static final Set<Owed> OF_AN_ASSESSMENT = Set.of(WILL_ASSESS, NO_PLAN, ASSESSED_PLAN, DRAFT, MADE_PLAN);
    /** What arrives as a final plan. */
    static final Set<Owed> PLANS = Set.of(ASSESSED_PLAN, MADE_PLAN, AMENDED, SCHOOL_NAMED, KEPT);

    final String key;
    final String words;
    final Field<LocalDate> doneOn;

    Owed(String key, String words, Field<LocalDate> doneOn) {
        this.key = key;
        this.words = words;
        this.doneOn = doneOn;
    }

    static Optional<Owed> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
