package org.sendcasework.steps;

import org.sendcasework.casefile.CaseView;
import org.sendcasework.register.Contact;
import org.sendcasework.register.DecisionHolder;

/** Whose decision it is, in words: the parents' until compulsory school age ends, then the young person's own. */
public final class WhoDecides {
    private WhoDecides() {}

    public static String words(CaseView view) {
        return holder(view) + " Consider whether they, or the pupil, need an advocate.";
    }

    private static String holder(CaseView view) {
        DecisionHolder holder = DecisionHolder.of(view.pupil(), view.today(), view.contacts());
        String name = view.pupil().fullName();
        if (holder instanceof DecisionHolder.Parents held) {
            return "The decisions are for those with parental responsibility or care: "
                    + String.join(
                            ", ", held.parents().stream().map(Contact::name).toList()) + ".";
        }
        if (holder instanceof DecisionHolder.YoungPerson) {
            return name + " is over compulsory school age: consult " + name
                    + ", whose own decision it is, and the parents as well where " + name + " agrees.";
        }
        if (holder instanceof DecisionHolder.Representative held) {
            return name + " is over compulsory school age and lacks the capacity for this: consult "
                    + held.representative().name() + ", who decides instead.";
        }
        return "The register names nobody who could decide. " + ((DecisionHolder.NotRecorded) holder).whatToDo();
    }
}
