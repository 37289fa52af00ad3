package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Facts;

/**
 * One thing owed, with the duty that stands behind it and the day from which its time runs: regulations 44 and 45 of the
 * SEND Regulations 2014, and regulations 6 and 7 of the recommendations regulations of 2017.
 */
record WhatIsOwed(Owed owed, String duty, LocalDate from) {

    /** All that is owed in a case, done or not, in the order in which it falls due. */
    static List<WhatIsOwed> in(Facts facts) {
        List<WhatIsOwed> all = new ArrayList<>();
        facts.get(AppealFields.ORDER_ON).ifPresent(day -> ordered(facts, day, all));
        if (facts.says(AppealFields.ANSWER, RecordTheAnswer.NOT_OPPOSED)) {
            facts.get(AppealFields.ANSWERED_ON).ifPresent(day -> unopposed(facts, day, all));
        }
        recommended(facts, all);
        boolean elsewhere = facts.get(AppealFields.ASSESSMENT_CASE).isPresent();
        return all.stream()
                .filter(each -> !(elsewhere && Owed.OF_AN_ASSESSMENT.contains(each.owed)))
                .filter(each -> !superseded(each.owed, facts))
                .toList();
    }

    /** What is still to come. */
    static List<WhatIsOwed> outstanding(Facts facts) {
        if (facts.yes(AppealFields.NOTHING_MORE)) {
            return List.of();
        }
        return in(facts).stream().filter(each -> each.doneOn(facts).isEmpty()).toList();
    }

    Optional<LocalDate> doneOn(Facts facts) {
        return facts.get(owed.doneOn);
    }

    private static void ordered(Facts facts, LocalDate day, List<WhatIsOwed> all) {
        if (OrderKind.ASSESS.in(facts)) {
            all.add(new WhatIsOwed(Owed.WILL_ASSESS, "order-assess", day));
            all.add(new WhatIsOwed(Owed.NO_PLAN, "order-assess-no-plan", day));
            all.add(new WhatIsOwed(Owed.ASSESSED_PLAN, "order-assess-final", day));
        }
        if (OrderKind.MAKE_PLAN.in(facts)) {
            all.add(new WhatIsOwed(Owed.DRAFT, "order-make-plan", day));
            all.add(new WhatIsOwed(Owed.MADE_PLAN, "order-make-plan-final", day));
        }
        if (OrderKind.REFER_BACK.in(facts)) {
            all.add(new WhatIsOwed(Owed.RECONSIDERED, "order-refer-back", day));
        }
        if (OrderKind.NAME_SCHOOL.in(facts)) {
            all.add(new WhatIsOwed(Owed.SCHOOL_NAMED, "order-name-school", day));
        }
        if (OrderKind.AMEND.in(facts)) {
            all.add(new WhatIsOwed(Owed.AMENDED, "order-amend-content", day));
        }
        if (OrderKind.CONTINUE_AMEND.in(facts)) {
            all.add(new WhatIsOwed(Owed.KEPT, "order-continue-amend", day));
        }
        if (OrderKind.DISMISSED_CEASE.in(facts)) {
            all.add(new WhatIsOwed(Owed.CEASED, "order-cease-dismissed", day));
        }
    }

    private static void unopposed(Facts facts, LocalDate day, List<WhatIsOwed> all) {
        if (Subject.in(facts, Subject.REFUSES_ASSESSMENT, Subject.NOT_REASSESS)) {
            all.add(new WhatIsOwed(Owed.WILL_ASSESS, "appeal-unopposed", day));
            all.add(new WhatIsOwed(Owed.NO_PLAN, "appeal-unopposed-no-plan", day));
            all.add(new WhatIsOwed(Owed.ASSESSED_PLAN, "appeal-unopposed-final", day));
        }
        if (Subject.in(facts, Subject.REFUSES_PLAN)) {
            all.add(new WhatIsOwed(Owed.DRAFT, "appeal-unopposed-make-plan", day));
            all.add(new WhatIsOwed(Owed.MADE_PLAN, "appeal-unopposed-make-plan-final", day));
        }
        boolean contents = Subject.in(facts, Subject.CONTENTS, Subject.NOT_AMEND);
        boolean school = Subject.in(facts, Subject.SCHOOL);
        if (contents && school) {
            all.add(new WhatIsOwed(Owed.SCHOOL_NAMED, "appeal-unopposed-name-school-and-amend", day));
        } else if (school) {
            all.add(new WhatIsOwed(Owed.SCHOOL_NAMED, "appeal-unopposed-name-school", day));
        } else if (contents) {
            all.add(new WhatIsOwed(Owed.AMENDED, "appeal-unopposed-amend", day));
        }
        if (Subject.in(facts, Subject.CEASE)) {
            all.add(new WhatIsOwed(Owed.KEPT, "appeal-unopposed-cease", day));
        }
    }

    private static void recommended(Facts facts, List<WhatIsOwed> all) {
        Set<String> kinds = facts.get(AppealFields.RECOMMENDED).orElse(Set.of());
        facts.get(AppealFields.RECOMMENDED_ON).ifPresent(day -> {
            if (kinds.contains(RecordTheOutcome.SOCIAL_CARE)) {
                all.add(new WhatIsOwed(Owed.CARE_ANSWER, "recommendation", day));
            }
            if (kinds.contains(RecordTheOutcome.HEALTH)) {
                all.add(new WhatIsOwed(Owed.HEALTH_ANSWER, "recommendation-health", day));
            }
        });
        facts.get(AppealFields.CARE_ANSWER_ON)
                .ifPresent(day -> all.add(new WhatIsOwed(Owed.CARE_COPY, "recommendation-copy", day)));
        facts.get(AppealFields.HEALTH_ANSWER_ON)
                .ifPresent(day -> all.add(new WhatIsOwed(Owed.HEALTH_COPY, "recommendation-health-copy", day)));
    }

    /** After an assessment comes a plan or the word that there is none: either ends the waiting for the other. */
    private static boolean superseded(Owed owed, Facts facts) {
        return owed == Owed.NO_PLAN && facts.get(AppealFields.ASSESSED_PLAN_ON).isPresent()
                || owed == Owed.ASSESSED_PLAN
                        && facts.get(AppealFields.NO_PLAN_ON).isPresent();
    }
}
